// A log: Enter stamps a line with its time and opens the next one; a line can be taken out.

import { now } from "./device/now.js";
import { addLine, linesIn, wordsOf } from "./growing.js";
import { reword } from "./words.js";

const parts = document.getElementById("log-parts").content;
const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

const stampOf = (line) => line.querySelector("input[type=hidden]");
const lineOf = (part) => part.closest("[data-line]");

function show(line) {
  const at = stampOf(line).value;
  reword(line.querySelector("[data-time]"), at && new Date(at).toLocaleTimeString([], TIME));
  line.querySelector("[data-remove-line]").hidden = !wordsOf(line).value.trim();
}

// The first time that words are given is the line's time.
function stamp(line) {
  const at = stampOf(line);
  const words = wordsOf(line).value.trim();
  if (!words) at.value = "";
  else if (!at.value) at.value = now().toISOString();
  show(line);
}

function press(event) {
  const log = event.currentTarget;
  const line = lineOf(event.target);
  if (event.key !== "Enter" || event.isComposing || event.target !== (line && wordsOf(line))) return;
  event.preventDefault(); // it would send the page
  if (!event.target.value.trim()) return;
  stamp(line);
  if (line === linesIn(log).at(-1)) show(addLine(log));
  wordsOf(line.nextElementSibling).focus();
}

function remove(log, line) {
  if (line === linesIn(log).at(-1)) show(addLine(log));
  const next = line.nextElementSibling;
  line.remove();
  wordsOf(next).focus();
  log.dispatchEvent(new Event("change", { bubbles: true }));
}

function dress(log) {
  for (const line of linesIn(log)) {
    line.append(document.importNode(parts, true));
    show(line);
  }
  log.addEventListener("keydown", press);
  document.addEventListener("restored", () => linesIn(log).forEach(show));
  log.addEventListener("input", (event) => show(lineOf(event.target)));
  log.addEventListener("change", (event) => event.target !== log && stamp(lineOf(event.target)));
  log.addEventListener("click", (event) => {
    if (event.target.closest("[data-remove-line]")) remove(log, lineOf(event.target));
  });
}

function dressAll(place) {
  for (const log of place.querySelectorAll("[data-log]")) dress(log);
}

document.addEventListener("row", (event) => dressAll(event.target));
dressAll(document);
