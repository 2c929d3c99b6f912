// A tally: one more, one fewer, and back. Each tap keeps its time; the number stays the truth and can be typed.

import { now } from "./device/now.js";

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

  function write(count, at) {
    number.value = count;
    taps.value = at.join(" ");
    fewer.setAttribute("aria-disabled", String(!total()));
    undo.setAttribute("aria-disabled", String(!before.length));
  }

  function say() {
    heard.textContent = number.value;
    number.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function press(count, at) {
    before.push([number.value, times()]);
    write(String(count), at);
    say();
  }

  more.addEventListener("click", () => press(total() + 1, [...times(), now().toISOString()]));
  fewer.addEventListener("click", () => {
    if (total()) press(total() - 1, times().slice(0, -1));
  });
  undo.addEventListener("click", () => {
    if (!before.length) return;
    write(...before.pop());
    say();
  });
  // a number that is typed has no times of its own; what is beyond it was not counted
  number.addEventListener("input", () => write(number.value, times().slice(0, total())));

  document.addEventListener("restored", () => {
    before.length = 0;
    write(number.value, times());
  });

  number.before(fewer);
  number.after(more, undo, heard);
  write(number.value, times());
}

function dressAll(place) {
  for (const tally of place.querySelectorAll("[data-tally]")) dress(tally);
}

document.addEventListener("row", (event) => dressAll(event.target));
dressAll(document);
