// Beside the lines of a log: a button that sets the time, and tags that are chosen with a touch.

import { now } from "../device/now.js";
import { linesIn, wordsOf } from "../growing.js";
import { reword } from "../words.js";

const parts = document.getElementById("capture-parts")?.content;
const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

const stampOf = (line) => line.querySelector("input[type=hidden]");

function stamp(line) {
  const at = now();
  stampOf(line).value = at.toISOString();
  reword(line.querySelector("[data-time]"), at.toLocaleTimeString([], TIME));
  wordsOf(line).focus();
  if (wordsOf(line).value.trim()) wordsOf(line).dispatchEvent(new Event("change", { bubbles: true }));
}

// ---- a line shows all of its words: its field grows with them

const grows = CSS.supports("field-sizing", "content");

function widen(line) {
  const field = wordsOf(line);
  if (field.matches("textarea")) return;
  const wide = document.createElement("textarea");
  for (const { name, value } of field.attributes) if (!["type", "value"].includes(name)) wide.setAttribute(name, value);
  wide.rows = 1;
  wide.defaultValue = field.defaultValue;
  wide.value = field.value;
  field.replaceWith(wide);
}

// Words from elsewhere may come with line ends, and a line has none.
function oneLine(field) {
  if (field.value.includes("\n")) field.value = field.value.replace(/\s*\n\s*/g, " ");
  if (grows) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 3}px`;
}

// ---- tags: the select stays what is sent, and these press it

function chipsOf(line) {
  const select = line.querySelector("select");
  const chips = document.createElement("div");
  chips.className = "tags";
  chips.dataset.tags = "";
  chips.setAttribute("role", "group");
  chips.setAttribute("aria-label", select.getAttribute("aria-label"));
  chips.append(...[...select.options].filter((one) => one.value).map((option) => {
    const chip = document.createElement("button");
    chip.type = "button";
    chip.className = "tag";
    chip.dataset.tag = option.value;
    chip.textContent = option.textContent;
    return chip;
  }));
  return chips;
}

// Also of lines that came later: a new one is copied from the one before, with its chips.
function showTags(log) {
  for (const line of linesIn(log)) {
    const select = line.querySelector("select");
    const chips = line.querySelector("[data-tags]") ?? line.appendChild(chipsOf(line));
    chips.setAttribute("aria-label", select.getAttribute("aria-label"));
    chips.hidden = !wordsOf(line).value.trim();
    for (const chip of chips.children) chip.setAttribute("aria-pressed", String(chip.dataset.tag === select.value));
  }
}

function tag(chip) {
  const line = chip.closest("[data-line]");
  const select = line.querySelector("select");
  select.value = select.value === chip.dataset.tag ? "" : chip.dataset.tag;
  for (const one of chip.parentElement.children) one.setAttribute("aria-pressed", String(one.dataset.tag === select.value));
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

function dress(log) {
  linesIn(log).forEach(widen);
  log.addEventListener("input", ({ target }) => target.matches("textarea") && oneLine(target));
  const bar = document.importNode(parts.querySelector("[data-log-bar]"), true);
  const [time, tags] = ["[data-set-time]", "[data-tagging]"].map((one) => bar.querySelector(one));
  let current = null; // the line that was written in last
  log.addEventListener("focusin", (event) => { current = event.target.closest("[data-line]") ?? current; });
  time.addEventListener("click", () => stamp(current?.isConnected ? current : linesIn(log).at(-1)));
  log.after(bar);
  const hasTags = Boolean(log.querySelector("select"));
  tags.hidden = !hasTags;
  if (!hasTags) return;
  const isTagging = () => log.classList.contains("is-tagging");
  const show = (on) => {
    log.classList.toggle("is-tagging", on);
    tags.setAttribute("aria-pressed", String(on));
    if (on) showTags(log);
  };
  tags.addEventListener("click", () => show(!isTagging()));
  log.addEventListener("click", ({ target }) => target.closest(".tag") && tag(target.closest(".tag")));
  log.addEventListener("change", ({ target }) => isTagging() && target.matches("textarea") && showTags(log));
  new MutationObserver(() => isTagging() && showTags(log)).observe(log, { childList: true });
  document.addEventListener("restored", () => show(isTagging() || isTagged(log)));
  show(location.hash === "#tags" || isTagged(log));
}

const isTagged = (log) => [...log.querySelectorAll("select")].some((select) => select.value);

const logs = [...document.querySelectorAll("[data-log]")].filter((log) => !log.closest("[data-row]"));
logs.forEach(dress);

// On a phone the lines are further down than a thumb reaches.
const way = document.querySelector("[data-to-notes]");
if (way && logs.length) {
  way.hidden = false;
  way.addEventListener("click", () => {
    wordsOf(linesIn(logs[0]).at(-1)).focus();
    logs[0].closest("[data-question]").scrollIntoView({ block: "end" });
  });
}
if (location.hash === "#tags") document.querySelector("[data-log]")?.closest("[data-question]").scrollIntoView();
