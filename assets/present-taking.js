// Taking a show along: its link on the clipboard, the story as one file.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;
  const STORY = "/download/story.pptx";
  const LOOKS = ["slide", "theme", "notes"];

  // Where the browser keeps the clipboard to secure addresses, by way of a field.
  player.copyText = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const field = make("textarea", { class: "unseen" });
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  };

  player.fileName = (response) => {
    const told = response.headers.get("Content-Disposition") || "";
    return (told.match(/filename="([^"]+)"/) || [])[1] || "story.pptx";
  };

  player.saveFile = (content, name) => {
    const address = URL.createObjectURL(content);
    make("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };

  // status: where it is told how far it is. say: key => text.
  player.takeStory = async (status, say) => {
    const parameters = player.parameters();
    for (const name of LOOKS) parameters.delete(name);
    const busy = say("pptx.busy");
    status.replaceChildren(busy, " ", make("progress", { "aria-label": busy }));
    try {
      const asked = window.own.carrying(`${STORY}?${parameters}`);
      const response = await window.resources.patient(...asked);
      if (!response.ok) throw new Error(response.status);
      player.saveFile(await response.blob(), player.fileName(response));
      status.textContent = say("pptx.done");
    } catch {
      status.textContent = say("pptx.failed");
    }
  };
})();
