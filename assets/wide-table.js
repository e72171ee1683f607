// A table of lines over years in one of two forms: long, a row for each value, as the server writes
// it (dashboard/components/table.py), or wide, years down and lines across, made of the same cells.
(function () {
  // What stands where the long form has no row, as in dashboard/exhibits/telling.py.
  const NOTHING = "–";
  // The form that was chosen, by exhibit, for as long as the page is open.
  const chosen = new Map();

  function heading(words, kind) {
    const cell = document.createElement("th");
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "sort", textContent: words });
    cell.scope = "col";
    cell.className = kind;
    cell.append(button);
    return cell;
  }

  function cell(tag, words, kind) {
    const made = document.createElement(tag);
    if (tag === "th") made.scope = "row";
    made.className = kind;
    made.textContent = words;
    return made;
  }

  // Rows of the long form as {years: year -> column -> text, columns: [name, which value]}: a
  // second value for a cell, that of another edition, has a column of its own.
  function gathered(rows, [down, line, value]) {
    const years = new Map();
    const lines = new Map();
    for (const { cells } of rows) {
      const [year, name, text] = [down, line, value].map((at) => cells[at].textContent);
      const values = years.get(year) || new Map();
      const found = values.get(name) || [];
      years.set(year, values.set(name, [...found, text]));
      lines.set(name, Math.max(lines.get(name) || 0, found.length + 1));
    }
    const columns = [...lines].flatMap(([name, most]) => {
      return Array.from({ length: most }, (_, which) => [name, which]);
    });
    return { years, columns };
  }

  function wide(long, again) {
    const places = long.dataset.across.split(",").map(Number);
    const { years, columns } = gathered(long.written, places);
    const heads = [...long.tHead.rows[0].cells].map((one) => one.textContent);
    const made = document.createElement("table");
    made.className = long.className;
    made.createCaption().className = "visually-hidden";
    made.caption.textContent = `${long.caption.textContent}: ${heads[places[2]]}`;
    const named = ([name, which]) => (which ? again.replace("{line}", name) : name);
    const told = columns.map((one) => heading(named(one), "number"));
    made.createTHead().insertRow().append(heading(heads[places[0]], ""), ...told);
    const body = made.createTBody();
    for (const [year, values] of years) {
      const row = body.insertRow();
      row.append(cell("th", year, ""));
      for (const [name, which] of columns) {
        row.append(cell("td", values.get(name)?.[which] ?? NOTHING, "number"));
      }
    }
    return made;
  }

  function lay(forms) {
    const form = chosen.get(forms.closest(".exhibit").id) || "long";
    const region = forms.parentElement.querySelector(".table-region");
    region.long = region.long || region.querySelector("table");
    // Sorting moves rows: the wide form is made of them in the order in which they were written.
    region.long.written = region.long.written || [...region.long.tBodies[0].rows];
    for (const button of forms.children) {
      button.setAttribute("aria-pressed", button.dataset.form === form);
    }
    region.replaceChildren(form === "wide" ? wide(region.long, forms.dataset.again) : region.long);
  }

  document.addEventListener("filled", (event) => {
    const forms = event.target.querySelector(".forms");
    if (forms) lay(forms);
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-form]");
    if (!button) return;
    chosen.set(button.closest(".exhibit").id, button.dataset.form);
    lay(button.parentElement);
  });
})();
