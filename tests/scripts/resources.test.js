// Views as resources: how their addresses are written, and that each is fetched once.
"use strict";
const test = require("node:test");
const assert = require("node:assert");
const { load, provide } = require("./browser.js");

const FIRST = { "_dash-layout": { a: 1 }, "/view/r1/en/page/trade?period=2": { head: {} } };

function loaded({ narrow = false, answers = {} } = {}) {
  const asked = [];
  const root = { dataset: { release: "r1" } };
  const alarm = { hidden: true, textContent: "" };
  const document = {
    documentElement: root,
    addEventListener: () => {},
    getElementById: (id) => {
      return id === "first-answers" ? { textContent: JSON.stringify(FIRST) } : alarm;
    },
  };
  const window = {
    fetch: async (address) => {
      asked.push(address);
      const { status = 200, told = { address } } = answers[address] || {};
      return { status, ok: status < 400, json: async () => told };
    },
    matchMedia: () => ({ matches: narrow, addEventListener: () => {} }),
  };
  provide({ window, document, Response: class { constructor(text) { this.text = text; } } });
  load("resources.js");
  return { ...window.resources, window, asked, alarm };
}

test("an address says release, language, width and state", () => {
  const wide = loaded();
  assert.equal(wide.pageAddress("/", "?lang=uz", "uz"), "/view/r1/uz/page/?lang=uz");
  assert.equal(wide.viewAddress("trade/trade", "?period=2", "kk"), "/view/r1/kk/wide/trade/trade?period=2");
  const narrow = loaded({ narrow: true });
  assert.equal(narrow.viewAddress("mirror/gap", "", "ru"), "/view/r1/ru/narrow/mirror/gap");
});

test("what was moved stands beside the state it was moved from", () => {
  const { stateAddress } = loaded();
  const moved = { partner: "UZB,KGZ", from: "" };
  assert.equal(
    stateAddress("/trade", "?lang=en&flow=all", "en", moved),
    "/view/r1/en/state/trade?lang=en&flow=all&.partner=UZB%2CKGZ&.from=",
  );
});

test("what the document brought along is there at once, for Dash too", async () => {
  const { get, window, asked } = loaded();
  assert.deepEqual(get("/view/r1/en/page/trade?period=2"), { head: {} });
  const answer = await window.fetch("/_dash-layout", { method: "GET" });
  assert.equal(answer.text, '{"a":1}');
  assert.deepEqual(asked, []);
});

test("a view is fetched once, however often it is asked for", async () => {
  const { get, asked, pending } = loaded();
  const one = get("/a");
  assert.equal(get("/a"), one);
  assert.equal(pending(), 1);
  assert.deepEqual(await one, { address: "/a" });
  assert.deepEqual(get("/a"), { address: "/a" });
  assert.deepEqual([asked, pending()], [["/a"], 0]);
});

test("a view that fails is said to, and asked for again", async () => {
  const answers = { "/a?x=1": { status: 500 } };
  const { get, asked, alarm } = loaded({ answers });
  await assert.rejects(get("/a?x=1"), /500/);
  assert.equal(alarm.hidden, false);
  await assert.rejects(get("/a?x=1"));
  assert.equal(asked.length, 2);
  // Another state of the same view succeeds: what is on show is right again.
  await get("/a?x=2");
  assert.equal(alarm.hidden, true);
});

test("what nobody waits for fails in silence", async () => {
  const { get, alarm, pending } = loaded({ answers: { "/a": { status: 500 } } });
  const quiet = get("/a", true);
  assert.equal(pending(), 0);
  await assert.rejects(quiet);
  assert.equal(alarm.hidden, true);
});

test("the least used are given up first", async () => {
  const { get, asked } = loaded();
  for (let at = 0; at < 299; at += 1) await get(`/${at}`);
  get("/0");
  for (let at = 299; at < 302; at += 1) await get(`/${at}`);
  const before = asked.length;
  get("/0");
  assert.equal(asked.length, before);
  get("/1");
  assert.equal(asked.length, before + 1);
});
