// Figures of the reader's own (docs/design/own-figures.md). They live here: the file in memory while
// its page is open, what was prepared of it in the storage of this session. The server is sent them
// with each question that they are part of, and keeps nothing.
(function () {
  const KEY = "own";
  const byId = (id) => document.getElementById(id);

  // Storage may be refused; the figures then last as long as the document.
  let unstored = null;
  function series() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY));
      return kept && Array.isArray(kept.values) && kept.values.length ? kept : unstored;
    } catch {
      return unstored;
    }
  }

  function keep(figures) {
    unstored = figures;
    try {
      if (figures) sessionStorage.setItem(KEY, JSON.stringify(figures));
      else sessionStorage.removeItem(KEY);
    } catch {
      return false;
    }
    return true;
  }

  const body = () => JSON.stringify(series());
  const covers = (holder) => Boolean(holder.dataset.own && series());

  // The address of a card with the figures over it, and of a file of it.
  const over = (address) => address.replace("/view/", "/own/view/");
  const pageOf = (card) => card.querySelector("[data-view]").dataset.view.split("/")[0];

  function request(address, card) {
    const holder = card && card.querySelector("[data-query]");
    const own = holder && (holder.classList.contains("own-holder") || covers(holder));
    if (!own) return [address];
    const page = card.dataset.page || pageOf(card);
    const told = address.replace("/download/", `/own/download/${page}/`);
    return [told, { method: "POST", body: body() }];
  }

  // How far the figures are from the held ones: a frame that stands below the card they lie over,
  // or among the tools on the page of data.
  async function showDifferences(place, view, query) {
    const told = await window.resources.post(over(window.resources.viewAddress(
      `${view}/own-differences`, query, document.documentElement.lang,
    )), body());
    if (!place.isConnected || !series()) return;
    const open = place.querySelector('[role="tab"][aria-selected="true"]');
    if (!open) place.innerHTML = told.frame;
    const card = place.querySelector(".exhibit");
    card.dataset.page = view;
    card.querySelector(".own-holder").dataset.query = query;
    window.cards.tell(card, told);
  }

  function below(card) {
    const next = card.nextElementSibling;
    if (next && next.classList.contains("own-below")) return next;
    const place = Object.assign(document.createElement("div"), { className: "own-below" });
    card.after(place);
    return place;
  }

  document.addEventListener("told", ({ target: card }) => {
    const holder = card.querySelector("[data-view][data-own]");
    // Once a page, below the first card that they lie over.
    const first = holder && holder === document.querySelector("#react-entry-point [data-view][data-own]");
    if (first && covers(holder)) {
      showDifferences(below(card), pageOf(card), holder.dataset.query).catch(() => {});
    }
    // The page of data is there.
    if (byId("own-tools") && byId("own-tools").shown !== document.documentElement.lang) {
      byId("own-tools").shown = document.documentElement.lang;
      showKept();
      if (file) ask();
    }
  });

  // The file that is being read, and the answers to what it leaves open.
  let file = null;
  let answers = {};
  let prepared = [];

  function say(name, values = {}) {
    const text = JSON.parse(byId("own-tools").dataset.words)[name];
    return text.replace(/\{(\w+)\}/g, (_, slot) => values[slot]);
  }

  const status = (text) => {
    byId("own-status").textContent = text;
  };

  async function ask() {
    const asked = file;
    const head = JSON.stringify({ ...answers, language: document.documentElement.lang });
    const focused = document.activeElement && document.activeElement.dataset.answer;
    status(say("reading"));
    try {
      const told = await window.resources.post("/own/read", new Blob([head, "\n", asked.bytes]));
      if (file !== asked || !byId("own-told")) return;
      byId("own-told").innerHTML = told.html;
      prepared = told.values;
      status(told.status);
      const again = focused && byId("own-told").querySelector(`[data-answer="${CSS.escape(focused)}"]`);
      if (again) again.focus();
    } catch {
      if (byId("own-status")) status(say("failed"));
    }
  }

  function begin(bytes, size, name) {
    answers = {};
    prepared = [];
    byId("own-told").replaceChildren();
    file = null;
    if (size > Number(byId("own-tools").dataset.most)) return status(say("large"));
    file = { bytes, name };
    return ask();
  }

  function showKept() {
    const figures = series();
    byId("own-kept").hidden = !figures;
    byId("own-differences-place").replaceChildren();
    if (!figures) return;
    const name = figures.name || document.querySelector("#own h2").textContent;
    const count = figures.values.length;
    byId("own-count").textContent = say("count", { name, count });
    byId("own-name").value = figures.name;
    showDifferences(byId("own-differences-place"), "data", "").catch(() => {});
  }

  function lay() {
    const name = (file && file.name) || "";
    const kept = keep({ name, values: prepared });
    showKept();
    status(kept ? say("laid", { name: name || document.querySelector("#own h2").textContent }) : say("unsaved"));
    byId("own-name").focus();
  }

  function remove() {
    keep(null);
    showKept();
    status(say("removed"));
    byId("own-file").focus();
  }

  async function take() {
    const init = { method: "POST", body: body() };
    const answer = await window.resources.patient("/own/download/data/trade-rows.csv", init);
    if (answer.ok) window.sharing.hand(await answer.blob(), "trade-rows.csv");
  }

  const PRESSED = {
    "own-read": () => {
      const text = byId("own-paste").value;
      return begin(text, new Blob([text]).size, "");
    },
    "own-lay": lay,
    "own-remove": remove,
    "own-take": take,
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[id]");
    if (button && button.id in PRESSED) PRESSED[button.id]();
  });
  document.addEventListener("change", ({ target }) => {
    if (target.id === "own-file" && target.files.length) {
      const [chosen] = target.files;
      begin(chosen, chosen.size, chosen.name.replace(/\.[^.]*$/, "").slice(0, 80));
    } else if (target.id === "own-name" && series()) {
      const kept = keep({ ...series(), name: target.value.trim() });
      showKept();
      status(say(kept ? "renamed" : "unsaved"));
    } else if (target.dataset.answer && file) {
      answers = { ...answers, [target.dataset.answer]: target.value };
      ask();
    }
  });

  // What is asked for below /own with the figures in the body, for what is no card: slides.
  const carrying = (address) => {
    return series() ? [`/own${address}`, { method: "POST", body: body() }] : [address];
  };

  // What was laid over the charts, as part of the address of what a card shows: nothing of it is
  // in an address of the server.
  window.own = {
    covers,
    request,
    carrying,
    card: (address) => window.resources.post(over(address), body()),
    mark: () => (series() ? JSON.stringify(series()).length : 0),
  };
})();
