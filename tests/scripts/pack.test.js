// How the offline pack is put together again from its pool; see dashboard/offline/pool.py.
"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");
const { load, provide } = require("./browser.js");

const written = {
  pool: [
    "Exports",
    { unit: "~0", rows: ["~0", "~~", 3] },
    { kk: { all: "~3" } },
    { title: "~~0", slides: ["~1", "~1", null], live: true },
    { languages: [["kk", "~0"]] },
    { decks: "~2", start: "~4" },
  ],
  root: "~5",
};
let given;
const showPlayer = (place, options) => (given = { place, options });
provide({ document: { getElementById: (id) => `#${id}` }, window: { packed: written, showPlayer } });
load("pack.js");

const slide = { unit: "Exports", rows: ["Exports", "~", 3] };

test("the show starts in its place, over the whole window", () => {
  assert.equal(given.place, "#player");
  assert.deepEqual(given.options.languages, [["kk", "Exports"]]);
  assert.equal(given.options.live, false);
});

test("a deck is whole, and what begins with the sign itself is a text", async () => {
  const deck = await given.options.deck("kk", "all");
  assert.deepEqual(deck, { title: "~0", slides: [slide, slide, null], live: true });
});

test("what is done to one deck shows in no other", async () => {
  const one = await given.options.deck("kk", "all");
  one.slides[0].rows.length = 0;
  assert.deepEqual(one.slides[1], slide);
  assert.deepEqual((await given.options.deck("kk", "all")).slides[0], slide);
});
