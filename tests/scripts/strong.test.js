// Looks for a poor projector: what is pale or thin is outlined, thick and large.
"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");
const { load } = require("./browser.js");

const player = load("player-strong.js");

const columns = (color) => ({ type: "bar", marker: { color } });
const outlines = (theme, ...colours) => {
  const data = colours.map(columns);
  player.strengthen({ data, layout: {} }, theme);
  return data.map(({ marker }) => marker.line && marker.line.color);
};

test("contrast is that of the guidelines, whichever colour comes first", () => {
  assert.equal(player.contrast("#000000", "#ffffff"), 21);
  assert.equal(player.contrast("rgb(255, 255, 255)", "#ffffff"), 1);
  // #767676 is the lightest grey that text may have on white.
  assert.ok(player.contrast("#767676", "#ffffff") >= 4.5);
  assert.ok(player.contrast("#777777", "#ffffff") < 4.5);
  assert.equal(player.contrast("#1572ad", "#ffffff"), player.contrast("#ffffff", "#1572ad"));
});

test("columns too pale for the ground are outlined, transparent ones in their own colour", () => {
  const [pale, clear, plain] = ["#c4c7cc", "rgba(21, 114, 173, 0.3)", "#1572ad"];
  assert.deepEqual(outlines("white", pale, clear, plain), ["#000000", "rgb(21, 114, 173)", undefined]);
  assert.deepEqual(outlines("black", pale, plain), [undefined, undefined]);
  assert.deepEqual(outlines("light", pale, clear), [undefined, undefined]);
});

test("bands, gaps and corridors have an outline, the line of a gap is dashed", () => {
  const shapes = ["band", "unknown", "level", "step"].map((name) => ({ name, type: "rect" }));
  player.strengthen({ data: [], layout: { shapes } }, "contrast");
  const told = shapes.map(({ line }) => line && `${line.color} ${line.dash}`);
  assert.deepEqual(told, ["#ffffff solid", "#ffffff dash", "#ffffff solid", undefined]);
});

test("lines and marks are thick and large", () => {
  const data = [{ mode: "lines+markers", line: { width: 2 }, marker: { size: 10 } }];
  player.strengthen({ data, layout: {} }, "black");
  assert.deepEqual([data[0].line.width, data[0].marker.size], [4, 14]);
});
