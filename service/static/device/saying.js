// What a page of questions says of its saving: one line above, notes, and sentences at the cards.
// The words themselves stand in templates/device/saving.html.

const form = document.getElementById("answers");
const line = document.querySelector(".save-line");

const copyOf = (id, part) => document.getElementById(id).content.querySelector(part).cloneNode(true);

function made(name, attributes) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

// ---- the line: seen at once, heard only where it says something else than before

const heard = made("span", { role: "status", class: "visually-hidden" });
const notes = made("div", { class: "saving-notes", lang: document.documentElement.lang });
let last = "";

export function begin() {
  line.removeAttribute("data-unsaved"); // what is unsaved is said here now
  for (const spoken of line.querySelectorAll("[role=status]")) spoken.removeAttribute("role");
  line.after(heard);
  form.before(notes);
}

// saving, saved, kept (on the device), open (it stands on this page alone), unsaved, partly
export function say(state, time = "") {
  if (state === "saving" && line.dataset.state === state) return;
  const words = copyOf("saving-line", `[data-say=${state}]`);
  const place = words.querySelector("[data-time]");
  if (place) place.textContent = time;
  line.replaceChildren(words);
  line.dataset.state = state;
  if (state === "saving" || state === last) return; // it would be told after every word
  last = state;
  heard.textContent = words.textContent;
}

// ---- notes, each at most once

const noteOf = (name) => notes.querySelector(`[data-note=${name}]`);

export function note(name, words = {}) {
  const there = noteOf(name);
  const shown = there ?? copyOf("saving-notes", `[data-note=${name}]`);
  for (const [part, text] of Object.entries(words)) shown.querySelector(`[data-${part}]`).textContent = text;
  if (there) return shown;
  notes.append(shown);
  heard.textContent = shown.textContent;
  return shown;
}

export const unnote = (...names) => names.forEach((name) => noteOf(name)?.remove());

// Where somebody pressed a button and the page stays: why.
export function lead(name) {
  const shown = noteOf(name);
  shown?.setAttribute("tabindex", "-1");
  shown?.focus();
}

// ---- sentences at the cards

let refused = new Map(); // card → sentence

const cardOf = (name) => document.getElementById(name) ?? document.getElementById(name.split(".")[0]);
const sentenceOf = (card) => card.querySelector(`[id="${card.id}-err"]`);
const controlOf = (card) => (card.matches("fieldset") ? card : document.getElementById(`${card.id}-words`) ?? card);

// What could not be taken is said once its field is left, and goes as soon as it is mended.
export function mark(told) {
  refused = new Map(Object.entries(told).map(([name, sentence]) => [cardOf(name), sentence]));
  refused.delete(null);
  for (const card of form.querySelectorAll(".is-error")) if (!refused.has(card)) mend(card);
  if (!refused.size) document.querySelector(".errsum")?.remove();
  show();
}

function show() {
  for (const [card, sentence] of refused) if (!card.contains(document.activeElement)) blame(card, sentence);
}

form.addEventListener("focusout", () => setTimeout(show)); // by then the focus is where it goes

function blame(card, sentence) {
  card.classList.add("is-error");
  const words = (sentenceOf(card) ?? placed(card)).lastElementChild;
  words.replaceChildren(words.firstElementChild, sentence); // after "Error:"
}

function placed(card) {
  const shown = copyOf("saving-error", ".err");
  shown.id = `${card.id}-err`;
  const heads = ":scope > :is(legend, .legend, .hint, .sight)";
  [...card.querySelectorAll(heads)].at(-1).after(shown);
  const control = controlOf(card);
  control.setAttribute("aria-describedby", [control.getAttribute("aria-describedby"), shown.id].filter(Boolean).join(" "));
  if (control !== card || card.matches("[role=radiogroup]")) control.setAttribute("aria-invalid", "true");
  return shown;
}

function mend(card) {
  if (!card.matches("[data-question]")) return;
  card.classList.remove("is-error");
  sentenceOf(card)?.remove();
  const control = controlOf(card);
  const described = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== `${card.id}-err`);
  if (described.join("")) control.setAttribute("aria-describedby", described.join(" "));
  else control.removeAttribute("aria-describedby");
  control.removeAttribute("aria-invalid");
}

// Another device has answered the same question in another way: both are kept, and a reload shows them.
export function lay(names) {
  for (const name of names) {
    const card = cardOf(name);
    if (!card || card.querySelector("[data-aside]")) continue;
    const shown = copyOf("saving-aside", "[data-aside]");
    shown.querySelector("a").href = "#asides";
    card.append(shown);
    heard.textContent = shown.textContent;
  }
}
