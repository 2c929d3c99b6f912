// A log: Enter stamps a line with its time and opens the next one; a line can be taken out.

const parts = document.getElementById("log-parts").content;
const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const LINE = /^(.*\.)(\d+)(-\w+)?$/;

const wordsOf = (line) => line.querySelector("input:not([type=hidden])");
const stampOf = (line) => line.querySelector("input[type=hidden]");
const linesOf = (log) => [...log.querySelectorAll("[data-line]")];
const lineOf = (part) => part.closest("[data-line]");

function show(line) {
  const at = stampOf(line).value;
  line.querySelector("[data-time]").textContent = at && new Date(at).toLocaleTimeString([], TIME);
  line.querySelector("[data-remove-line]").hidden = !wordsOf(line).value.trim();
}

// The first time that words are given is the line's time.
function stamp(line) {
  const at = stampOf(line);
  const words = wordsOf(line).value.trim();
  if (!words) at.value = "";
  else if (!at.value) at.value = new Date().toISOString();
  show(line);
}

// The last line once more, empty and under the next number.
function open(log) {
  const last = linesOf(log).at(-1);
  const line = last.cloneNode(true);
  const number = Number(line.dataset.line);
  line.dataset.line = number + 1;
  for (const field of line.querySelectorAll("input, select")) {
    const said = field.getAttribute("aria-label"); // it counts from one
    if (said) field.setAttribute("aria-label", said.replace(number + 1, number + 2));
    field.name = field.name.replace(LINE, `$1${number + 1}$3`);
    field.value = "";
  }
  last.after(line);
  show(line);
}

function press(event) {
  const log = event.currentTarget;
  const line = lineOf(event.target);
  if (event.key !== "Enter" || event.isComposing || event.target !== (line && wordsOf(line))) return;
  event.preventDefault(); // it would send the page
  if (!event.target.value.trim()) return;
  stamp(line);
  if (line === linesOf(log).at(-1)) open(log);
  wordsOf(line.nextElementSibling).focus();
}

function remove(log, line) {
  if (line === linesOf(log).at(-1)) open(log);
  const next = line.nextElementSibling;
  line.remove();
  wordsOf(next).focus();
  log.dispatchEvent(new Event("change", { bubbles: true }));
}

function dress(log) {
  for (const line of linesOf(log)) {
    line.append(document.importNode(parts, true));
    show(line);
  }
  log.addEventListener("keydown", press);
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
