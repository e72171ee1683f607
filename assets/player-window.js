// The show over the whole window: what lies behind it is inert, Escape leads back one level.
(function () {
  const player = (window.player = window.player || {});

  // All of the page that is not the show.
  function behind(root) {
    const found = [];
    for (let one = root; one !== document.body; one = one.parentElement) {
      found.push(...[...one.parentElement.children].filter((other) => other !== one));
    }
    return found.filter((one) => !one.inert);
  }

  player.Whole = class {
    // levels: [[whether it is open, what closes it]], the innermost first, both to be called.
    constructor(show, root, levels) {
      Object.assign(this, { show, root, levels, held: [], asks: false, full: false, stays: false });
      root.classList.toggle("filling", !show.options.live);
    }

    get on() {
      return this.root.classList.contains("filling");
    }

    // Over the whole window the controls take the look of the slides.
    dress() {
      if (this.on) this.root.dataset.bsTheme = this.show.state.theme;
      else delete this.root.dataset.bsTheme;
    }

    // Fills the window, and the screen where the browser lets it. From a file the window is always
    // filled.
    fill(filling) {
      const { root, show } = this;
      root.classList.toggle("filling", filling || !show.options.live);
      this.release();
      if (this.on && show.options.live) this.hold();
      this.dress();
      if (filling) this.screen();
      else if (document.fullscreenElement) document.exitFullscreen();
    }

    async screen() {
      this.root.querySelector(".player-frame").focus();
      if (!this.root.requestFullscreen || document.fullscreenElement) return;
      Object.assign(this, { asks: true, stays: false });
      try {
        await this.root.requestFullscreen();
      } catch {
        // The window is filled all the same, and no screen will be taken away.
        this.stays = false;
        return;
      } finally {
        this.asks = false;
      }
      // Or the browser would take Escape for itself and leave all levels at once.
      const { keyboard } = navigator;
      if (keyboard && keyboard.lock) keyboard.lock(["Escape"]).catch(() => {});
    }

    hold() {
      this.held = behind(this.root);
      for (const one of this.held) one.inert = true;
    }

    release() {
      for (const one of this.held) one.inert = false;
      this.held = [];
    }

    toggle() {
      this.fill(this.show.options.live ? !this.on : !document.fullscreenElement);
    }

    // What is done next may take the screen away, also one that is being asked for; the show goes on
    // in the window.
    stay() {
      this.stays = this.asks || Boolean(document.fullscreenElement);
    }

    back() {
      const level = this.levels.find(([open]) => open());
      if (level) level[1]();
      else if (this.show.options.live && this.on) this.fill(false);
    }

    // The browser has given the screen, or has taken it back, by its Escape or for another window.
    // Given and taken at once, it is told of twice when it is gone already.
    left() {
      const had = this.full;
      this.full = Boolean(document.fullscreenElement);
      if (!had || this.full || !this.on) return;
      if (this.stays) this.stays = false;
      else this.back();
    }
  };
})();
