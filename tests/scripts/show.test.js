// The state of the slide show: read from the address, changed in order, written back.
"use strict";
const assert = require("node:assert/strict");
const { beforeEach, mock, test } = require("node:test");
const { address, load } = require("./browser.js");

const player = load("player-atoms.js", "player-deck.js", "player-show.js");
player.steps = (slide) => (slide && slide.builds) || 1;

// A deck of three slides, the last of them its appendix, whose titles tell what it is.
const made = (language, period) => ({
  title: `${language} ${period}`,
  slides: [1, 2, 3].map((number) => ({
    item: `slide${number}`,
    headline: `${language} ${period} ${number}`,
    lines: [],
    appendix: number === 3,
    builds: number === 2 ? 3 : 1,
  })),
});

let asked;
let options;
let written;

beforeEach(() => {
  written = address();
  asked = [];
  options = {
    deck: async (language, period, items) => {
      asked.push([language, period, ...(items || [])].join(" "));
      return made(language, period);
    },
    words: { kk: { hello: "Сәлем, {name}" }, en: { hello: "Hello, {name}" } },
    languages: [["kk", "Қазақша"], ["en", "English"]],
    periods: ["all", "1", "2", "3"],
    language: "kk",
  };
});

const titles = (show) => show.slides.map(({ headline }) => headline);

test("the address says how it opens, as far as it is understood", () => {
  address("?slide=2&lang=en&theme=contrast&period=3&second=kk");
  const read = new player.Show(options).state;
  assert.deepEqual(read, {
    slide: 2, lang: "en", theme: "contrast", period: "3", second: "kk", step: null,
    blank: "", table: false, grid: false,
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
  assert.deepEqual(asked, ["kk all", "kk 2 slide1 slide2 slide3"]);
  assert.deepEqual(titles(show), ["kk all 1", "kk all 2", "kk all 3"]);
});

test("a second language stands below the first, once", async () => {
  const show = new player.Show(options);
  await show.set({ second: "en" });
  assert.deepEqual(titles(show), ["kk all 1", "kk all 2", "kk all 3"]);
  assert.equal(show.slides[1].headline2, "en all 2");
  await show.set({ second: "kk" });
  assert.equal(show.slides[0].headline2, "");
});

test("the first language that becomes the second gives it its place", async () => {
  const show = new player.Show(options);
  await show.set({ second: "en" });
  await show.set({ lang: "en" });
  assert.deepEqual([show.state.lang, show.state.second], ["en", "kk"]);
  assert.deepEqual([show.slides[0].headline, show.slides[0].headline2], ["en all 1", "kk all 1"]);
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
  assert.deepEqual(titles(show), ["kk 2 1", "kk 2 2", "kk 2 3"]);
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
  assert.deepEqual(titles(show), ["kk all 1", "kk all 2", "kk all 3"]);
  fails = false;
  await show.set({ period: "3" });
  assert.equal(show.state.period, "3");
  assert.deepEqual(told, ["", "failed", ""]);
});

test("no move leads beyond the ends, and a move shows the slide again", async () => {
  const show = new player.Show(options);
  await show.set({ lang: "kk" });
  show.set({ blank: "black", table: true });
  show.go(9);
  assert.deepEqual([show.state.slide, show.state.blank, show.state.table], [3, "", false]);
  show.step(-5);
  assert.equal(show.state.slide, 1);
});

test("a slide is built up on the way forward, and whole on the way back", async () => {
  const show = new player.Show(options);
  await show.set({ lang: "kk" });
  const places = [1, 1, 1, 1].map((by) => show.step(by) || [show.state.slide, show.state.step]);
  // The story ends with its second slide; the appendix has to be jumped to.
  assert.deepEqual(places, [[2, 0], [2, 1], [2, 2], [2, null]]);
  show.step(-1);
  assert.deepEqual([show.state.slide, show.state.step], [1, null]);
});

test("from the appendix one comes back to where one was", async () => {
  const show = new player.Show(options);
  await show.set({ lang: "kk" });
  assert.equal(show.core, 2);
  show.go(1);
  show.go(3);
  show.back();
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
