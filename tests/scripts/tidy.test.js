// Which labels of a chart move or give way on a slide, from their boxes alone.
"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");
const { load, provide } = require("./browser.js");

const player = load("player-tidy.js");

const END = { name: "end-label", text: "● Exports" };
const YEARS = { name: "band-years", yref: "paper", text: "<b>1992–2002</b>" };
const BAND = { name: "band-name", yref: "paper", text: "Founding" };
const UPRIGHT = { textangle: -90, text: "Border opened", yref: "y" };

const box = (left, top, width, height) => ({
  left, top, height, right: left + width, bottom: top + height,
});

// What is changed on a chart with these labels, [note, box], at half its size: first the moves
// of labels, then what is hidden.
async function tidied(labels, panel = 200) {
  const changes = [];
  provide({ window: { ...window, Plotly: { relayout: async (_, one) => changes.push(one) } } });
  await player.tidy({
    clientHeight: 400,
    getBoundingClientRect: () => ({ height: 200 }),
    layout: { annotations: labels.map(([note]) => note) },
    _fullLayout: { yaxis: { _length: panel }, yaxis2: { _length: panel } },
    querySelector: (selector) => {
      const rect = labels[Number(/"(\d+)"/.exec(selector)[1])][1];
      return rect && { getBoundingClientRect: () => rect };
    },
  });
  return changes;
}

test("labels that are clear of each other stay", async () => {
  assert.deepEqual(await tidied([[END, box(90, 0, 20, 10)], [END, box(90, 11, 20, 10)]]), []);
});

test("ends of lines give way downwards, in the chart's own pixels", async () => {
  const shifted = { ...END, yshift: 3 };
  const labels = [[shifted, box(90, 4, 20, 10)], [END, box(90, 0, 20, 10)]];
  // The lower one must begin at 11, one pixel below the upper: 7 pixels, and 14 of the chart.
  assert.deepEqual(await tidied(labels), [{ "annotations[0].yshift": 3 - 14 }]);
});

test("one that has moved moves the next", async () => {
  const labels = [0, 5, 10].map((top) => [END, box(90, top, 20, 10)]);
  assert.deepEqual(await tidied(labels), [
    { "annotations[1].yshift": -12, "annotations[2].yshift": -24 },
  ]);
});

test("an upright label in the way of another text is left out, the later one of two", async () => {
  const labels = [
    [END, box(90, 0, 20, 10)],
    [UPRIGHT, box(100, 5, 10, 60)],
    [UPRIGHT, box(40, 5, 10, 60)],
    [UPRIGHT, box(45, 5, 10, 60)],
  ];
  assert.deepEqual(await tidied(labels), [
    { "annotations[1].visible": false, "annotations[3].visible": false },
  ]);
});

test("an upright label longer than its panel is left out", async () => {
  const second = { ...UPRIGHT, yref: "y2" };
  const labels = [[second, box(0, 0, 10, 51)], [UPRIGHT, box(50, 0, 10, 50)]];
  assert.deepEqual(await tidied(labels, 100), [{ "annotations[0].visible": false }]);
});

test("names of bands may meet the years beside them, and are shown together or not at all", async () => {
  const years = [[YEARS, box(0, 0, 50, 10)], [BAND, box(0, 5, 50, 10)]];
  assert.deepEqual(await tidied(years), []);
  const crowded = [[BAND, box(0, 0, 50, 10)], [BAND, box(40, 0, 50, 10)], [BAND, box(200, 0, 9, 9)]];
  assert.deepEqual(await tidied(crowded), [
    {
      "annotations[0].visible": false,
      "annotations[1].visible": false,
      "annotations[2].visible": false,
    },
  ]);
});

test("a label that is not drawn takes no place", async () => {
  const hidden = { ...END, visible: false };
  const labels = [[hidden, box(90, 0, 20, 10)], [END, box(90, 5, 20, 10)], [END, undefined]];
  assert.deepEqual(await tidied(labels), []);
});
