// A session that ended while somebody was writing: the page waits, and asks who is in.

import { holder, mine, state } from "./kept.js";

const OFTEN = 5000;

const out = document.getElementById("logged-out");
const another = document.getElementById("another-person");
let timer = null;
let then = null; // what is done when the same person is in again

// The words on this page belong to whoever began it: until that person is back, nothing is sent.
export function askForLogIn(goOn) {
  then = goOn;
  show();
}

function show() {
  const other = state() === "another";
  open(other ? another : out);
  (other ? out : another).close();
  clearInterval(timer);
  timer = setInterval(() => document.hidden || look(), OFTEN);
}

function open(dialog) {
  for (const part of dialog.querySelectorAll("[data-mine]")) part.hidden = !mine();
  for (const part of dialog.querySelectorAll("[data-not-mine]")) part.hidden = Boolean(mine());
  if (!dialog.open) dialog.showModal();
}

async function look() {
  if (!then) return;
  await holder({ fresh: true });
  if (state() === "another" || state() === "out") return show();
  if (state() !== "in") return null; // no network: what was said still stands
  const goOn = then;
  then = null;
  clearInterval(timer);
  out.close();
  another.close();
  return goOn();
}

addEventListener("focus", look);
document.addEventListener("visibilitychange", () => document.hidden || look());
for (const dialog of [out, another]) {
  dialog.addEventListener("close", () => then && show()); // there is nothing to go back to yet
  dialog.addEventListener("click", (event) => event.target.closest("[data-copy]") && copy(dialog));
}

// For somebody whose words would be gone with this page: all of them, to be put somewhere else.
function copy(dialog) {
  const fields = document.querySelectorAll("#answers :is(textarea, input:not([type])), #answers [type=text]");
  const words = [...fields].map((field) => field.value.trim()).filter(Boolean).join("\n\n");
  const place = dialog.querySelector("textarea");
  place.value = words;
  place.hidden = false;
  place.select();
  navigator.clipboard?.writeText(words).catch(() => null); // then by hand: it is chosen already
}
