// What each key does, on a keyboard and on a clicker, and when it is left alone.
"use strict";
const assert = require("node:assert/strict");
const { beforeEach, mock, test } = require("node:test");
const { load, provide } = require("./browser.js");

const body = element();
const inside = element();
const document = { body, querySelector: () => null };
provide({ document });
const player = load("player-keys.js");
const root = { contains: (target) => target === inside };

let done;
let filled;
let press;

// An element that is one of those that the selectors name.
function element(...kinds) {
  return { closest: (selectors) => selectors.split(", ").some((one) => kinds.includes(one)) };
}

beforeEach(() => {
  done = [];
  filled = true;
  document.querySelector = () => null;
  const show = {
    slides: Array(12).fill({}),
    go: (number) => done.push(`go ${number}`),
    step: (by) => done.push(`step ${by}`),
  };
  const names = ["full", "blank", "notes", "table", "help", "close"];
  const actions = Object.fromEntries(names.map((name) => [name, () => done.push(name)]));
  const hear = player.keys(show, root, actions, () => filled);
  press = (key, more = {}) => {
    let prevented = false;
    const preventDefault = () => (prevented = true);
    hear({ key, code: "", target: body, preventDefault, ...more });
    return prevented;
  };
});

test("arrows, pages, space and enter turn the slides", () => {
  const forward = ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"];
  const back = ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"];
  for (const key of [...forward, ...back]) assert.equal(press(key), true);
  assert.deepEqual(done, [...forward.map(() => "step 1"), ...back.map(() => "step -1")]);
});

test("the ends have keys of their own", () => {
  press("Home");
  press("End");
  assert.deepEqual(done, ["go 1", "go 12"]);
});

test("letters count by their place, whatever the layout of the keyboard", () => {
  press("а", { code: "KeyF" });
  press("и", { code: "KeyB" });
  press("т", { code: "KeyN" });
  press("е", { code: "KeyT" });
  press(".");
  press("?");
  assert.deepEqual(done, ["full", "blank", "notes", "table", "blank", "help"]);
});

test("escape closes and stays the browser's as well", () => {
  assert.equal(press("Escape"), false);
  assert.deepEqual(done, ["close"]);
});

test("a number and enter jump to a slide that is there", () => {
  for (const key of ["1", "2", "Enter", "1", "3", "Enter", "0", "Enter"]) press(key);
  assert.deepEqual(done, ["go 12"]);
  press("Enter");
  assert.deepEqual(done, ["go 12", "step 1"]);
});

test("another key forgets the number, and so does time", () => {
  for (const key of ["1", "Home", "Enter"]) press(key);
  assert.deepEqual(done, ["go 1", "step 1"]);
  mock.timers.enable({ apis: ["setTimeout"] });
  press("7");
  mock.timers.tick(2000);
  press("Enter");
  mock.timers.reset();
  assert.deepEqual(done, ["go 1", "step 1", "step 1"]);
});

test("a key with a modifier and one that was heard already are left alone", () => {
  for (const name of ["ctrlKey", "metaKey", "altKey", "defaultPrevented"]) {
    assert.equal(press("ArrowRight", { [name]: true }), false);
  }
  assert.deepEqual(done, []);
});

test("on a page only the keys that do nothing else there turn the slides", () => {
  filled = false;
  for (const key of ["ArrowRight", "PageUp", "ArrowDown", " ", "Home", "1"]) press(key);
  press("f", { code: "KeyF" });
  assert.deepEqual(done, ["step 1", "step -1"]);
  press("ArrowDown", { target: inside });
  assert.deepEqual(done, ["step 1", "step -1", "step 1"]);
});

test("what has the focus keeps its keys", () => {
  press("ArrowRight", { target: element("input") });
  press("b", { code: "KeyB", target: element("select") });
  press(" ", { target: element("button") });
  press("Enter", { target: element("a") });
  press("ArrowDown", { target: element(".slide-rows") });
  assert.deepEqual(done, []);
  press("ArrowRight", { target: element("button") });
  assert.deepEqual(done, ["step 1"]);
});

test("behind an open dialog only the keys of help are heard", () => {
  document.querySelector = () => ({});
  press("ArrowRight");
  press("Escape");
  press("?");
  assert.deepEqual(done, ["help"]);
});
