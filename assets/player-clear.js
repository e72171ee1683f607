// No label of a slide lies on data: one that would is moved aside, or left out where the key below
// the chart says the same.
(function () {
  const player = (window.player = window.player || {});
  // How far apart points of a line are looked at, and the room that a label keeps, in pixels.
  const STRIDE = 5;
  const APART = 2;
  // Labels that the key of the slide tells as well, as dashboard/figures/roles.py names them.
  const TOLD = ["source-change"];
  // Labels that may stand elsewhere, and where: parts of the chart's width and their own heights.
  const ELSEWHERE = {
    "point-name": [[0, 0], [0, -2], [0, 2], [-0.12, 0], [0.12, 0], [-0.12, -2], [0.12, -2]],
    level: [[0, 0], [0.25, 0], [0.5, 0], [0.7, 0], [0, 1.6], [0.25, 1.6], [0.5, 1.6]],
  };

  // Where a line runs, as small boxes on the screen.
  function along(path) {
    const matrix = path.getScreenCTM();
    const found = [];
    for (let at = 0; at <= path.getTotalLength(); at += STRIDE) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
      found.push({ left: x, right: x, top: y, bottom: y });
    }
    return found;
  }

  // All that is drawn of the data.
  function marks(box) {
    const seen = (one) => getComputedStyle(one).opacity > 0.05;
    const points = [...box.querySelectorAll(".scatterlayer .points path, .barlayer .point path")];
    const lines = [...box.querySelectorAll(".scatterlayer .lines path.js-line")];
    const boxes = points.filter(seen).map((one) => one.getBoundingClientRect());
    return [...boxes, ...lines.filter(seen).flatMap(along)];
  }

  const meet = (one, other) => {
    const across = one.left - APART < other.right && other.left < one.right + APART;
    return across && one.top - APART < other.bottom && other.top < one.bottom + APART;
  };
  const moved = ({ left, right, top, bottom }, x, y) => {
    return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
  };
  const inside = (one, frame) => {
    return one.left >= frame.left && one.right <= frame.right && one.top >= frame.top;
  };

  function label(box, note, at) {
    const element = box.querySelector(`.annotation[data-index="${at}"]`);
    return note.visible !== false && element ? element.getBoundingClientRect() : null;
  }

  // The first place where a label is free, as pixels to move it by; null for none.
  function free(rect, places, taken, frame) {
    const steps = places.map(([x, y]) => [x * frame.width, y * rect.height]);
    return steps.find(([x, y]) => {
      const there = moved(rect, x, y);
      return inside(there, frame) && !taken.some((one) => meet(there, one));
    });
  }

  player.labelsOnData = (box) => {
    const drawn = marks(box);
    return (box.layout.annotations || []).filter((note, at) => {
      const rect = label(box, note, at);
      return rect && (note.name in ELSEWHERE || TOLD.includes(note.name)) &&
        drawn.some((one) => meet(rect, one));
    });
  };

  player.clearData = async (box) => {
    const frame = box.getBoundingClientRect();
    const scale = frame.height / box.clientHeight;
    const drawn = marks(box);
    const notes = box.layout.annotations || [];
    const changes = {};
    notes.forEach((note, at) => {
      const rect = label(box, note, at);
      if (!rect) return;
      if (TOLD.includes(note.name) && drawn.some((one) => meet(rect, one))) {
        changes[`annotations[${at}].visible`] = false;
      }
      if (!(note.name in ELSEWHERE)) return;
      const others = notes.map((other, place) => place !== at && label(box, other, place));
      const taken = [...drawn, ...others.filter(Boolean)];
      const by = free(rect, ELSEWHERE[note.name], taken, frame);
      if (!by) changes[`annotations[${at}].visible`] = false;
      else if (by[0] || by[1]) {
        changes[`annotations[${at}].xshift`] = (note.xshift || 0) + by[0] / scale;
        changes[`annotations[${at}].yshift`] = (note.yshift || 0) - by[1] / scale;
      }
    });
    if (Object.keys(changes).length) await window.Plotly.relayout(box, changes);
  };
})();
