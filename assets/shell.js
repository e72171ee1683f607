// What only the browser can do: theme, document language, links that keep what was chosen, menus
// that open, contents that mark where one is, and saying that the server is gone.
(function () {
  const root = document.documentElement;
  // What goes along from page to page.
  const CARRIED = ["lang", "period", "reporter"];
  const HEIGHT_OF_TOP = 120;

  function toggleTheme() {
    const theme = root.dataset.bsTheme === "dark" ? "light" : "dark";
    root.dataset.bsTheme = theme;
    localStorage.setItem("theme", theme);
  }

  function show(id, visible) {
    const element = document.getElementById(id);
    if (element) element.hidden = !visible;
  }

  // An address as a request for a page, with what only the browser knows: its width, and how
  // often a page was asked for.
  let turn = 0;
  function pageRequest(path, search) {
    turn += 1;
    return { path, search: search || "", narrow: window.innerWidth <= 700, turn };
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

  // Where each page was left, for as long as the tab is open; storage may be refused.
  const left = {};
  function remember() {
    left[location.pathname] = location.search;
  }

  // The address of a page as it was left, with what goes along from the page that is open.
  function onward(path) {
    const state = new URLSearchParams(left[path] || "");
    const here = new URLSearchParams(location.search);
    for (const name of CARRIED) {
      if (here.get(name)) state.set(name, here.get(name));
      else state.delete(name);
    }
    return withQuery(path, state);
  }

  function withQuery(path, state) {
    const text = state.toString().replaceAll("%2C", ",");
    return text ? `${path}?${text}` : path;
  }

  function inLanguage(code) {
    const state = new URLSearchParams(location.search);
    state.set("lang", code);
    return withQuery(location.pathname, state);
  }

  function withoutChoices() {
    const lang = new URLSearchParams(location.search).get("lang");
    return withQuery(location.pathname, new URLSearchParams(lang ? { lang } : {}));
  }

  // Links of the shell follow the address: they are given theirs when they are about to be used,
  // also to be opened in another window.
  function follow(event) {
    const link = event.target.closest && event.target.closest("a[href]");
    if (!link) return;
    if ("page" in link.dataset) link.href = onward(new URL(link.href).pathname);
    if ("language" in link.dataset) link.href = inLanguage(link.dataset.language);
    if ("reset" in link.dataset) link.href = withoutChoices();
  }
  for (const use of ["pointerdown", "focusin", "click"]) {
    document.addEventListener(use, follow, true);
  }

  const paths = () => {
    return [...document.querySelectorAll("a[data-page]")].map((link) => new URL(link.href).pathname);
  };

  // A link to a page of the dashboard is followed without loading the document anew.
  function visit(event) {
    const link = event.target.closest("a[href]");
    const aside = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || aside || event.defaultPrevented || link.target || link.hasAttribute("download")) {
      return;
    }
    const wanted = new URL(link.href, location.href);
    const same = wanted.pathname + wanted.search === address();
    if (wanted.origin !== location.origin || !paths().includes(wanted.pathname)) return;
    if (same && wanted.hash) return;
    event.preventDefault();
    closeMenus();
    history.pushState({}, "", wanted);
    window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
    if (!wanted.hash) window.scrollTo(0, 0);
  }

  // Buttons that open something; one at a time, closed by Escape or a click elsewhere.
  const openers = () => [...document.querySelectorAll("[data-opens]")];
  const openedBy = (button) => document.getElementById(button.getAttribute("aria-controls"));
  function setOpen(button, open) {
    button.setAttribute("aria-expanded", open);
    const place = openedBy(button);
    place.classList.toggle("is-open", open);
    if (place.classList.contains("drop")) place.hidden = !open;
  }
  // path: what a click went through, when it was made; what it hit may have been replaced since.
  function closeMenus(path = []) {
    for (const button of openers()) {
      const holds = path.includes(button) || path.includes(openedBy(button));
      if (!holds && button.getAttribute("aria-expanded") === "true") setOpen(button, false);
    }
    for (const menu of document.querySelectorAll("details.menu[open], details.views[open]")) {
      if (!path.includes(menu)) menu.open = false;
    }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-opens]");
    if (event.target.closest("#theme")) toggleTheme();
    closeMenus(event.composedPath());
    if (button) setOpen(button, button.getAttribute("aria-expanded") !== "true");
    visit(event);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = openers().filter((button) => button.getAttribute("aria-expanded") === "true");
    const last = open.reverse().find((button) => {
      return button === event.target || openedBy(button).contains(event.target);
    });
    closeMenus();
    if (last) last.focus();
  });

  // The contents mark the part whose top has been passed last.
  function mark() {
    const links = [...document.querySelectorAll(".contents a")];
    const passed = links.filter((link) => {
      const place = document.getElementById(link.hash.slice(1));
      return place && place.getBoundingClientRect().top < HEIGHT_OF_TOP + 40;
    });
    const here = passed.pop() || links[0];
    for (const link of links) {
      if (link === here) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  }
  let marking = false;
  window.addEventListener("scroll", () => {
    if (marking) return;
    marking = true;
    requestAnimationFrame(() => {
      marking = false;
      mark();
    });
  }, { passive: true });

  // A page is drawn after its address is known: waits for the element that "#..." names, opens
  // what it is folded in, scrolls there and marks it.
  let awaited;
  function reveal() {
    if (awaited) awaited.disconnect();
    const name = decodeURIComponent(location.hash.slice(1));
    if (!name) return;
    revealNow(name);
    // A page is put in place more than once while it opens, and what was marked goes with it.
    awaited = new MutationObserver(() => document.querySelector(".revealed") || revealNow(name));
    awaited.observe(document.body, { childList: true, subtree: true });
  }
  // Once the reader moves on, nothing leads back.
  for (const moved of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    window.addEventListener(moved, () => {
      if (awaited && document.querySelector(".revealed")) awaited.disconnect();
    }, { passive: true });
  }

  // Links of old lead to anchors that had other names.
  function placeOf(name) {
    const page = location.pathname.slice(1);
    const names = [name, `${page}-${name}`, name.replace(/-section$/, "")];
    return names.map((one) => document.getElementById(one)).find(Boolean);
  }

  function revealNow(name) {
    let element = placeOf(name);
    if (!element && document.querySelector("[data-later]")) {
      window.cards.fillAll();
      element = placeOf(name);
    }
    if (!element) return false;
    for (let fold = element; fold; fold = fold.parentElement) {
      if (fold.tagName === "DETAILS") fold.open = true;
    }
    for (const marked of document.querySelectorAll(".revealed")) {
      marked.classList.remove("revealed");
    }
    element.classList.add("revealed");
    element.dispatchEvent(new Event("revealed", { bubbles: true }));
    element.scrollIntoView();
    return true;
  }

  window.addEventListener("hashchange", reveal);
  // Following a link to where one already is changes no address and says nothing of itself.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href*="#"]');
    if (link && link.target !== "_blank") setTimeout(reveal);
  });
  window.addEventListener("addresschange", remember);

  window.dash_clientside = Object.assign({}, window.dash_clientside, {
    shell: {
      // The address that the choices come to; a page that has just appeared has none to write.
      address(search) {
        return search ?? window.dash_clientside.no_update;
      },
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
        setTimeout(() => {
          remember();
          mark();
        });
        document.getElementById("server-gone").textContent = page.gone;
        document.getElementById("view-failed").textContent = page.failed;
        return page.lang;
      },
    },
  });
})();
