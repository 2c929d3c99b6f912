// A tally: one more, one fewer, and back. Each tap keeps its time; the number stays the truth and can be typed.

import { now } from "./device/now.js";
import { reword } from "./words.js";

const buttons = document.getElementById("tally-buttons").content;

function dress(tally) {
  const number = tally.querySelector("input:not([type=hidden])");
  const taps = tally.querySelector("input[type=hidden]");
  const parts = document.importNode(buttons, true);
  const part = (name) => parts.querySelector(`[data-${name}]`);
  const [fewer, more, undo, heard] = ["fewer", "more", "undo", "heard"].map(part);
  const before = []; // what stood before each press

  const total = () => Math.max(0, Math.trunc(Number(number.value)) || 0);
  const times = () => taps.value.split(" ").filter(Boolean);

  function write(count, at) { // `at` as it is kept: it grows, and each tap costs the same
    number.value = count;
    taps.value = at;
    fewer.setAttribute("aria-disabled", String(!total()));
    undo.setAttribute("aria-disabled", String(!before.length));
  }

  function say() {
    reword(heard, number.value);
    number.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function press(count, at) {
    before.push([number.value, taps.value]);
    write(String(count), at);
    say();
    document.dispatchEvent(new CustomEvent("tap", { detail: { undo: takeBack } }));
  }

  function takeBack() {
    if (!before.length) return;
    write(...before.pop());
    say();
  }

  more.addEventListener("click", () => press(total() + 1, `${taps.value} ${now().toISOString()}`.trim()));
  fewer.addEventListener("click", () => {
    if (total()) press(total() - 1, taps.value.slice(0, Math.max(0, taps.value.lastIndexOf(" "))));
  });
  undo.addEventListener("click", takeBack);
  // a number that is typed has no times of its own; what is beyond it was not counted
  number.addEventListener("input", () => write(number.value, times().slice(0, total()).join(" ")));

  document.addEventListener("restored", () => {
    before.length = 0;
    write(number.value, taps.value);
  });

  number.placeholder = "0";
  number.before(fewer);
  number.after(more, undo, heard);
  write(number.value, taps.value);
}

function dressAll(place) {
  for (const tally of place.querySelectorAll("[data-tally]")) dress(tally);
}

document.addEventListener("row", (event) => dressAll(event.target));
dressAll(document);
