// The lesson as a strip: what happened when, in the colours of the tiles, on a scale of minutes.

import { reword } from "../words.js";

const MINUTE = 60;
const STEP = 15; // minutes between two marks of the scale
const MARKS = 6; // of the scale, at most: a clock left running overnight must stay legible
const ROOM = 0.035; // of the whole: enough for a number
const AGAIN = 10_000;
const head = document.querySelector("[data-capture]");

const planned = (Number(head?.dataset.minutes) || 45) * MINUTE;

function told(text) {
  return text.split(";").filter(Boolean).map((raw) => {
    const [option, time, at = ""] = raw.split(",");
    return { raw, option, time: Number(time), at: at ? Date.parse(at) / 1000 : null };
  });
}

class Strip {
  constructor(clock) {
    this.kept = clock.querySelector("input[type=hidden]");
    this.options = new Map();
    const fields = [...clock.querySelectorAll("[data-option]")];
    const tiles = [...clock.querySelectorAll("[data-tile]")];
    for (const [place, field] of fields.entries()) {
      const number = (place % 6) + 1;
      this.options.set(field.dataset.option, { number, label: field.closest("label").querySelector("[data-label]").textContent });
      if (tiles[place]) tiles[place].dataset.n = number;
    }
    this.shown = [];
    this.length = 0;
    this.bars = document.createElement("div");
    this.bars.className = "strip";
    this.bars.setAttribute("role", "img");
    this.scale = document.createElement("div");
    this.scale.className = "strip-scale";
    this.scale.setAttribute("aria-hidden", "true");
    clock.append(this.bars, this.scale);
    this.show();
  }

  // Only what has changed is drawn: as a rule the last bar.
  show() {
    const segments = this.placed(told(this.kept.value));
    const end = segments.reduce((last, one) => Math.max(last, one.start + one.time), 0);
    const length = end > planned ? Math.ceil(end / (STEP * MINUTE)) * STEP * MINUTE : planned;
    const isNew = length !== this.length;
    if (isNew) this.rule(length);
    while (this.shown.length > segments.length) this.shown.pop().bar.remove();
    let changed = isNew;
    for (const [place, one] of segments.entries()) {
      if (!isNew && this.shown[place]?.raw === one.raw) continue;
      changed = true;
      this.draw(place, one);
    }
    if (changed || !segments.length) this.say(segments);
  }

  // Where each begins: by its time, or behind the one before where minutes were typed.
  placed(segments) {
    const first = segments.find((one) => one.at !== null)?.at ?? 0;
    let end = 0;
    return segments.map((one) => {
      const start = one.at === null ? end : Math.max(end, one.at - first);
      end = start + one.time;
      return { ...one, start };
    });
  }

  draw(place, { raw, option, time, start }) {
    const known = this.options.get(option);
    const bar = this.shown[place]?.bar ?? this.bars.appendChild(document.createElement("span"));
    bar.dataset.n = known?.number ?? 6;
    bar.style.left = `${(100 * start) / this.length}%`;
    bar.style.width = `${(100 * time) / this.length}%`;
    reword(bar, time >= MINUTE && time / this.length > ROOM ? String(Math.round(time / MINUTE)) : "");
    this.shown[place] = { raw, bar };
  }

  rule(length) {
    this.length = length;
    const marks = [];
    const step = STEP * Math.max(1, Math.ceil(length / (STEP * MINUTE * MARKS)));
    for (let minute = 0; minute * MINUTE <= length; minute += step) {
      const mark = document.createElement("span");
      mark.textContent = `${minute} min`;
      mark.style.left = `${(100 * minute * MINUTE) / length}%`;
      marks.push(mark);
    }
    this.scale.replaceChildren(...marks);
  }

  say(segments) {
    const words = segments.map(({ option, time }) => `${this.options.get(option)?.label ?? option} ${Math.round(time / MINUTE)} min`);
    this.bars.setAttribute("aria-label", words.join(", ") || `0 min`);
  }
}

const strips = [...document.querySelectorAll("[data-clock]")].map((clock) => new Strip(clock));
const showAll = () => strips.forEach((strip) => strip.show());

if (strips.length) {
  document.addEventListener("tap", () => requestAnimationFrame(showAll)); // beside the tap, not in it
  document.addEventListener("restored", () => setTimeout(showAll));
  setInterval(showAll, AGAIN);
}
