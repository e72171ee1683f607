// Looks for a poor projector: what is pale or thin on a screen is outlined, thick and large.
(function () {
  const player = (window.player = window.player || {});
  const STRONG = ["contrast", "black", "white"];
  const GROUND = { contrast: "#000000", black: "#000000", white: "#ffffff" };
  const INK = { contrast: "#ffffff", black: "#ffffff", white: "#000000" };
  // Of what is drawn against what it is drawn on.
  const LEAST_CONTRAST = 3;
  const OUTLINED = ["band", "unknown", "level", "marked"];
  const THICK = 4;
  const LARGER = 1.4;

  // A colour that is half transparent, and what it is without that.
  const PALE = /^rgba\((.*),\s*[\d.]+\)$/;

  const parts = (colour) => {
    const [, ...pairs] = /^#(..)(..)(..)$/.exec(colour) || [];
    return pairs.length ? pairs.map((pair) => parseInt(pair, 16)) : colour.match(/[\d.]+/g).slice(0, 3);
  };

  // How light a colour is, as contrast is reckoned.
  function luminance(colour) {
    const [red, green, blue] = parts(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  // The contrast of two colours, from 1 to 21.
  player.contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((low, high) => low - high);
    return (light + 0.05) / (dark + 0.05);
  };

  // What a column too pale for a washed-out picture is outlined with, null for one that is not.
  function outlineOf(trace, theme) {
    const { color } = trace.type === "bar" ? trace.marker : {};
    if (typeof color !== "string") return null;
    const [, solid] = PALE.exec(color) || [];
    if (solid) return `rgb(${solid})`;
    return player.contrast(color, GROUND[theme]) < LEAST_CONTRAST ? INK[theme] : null;
  }

  // For a poor projector: thick lines, large markers, pale columns with an outline.
  function strengthened(trace, theme) {
    const color = outlineOf(trace, theme);
    if (color) trace.marker.line = { color, width: 1.5 };
    if (trace.line && trace.line.width !== 0 && (trace.mode || "").includes("lines")) {
      trace.line.width = Math.max(THICK, trace.line.width || 0);
    }
    if (trace.marker && typeof trace.marker.size === "number") trace.marker.size *= LARGER;
  }

  // Bands, gaps and corridors are too pale for a washed-out picture: they get an outline.
  function outlined(shape, theme) {
    if (shape.type !== "rect" || !OUTLINED.includes(shape.name)) return;
    const dash = shape.name === "unknown" ? "dash" : "solid";
    shape.line = { color: INK[theme], width: 1.5, dash };
  }

  // Changes a figure for such a look; others leave it as it is.
  player.strengthen = ({ data, layout }, theme) => {
    if (!STRONG.includes(theme)) return;
    data.forEach((trace) => strengthened(trace, theme));
    (layout.shapes || []).forEach((shape) => outlined(shape, theme));
  };
})();
