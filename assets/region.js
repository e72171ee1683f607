// The region's year: stepping, playing, and opening an indicator from the article's table.
(function () {
  const TABLE_YEAR = "2023";
  const none = () => window.dash_clientside.no_update;
  const trigger = () => window.dash_clientside.callback_context.triggered_id;
  const after = (years, year) => years.find((one) => one > year);
  const before = (years, year) => [...years].reverse().find((one) => one < year);
  const told = (year) => (year === undefined || year === null ? none() : String(year));

  window.dash_clientside = Object.assign({}, window.dash_clientside, {
    region: {
      year(_ticks, _play, _back, _forward, cells, known, value, stopped) {
        const by = trigger();
        const year = Number(value);
        const { years, first, last } = known || { years: [] };
        if (by && by.type === "region-cell") return cells.some(Boolean) ? TABLE_YEAR : none();
        if (by === "region-back") return told(before(years, year));
        if (by === "region-forward" || by === "region-playing") return told(after(years, year));
        // Played to the end, it starts again from the first year.
        if (by === "region-play") {
          return stopped && after(years, year) === undefined ? told(years[0]) : none();
        }
        return year < first || year > last ? told(known.year) : none();
      },
      play(_clicks, value, stopped, known) {
        const ended = after(known.years, Number(value)) === undefined;
        const pressed = trigger() === "region-play";
        const stop = pressed ? !stopped : stopped || ended;
        return [stop, stop ? known.play : known.pause];
      },
      open(clicks) {
        if (!clicks.some(Boolean)) return none();
        const title = document.getElementById("region-title");
        title.scrollIntoView({ block: "start" });
        title.focus({ preventScroll: true });
        return trigger().indicator;
      },
    },
  });
})();
