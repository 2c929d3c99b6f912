// The editor of questionnaires: the look follows what is typed, and a condition offers its question's answers.

const SOON = 300; // milliseconds after the last change
const form = document.querySelector("form[data-editor]");
const look = document.querySelector("iframe[data-look]");

// The look: what is typed is sent, and what respondents would see of it comes back.
let waiting = 0;
let asking = null;

async function show() {
  asking?.abort();
  asking = new AbortController();
  const typed = new URLSearchParams(new FormData(form));
  const language = document.querySelector("[data-language]:checked");
  if (language) typed.set("-language", language.value);
  try {
    const reply = await fetch(form.dataset.preview, { method: "POST", body: typed, signal: asking.signal });
    if (reply.ok) put(allowedHere(await reply.text(), reply.headers.get("Content-Security-Policy") ?? ""));
  } catch (error) {
    if (error.name !== "AbortError") look.dataset.late = "yes"; // without a network the last look stays
  }
}

// Inside a frame that is filled by hand our rules for content hold, and scripts run by our nonce.
function allowedHere(page, rules) {
  const [, theirs] = /'nonce-([\w-]+)'/.exec(rules) ?? [];
  return theirs ? page.replaceAll(theirs, document.querySelector("script[nonce]").nonce) : page;
}

// The page in the frame is another one; it opens where one was reading.
function put(page) {
  const top = look.contentWindow?.scrollY ?? 0;
  look.addEventListener("load", () => look.contentWindow.scrollTo(0, top), { once: true });
  look.srcdoc = page;
}

// The look goes to the question that is written.
let written = "";

function follow(place) {
  const card = place?.closest("article[id*='questions[']");
  const name = card && form.elements.namedItem(`${card.id}.id`)?.value;
  if (!name || name === written) return;
  const asked = look.contentDocument?.querySelector(`[data-question="${CSS.escape(name)}"]`);
  if (!asked) return;
  written = name;
  look.contentWindow.scrollTo(0, asked.getBoundingClientRect().top + look.contentWindow.scrollY - 16);
}

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(show, SOON);
}

// A condition: only what fits the chosen question can be chosen.
const known = JSON.parse(form.dataset.asked || '{"operators": {}, "questions": {}}');

function offer(field) {
  const fitting = known.questions[field.querySelector("[data-question]").value];
  const operators = Object.entries(known.operators).filter(([name]) => !fitting || fitting.operators.includes(name));
  field.querySelector("[data-operator]").replaceChildren(...operators.map(([name, label]) => new Option(label, name)));
  field.querySelector("[data-answers]").replaceChildren(...(fitting?.answers ?? []).map((one) => answer(field, one)));
  field.querySelector("[data-typed]").value = "";
}

function answer(field, [value, label]) {
  const line = document.createElement("label");
  const box = document.createElement("input");
  const words = document.createElement("span");
  line.className = "check";
  Object.assign(box, { type: "checkbox", name: `${field.dataset.condition}.value`, value });
  words.textContent = label;
  line.append(box, words);
  return line;
}

// On a phone the parts stand in one line: the one that is open comes into view.
const open = document.querySelector(".ed-parts [aria-current]");
const parts = open?.closest("ul");
if (parts) parts.scrollLeft = open.offsetLeft - parts.offsetLeft - (parts.clientWidth - open.offsetWidth) / 2;

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-question]")) offer(event.target.closest("[data-condition]"));
});

if (look) {
  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, (event) => {
      if (event.target.form === form || event.target.matches("[data-language]")) soon();
    });
  }
  form.addEventListener("focusin", (event) => follow(event.target));
  const added = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (look.contentDocument?.readyState === "complete") follow(added);
  look.addEventListener("load", () => follow(added), { once: true });
  if (form.elements.namedItem("-over")) show(); // what is typed differs from what is saved
}
