// How the offline pack is put together again; see dashboard/offline/data.py and pool.py.
"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");
const { deflateSync } = require("node:zlib");
const { load, provide } = require("./browser.js");

const one = {
  pool: ["Экспорт", { unit: "~0", rows: ["~0", "~~", 3] }, { all: "~1" }],
  root: { kk: "~2" },
};
const written = {
  covers: { kk: { title: "Periods" } },
  start: { languages: [["kk", "Exports"]] },
  slides: [one, one].map((slide) => deflateSync(JSON.stringify(slide)).toString("base64")),
};
let given;
const showPlayer = (place, options) => (given = { place, options });
provide({ document: { getElementById: (id) => `#${id}` }, window: { packed: written, showPlayer } });
load("pack.js");

const slide = { unit: "Экспорт", rows: ["Экспорт", "~", 3] };

test("the show starts in its place, over the whole window", () => {
  assert.equal(given.place, "#player");
  assert.deepEqual(given.options.languages, [["kk", "Exports"]]);
  assert.equal(given.options.live, false);
});

test("a deck is whole, and what begins with the sign itself is a text", async () => {
  const deck = await given.options.deck("kk", "all");
  assert.deepEqual(deck, { title: "Periods", slides: [slide, slide] });
});

test("what is done to one deck shows in no other", async () => {
  const one = await given.options.deck("kk", "all");
  one.slides[0].rows.length = 0;
  assert.deepEqual(one.slides[1], slide);
  assert.deepEqual((await given.options.deck("kk", "all")).slides[0], slide);
});
