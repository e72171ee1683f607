// Files and pictures of the menu under a chart, with a bar that shows how far they are.
(function () {
  // Pixels across, as many as a slide has on a projector.
  const SLIDE = 1920;

  async function received(response, bar) {
    const total = Number(response.headers.get("Content-Length"));
    const parts = [];
    let length = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
      if (total) bar.value = Math.min(length / total, 1);
    }
    return new Blob(parts, { type: response.headers.get("Content-Type") });
  }

  function hand(blob, name) {
    const way = document.createElement("a");
    way.href = URL.createObjectURL(blob);
    way.download = name;
    document.body.append(way);
    way.click();
    way.remove();
    // The browser reads the file after the click has been dealt with.
    setTimeout(() => URL.revokeObjectURL(way.href), 60000);
  }

  function nameOf(response, otherwise) {
    const given = response.headers.get("Content-Disposition") || "";
    return (given.match(/filename="?([^";]+)/) || [null, otherwise])[1];
  }

  function takeFile(menu, kind) {
    const { asked, busy, exhibitOf, fileAddress, say, tell } = window.sharing;
    return busy(menu, kind.toUpperCase(), async (bar) => {
      const response = await asked(fileAddress(menu, kind), menu);
      const name = nameOf(response, `${exhibitOf(menu)}.${kind}`);
      hand(await received(response, bar), name);
      tell(menu, say("ready", { what: name }));
    });
  }

  // The server describes the picture with title, choices and sources; the browser draws it.
  async function drawn(figure, format) {
    const { width, height } = figure.layout;
    const size = { format, width, height, scale: SLIDE / width, imageDataOnly: true };
    const data = await window.Plotly.toImage(figure, size);
    if (format === "svg") return new Blob([window.plainSvg(data)], { type: "image/svg+xml" });
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    return new Blob([bytes], { type: "image/png" });
  }

  function takePicture(menu, format) {
    const { about, busy, fileAddress, say, tell } = window.sharing;
    return busy(menu, format.toUpperCase(), async () => {
      const { file } = await about(menu);
      const address = fileAddress(menu, "picture");
      const ways = window.own.request(address, menu.closest(".exhibit"));
      const response = await window.resources.patient(...ways);
      // A mere table has no picture.
      if (response.status === 404) return tell(menu, say("none"));
      const figure = await response.json();
      hand(await drawn(figure, format), `${file}.${format}`);
      tell(menu, say("ready", { what: `${file}.${format}` }));
    });
  }

  window.sharing = { ...window.sharing, hand, takeFile, takePicture };
})();
