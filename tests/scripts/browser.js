// Loads scripts of assets/ without a browser: what they ask of one is a plain object of the test.
"use strict";
const { readFileSync } = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const ASSETS = path.join(__dirname, "..", "..", "assets");

// A test file runs in a process of its own, so what it puts there is seen by nobody else.
exports.provide = (globals) => {
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
};

// Runs the scripts in the order given, as a page does; answers what they share.
exports.load = (...names) => {
  if (!globalThis.window) exports.provide({ window: {} });
  for (const name of names) {
    const file = path.join(ASSETS, name);
    vm.runInThisContext(readFileSync(file, "utf8"), { filename: file });
  }
  return globalThis.window.player;
};

// An address as `location` and `history` tell it.
exports.address = (search = "", hash = "") => {
  const written = [];
  const history = { state: { kept: 1 }, replaceState: (...given) => written.push(given) };
  exports.provide({ location: { pathname: "/present", search, hash, protocol: "http:" }, history });
  return written;
};
