// The bond between the show and the speaker's window, with a channel that only takes notes.
"use strict";
const assert = require("node:assert/strict");
const { beforeEach, mock, test } = require("node:test");
const { address, load, provide } = require("./browser.js");

const sent = [];
const stored = new Map();
const opened = [];
provide({
  BroadcastChannel: class {
    constructor(name) {
      this.name = name;
    }
    postMessage(message) {
      sent.push({ name: this.name, message });
    }
    close() {}
  },
  sessionStorage: {
    getItem: (name) => stored.get(name) ?? null,
    setItem: (name, value) => stored.set(name, value),
  },
  window: {
    name: "",
    opener: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    open: (...given) => opened.push(given) && { closed: true },
  },
});
const player = load("player-atoms.js", "player-link.js");

// What a bond asks of a show, noting what it is told.
function shown() {
  const state = { slide: 1, step: null, blank: "", lang: "kk", second: "", period: "all", theme: "light" };
  const done = [];
  return {
    done,
    state: { ...state, table: true },
    slides: ["one", "two"],
    title: "Story",
    loads: 0,
    watch: (watcher) => done.push(watcher),
    set: (changes) => done.push(["set", changes]),
    apply: (...given) => done.push(["apply", ...given]),
  };
}

beforeEach(() => {
  sent.length = 0;
  opened.length = 0;
  stored.clear();
  window.name = "";
  address("?slides=trade");
});

test("the show tells its state without what is its own affair", () => {
  const show = shown();
  const leader = new player.Leader(show);
  leader.report(false);
  leader.report(true);
  const [first, second] = sent.map(({ message }) => message);
  assert.equal(first.kind, "state");
  assert.deepEqual(Object.keys(first.state).sort(), [
    "blank", "lang", "period", "second", "slide", "step", "theme",
  ]);
  assert.ok(!("slides" in first));
  assert.deepEqual([second.slides, second.title], [["one", "two"], "Story"]);
});

test("each report is later than the one before, though the clock stands still", () => {
  mock.timers.enable({ apis: ["Date"], now: 1000 });
  const leader = new player.Leader(shown());
  for (let count = 0; count < 3; count += 1) leader.report(false);
  mock.timers.reset();
  assert.deepEqual(sent.map(({ message }) => message.at), [1000, 1001, 1002]);
});

test("the show answers a window that comes and follows what it sets", () => {
  const show = shown();
  const leader = new player.Leader(show);
  leader.hear({ kind: "hello" });
  assert.deepEqual(sent[0].message.slides, ["one", "two"]);
  leader.hear({ kind: "set", changes: { slide: 2 } });
  assert.deepEqual(show.done.at(-1), ["set", { slide: 2 }]);
});

test("the speaker's window of a show is opened under its address and finds its channel", () => {
  const leader = new player.Leader(shown());
  assert.equal(leader.open(), true);
  const [link, name] = opened[0];
  assert.equal(link, "/present?slides=trade&notes=1");
  window.name = name;
  const follower = new player.Follower(shown());
  leader.send("a");
  follower.send("b");
  assert.equal(sent[0].name, sent[1].name);
});

test("a window that the browser does not open is said", () => {
  const open = mock.method(window, "open", () => null);
  assert.equal(new player.Leader(shown()).open(), false);
  open.mock.restore();
});

test("what comes late or twice is passed over", () => {
  const show = shown();
  const follower = new player.Follower(show);
  follower.hear({ kind: "state", at: 2, state: { slide: 2 } });
  follower.hear({ kind: "state", at: 2, state: { slide: 2 } });
  follower.hear({ kind: "state", at: 1, state: { slide: 1 } });
  follower.hear({ kind: "hello" });
  assert.deepEqual(show.done, [["apply", { slide: 2 }]]);
});

test("slides that come with a state replace the window's own", () => {
  const show = shown();
  const follower = new player.Follower(show);
  follower.hear({ kind: "state", at: 1, state: { slide: 1 }, slides: ["new"], title: "New" });
  assert.deepEqual([show.slides, show.title, show.loads], [["new"], "New", 1]);
  assert.deepEqual(show.done, [["apply", { slide: 1 }, "slides"]]);
});

test("a move in the speaker's window is told to the show and made at once", () => {
  const show = shown();
  new player.Follower(show).lead();
  show.set({ slide: 2 });
  assert.deepEqual(sent[0].message, { kind: "set", changes: { slide: 2 } });
  assert.deepEqual(show.done, [["set", { slide: 2 }]]);
});
