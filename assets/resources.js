// Views as resources: each has an address that says all it depends on (dashboard/web/views.py), so
// what was fetched once is kept, here and by the browser. Says when the server is gone, when a view
// could not be made, and when data or program were renewed.
(function () {
  const root = document.documentElement;
  // Where the dashboard lies on its host, "" or "/ca"; addresses are told and kept without it.
  const base = root.dataset.base || "";
  const KEPT = 300;
  const NARROW = "(max-width: 700px)";
  const HALVED = "(min-width: 900px) and (max-width: 1599px)";
  const kept = new Map();
  let pending = 0;

  const to = (address) => base + address;
  const bare = (path) => (path.startsWith(`${base}/`) ? path.slice(base.length) : path);

  const element = (id) => document.getElementById(id);
  function show(id, visible) {
    if (element(id)) element(id).hidden = !visible;
  }

  // What the document brought along; Dash is answered from it too.
  const first = JSON.parse((element("first-answers") || { textContent: "{}" }).textContent);
  for (const [address, answer] of Object.entries(first)) {
    if (!address.startsWith("_dash")) kept.set(address, answer);
  }
  const plainFetch = window.fetch.bind(window);
  window.fetch = (address, ...options) => {
    const name = String(address.url || address).split("/").pop();
    if (!name.startsWith("_dash-") || !(name in first)) return plainFetch(address, ...options);
    const headers = { "Content-Type": "application/json" };
    return Promise.resolve(new Response(JSON.stringify(first[name]), { headers }));
  };

  // Asks now and then whether the server is back, only after it has gone. What was chosen meanwhile
  // was never drawn: the page is then drawn as its address says.
  let waiting = false;
  function awaitServer() {
    show("server-gone", true);
    if (waiting) return;
    waiting = true;
    setTimeout(async () => {
      waiting = false;
      try {
        await plainFetch(to("/healthz"));
        show("server-gone", false);
        window.dispatchEvent(new Event("server-back"));
      } catch {
        awaitServer();
      }
    }, 2000);
  }

  // Other data or another program: all that is on show is of the past. The address has the state.
  function renew() {
    element("server-gone").textContent = root.dataset.renewed || "";
    show("server-gone", true);
    setTimeout(() => location.reload(), 1500);
  }

  // What is heavy to make is limited: whoever is told to wait does so, for as long as they are told,
  // and then asks again.
  const PATIENCE = { times: 3, seconds: 20 };
  async function patient(address, init = {}, left = PATIENCE.times) {
    const response = await plainFetch(to(address), init);
    const wait = Number(response.headers.get("Retry-After"));
    if (response.status !== 429 || !left || !(wait <= PATIENCE.seconds)) return response;
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    return patient(address, init, left - 1);
  }

  // A tab that nobody looked at may be of the past without having asked for anything.
  document.addEventListener("visibilitychange", async () => {
    if (document.hidden) return;
    try {
      const { release } = await (await plainFetch(to("/healthz"))).json();
      if (release && release !== root.dataset.release) renew();
    } catch {
      awaitServer();
    }
  });

  // What is asked for and could not be made: other answers of the same moment succeed.
  const failing = new Set();
  function note(address, status) {
    const about = address.split("?")[0];
    if (status >= 500) failing.add(about);
    else failing.delete(about);
    show("view-failed", failing.size > 0);
  }

  async function ask(address, quiet, init = {}) {
    let response;
    try {
      response = await plainFetch(to(address), { priority: quiet ? "low" : "auto", ...init });
    } catch (error) {
      if (!quiet) awaitServer();
      throw error;
    }
    if (response.status === 409) renew();
    if (!quiet) note(address, response.status);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json();
  }

  // The answer itself where it is there already, else a promise of it. quiet: nobody waits for it.
  function get(address, quiet = false) {
    const found = kept.get(address);
    if (found !== undefined) {
      // The least used are given up first.
      kept.delete(address);
      kept.set(address, found);
      return found;
    }
    if (!quiet) pending += 1;
    const answer = ask(address, quiet).then(
      (told) => {
        kept.set(address, told);
        return told;
      },
      (error) => {
        kept.delete(address);
        throw error;
      },
    ).finally(() => {
      if (!quiet) pending -= 1;
    });
    kept.set(address, answer);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value);
    return answer;
  }

  // An answer that depends on what is sent along, and is kept nowhere.
  function post(address, body) {
    pending += 1;
    return ask(address, false, { method: "POST", body }).finally(() => {
      pending -= 1;
    });
  }

  const folder = (language) => `/view/${root.dataset.release}/${language}`;
  const pageAddress = (path, search, language) => `${folder(language)}/page${bare(path)}${search}`;

  function stateAddress(path, search, language, moved) {
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(moved)) query.set(`.${name}`, value);
    return `${folder(language)}/state${bare(path)}?${query}`;
  }

  // A card that shares its row (cards.css) has a phone's room on a window of middle width.
  function roomy(holder) {
    if (window.matchMedia(NARROW).matches) return false;
    return !holder || !holder.closest(".halves") || !window.matchMedia(HALVED).matches;
  }

  function viewAddress(view, query, language, holder) {
    const width = roomy(holder) ? "wide" : "narrow";
    return `${folder(language)}/${width}/${view}${query}`;
  }

  for (const width of [NARROW, HALVED]) {
    window.matchMedia(width).addEventListener("change", () => {
      window.dispatchEvent(new Event("width-changed"));
    });
  }

  window.site = { bare, to, path: () => bare(location.pathname) };
  window.resources = {
    get,
    patient,
    post,
    pageAddress,
    stateAddress,
    viewAddress,
    page: (path, search, language) => get(pageAddress(path, search, language)),
    // Nothing for a page that has no controls.
    async state(path, search, language, moved) {
      try {
        return await get(stateAddress(path, search, language, moved));
      } catch {
        return null;
      }
    },
    // A page is there: what failed before it is past.
    opened({ gone, failed, renewed }) {
      failing.clear();
      show("view-failed", false);
      root.dataset.renewed = renewed;
      element("server-gone").textContent = gone;
      element("view-failed").textContent = failed;
    },
    pending: () => pending,
  };
})();
