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
    core: 9,
    go: (number) => done.push(`go ${number}`),
    step: (by) => done.push(`step ${by}`),
  };
  const names = ["full", "blank", "notes", "table", "help", "close", "first", "here"];
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
  assert.deepEqual(done, ["go 1", "go 9"]);
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

// What a place gives on six layouts, without and with Shift.
const LAYOUTS = {
  kk: { Digit1: '"!', Digit2: "әӘ", Digit7: ".7", Period: "юЮ", KeyB: "иИ", Slash: "№?" },
  ru: { Digit1: "1!", Digit2: '2"', Digit7: "7?", Period: "юЮ", KeyB: "иИ", Slash: ".," },
  en: { Digit1: "1!", Digit2: "2@", Digit7: "7&", Period: ".>", KeyB: "bB", Slash: "/?" },
  uz: { Digit1: "1!", Digit2: "2@", Digit7: "7&", Period: ".>", KeyB: "bB", Slash: "/?" },
  de: { Digit1: "1!", Digit2: '2"', Digit7: "7/", Period: ".:", KeyB: "bB", Minus: "ß?" },
  fr: { Digit1: "&1", Digit2: "é2", Digit7: "è7", Period: ":/", KeyB: "bB", KeyM: ",?" },
  tr: { Digit1: "1!", Digit2: "2'", Digit7: "7/", Period: "çÇ", KeyB: "bB", Minus: "*?" },
};

const typed = (signs, code, shiftKey = false) => {
  press(signs[code][Number(shiftKey)], { code, shiftKey });
};

test("a number and enter jump on every layout", () => {
  for (const [name, signs] of Object.entries(LAYOUTS)) {
    done = [];
    typed(signs, "Digit1");
    typed(signs, "Digit2");
    press("Enter", { code: "Enter" });
    typed(signs, "Digit7");
    press("Enter", { code: "NumpadEnter" });
    assert.deepEqual(done, ["go 12", "go 7"], name);
  }
});

test("the clicker's button, B and ? do what they say on every layout", () => {
  for (const [name, signs] of Object.entries(LAYOUTS)) {
    done = [];
    typed(signs, "Period");
    typed(signs, "KeyB");
    const [place] = Object.entries(signs).find(([, [, shifted]]) => shifted === "?");
    typed(signs, place, true);
    assert.deepEqual(done, ["blank", "blank", "help"], name);
  }
});

test("French digits count with Shift as well, and no other sign above a digit does", () => {
  press("7", { code: "Digit7", shiftKey: true });
  press("Enter");
  press("&", { code: "Digit7", shiftKey: true });
  press("Enter");
  assert.deepEqual(done, ["go 7", "step 1"]);
});

test("the number pad counts, and moves without NumLock", () => {
  press("1", { code: "Numpad1" });
  press("0", { code: "Numpad0" });
  press("Enter", { code: "NumpadEnter" });
  press("PageDown", { code: "Numpad3" });
  press("Home", { code: "Numpad7" });
  press(",", { code: "NumpadDecimal" });
  press("Delete", { code: "NumpadDecimal" });
  assert.deepEqual(done, ["go 10", "step 1", "go 1", "blank"]);
});

test("where nothing is at a place the sign counts, as on keyboards of a screen", () => {
  for (const key of ["7", "Enter", ".", "?"]) press(key);
  press(".", { code: "Slash" });
  assert.deepEqual(done, ["go 7", "blank", "help", "blank"]);
});

test("a clicker starts the show from the first slide or from this one, from anywhere", () => {
  filled = false;
  assert.equal(press("F5", { code: "F5", target: element("input") }), true);
  press("F5", { code: "F5", shiftKey: true });
  assert.equal(press("F5", { code: "F5", ctrlKey: true }), false);
  assert.deepEqual(done, ["first", "here"]);
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

test("enter ends a number whatever has the focus", () => {
  press("7", { code: "Digit7", target: element("button") });
  press("Enter", { target: element("button") });
  assert.deepEqual(done, ["go 7"]);
});

test("behind an open dialog only the keys of help are heard", () => {
  document.querySelector = () => ({});
  press("ArrowRight");
  press("Escape");
  press("?");
  assert.deepEqual(done, ["help"]);
});
