// The bond between the show and the speaker's window: both move together, without a server.
//
// The show sends {kind: "state", at, state, slides?}; the speaker's window sends {kind: "hello"}
// and {kind: "set", changes}. Everything goes over a channel of the browser and, where that does
// not reach the other window, from window to window; what comes twice does no harm.
(function () {
  const player = (window.player = window.player || {});
  const NAME = "speaker-";
  const SHARED = ["slide", "step", "blank", "lang", "second", "period", "theme"];
  const STORED = "show";

  const picked = (state) => Object.fromEntries(SHARED.map((name) => [name, state[name]]));

  function identity() {
    if (window.name.startsWith(NAME)) return window.name.slice(NAME.length);
    const found = Math.random().toString(36).slice(2);
    try {
      const known = sessionStorage.getItem(STORED) || found;
      sessionStorage.setItem(STORED, known);
      return known;
    } catch {
      // A browser that keeps nothing: the windows find each other until one is loaded anew.
      return found;
    }
  }

  class Bond {
    constructor(show, other) {
      Object.assign(this, { show, other, identity: identity() });
      this.channel = new BroadcastChannel(`slides-${this.identity}`);
      this.channel.onmessage = ({ data }) => this.hear(data);
      this.receive = ({ source, data }) => {
        if (source && source === this.other && data && data.kind) this.hear(data);
      };
      window.addEventListener("message", this.receive);
    }

    send(message) {
      this.channel.postMessage(message);
      // A file has no origin that could be named.
      const origin = location.protocol === "file:" ? "*" : location.origin;
      if (this.other && !this.other.closed) this.other.postMessage(message, origin);
    }

    close() {
      this.channel.close();
      window.removeEventListener("message", this.receive);
    }
  }

  // The end of the bond in the window of the show.
  player.Leader = class extends Bond {
    constructor(show) {
      super(show, null);
      this.at = 0;
      show.watch((changed) => this.report(changed.has("slides")));
    }

    report(withSlides) {
      const { state, slides, title } = this.show;
      this.at = Math.max(Date.now(), this.at + 1);
      const message = { kind: "state", at: this.at, state: picked(state) };
      this.send(withSlides ? { ...message, slides, title } : message);
    }

    hear(message) {
      if (message.kind === "hello") this.report(true);
      if (message.kind === "set") this.show.set(message.changes);
    }

    // Makes the speaker's window ready, which no server is needed for from then on.
    async prepare() {
      this.page = await player.speakerPage(this.show);
      performance.mark("speaker-ready");
    }

    // Opens the speaker's window; false when the browser does not let it.
    open() {
      const parameters = player.parameters();
      parameters.set("notes", "1");
      const address = this.page || `${location.pathname}?${parameters}`;
      this.other = window.open(address, NAME + this.identity, "width=1100,height=760");
      return Boolean(this.other);
    }
  };

  // The end in the speaker's window, which goes its own way until the show has answered.
  player.Follower = class extends Bond {
    constructor(show) {
      super(show, window.opener);
      this.at = 0;
    }

    hear({ kind, at, state, slides, title }) {
      if (kind !== "state" || at <= this.at) return;
      this.at = at;
      if (!slides) return this.show.apply(state);
      // What this window has asked for itself comes too late now.
      this.show.loads += 1;
      Object.assign(this.show, { slides, title });
      this.show.apply(state, "slides");
    }

    // What moves this window moves the show at once.
    lead() {
      const { show } = this;
      const set = show.set.bind(show);
      show.set = (changes) => {
        this.send({ kind: "set", changes });
        return set(changes);
      };
    }
  };
})();
