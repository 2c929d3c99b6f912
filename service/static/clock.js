// What is happening right now: one tile runs at a time, and what ran is kept as segments "option,seconds,at".

import { now } from "./device/now.js";
import { reword } from "./words.js";

const parts = document.getElementById("clock-parts").content;
const SECOND = 1000;
const LONGEST = 24 * 60 * 60; // a tile that somebody forgot

const spoken = (time) => `${Math.floor(time / 60)}:${String(time % 60).padStart(2, "0")}`;

function unpacked(text) {
  const told = text.split(";").filter(Boolean).map((one) => one.split(","));
  return told.map(([option, time, at = ""]) => ({ option, time: Number(time), at }));
}

// Minutes that were typed have no beginning.
function typed(fields) {
  const time = (field) => Math.round(Number(field.value.replace(",", ".")) * 60) || 0;
  return fields.map((field) => ({ option: field.dataset.option, time: time(field), at: "" }));
}

class Clock {
  constructor(element) {
    this.kept = element.querySelector("input[type=hidden]");
    const fields = [...element.querySelectorAll("[data-option]")];
    this.segments = this.kept.value ? unpacked(this.kept.value) : typed(fields);
    this.runs = false; // the last segment is the one that grows
    this.before = []; // [segments, runs] before each press; of segments only the last one ever changes
    this.tiles = new Map(fields.map((field) => [field.dataset.option, this.tile(field)]));
    this.undo = document.importNode(parts.querySelector("[data-undo]"), true);
    this.undo.addEventListener("click", () => this.takeBack());
    const tiles = document.createElement("div");
    tiles.className = "tiles";
    tiles.append(...this.tiles.values());
    element.append(tiles, this.undo);
    this.show();
    setInterval(() => this.runs && this.show(), SECOND);
    document.addEventListener("restored", () => this.restore());
  }

  tile(field) {
    const tile = document.importNode(parts.querySelector("[data-tile]"), true);
    const line = field.closest("label");
    tile.querySelector("[data-label]").textContent = line.querySelector("[data-label]").textContent;
    tile.addEventListener("click", () => this.press(field.dataset.option));
    field.disabled = true; // the segments are sent instead
    line.hidden = true;
    return tile;
  }

  // A press starts a tile and stops the one before; a press on the one that runs stops it.
  press(option) {
    this.grow();
    this.before.push([this.segments, this.runs]);
    this.runs = !(this.runs && this.segments.at(-1).option === option);
    if (this.runs) this.segments = [...this.segments, { option, time: 0, at: now().toISOString() }];
    this.tell();
    document.dispatchEvent(new CustomEvent("tap", { detail: { undo: () => this.takeBack() } }));
  }

  // The time since a wrong press belongs to what ran before it.
  takeBack() {
    if (!this.before.length) return;
    [this.segments, this.runs] = this.before.pop();
    this.tell();
  }

  // What this device had kept stands in the field again.
  restore() {
    this.segments = unpacked(this.kept.value);
    this.runs = false;
    this.before = [];
    this.show();
  }

  tell() {
    this.show();
    this.kept.dispatchEvent(new Event("change", { bubbles: true }));
  }

  grow() {
    if (!this.runs) return;
    const last = this.segments.at(-1);
    const time = Math.round((now() - Date.parse(last.at)) / SECOND);
    last.time = Math.min(LONGEST, Math.max(0, time)); // a clock may be put back meanwhile
  }

  show() {
    this.grow();
    const some = this.segments.filter((one) => one.time > 0 || (this.runs && one === this.segments.at(-1)));
    this.kept.value = some.map(({ option, time, at }) => `${option},${time},${at}`).join(";");
    for (const [option, tile] of this.tiles) {
      const time = some.reduce((sum, one) => sum + (one.option === option ? one.time : 0), 0);
      reword(tile.querySelector("[data-time]"), spoken(time));
      tile.setAttribute("aria-pressed", String(this.runs && this.segments.at(-1).option === option));
    }
    this.undo.setAttribute("aria-disabled", String(!this.before.length));
  }
}

function dress(place) {
  for (const element of place.querySelectorAll("[data-clock]")) new Clock(element);
}

document.addEventListener("row", (event) => dress(event.target));
dress(document);
