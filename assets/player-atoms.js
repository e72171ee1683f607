// Elements, texts, what is kept and the address: what the parts of the slide player are made of. Loads first.
(function () {
  const player = (window.player = window.player || {});

  // An element: attributes as in HTML, functions as listeners; empty children are left out.
  player.make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") element.addEventListener(name, value);
      else if (name.startsWith("aria-")) element.setAttribute(name, value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value != null) element.setAttribute(name, value);
    }
    element.append(...children.flat().filter((child) => child != null && child !== ""));
    return element;
  };

  // A text in which no line ends within a range: "1995–2019", "January–April".
  player.unbroken = (text) => {
    return text.split(/(\S+–\S+)/).map((part, at) => {
      return at % 2 ? player.make("span", { class: "unbroken" }, part) : part;
    });
  };

  player.button = (text, press, attributes = {}) =>
    player.make("button", { type: "button", click: press, ...attributes }, text);

  // A labelled select; pairs: [value, text].
  player.choice = (label, pairs, value, choose) => {
    const options = pairs.map(([key, text]) => {
      return player.make("option", { value: key, selected: key === value }, text);
    });
    const select = player.make("select", { change: () => choose(select.value) }, options);
    select.value = value;
    return player.make("label", {}, player.make("span", {}, label), select);
  };

  player.fill = (text, values) => {
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  };

  // What the browser keeps; where it refuses to, it is kept for as long as the page is open.
  const memory = new Map();
  player.store = {
    get: (name) => {
      try {
        return localStorage.getItem(name) ?? memory.get(name) ?? null;
      } catch {
        return memory.get(name) ?? null;
      }
    },
    set: (name, text) => {
      try {
        localStorage.setItem(name, text);
      } catch {
        memory.set(name, text);
      }
    },
    remove: (name) => {
      memory.delete(name);
      try {
        localStorage.removeItem(name);
      } catch {
        // Nothing is kept.
      }
    },
  };

  // The parameters of the address; a file whose query cannot be written keeps them after "#".
  player.parameters = () => {
    const after = location.hash.includes("=") ? location.hash.slice(1) : "";
    return new URLSearchParams(after || location.search);
  };

  player.writeParameters = (parameters) => {
    const text = parameters.toString();
    try {
      history.replaceState(history.state, "", location.pathname + (text ? `?${text}` : ""));
    } catch {
      history.replaceState(history.state, "", text ? `#${text}` : "#");
    }
  };
})();
