// Views and slides kept in the browser. What is stored may be missing, damaged or refused: the
// page then goes on without it.
(function () {
  function list(key) {
    try {
      const found = JSON.parse(localStorage.getItem(key));
      return Array.isArray(found) ? found : [];
    } catch {
      return [];
    }
  }

  function keep(key, items) {
    try {
      localStorage.setItem(key, JSON.stringify(items));
    } catch {
      return false;
    }
    if (key === "views") show();
    return true;
  }

  // A stored address opens a page of this dashboard or nothing.
  const isView = (one) => {
    const texts = one && typeof one.title === "string" && typeof one.href === "string";
    return texts && /^\/(?![/\\])/.test(one.href);
  };
  const views = () => list("views").filter(isView);
  const say = (...told) => window.sharing.say(...told);

  function element(tag, properties, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  }

  const inLanguage = (href) => {
    const lang = document.documentElement.lang;
    return `${href}${href.includes("?") ? "&" : "?"}lang=${lang}`;
  };

  function button(text, title, press) {
    const made = element("button", { type: "button", className: "take-button" }, text);
    made.setAttribute("aria-label", `${text}: ${title}`);
    made.addEventListener("click", press);
    return made;
  }

  function row(view, at) {
    const way = element("a", { href: window.site.to(inLanguage(view.href)) }, view.title);
    const saved = typeof view.saved === "string" ? say("date", { date: view.saved }) : "";
    return element(
      "li",
      {},
      way,
      element("span", { className: "views-date" }, saved),
      button(say("rename"), view.title, () => rename(at)),
      button(say("remove"), view.title, () => remove(at)),
    );
  }

  const panel = () => document.getElementById("views");

  function show() {
    const rows = views().map(row);
    panel().querySelector(".views-list").replaceChildren(...rows);
    panel().querySelector(".views-none").hidden = rows.length > 0;
  }

  function change(items, text, at) {
    const kept = keep("views", items);
    const rows = [...panel().querySelectorAll(".views-list > li")];
    panel().querySelector(".views-status").textContent = kept ? text : say("unsaved");
    const next = rows[Math.min(at, rows.length - 1)];
    (next ? next.querySelector("a") : panel().querySelector("summary")).focus();
  }

  function remove(at) {
    const items = views();
    const [gone] = items.splice(at, 1);
    change(items, say("removed", { title: gone.title }), at);
  }

  function rename(at) {
    const items = views();
    const name = element("input", { type: "text", value: items[at].title, maxLength: 200 });
    name.setAttribute("aria-label", say("name"));
    const done = element("button", { className: "take-button" }, say("keep"));
    const form = element("form", {}, name, done);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const title = name.value.trim() || items[at].title;
      items[at] = { ...items[at], title };
      change(items, say("renamed", { title }), at);
    });
    panel().querySelectorAll(".views-list > li")[at].replaceChildren(form);
    name.select();
  }

  document.addEventListener("toggle", (event) => {
    if (event.target.id === "views" && event.target.open) show();
  }, true);

  window.sharing = { ...window.sharing, list, keep };
})();
