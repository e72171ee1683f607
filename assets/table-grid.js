// The browser of tables. Its library and its rows come once the grid is in sight: no other page asks
// for them. Rows go to the grid itself: as a property of the component each would be compared and
// kept again by the page.
(function () {
  const NEAR = "400px";
  const NUMBERS = ["number", "integer"];
  // What a spreadsheet would read as the start of a formula, as in dashboard/exports/csv.py.
  const FORMULA = /^[=+\-@\t\r\n]/;
  const SIGNED = /^[+-]\d[\d.]*%?($|[,;]?\s+[\p{L}\d_(])/u;
  const FILTERS = {
    text: ["contains", "notContains", "equals", "startsWith", "blank", "notBlank"],
    number: ["equals", "lessThan", "greaterThan", "inRange", "blank", "notBlank"],
  };
  const WIDEST = 300;
  let library = null;
  let made = 0;

  function load(address) {
    library = library || new Promise((done, failed) => {
      const script = document.createElement("script");
      Object.assign(script, { src: address, onload: done, onerror: failed });
      document.head.append(script);
    });
    return library;
  }

  const byId = (id) => document.getElementById(id);
  const wordsOf = (place) => JSON.parse(place.dataset.words);

  // The grid of a page that has just been opened; of one that has a grid already, that grid.
  function gridIn(place) {
    if (!place.gridId) {
      place.gridId = `rows-${(made += 1)}`;
      const options = {
        localeText: wordsOf(place).grid,
        enableCellTextSelection: true,
        ensureDomOrder: true,
        suppressDragLeaveHidesColumns: true,
      };
      const props = { id: place.gridId, columnDefs: [], dashGridOptions: options };
      const children = { namespace: "dash_ag_grid", type: "AgGrid", props };
      window.dash_clientside.set_props(place.id, { children });
    }
    return window.dash_ag_grid.getApiAsync(place.gridId);
  }

  // A field as a column: sorted and filtered as what it is, told as the file writes it.
  function column([name, type], at) {
    const number = NUMBERS.includes(type);
    const collator = new Intl.Collator(document.documentElement.lang);
    const text = (row) => row.data[at];
    return {
      colId: name,
      headerName: name,
      valueGetter: number ? (row) => (text(row) === "" ? null : Number(text(row))) : text,
      valueFormatter: text,
      getQuickFilterText: (row) => window.folded(text(row)),
      comparator: number ? undefined : collator.compare,
      type: number ? "rightAligned" : undefined,
      filter: number ? "agNumberColumnFilter" : "agTextColumnFilter",
      filterParams: {
        filterOptions: FILTERS[number ? "number" : "text"],
        maxNumConditions: 1,
        textFormatter: number ? undefined : (value) => window.folded(value || ""),
      },
      floatingFilter: true,
      suppressHeaderMenuButton: true,
      minWidth: 90,
    };
  }

  function count(grid, place) {
    const [, thousands] = byId("share").dataset.separators || ".,";
    const told = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, thousands);
    const [shown, total] = [grid.getDisplayedRowCount(), place.total].map(told);
    const text = wordsOf(place).count.replace("{shown}", shown).replace("{total}", total);
    tell(text);
  }

  // A page that has been left meanwhile has nobody to tell.
  function tell(text) {
    const place = byId("rows-count");
    if (place && place.textContent !== text) place.textContent = text;
  }

  async function fill(place) {
    const entry = document.querySelector(".table-entry");
    const { table, rows } = entry.dataset;
    place.wanted = table;
    const [answer] = await Promise.all([fetch(rows), load(place.dataset.script)]);
    const [told, grid] = await Promise.all([answer.json(), gridIn(place)]);
    if (place.wanted !== table || !place.isConnected) return;
    if (!place.grid) grid.addEventListener("modelUpdated", () => count(grid, place));
    Object.assign(place, { grid, table, fields: told.fields, total: told.rows.length });
    grid.setFilterModel(null);
    grid.setGridOption("rowData", []);
    grid.setGridOption("columnDefs", told.fields.map(column));
    grid.setGridOption("rowData", told.rows);
    grid.setGridOption("quickFilterText", window.folded(byId("rows-find").value));
    grid.autoSizeAllColumns({ defaultMaxWidth: WIDEST });
    count(grid, place);
  }

  function show() {
    const place = byId("table-grid");
    fill(place).catch(() => tell(wordsOf(place).failed));
  }

  // The rows that are left, in their order, written as the files of the package are; no text of
  // them is a formula of a spreadsheet.
  function written({ grid, fields }) {
    const guarded = (text, at) => {
      const formula = FORMULA.test(text) && !SIGNED.test(text);
      return formula && !NUMBERS.includes(fields[at][1]) ? `'${text}` : text;
    };
    const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const lines = [fields.map(([name]) => name)];
    grid.forEachNodeAfterFilterAndSort(({ data }) => lines.push(data.map(guarded)));
    return lines.map((line) => `${line.map(quoted).join(",")}\n`).join("");
  }

  function save(place) {
    const rows = new Blob([written(place)], { type: "text/csv" });
    window.sharing.hand(rows, `${place.table}.csv`);
  }

  const sight = new IntersectionObserver((seen) => {
    if (!seen.some((one) => one.isIntersecting)) return;
    for (const one of seen) sight.unobserve(one.target);
    show();
  }, { rootMargin: NEAR });

  document.addEventListener("told", (event) => {
    const place = byId("table-grid");
    if (event.target.id !== "data-table" || !place) return;
    if (place.gridId) show();
    else sight.observe(place);
  });
  document.addEventListener("input", (event) => {
    const { grid } = byId("table-grid") || {};
    if (event.target.id === "rows-find" && grid) {
      grid.setGridOption("quickFilterText", window.folded(event.target.value));
    }
  });
  document.addEventListener("click", (event) => {
    const place = byId("table-grid");
    if (event.target.id === "rows-csv" && place.grid) save(place);
  });
})();
