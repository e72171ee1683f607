// What only the browser can do: theme, document language, and saying that the server is gone.
(function () {
  const root = document.documentElement;

  function toggleTheme() {
    const theme = root.dataset.bsTheme === "dark" ? "light" : "dark";
    root.dataset.bsTheme = theme;
    localStorage.setItem("theme", theme);
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("#theme")) toggleTheme();
  });

  function show(id, visible) {
    const element = document.getElementById(id);
    if (element) element.hidden = !visible;
  }

  // An address as a request for a page, with what only the browser knows: its width.
  function pageRequest(path, search) {
    return { path, search: search || "", narrow: window.innerWidth < 600 };
  }

  // Asks now and then whether the server is back, only after it has gone. What was chosen
  // meanwhile was never drawn: the page is then drawn as its address says.
  let waiting = false;
  function awaitServer() {
    if (waiting) return;
    waiting = true;
    setTimeout(async () => {
      waiting = false;
      try {
        await plainFetch("/healthz");
        show("server-gone", false);
        const data = pageRequest(location.pathname, location.search);
        window.dash_clientside.set_props("request", { data });
      } catch {
        awaitServer();
      }
    }, 2000);
  }

  // What is asked for to be drawn and could not be: other answers of the same moment succeed.
  const failing = new Set();
  function noteAnswer(output, status) {
    if (status >= 500) failing.add(output);
    else failing.delete(output);
    show("view-failed", failing.size > 0);
  }

  const plainFetch = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const address = String(request[0].url || request[0]);
    if (!address.includes("_dash-update-component")) return plainFetch(...request);
    try {
      const response = await plainFetch(...request);
      noteAnswer(JSON.parse(request[1].body).output, response.status);
      return response;
    } catch (error) {
      show("server-gone", true);
      awaitServer();
      throw error;
    }
  };

  // Controls write the address as they change; a link or the history asks for another page, also
  // for one that was asked for before. The part after # asks for nothing.
  const address = () => location.pathname + location.search;
  let shown = null;
  let asked = true;
  for (const moved of ["popstate", "_dashprivate_pushstate"]) {
    window.addEventListener(moved, () => {
      asked = address() !== shown;
    });
  }

  // What a page's own script has written into the address, it has drawn as well.
  window.addEventListener("address-written", () => {
    shown = address();
  });

  // Long lists come as text in an attribute: see dashboard/components/still.py.
  function fillStill() {
    for (const block of document.querySelectorAll("[data-html]")) {
      if (block.filledWith === block.dataset.html) continue;
      block.filledWith = block.dataset.html;
      block.innerHTML = block.filledWith;
    }
  }

  new MutationObserver(fillStill).observe(root, {
    attributeFilter: ["data-html"],
    attributes: true,
    childList: true,
    subtree: true,
  });

  // A page is drawn after its address is known: waits for the element that "#..." names, opens
  // what it is folded in, scrolls there and marks it.
  let awaited;
  function reveal() {
    if (awaited) awaited.disconnect();
    const name = decodeURIComponent(location.hash.slice(1));
    if (!name || revealNow(name)) return;
    awaited = new MutationObserver(() => revealNow(name) && awaited.disconnect());
    awaited.observe(document.body, { childList: true, subtree: true });
  }

  function revealNow(name) {
    const element = document.getElementById(name);
    if (!element) return false;
    for (let fold = element; fold; fold = fold.parentElement) {
      if (fold.tagName === "DETAILS") fold.open = true;
    }
    for (const marked of document.querySelectorAll(".revealed")) {
      marked.classList.remove("revealed");
    }
    element.classList.add("revealed");
    element.scrollIntoView();
    return true;
  }

  window.addEventListener("hashchange", reveal);
  // Following a link to where one already is changes no address and says nothing of itself.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href*="#"]');
    if (link && link.target !== "_blank") setTimeout(reveal);
  });

  window.dash_clientside = Object.assign({}, window.dash_clientside, {
    shell: {
      request(path, search) {
        if (!path) return window.dash_clientside.no_update;
        shown = address();
        if (!asked) return window.dash_clientside.no_update;
        asked = false;
        return pageRequest(path, search);
      },
      // The document follows the language and the title of the page that is shown.
      head(page) {
        if (!page) return window.dash_clientside.no_update;
        failing.clear();
        show("view-failed", false);
        root.lang = page.lang;
        document.title = page.title;
        reveal();
        document.getElementById("server-gone").textContent = page.gone;
        document.getElementById("view-failed").textContent = page.failed;
        return page.lang;
      },
    },
  });
})();
