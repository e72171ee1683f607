// The table of sources: rows that open, and links to a source that the filters leave out.
(function () {
  function setOpen(button, open) {
    const more = document.getElementById(button.getAttribute("aria-controls"));
    button.setAttribute("aria-expanded", open);
    more.hidden = !open;
    const cell = more.firstElementChild;
    if (open && !cell.firstChild) cell.innerHTML = cell.dataset.later;
  }

  // What the address names and has not been found yet; looked for once, or the reader could not
  // filter again afterwards.
  let wanted = location.hash;
  function lookFor() {
    const name = decodeURIComponent(wanted.slice(1));
    if (!name.startsWith("source-") || !document.getElementById("data-sources")) return;
    wanted = "";
    if (document.getElementById(name)) return;
    for (const [control, value] of [["kind", "all"], ["find", ""]]) {
      window.dash_clientside.set_props({ name: control, type: "control" }, { value });
    }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".row-opener");
    if (button) setOpen(button, button.getAttribute("aria-expanded") !== "true");
    const link = event.target.closest('a[href*="#source-"]');
    if (!link) return;
    wanted = link.hash;
    setTimeout(lookFor);
  });
  document.addEventListener("revealed", (event) => {
    const button = event.target.querySelector(":scope > tr > th > .row-opener");
    if (button) setOpen(button, true);
  });
  document.addEventListener("told", (event) => {
    if (event.target.id === "data-sources") setTimeout(lookFor);
  });
  window.addEventListener("hashchange", () => {
    wanted = location.hash;
    lookFor();
  });
})();
