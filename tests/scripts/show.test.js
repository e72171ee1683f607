// The state of the slide show: read from the address, changed in order, written back.
"use strict";
const assert = require("node:assert/strict");
const { beforeEach, mock, test } = require("node:test");
const { address, load } = require("./browser.js");

const player = load("player-atoms.js", "player-show.js");

// A deck of two slides whose titles tell what it is.
const made = (language, period) => ({
  title: `${language} ${period}`,
  slides: [1, 2].map((number) => ({
    title: `${language} ${period} ${number}`,
    finding: `${language} finding ${number}`,
  })),
});

let asked;
let options;
let written;

beforeEach(() => {
  written = address();
  asked = [];
  options = {
    deck: async (language, period) => {
      asked.push(`${language} ${period}`);
      return made(language, period);
    },
    words: { kk: { hello: "Сәлем, {name}" }, en: { hello: "Hello, {name}" } },
    languages: [["kk", "Қазақша"], ["en", "English"]],
    periods: ["all", "1", "2", "3"],
    language: "kk",
  };
});

const titles = (show) => show.slides.map(({ title }) => title);

test("the address says how it opens, as far as it is understood", () => {
  address("?slide=2&lang=en&theme=contrast&period=3&second=kk");
  const read = new player.Show(options).state;
  assert.deepEqual(read, {
    slide: 2, lang: "en", theme: "contrast", period: "3", second: "kk", blank: false, table: false,
  });
  address("?slide=x&lang=de&theme=pink&period=9&second=fr");
  const { slide, lang, theme, period, second } = new player.Show(options).state;
  assert.deepEqual([slide, lang, theme, period, second], [1, "kk", "light", "all", ""]);
  address("?slide=-4");
  assert.equal(new player.Show(options).state.slide, 1);
});

test("what is usual stays out of the address, but never the language", async () => {
  const show = new player.Show(options);
  await show.set({ lang: "kk" });
  show.go(2);
  show.write();
  show.go(1);
  show.write();
  assert.deepEqual(written.map(([, , link]) => link), [
    "/present?slide=2&lang=kk",
    "/present?lang=kk",
  ]);
});

test("a deck is asked for once for each language and period", async () => {
  const show = new player.Show(options);
  await show.set({ lang: "kk" });
  await show.set({ period: "2" });
  await show.set({ period: "all" });
  assert.deepEqual(asked, ["kk all", "kk 2"]);
  assert.deepEqual(titles(show), ["kk all 1", "kk all 2"]);
  await show.reload();
  assert.deepEqual(asked, ["kk all", "kk 2", "kk all"]);
});

test("a second language stands below the first, once", async () => {
  const show = new player.Show(options);
  await show.set({ second: "en" });
  assert.deepEqual(titles(show), ["kk all 1", "kk all 2"]);
  assert.equal(show.slides[1].subtitle, "en all 2");
  assert.equal(show.slides[1].finding2, "en finding 2");
  await show.set({ second: "kk" });
  assert.deepEqual([show.slides[0].subtitle, show.slides[0].finding2], ["", ""]);
});

test("an own slide is called by its name in the second language", async () => {
  const own = { title: "Mine", name: "Trade", own: true, finding: "" };
  const show = new player.Show({ ...options, deck: async () => ({ title: "", slides: [own] }) });
  await show.set({ second: "en" });
  assert.equal(show.slides[0].subtitle, "Trade");
});

test("the last choice counts, whichever deck comes first", async () => {
  const waiting = {};
  const deck = (language, period) => new Promise((resolve) => (waiting[period] = resolve));
  const show = new player.Show({ ...options, deck });
  const first = show.set({ period: "1" });
  const last = show.set({ period: "2" });
  waiting[2](made("kk", "2"));
  await last;
  waiting[1](made("kk", "1"));
  await first;
  assert.equal(show.state.period, "2");
  assert.deepEqual(titles(show), ["kk 2 1", "kk 2 2"]);
});

test("a deck that does not come leaves the show as it was, and may be asked for again", async () => {
  let fails = true;
  const deck = async (language, period) => {
    if (fails && period === "3") throw new Error("no answer");
    return made(language, period);
  };
  const show = new player.Show({ ...options, deck });
  const told = [];
  show.notice = (kind) => told.push(kind);
  await show.set({ lang: "kk" });
  const warn = mock.method(console, "warn", () => {});
  await show.set({ period: "3" });
  warn.mock.restore();
  assert.equal(show.state.period, "all");
  assert.deepEqual(titles(show), ["kk all 1", "kk all 2"]);
  fails = false;
  await show.set({ period: "3" });
  assert.equal(show.state.period, "3");
  assert.deepEqual(told, ["", "failed", ""]);
});

test("no move leads beyond the ends, and a move shows the slide again", async () => {
  const show = new player.Show(options);
  await show.set({ lang: "kk" });
  show.set({ blank: true, table: true });
  show.step(1);
  show.step(1);
  assert.deepEqual([show.state.slide, show.state.blank, show.state.table], [2, false, false]);
  show.step(-5);
  assert.equal(show.state.slide, 1);
});

test("who watches is told what has changed, and only that", async () => {
  const show = new player.Show(options);
  await show.set({ lang: "kk" });
  const told = [];
  show.watch((changed) => told.push([...changed].sort()));
  show.go(2);
  show.go(2);
  await show.set({ period: "1" });
  show.close();
  show.go(1);
  assert.deepEqual(told, [["slide"], ["period", "slides"]]);
});

test("words are those of the language on show", async () => {
  const show = new player.Show(options);
  assert.equal(show.say("hello", { name: "A" }), "Сәлем, A");
  await show.set({ lang: "en" });
  assert.equal(show.say("hello", { name: "B" }), "Hello, B");
});
