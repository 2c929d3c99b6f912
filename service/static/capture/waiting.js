// How many entries wait on this device: taps, lines and answers that are not on the server yet.

import { entriesOf } from "../device/restoring.js";
import { counted } from "./counting.js";

const form = document.getElementById("answers");
const line = document.querySelector(".save-line");
const place = document.querySelector("[data-waits]");

const onDevice = "there" in form.dataset; // the shell: nothing is on the server before it says so
let there = Number(form.dataset.there ?? counted(entriesOf(form))); // on the server
let beside = Number(form.dataset.beside ?? 0); // of other sections, on this device alone
let touched = "unsent" in form.dataset;

const isSaved = () => line.hidden || line.dataset.state === "saved" || (line.dataset.state === undefined && !onDevice);

function show() {
  const here = counted(entriesOf(form));
  if (form.dataset.saves === "open") touched = true;
  if (isSaved()) [there, beside, touched] = [here, 0, false];
  const isOpen = touched || here !== there || (!onDevice && !isSaved());
  const waits = beside + (isOpen ? Math.max(1, Math.abs(here - there)) : 0);
  for (const words of place.querySelectorAll("[data-plural]")) {
    words.hidden = (words.dataset.plural === "one") !== (waits === 1);
    words.querySelector("[data-number]").textContent = waits;
  }
  place.hidden = !waits || line.dataset.state === "saving";
}

if (place) {
  const watching = new MutationObserver(show);
  watching.observe(line, { attributes: true, attributeFilter: ["data-state", "hidden"] });
  if (onDevice) watching.observe(form, { attributes: true, attributeFilter: ["data-saves"] });
  show();
}
