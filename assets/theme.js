// Sets the theme before the first paint: the reader's choice, else the system's.
(function () {
  const stored = localStorage.getItem("theme");
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.bsTheme = stored || (dark ? "dark" : "light");
})();
