// How long the lesson has gone on: since the first tap, or since it was planned to begin.

import { now } from "../device/now.js";

const MINUTE = 60_000;
const AGAIN = 15_000;
const LONGEST = 8 * 60; // minutes: after that nobody sits there any more
const place = document.querySelector("[data-since]");
const planned = Date.parse(place?.closest("[data-capture]").dataset.starts ?? "");

const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const spoken = (at) => new Date(at).toLocaleTimeString(document.documentElement.lang, TIME);

// The earliest time on the page, of a tap or of a tile.
function firstTap() {
  const fields = document.querySelectorAll("[data-tally] input[type=hidden], [data-clock] input[type=hidden]");
  const times = [...fields].flatMap((field) => field.value.match(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g) ?? []);
  return Math.min(...times.map((one) => Date.parse(one)));
}

let began = null;

function show() {
  if (began === null || !Number.isFinite(began)) began = firstTap();
  const from = Number.isFinite(began) ? began : planned;
  const gone = Math.floor((now() - from) / MINUTE);
  place.hidden = !Number.isFinite(from) || gone > LONGEST;
  if (place.hidden) return;
  place.querySelector("b").hidden = gone < 0;
  place.querySelector("[data-gone]").textContent = gone;
  const words = gone < 0 ? place.dataset.planned : place.dataset.began;
  place.querySelector("[data-began-at]").textContent = words.replace("{time}", spoken(from));
}

if (place) {
  document.addEventListener("tap", function first() {
    document.removeEventListener("tap", first); // later taps change nothing
    setTimeout(show);
  });
  document.addEventListener("restored", () => { began = null; show(); });
  setInterval(show, AGAIN);
  show();
}
