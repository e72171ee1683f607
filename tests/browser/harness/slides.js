// Looks at slides drawn in a box of an open page of the show, in any language, period and look, and
// tells what is wrong with each. Runs after the scripts of the page.
window.slides = (() => {
  const { player } = window;
  // 24 pixels at 1920 by 1080, on a slide of 896 by 504.
  const LEAST_TEXT = 11.2;
  const [LEAST_TEXT_CONTRAST, LEAST_CONTRAST] = [4.5, 3];
  const STRONG = ["contrast", "black", "white"];
  // Of a line of text, from its upper and lower edge: what holds no letters.
  const LEADING = 0.2;
  const place = player.make("div", { class: "player", style: "position: fixed; inset: 0 auto auto 0" });
  document.body.append(place);
  const deck = new player.Deck(async (language, period) => {
    return (await fetch(`/present/slides.json?lang=${language}&period=${period}`)).json();
  });

  const over = (one, part, other) => one.map((value, at) => value * part + other[at] * (1 - part));
  const told = ([red, green, blue]) => `rgb(${red}, ${green}, ${blue})`;
  const contrast = (one, other) => player.contrast(told(one), told(other));
  // Red, green, blue and how opaque a colour of an element is, with what its parents take of it.
  function colour(element, name) {
    const style = getComputedStyle(element);
    const [red, green, blue, alpha = 1] = (style[name].match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
    let part = alpha * Number(style[`${name}Opacity`] ?? 1);
    for (let one = element; !one.matches(".slide"); one = one.parentElement) {
      part *= Number(getComputedStyle(one).opacity);
    }
    return [[red, green, blue], part];
  }

  // Each line of text that is seen, with its box, its element and what it belongs to.
  function texts(slide) {
    const found = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent.trim();
      if (!text || parent.closest(".slide-rows, .slide-code") || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const whole = parent.closest("text, p, h2");
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        const box = { left, right, top: top + height * LEADING, bottom: bottom - height * LEADING };
        if (height) found.push({ text, parent, whole, box });
      }
    }
    return found;
  }

  const meet = (one, other) => {
    const across = one.left < other.right && other.left < one.right;
    return across && one.top < other.bottom && other.top < one.bottom;
  };
  const inside = (one, frame) => {
    const across = one.left >= frame.left - 1 && one.right <= frame.right + 1;
    return across && one.top >= frame.top - 1 && one.bottom <= frame.bottom + 1;
  };

  // Ranges as "1995–2019" that two lines share.
  function broken(slide) {
    const found = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.parentElement.closest("h2, p")) continue;
      for (const { index, 0: text } of node.textContent.matchAll(/\S+–\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        if (range.getClientRects().length > 1) found.push(`broken: ${text}`);
      }
    }
    return found;
  }

  // Text that is cut, small, outside its frame or on other text.
  function cut(slide) {
    const parts = [slide, ...slide.querySelectorAll(".slide-middle, header, footer, header *, p")];
    const over = (one) => {
      return one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1;
    };
    const seen = texts(slide);
    const size = ({ parent }) => parseFloat(getComputedStyle(parent).fontSize);
    const frame = ({ parent }) => (parent.closest(".slide-chart") || slide).getBoundingClientRect();
    return [
      ...parts.filter((one) => one.clientWidth && over(one)).map((one) => `cut: ${one.className}`),
      ...seen.filter((one) => size(one) < LEAST_TEXT).map(({ text }) => `small: ${text}`),
      ...seen.filter((one) => !inside(one.box, frame(one))).map(({ text }) => `outside: ${text}`),
      ...seen.flatMap((one, at) => {
        const met = seen.slice(at + 1).filter((other) => {
          return other.whole !== one.whole && meet(one.box, other.box);
        });
        return met.map(({ text }) => `overlap: ${one.text} and ${text}`);
      }),
    ];
  }

  // What of the second language is not there.
  function unsaid(slide, second) {
    const [below] = slide.querySelectorAll(".slide-subtitle");
    const [lines, told] = ["li", ".slide-line2"].map((one) => slide.querySelectorAll(one).length);
    if (!second) return below ? ["a second title"] : [];
    if (!below || below.lang !== second || !below.textContent) return ["no second title"];
    return lines === told ? [] : ["a line in one language"];
  }

  // Labels with a line for comparison through them, by the boxes of both; one with a ground of its
  // own interrupts the line.
  function struck(chart) {
    const { annotations = [], shapes = [] } = chart.layout;
    const lines = shapes.flatMap(({ name, type }, at) => {
      const path = chart.querySelector(`.shapelayer path[data-index="${at}"]`);
      if (!path || !["level", "rule", "source-change"].includes(name)) return [];
      const { left, right, top, bottom } = path.getBoundingClientRect();
      const edges = [{ left, right, top, bottom: top }, { left, right, top: bottom, bottom }];
      return type === "line" ? [{ left, right, top, bottom }] : edges;
    });
    return annotations.filter(({ visible, bgcolor }, at) => {
      const text = chart.querySelector(`.annotation[data-index="${at}"] text`);
      if (visible === false || bgcolor || !text) return false;
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // A label stands on a line, or beside one.
      const box = { left: left + 1, right: right - 1, top: top + 1, bottom: bottom - 3 };
      return lines.some((line) => meet(box, line));
    });
  }

  // Names of points that lie on marks: the show allows it where there is no other place.
  function covering(chart) {
    const marks = [...chart.querySelectorAll("path.point")].map((one) => one.getBoundingClientRect());
    return (chart.layout.annotations || []).filter(({ name, visible }, at) => {
      const text = chart.querySelector(`.annotation[data-index="${at}"] text`);
      if (name !== "point-name" || visible === false || !text) return false;
      return marks.some((one) => meet(text.getBoundingClientRect(), one));
    });
  }

  // What is too pale: text on all that lies behind it, and in strong looks the outlines of areas.
  function pale(slide, theme) {
    const chart = slide.querySelector(".slide-chart");
    const [ground] = colour(slide, "backgroundColor");
    const areas = [...slide.querySelectorAll(".shapelayer path, .point path, path.point, .js-fill")];
    const behind = areas.map((one) => [one.getBoundingClientRect(), ...colour(one, "fill")]);
    // A mark before a name is a mark, not a text.
    const read = texts(slide).filter(({ text }) => /[\p{L}\d]/u.test(text));
    const low = read.filter(({ parent, box }) => {
      const drawn = parent.closest("svg") !== null;
      const lying = drawn ? behind.filter(([rect]) => meet(rect, box)) : [];
      const under = lying.reduce((sum, [, fill, part]) => over(fill, part, sum), ground);
      const [ink, part] = colour(parent, drawn ? "fill" : "color");
      return contrast(over(ink, part, under), under) < LEAST_TEXT_CONTRAST;
    });
    const outlined = chart && STRONG.includes(theme) ? chart.layout.shapes || [] : [];
    const faint = outlined.filter((_, at) => {
      const path = chart.querySelector(`.shapelayer path[data-index="${at}"]`);
      const [stroke, part] = path ? colour(path, "stroke") : [];
      const width = path && parseFloat(getComputedStyle(path).strokeWidth);
      return path && (!width || contrast(over(stroke, part, ground), ground) < LEAST_CONTRAST);
    });
    return [...low.map(({ text }) => `pale: ${text}`), ...faint.map(({ name }) => `faint: ${name}`)];
  }

  // The second language that leaves the chart of a slide the least room, and the room.
  const least = new Map();
  // What has been drawn: the same chart in the same room and look is not looked at again.
  const drawn = new Set();

  async function each(view, look) {
    const { lang, second, period } = view;
    for (const one of [lang, second].filter(Boolean)) await deck.load({ ...view, lang: one, second: "" });
    const all = deck.slides({ lang, second, period });
    const found = [];
    for (const [at, slide] of all.entries()) {
      const shown = { ...view, place: `${at + 1} / ${all.length}`, step: null, table: false };
      const faults = await look(slide, shown, `${lang} ${period} ${at}`);
      found.push(...faults.map((one) => `${at + 1} ${Object.values(view).join(" ")}: ${one}`));
    }
    return found;
  }

  async function put(slide, view) {
    const element = player.slide(slide, view);
    place.dataset.bsTheme = view.theme;
    place.replaceChildren(element);
    await player.drawSlide(element, slide, view);
    return element;
  }

  // What is wrong with the words of all slides, whose charts are left out.
  async function words(view) {
    const draw = player.drawChart;
    player.drawChart = async () => {};
    const found = await each(view, async (slide, shown, key) => {
      const element = await put(slide, shown);
      const room = element.querySelector(".slide-chart")?.clientHeight ?? 0;
      if (room < (least.get(key)?.room ?? Infinity)) least.set(key, { room, second: shown.second });
      return [...cut(element), ...broken(element), ...unsaid(element, shown.second)];
    });
    player.drawChart = draw;
    return found;
  }

  // What is wrong with the charts, in the least room that the words of any pair leave them.
  const charts = (view, colours) => each(view, async (slide, shown, key) => {
    const { room, second } = least.get(key) ?? { room: 0, second: shown.second };
    const { events, figure } = slide;
    const picture = JSON.stringify([figure, events, room, shown.theme]);
    if (!colours && (!figure || drawn.has(picture))) return [];
    drawn.add(picture);
    const [pair] = deck.slides({ ...shown, second }).filter(({ entry }) => entry.id === slide.entry.id);
    const element = await put(pair, { ...shown, second });
    const chart = element.querySelector(".slide-chart");
    const found = cut(element);
    if (chart && !player.drawnTraces(chart)) found.push("nothing drawn");
    if (chart) {
      found.push(...player.labelsOnData(chart).map(({ text }) => `on data: ${text}`));
      found.push(...struck(chart).map(({ text }) => `on a line: ${text}`));
      found.push(...covering(chart).map(({ text }) => `on a mark: ${text}`));
    }
    if (colours) found.push(...pale(element, shown.theme));
    player.clearChart(place);
    return found;
  });

  return { words, charts };
})();
