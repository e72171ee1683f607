// What a search in the browser compares, as dashboard/words/folding.py does on the server: texts
// without case, accents, apostrophes and runs of blanks.
(function () {
  const APOSTROPHES = /['`´’‘ʻʼʹ′]/gu;
  const DASHES = /[‐‑‒–—−]/gu;
  // Kazakh letters that a Russian keyboard lacks, and Latin ones that Unicode does not take apart.
  const INSTEAD = {
    ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и",
    ı: "i", ø: "o", ł: "l", ß: "ss",
  };
  const REPLACED = new RegExp(`[${Object.keys(INSTEAD).join("")}]`, "gu");

  window.folded = (text) => {
    const bare = text.replace(APOSTROPHES, "").replace(DASHES, "-").normalize("NFKD").toLowerCase();
    const plain = bare.replace(/\p{M}/gu, "").replace(REPLACED, (letter) => INSTEAD[letter]);
    return plain.replace(APOSTROPHES, "").split(/\s+/u).filter(Boolean).join(" ");
  };
})();
