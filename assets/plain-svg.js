// A picture for programs that know less of SVG than a browser does: LibreOffice puts all lines of a
// text upon each other, others know no style sheets and no colour that is half transparent.
(function () {
  // Of what a style says, all that such programs draw by; the rest is for a page.
  const DRAWN = /^(fill|stroke|opacity|font|text-anchor|clip-path|vector-effect)/;
  const PAINTS = ["fill", "stroke"];
  const ALPHA = /^rgba\(([^)]*),\s*([\d.]+)\)$/;
  // A name that only browsers know, in front of those of real fonts.
  const OF_SYSTEM = /^\s*system-ui,\s*/;

  function attributes(element) {
    const { style } = element;
    for (const name of [...style].filter((one) => DRAWN.test(one))) {
      // A font is told part by part, and a part that is as usual needs no word.
      const value = style.getPropertyValue(name);
      if (value && value !== "normal") element.setAttribute(name, value.replaceAll('"', "'"));
    }
    if (style.whiteSpace === "pre") element.setAttribute("xml:space", "preserve");
    element.removeAttribute("style");
    const family = element.getAttribute("font-family");
    if (family) element.setAttribute("font-family", family.replace(OF_SYSTEM, ""));
    PAINTS.forEach((paint) => opaque(element, paint));
  }

  function opaque(element, paint) {
    const colour = element.getAttribute(paint);
    if (colour === "transparent") element.setAttribute(paint, "none");
    const [, solid, alpha] = ALPHA.exec(colour) || [];
    if (!solid) return;
    const name = `${paint}-opacity`;
    element.setAttribute(paint, `rgb(${solid})`);
    element.setAttribute(name, Number(alpha) * Number(element.getAttribute(name) ?? 1));
  }

  // A text of several lines as so many texts, each at its own height.
  function lines(text) {
    // Another font may be wider, and what it writes is not to be cut off.
    text.removeAttribute("clip-path");
    const size = parseFloat(text.getAttribute("font-size"));
    const found = [...text.querySelectorAll(":scope > tspan.line")];
    if (!found.length) return;
    const made = found.map((line) => {
      const one = text.cloneNode(false);
      const down = parseFloat(line.getAttribute("dy") || 0) * size;
      one.setAttribute("x", line.getAttribute("x"));
      one.setAttribute("y", parseFloat(line.getAttribute("y")) + down);
      one.append(...line.childNodes);
      return one;
    });
    text.replaceWith(...made);
  }

  // Text of an SVG => the same picture, as text.
  window.plainSvg = (told) => {
    const parsed = new DOMParser().parseFromString(told, "image/svg+xml");
    parsed.querySelectorAll("[style]").forEach(attributes);
    parsed.querySelectorAll("text").forEach(lines);
    return new XMLSerializer().serializeToString(parsed);
  };
})();
