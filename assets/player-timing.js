// The speaker's own notes and the time planned for each slide, kept in the browser; the clock.
(function () {
  const player = (window.player = window.player || {});
  const NOTES = "speaker-notes";
  const MINUTES = "speaker-minutes";
  const USUAL = 1;
  // A timer that was started longer ago belongs to another meeting.
  const LONGEST = 12 * 3600 * 1000;

  const two = (number) => String(number).padStart(2, "0");
  const written = (...parts) => parts.map(two).join(":");

  function kept(name) {
    try {
      return JSON.parse(player.store.get(name)) || {};
    } catch {
      return {};
    }
  }

  // What is kept of a slide, by what it shows.
  const field = (name, usual) => ({
    get: ({ item }) => kept(name)[item] ?? usual,
    set: ({ item }, value) => {
      const all = { ...kept(name), [item]: value };
      if (value === usual) delete all[item];
      player.store.set(name, JSON.stringify(all));
    },
  });

  player.ownNotes = field(NOTES, "");
  player.minutes = field(MINUTES, USUAL);
  player.clock = (date) => written(date.getHours(), date.getMinutes(), date.getSeconds());
  player.span = (seconds) => {
    return written(Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60);
  };

  // Seconds planned up to the end of a slide, by its place from 0.
  player.planned = (slides, at) => {
    const minutes = slides.slice(0, at + 1).map(player.minutes.get);
    return Math.round(60 * minutes.reduce((sum, one) => sum + one, 0));
  };

  // Since when the speaker speaks: it goes on after the window was loaded anew.
  player.Timer = class {
    constructor(identity) {
      this.name = `speaker-since-${identity}`;
      const since = Number(player.store.get(this.name));
      this.since = since && Date.now() - since < LONGEST ? since : this.start();
    }

    start() {
      this.since = Date.now();
      player.store.set(this.name, String(this.since));
      return this.since;
    }

    get seconds() {
      return Math.max(0, Math.floor((Date.now() - this.since) / 1000));
    }
  };
})();
