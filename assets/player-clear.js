// No label of a slide lies on data or on a line drawn for comparison: one that would is moved aside,
// or left out where the key below the chart says the same.
(function () {
  const player = (window.player = window.player || {});
  // How far apart points of a line are looked at, and the room that a label keeps, in pixels.
  const STRIDE = 5;
  const APART = 2;
  // So far the box of a label may reach over a line that it stands on, or beside.
  const ON_LINE = 3;
  const BESIDE = 1;
  // From the middle of a mark to the line from it to its name.
  const LEAD = 7;
  // Labels that the key of the slide tells as well, as dashboard/figures/roles.py names them.
  const TOLD = ["source-change", "unknown"];
  // Places around a point, the nearest first.
  const AROUND = [0, 0.6, 1.2].flatMap((x) => [0, -1.2, 1.2, -2.4, 2.4].flatMap((y) => {
    return x ? [[x, y], [-x, y]] : [[x, y]];
  }));
  // Labels that may stand elsewhere, and where: how far along the panel, or for the name of a point
  // beside it, in parts of the panel's width or of its own, and in its own heights.
  const ELSEWHERE = {
    "point-name": AROUND,
    level: [[0, 0], [0.25, 0], [0.5, 0], [0.7, 0], [0, 1.6], [0.25, 1.6], [0.5, 1.6]],
    unknown: [[0, 0], [0, -0.3], [0, 0.3]],
  };
  const BY_OWN_WIDTH = ["point-name"];
  // Labels that stay where they are and interrupt the lines behind them.
  const STAYS = ["panel-name"];
  // Lines that are drawn for comparison.
  const LINES = ["level", "rule", "source-change"];

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

  // All that is drawn of the data, with its intervals.
  function marks(box) {
    const seen = (one) => getComputedStyle(one).opacity > 0.05;
    const points = [...box.querySelectorAll(".scatterlayer .points path, .barlayer .point path")];
    const lines = [...box.querySelectorAll(".scatterlayer .lines path.js-line, path.yerror")];
    const boxes = points.filter(seen).map((one) => one.getBoundingClientRect());
    return [...boxes, ...lines.filter(seen).flatMap(along)];
  }

  // The lines for comparison and the edges of areas, which some looks outline.
  function drawnLines(box) {
    return (box.layout.shapes || []).flatMap(({ name, line = {} }, at) => {
      const path = box.querySelector(`.shapelayer path[data-index="${at}"]`);
      const drawn = path && (LINES.includes(name) || line.width > 0);
      return drawn ? along(path) : [];
    });
  }

  const meet = (one, other) => {
    const across = one.left - APART < other.right && other.left < one.right + APART;
    return across && one.top - APART < other.bottom && other.top < one.bottom + APART;
  };
  const moved = ({ left, right, top, bottom }, x, y) => {
    return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
  };
  const inside = (one, frame) => {
    const across = one.left >= frame.left - APART && one.right <= frame.right + APART;
    return across && one.top >= frame.top - APART && one.bottom <= frame.bottom + APART;
  };

  // Whether a line runs through a label; it may stand on one, or beside one.
  function crossed(rect, lines) {
    const [left, right] = [rect.left + BESIDE, rect.right - BESIDE];
    const [top, bottom] = [rect.top + BESIDE, rect.bottom - ON_LINE];
    return lines.some((one) => left < one.left && one.left < right && top < one.top && one.top < bottom);
  }

  // The words of a label, without its line to a point.
  function label(box, note, at) {
    const element = box.querySelector(`.annotation[data-index="${at}"] .annotation-text-g`);
    return note.visible !== false && element ? element.getBoundingClientRect() : null;
  }

  // The panel that a label belongs to, on the screen.
  function panel(box, { yref = "" }) {
    const frame = box.getBoundingClientRect();
    const scale = frame.height / box.clientHeight;
    const { _size: size } = box._fullLayout;
    const [name] = /^y\d*/.exec(yref) || [""];
    const axis = name && box._fullLayout[`yaxis${name.slice(1)}`];
    const [top, height] = axis ? [axis._offset, axis._length] : [size.t, size.h];
    const [left, right] = [frame.left + size.l * scale, frame.left + (size.l + size.w) * scale];
    return { left, right, top: frame.top + top * scale, bottom: frame.top + (top + height) * scale };
  }

  // The first place where a label is free, as pixels to move it by; the name of a point may lie on a
  // mark where there is none, as nothing else tells it. Undefined for no place.
  function free(rect, note, frame, [drawn, others], lines) {
    const across = BY_OWN_WIDTH.includes(note.name) ? rect : frame;
    const width = across.right - across.left;
    const height = rect.bottom - rect.top;
    const steps = ELSEWHERE[note.name].map(([x, y]) => [x * width, y * height]);
    const among = (taken) => steps.find(([x, y]) => {
      const there = moved(rect, x, y);
      const fits = (!x && !y) || inside(there, frame);
      return fits && !taken.some((one) => meet(there, one)) && !crossed(there, lines);
    });
    return among([...drawn, ...others]) || (note.name === "point-name" && among(others));
  }

  // Where a label stands that is moved by so many pixels. The end of a line to a point stays where
  // the point is, and the name of a point gets such a line, or nobody knows of which it is.
  function place(note, x, y) {
    const { showarrow, ax = 0, ay = 0, xshift = 0, yshift = 0, font = {} } = note;
    if (showarrow) return { ax: ax + x, ay: ay + y };
    if (note.name !== "point-name") return { xshift: xshift + x, yshift: yshift - y };
    const line = { showarrow: true, arrowhead: 0, arrowwidth: 1, arrowcolor: font.color };
    return { ...line, standoff: LEAD, ax: xshift + x, ay: y - yshift, xshift: 0, yshift: 0 };
  }

  const onData = (rect, drawn, lines) => {
    return drawn.some((one) => meet(rect, one)) || crossed(rect, lines);
  };

  // The labels that lie on data or on a line, of those that need not: a name may lie on its mark.
  player.labelsOnData = (box) => {
    const [drawn, lines] = [marks(box), drawnLines(box)];
    return (box.layout.annotations || []).filter((note, at) => {
      const rect = label(box, note, at);
      if (!rect) return false;
      if (STAYS.includes(note.name)) return !note.bgcolor && crossed(rect, lines);
      if (note.name === "point-name") return crossed(rect, lines);
      const looked = note.name in ELSEWHERE || TOLD.includes(note.name);
      return looked && onData(rect, drawn, lines);
    });
  };

  player.clearData = async (box) => {
    const scale = box.getBoundingClientRect().height / box.clientHeight;
    const [drawn, lines] = [marks(box), drawnLines(box)];
    const notes = box.layout.annotations || [];
    const rects = notes.map((note, at) => label(box, note, at));
    const ground = getComputedStyle(box.closest(".slide")).backgroundColor;
    const changes = {};
    const hide = (at) => {
      changes[`annotations[${at}].visible`] = false;
      rects[at] = null;
    };
    const move = (at, [x, y]) => {
      const there = place(notes[at], x / scale, y / scale);
      for (const [name, value] of Object.entries(there)) changes[`annotations[${at}].${name}`] = value;
      rects[at] = moved(rects[at], x, y);
    };
    notes.forEach((note, at) => {
      if (!rects[at]) return;
      if (note.name in ELSEWHERE) {
        const others = rects.filter((other, place) => other && place !== at);
        const by = free(rects[at], note, panel(box, note), [drawn, others], lines);
        if (!by) hide(at);
        else if (by[0] || by[1]) move(at, by);
      } else if (STAYS.includes(note.name)) {
        if (crossed(rects[at], lines)) changes[`annotations[${at}].bgcolor`] = ground;
      } else if (TOLD.includes(note.name) && onData(rects[at], drawn, lines)) hide(at);
    });
    if (Object.keys(changes).length) await window.Plotly.relayout(box, changes);
  };
})();
