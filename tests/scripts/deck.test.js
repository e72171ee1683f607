// The list of slides: edited at once, fetched only as far as it is not there, undone, never lost.
"use strict";
const assert = require("node:assert/strict");
const { beforeEach, test } = require("node:test");
const { address, load } = require("./browser.js");

const player = load("player-atoms.js", "player-deck.js");
const STATE = { lang: "kk", second: "", period: "all" };
let asked;
let deck;

beforeEach(async () => {
  address();
  asked = [];
  deck = new player.Deck(async (language, period, items) => {
    asked.push(items);
    const wanted = (items || ["a", "b", "c?x=1"]).filter((item) => item !== "unknown");
    const slides = wanted.map((item) => ({
      item, headline: `${language} ${item}`, lines: [], appendix: item === "c?x=1",
    }));
    return { title: language, slides };
  });
  await deck.load(STATE);
});

const shown = () => deck.slides(STATE).map(({ entry }) => entry.item);
const link = () => {
  const parameters = new URLSearchParams();
  deck.write(parameters);
  return parameters.get("slides");
};
const without = (item) => (list) => list.filter((entry) => entry.item !== item);
const titled = (item, titles) => (list) => {
  return list.map((entry) => (entry.item === item ? { ...entry, titles } : entry));
};

test("the list is that of the first answer, and the reader's own once it is edited", () => {
  assert.deepEqual(shown(), ["a", "b", "c?x=1"]);
  assert.equal(link(), null);
  deck.edit(without("a"));
  assert.deepEqual(shown(), ["b", "c?x=1"]);
  assert.equal(link(), "b|~c?x=1");
});

test("edits that follow each other at once all count", () => {
  deck.edit(without("a"));
  deck.edit(titled("b", { kk: "B" }));
  assert.deepEqual(deck.slides(STATE).map(({ headline }) => headline), ["B", "kk c?x=1"]);
  assert.deepEqual(asked, [null]);
});

test("what is new is asked for alone, and once", async () => {
  deck.edit((list) => [...list, player.readItem("d"), player.readItem("a")]);
  assert.equal(deck.complete(STATE), false);
  assert.equal(deck.slides(STATE)[2].awaited, true);
  await Promise.all([deck.load(STATE), deck.load(STATE)]);
  assert.deepEqual(asked, [null, ["d"]]);
  assert.deepEqual(shown(), ["a", "b", "d", "a", "c?x=1"]);
});

test("what nobody knows leaves the list", async () => {
  deck.edit((list) => [...list, player.readItem("unknown")]);
  await deck.load(STATE);
  assert.deepEqual(shown(), ["a", "b", "c?x=1"]);
});

test("every edit is undone, those of one title as one", () => {
  deck.edit(without("a"));
  for (const text of ["M", "My", "Mine"]) deck.edit(titled("b", { kk: text }), "b kk");
  assert.equal(link(), "b#kk=Mine|~c?x=1");
  deck.undo();
  assert.equal(link(), "b|~c?x=1");
  deck.undo();
  assert.equal(link(), null);
  assert.equal(deck.undo(), false);
});

test("what was forgotten while it was asked for is asked for again", async () => {
  let tell;
  const late = new player.Deck((language, period, items) => new Promise((resolve) => {
    asked.push(items);
    tell = (headline) => resolve({ title: "", slides: [{ item: "a", headline, lines: [] }] });
  }));
  const loaded = late.load(STATE);
  late.forget("a");
  tell("before");
  await new Promise(setImmediate);
  tell("after");
  await loaded;
  assert.equal(late.slides(STATE)[0].headline, "after");
});

test("the last slide is not taken away", () => {
  deck.edit(() => []);
  assert.deepEqual(shown(), ["a", "b", "c?x=1"]);
});

test("a text of a link reads as it is written", () => {
  for (const text of ["a", "-~a?x=1&y=2", "a#Mine%20%26%20%7C", "~a#kk=A%3D&ru=%D0%91"]) {
    assert.equal(player.itemText(player.readItem(text)), text);
  }
  assert.deepEqual(player.readItem("a#kk=A&ru=B").titles, { kk: "A", ru: "B" });
});

test("a title is that of its language, and the headline in the others", async () => {
  const both = { ...STATE, second: "ru" };
  await deck.load(both);
  deck.edit(titled("a", { kk: "Менің" }));
  const [slide] = deck.slides(both);
  assert.deepEqual([slide.headline, slide.headline2], ["Менің", "ru a"]);
});
