// Labels of a chart were placed for the height it has on its page. On a slide it may be lower:
// labels at the ends of lines give way to each other, and what stands in another's way is left out.
(function () {
  const player = (window.player = window.player || {});
  const APART = 1;

  const flat = ({ textangle }) => !textangle;
  // What a label is there for, as dashboard/figures/roles.py names it.
  const isEnd = ({ name }) => name === "end-label";
  const isYears = ({ name }) => name === "band-years";
  const isBandName = ({ name }) => name === "band-name";

  function labels(box) {
    const scale = box.getBoundingClientRect().height / box.clientHeight;
    return (box.layout.annotations || []).flatMap((note, at) => {
      const element = box.querySelector(`.annotation[data-index="${at}"]`);
      const shown = note.visible !== false && element;
      return shown ? [{ note, at, scale, rect: element.getBoundingClientRect() }] : [];
    });
  }

  // Labels at the ends of lines, from the top: each moves below the one before it.
  function spread(all) {
    const ends = all.filter(({ note }) => isEnd(note));
    ends.sort((one, other) => one.rect.top - other.rect.top);
    const moves = {};
    let floor = -Infinity;
    for (const { note, at, scale, rect } of ends) {
      const by = Math.max(0, floor - rect.top);
      if (by) moves[`annotations[${at}].yshift`] = (note.yshift || 0) - by / scale;
      floor = rect.bottom + by + APART;
    }
    return moves;
  }

  const meet = (one, other) => {
    const across = one.left < other.right && other.left < one.right;
    return across && one.top < other.bottom && other.top < one.bottom;
  };

  // Whether an upright label is longer than the panel that it belongs to.
  function sticksOut(box, { note, rect, scale }) {
    const axis = /^y\d*/.exec(note.yref || "");
    if (flat(note) || !axis) return false;
    const [name] = axis;
    const panel = box._fullLayout[`yaxis${name.slice(1)}`];
    return Boolean(panel) && rect.height / scale > panel._length;
  }

  // Names of bands and upright labels, the last ones first, give way to all that is kept.
  function inTheWay(box, all) {
    const kept = all.filter(({ note }) => flat(note) && !isBandName(note));
    const hidden = {};
    for (const label of all.filter((one) => !kept.includes(one))) {
      const others = kept.filter(({ note }) => !isYears(note) || !isBandName(label.note));
      const met = others.some(({ rect }) => meet(rect, label.rect));
      if (met || sticksOut(box, label)) hidden[`annotations[${label.at}].visible`] = false;
      else kept.push(label);
    }
    // The names of the bands say something together or not at all.
    const names = all.filter(({ note }) => isBandName(note));
    if (names.some(({ at }) => `annotations[${at}].visible` in hidden)) {
      for (const { at } of names) hidden[`annotations[${at}].visible`] = false;
    }
    return hidden;
  }

  async function change(box, changes) {
    if (Object.keys(changes).length) await window.Plotly.relayout(box, changes);
  }

  player.tidy = async (box) => {
    await change(box, spread(labels(box)));
    await change(box, inTheWay(box, labels(box)));
  };
})();
