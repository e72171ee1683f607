// Sets the theme before the first paint: the reader's choice, else the system's. A page in
// somebody else's frame takes the theme its link names, and may be refused the storage.
(function () {
  function kept() {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  }
  const asked = new URLSearchParams(location.search);
  const named = ["light", "dark"].includes(asked.get("theme")) ? asked.get("theme") : null;
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const system = dark ? "dark" : "light";
  const theme = asked.get("embed") === "1" ? named || system : kept() || system;
  document.documentElement.dataset.bsTheme = theme;
})();
