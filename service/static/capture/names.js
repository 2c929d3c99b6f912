// Says calmly where a name from the list of the class is written. It bars nothing.

import { namedIn } from "./naming.js";

const PAUSE = 600;
const TEXTS = "textarea, input[type=text]:not([inputmode])";
const names = JSON.parse(document.querySelector("[data-capture]")?.dataset.names ?? "{}");
const parts = document.getElementById("capture-parts")?.content;
const timers = new WeakMap();

function look(card) {
  const texts = [...card.querySelectorAll(TEXTS)].map((field) => field.value);
  const found = [...new Set(texts.flatMap((text) => namedIn(text, names)))];
  const place = card.querySelector(":scope > [data-named]") ?? (found.length ? card.appendChild(made()) : null);
  if (!place) return;
  const words = found.map((one) => place.dataset.named.replace("{name}", one)).join(" ");
  const said = place.querySelector("[data-words]");
  if (said.textContent === words) return;
  said.textContent = words;
  place.classList.toggle("is-empty", !words);
}

const made = () => parts.querySelector("[data-named]").cloneNode(true);

function written({ target }) {
  const card = target.matches?.(TEXTS) && target.closest("#answers [data-question]");
  if (!card) return;
  clearTimeout(timers.get(card));
  timers.set(card, setTimeout(look, PAUSE, card));
}

const lookAll = () => {
  for (const card of document.querySelectorAll("#answers [data-question]")) if (card.querySelector(TEXTS)) look(card);
};

if (Object.keys(names).length) {
  document.addEventListener("input", written);
  document.addEventListener("change", written);
  document.addEventListener("restored", () => setTimeout(lookAll));
  lookAll();
}
