// A dot that follows the pointer, and a slide twice as large around it.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;
  const LARGER = 2;

  player.Pointer = class {
    constructor(stage, root) {
      Object.assign(this, { stage, root });
      this.dot = make("div", { class: "player-dot", "aria-hidden": "true", hidden: true });
      stage.element.append(this.dot);
      stage.element.addEventListener("pointermove", (event) => this.follow(event));
    }

    get shown() {
      return !this.dot.hidden;
    }

    get zoomed() {
      return this.stage.zoom > 1;
    }

    point() {
      this.dot.hidden = !this.dot.hidden;
      this.root.classList.toggle("pointing", this.shown);
    }

    magnify() {
      this.stage.zoom = this.zoomed ? 1 : LARGER;
      this.stage.fit();
    }

    follow({ clientX, clientY }) {
      const frame = this.stage.element.getBoundingClientRect();
      const [left, top] = [clientX - frame.left, clientY - frame.top];
      this.dot.style.transform = `translate(${left}px, ${top}px)`;
      this.stage.middle = [left / frame.width, top / frame.height];
      if (this.zoomed) this.stage.fit();
    }
  };
})();
