// Views as resources: each has an address that says all it depends on (dashboard/web/views.py), so
// what was fetched once is kept, here and by the browser. Says when the server is gone, when a view
// could not be made, and when data or program were renewed.
(function () {
  const root = document.documentElement;
  const KEPT = 300;
  const NARROW = "(max-width: 700px)";
  const kept = new Map();
  let pending = 0;

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
        await plainFetch("/healthz");
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

  // What is asked for and could not be made: other answers of the same moment succeed.
  const failing = new Set();
  function note(address, status) {
    const about = address.split("?")[0];
    if (status >= 500) failing.add(about);
    else failing.delete(about);
    show("view-failed", failing.size > 0);
  }

  async function ask(address, quiet) {
    let response;
    try {
      response = await plainFetch(address, { priority: quiet ? "low" : "auto" });
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

  const folder = (language) => `/view/${root.dataset.release}/${language}`;
  const pageAddress = (path, search, language) => `${folder(language)}/page${path}${search}`;

  function stateAddress(path, search, language, moved) {
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(moved)) query.set(`.${name}`, value);
    return `${folder(language)}/state${path}?${query}`;
  }

  function viewAddress(view, query, language) {
    const width = window.matchMedia(NARROW).matches ? "narrow" : "wide";
    return `${folder(language)}/${width}/${view}${query}`;
  }

  window.matchMedia(NARROW).addEventListener("change", () => {
    window.dispatchEvent(new Event("width-changed"));
  });

  window.resources = {
    get,
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
