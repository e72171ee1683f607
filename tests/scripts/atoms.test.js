// The texts and the address of the slide player.
"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");
const { address, load, provide } = require("./browser.js");

const player = load("player-atoms.js");

test("a text is filled with what is known and keeps the rest", () => {
  assert.equal(player.fill("{at} of {all}", { at: 0, all: 12 }), "0 of 12");
  assert.equal(player.fill("{name}, {other}", { name: "" }), ", {other}");
  assert.equal(player.fill("no { name }", { name: 1 }), "no { name }");
});

test("parameters stand in the query, or after the hash of a file", () => {
  address("?slide=3&lang=uz");
  assert.equal(player.parameters().get("slide"), "3");
  address("?slide=3", "#slide=5");
  assert.equal(player.parameters().get("slide"), "5");
  address("?slide=3", "#top");
  assert.equal(player.parameters().get("slide"), "3");
});

test("parameters are written into the query and leave the history's state", () => {
  const written = address("?slide=1");
  player.writeParameters(new URLSearchParams({ slide: "2", lang: "kk" }));
  player.writeParameters(new URLSearchParams());
  assert.deepEqual(written, [
    [{ kept: 1 }, "", "/present?slide=2&lang=kk"],
    [{ kept: 1 }, "", "/present"],
  ]);
});

test("a file that refuses a query gets a hash", () => {
  const written = [];
  const replaceState = (state, title, link) => {
    if (!link.startsWith("#")) throw new Error("not from a file");
    written.push(link);
  };
  provide({ history: { state: null, replaceState } });
  player.writeParameters(new URLSearchParams({ slide: "2" }));
  player.writeParameters(new URLSearchParams());
  assert.deepEqual(written, ["#slide=2", "#"]);
});
