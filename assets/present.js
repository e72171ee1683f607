// The slide show as a page of the dashboard: its slides come from the server, its state is the
// address, and the controls around it follow.
(function () {
  const ROOT = "present-show";
  const EDITOR = "present-editor";
  // What of the address the slides do not depend on.
  const LOOKS = ["slide", "theme", "second", "notes"];
  let open = null;

  function query(language, period) {
    const parameters = window.player.parameters();
    for (const name of LOOKS) parameters.delete(name);
    parameters.set("lang", language);
    parameters.set("period", period);
    return parameters;
  }

  // items: of which slides, null for those that the address asks for.
  async function deck(given, language, period, items) {
    const parameters = query(language, period);
    if (items) {
      parameters.delete("story");
      parameters.set("slides", items.join("|"));
    }
    const address = `${given.slides}?${parameters}`;
    const response = await window.resources.patient(...window.own.carrying(address));
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json();
  }

  const address = () => location.pathname + location.search;

  // The address was written by the player: the dashboard learns of it and draws nothing anew.
  function follow(show) {
    if (open && open.written === address()) return;
    if (open) open.written = address();
    window.dispatchEvent(new CustomEvent("address-written"));
    window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
    const period = { type: "control", name: "period" };
    window.dash_clientside.set_props(period, { value: show.state.period });
  }

  function start(root) {
    const given = JSON.parse(root.dataset.show);
    const options = { ...given, deck: (...asked) => deck(given, ...asked) };
    open = { root, given: root.dataset.show, written: null };
    const { show, close, ready, notes } = window.showPlayer(root, options);
    const place = document.getElementById(EDITOR);
    // In a frame on somebody else's page there is the show alone.
    const editor = notes || !place ? null : new window.player.Editor(show, place, given);
    open.show = show;
    open.close = () => {
      close();
      if (editor) editor.element.remove();
    };
    if (!editor) return;
    show.watch(() => follow(show));
    ready.then(() => editor.adopt());
  }

  function mount() {
    // The page as HTML has its place without anything to show.
    const root = document.querySelector(`#${ROOT}[data-show]`);
    if (open && open.root === root && open.given === root.dataset.show) return;
    if (open) open.close();
    open = null;
    if (root) start(root);
  }

  // A link or the history has led to another show on the same page.
  function moved() {
    if (!open || open.written === null || open.written === address()) return;
    open.close();
    open = null;
    setTimeout(mount);
  }

  window.addEventListener("popstate", moved);
  window.addEventListener("_dashprivate_pushstate", moved);
  document.addEventListener("change", ({ target }) => {
    if (open && target.name === "period" && target.closest(".bar")) {
      open.show.set({ period: target.value });
    }
  });
  new MutationObserver(mount).observe(document.documentElement, {
    attributeFilter: ["data-show"],
    attributes: true,
    childList: true,
    subtree: true,
  });
})();
