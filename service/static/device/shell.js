// A form without a network: shown from what lies on this device, and kept there with every change.

import { cardsIn } from "../facts.js";
import { lay, named } from "../capture/offline.js";
import { flush } from "./flushing.js";
import { keeping, partsOf, sendBare, settled, written } from "./keeping.js";
import { all, change, get, holder, mine, root } from "./kept.js";
import { starting } from "./start.js";
import { startOf } from "./starts.js";
import { blank, isAsked, mayDecline, missing, questionOf, told } from "./telling.js";
import { showWaits } from "./waits.js";
import { addressOf, walk } from "./way.js";

const SHOWN = /^responses\/([0-9a-f-]{36})(?:\/sections\/([^/]+)|\/(look-through))?$/;
const SOON = 5000; // milliseconds until the network is tried again
const LATER = 20_000;
const PAUSE = 300; // until all that goes at once has gone
const KINDS = { "[data-tally]": "tally", "[data-clock]": "clock", "[data-log]": "log", "[data-rows]": "rows" };

const part = (id) => document.getElementById(id).content.cloneNode(true);
const word = (name) => document.getElementById("words").content.querySelector(`[data-word=${name}]`).textContent;

// ---- what is shown

function show(view) {
  for (const place of document.querySelectorAll("[data-view]")) place.hidden = !place.dataset.view.split(" ").includes(view);
}

// Where a page becomes another without being loaded, its heading is read.
function lead(view) {
  show(view);
  seen(view).querySelector("h1").focus();
}

const seen = (view) => document.querySelector(`main [data-view=${view}]`);

// What is empty takes no room.
function fill(place, texts) {
  for (const slot of place.querySelectorAll("[data-slot]")) {
    const text = texts[slot.dataset.slot];
    if (text === undefined) continue;
    slot.textContent = text;
    slot.hidden = text === "";
  }
  return place;
}

function name(title) {
  document.title = `${title} – Samtalebordet`;
}

function sight({ summary, yes, no }) {
  const place = fill(part("sight"), { summary });
  const lines = [...yes.map((line) => ["sees", line]), ...no.map((line) => ["sees-not", line])];
  place.querySelector("ul").append(...lines.map(([kind, line]) => fill(part(kind), { line })));
  return place;
}

function open(view, form, texts) {
  const place = seen(view);
  name(texts.title ?? form.title);
  fill(place, { about: form.about, ...texts });
  place.querySelector("[data-sight]").append(sight(form.sight));
  show(view);
  return place;
}

// ---- the pages

const ON_THE_DEVICE = ["", "device", "visits"]; // where all of it is listed

async function list() {
  const [forms, parts, sendings, kit] = await Promise.all([all("form"), all("part"), all("sending"), get("kit", "kit")]);
  if (!forms.length && !kit) return show("nothing");
  if (kit) starting(kit, () => document.querySelector("[data-back]").replaceChildren(part("no-room")));
  document.querySelector("[data-lead]").hidden = !forms.length;
  const waits = ({ response }) => {
    if (sendings.some((one) => one.response === response)) return word("sending");
    return parts.some((one) => one.response === response && one.unsent) ? word("unsent") : "";
  };
  document.querySelector("[data-forms]").append(...forms.map((form) => {
    const line = fill(part("form"), { title: form.title, about: form.about, waits: waits(form) });
    line.querySelector("a").href = addressOf(form.response);
    return line;
  }));
  show("list");
  return showWaits();
}

function cover(form, steps) {
  const place = open("cover", form, { title: form.title, closes: form.open ? form.closes : "" });
  const address = ({ section }) => addressOf(form.response, `sections/${section.id}`);
  place.querySelector("[data-first]").href = steps.length ? address(steps[0]) : addressOf(form.response, "look-through");
  place.querySelector("[data-parts]").append(...steps.map((step, number) => {
    const line = fill(part("part"), { place: number + 1, title: step.section.title });
    line.querySelector("a").href = address(step);
    return line;
  }));
}

async function section(form, steps, here) {
  const number = steps.findIndex((step) => step.section.id === here);
  if (number < 0) return cover(form, steps);
  const { section: { title, help, quiet }, page, facts } = steps[number];
  const kept = await get("part", `${form.response}/${here}`);
  const answers = document.getElementById("answers");
  answers.append(...page.childNodes);
  const parts = await partsOf(form.response);
  if (form.capture) await lay(form, steps, number, parts, document.querySelector("[data-told]").dataset);
  if (form.may_be_helped) answers.append(helped(form, parts));
  keeping(answers, form, here, kept && written(kept), full); // before anybody can write
  answers.querySelector(".qwrap").dataset.facts = JSON.stringify(Object.fromEntries(facts));
  await dress(answers, Boolean(form.capture)).catch(() => null); // a file that is not here: the fields work all the same
  around(number, steps.length);
  const place = open("section", form, { title, help, quiet, place: number + 1, places: steps.length });
  place.querySelector("[data-quiet]").hidden = !quiet;
  for (const words of place.querySelectorAll("[data-spoken]")) words.lang = form.spoken;
  if (location.hash) location.replace(location.hash); // the card was not there when the browser looked for it
  return place;
}

// Whether an adult helps is asked on each page and is true of all: what was said last stands.
function helped(form, parts) {
  const asks = part("helped");
  const says = (name) => ({ entries }) => entries.some(([one]) => one === name);
  const last = parts.filter(says("helped-asked")).at(-1);
  asks.querySelector("[name=helped]").checked = last ? says("helped")(last) : form.helped;
  return asks;
}

// What stands above and below the questions.
function around(number, places) {
  const progress = document.querySelector("progress");
  [progress.max, progress.value] = [places, number + 1];
  const bar = document.querySelector("footer[data-view=section]");
  fill(bar, { next: number + 2 });
  bar.querySelector("[data-go-back]").hidden = number === 0;
  bar.querySelector("[data-last]").hidden = number + 1 < places;
  bar.querySelector("[data-on]").hidden = number + 1 === places;
}

// The scripts of a page of questions begin with what stands there.
async function dress(answers, isCapture) {
  const kinds = Object.keys(KINDS).filter((kind) => answers.querySelector(kind));
  const scripts = ["form", "choices", "shown", ...kinds.map((kind) => KINDS[kind]), "aloud"];
  if (isCapture) scripts.push("capture/begin");
  for (const script of scripts) await import(`../${script}.js`);
}

function look(form, steps) {
  const place = open("look", form, { form: form.title, title: seen("look").querySelector("h1").textContent });
  const list = place.querySelector("[data-told]");
  for (const { section: { id, title }, page } of steps) {
    const cards = cardsIn(page);
    if (!cards.some(isAsked)) continue;
    const block = fill(part("told"), { title });
    block.querySelector("a").href = addressOf(form.response, `sections/${id}`);
    block.querySelector("section").append(told(cards, list.dataset));
    list.append(block);
  }
  if (form.capture) sayNames(form, named(form, steps));
  const bar = document.querySelector("footer[data-view=look]");
  const last = steps.at(-1)?.section.id;
  bar.querySelector("[data-go-back]").href = addressOf(form.response, last && `sections/${last}`);
  const left = steps.flatMap(({ page }) => blank(cardsIn(page))).length;
  const still = steps.flatMap(({ section: { id }, page }) => missing(cardsIn(page)).map((card) => [id, card]));
  if (still.length) remark(listed("lacking", form, still));
  else if (left) remark(counted(part("blank"), left));
  document.getElementById("send").addEventListener("submit", (event) => {
    event.preventDefault();
    if (still.length) blame(form, still);
    else send(form);
  });
}

// Names of the class in what was written: said before it is sent, and no bar to it.
function sayNames(form, found) {
  const place = document.querySelector("[data-look-names]");
  place.hidden = !found.length;
  place.querySelector("ul").append(...found.map(({ section, names }) => {
    const line = fill(part("named"), { names: names.join(", "), title: section.title });
    line.querySelector("a").href = addressOf(form.response, `sections/${section.id}`);
    return line;
  }));
}

// What stands above the answers: that some are missing, or that some must not be.
function remark(words) {
  const place = document.querySelector("[data-still]");
  place.hidden = false;
  place.replaceChildren(words);
}

// The words for one or for several: the page has both, as its language writes them.
function counted(place, num) {
  const form = new Intl.PluralRules(document.documentElement.lang).select(num);
  for (const words of place.querySelectorAll("[data-plural]")) if (words.dataset.plural !== form) words.remove();
  return fill(place, { num });
}

// Nothing is sent before what must be answered is: the server would say the same, later.
function blame(form, still) {
  remark(listed("still", form, still));
  name(`${word("error")} ${seen("look").querySelector("h1").textContent}`);
  document.querySelector(".errsum").focus();
}

// Where each of these questions stands, and what it wants.
function listed(id, form, still) {
  const place = counted(part(id), still.length);
  place.querySelector("ul").append(...still.map(([section, card]) => {
    const line = fill(part("lacks"), { text: `${questionOf(card)} ${sentenceAt(card)}` });
    line.querySelector("a").href = `${addressOf(form.response, `sections/${section}`)}#${card.id}`;
    return line;
  }));
  return place;
}

function sentenceAt(card) {
  if (card.dataset.kind === "rows") return word("answer-rows");
  return word(mayDecline(card) ? "answer-or-decline" : "answer");
}

// The key is made once: however often it is sent, it is one sending.
async function send({ response }) {
  await change("sending", response, (one) => ({ response, key: one?.key ?? crypto.randomUUID() }), { response });
  ready(response);
  tryAgain();
}

function ready(response) {
  seen("sent").querySelector("[data-again]").href = addressOf(response);
  lead("sent");
}

// ---- a device without room

// Once nothing waits there is nothing to say of it, until the next word is written.
function still(isStill) {
  const line = document.querySelector(".save-line");
  line.hidden = isStill;
  line.parentElement.classList.toggle("is-still", isStill);
}

function full(isFull) {
  still(false);
  document.querySelector("[data-saved]").hidden = isFull;
  document.querySelector("[data-full]").hidden = !isFull;
  if (isFull) document.querySelector("[data-back]").replaceChildren(part("full"));
}

// ---- when the network comes back

const here = () => SHOWN.exec(location.pathname.slice(root.pathname.length))?.[1];

let isShut = false;
let refused = null; // what the server said no to
let sent = null; // the response that arrived
let closed = ""; // its round was closed meanwhile: "late" or "stands"
let timer = null;

addEventListener("kept", ({ detail }) => {
  if (detail.what === "refused") refused = detail;
  if (detail.kind === "sending" && detail.what === "landed") sent = detail.response;
  if (detail.response === here() && ["late", "stands"].includes(detail.writing)) closed = detail.writing;
  clearTimeout(timer);
  if (detail.what !== "away") timer = setTimeout(tryAgain, PAUSE); // whoever has sent it: what is left?
});

async function tryAgain() {
  if (!(await sendBare())) return;
  const { left, what } = await flush();
  if (what === "out" || what === "another") return shut();
  if (isShut) return what === "away" || location.reload(); // its person is in again
  const isAway = what === "away";
  for (const place of document.querySelectorAll("[data-away]")) place.hidden = !isAway;
  return isAway ? document.querySelector("[data-back] [data-network]")?.remove() : back(left);
}

// Nobody is in, or somebody else: what was written is locked, and goes from the screen.
async function shut() {
  isShut = true;
  await settled();
  for (const place of document.querySelectorAll("[data-view]:not([data-view~=locked]), [data-back] > *")) place.remove();
  show("locked");
}

function back(left) {
  const note = fill(part(refused ? "refused" : "back"), refused ?? { became: word(becameOf(left)) });
  const link = note.querySelector("a");
  if (link) link.href = sent ? addressOf(sent) : location.href;
  document.querySelector("[data-back]").replaceChildren(note);
  still(!left);
  if (sent && !seen("sent").hidden) lead("arrived");
}

function becameOf(left) {
  if (left) return "unsent";
  if (closed) return closed;
  return sent ? "sent" : "saved";
}

function watch() {
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload()); // another page may have gone on
  addEventListener("online", tryAgain);
  document.addEventListener("visibilitychange", () => document.hidden || tryAgain());
  setTimeout(tryAgain, SOON);
  setInterval(() => document.hidden || tryAgain(), LATER);
}

// ---- begin

async function begin() {
  const held = await holder({ here: true });
  if (!held?.key) return show(mine() ? "locked" : "nothing");
  watch();
  const path = location.pathname.slice(root.pathname.length);
  if (ON_THE_DEVICE.includes(path)) return list();
  const [, response, here, isLook] = SHOWN.exec(path) ?? [];
  const form = response && (await get("form", response));
  if (!form) return show("nothing");
  const start = await startOf(response);
  if (start?.stuck) document.querySelector("[data-back]").append(fill(part("refused"), start.stuck));
  const steps = walk(form, await partsOf(response));
  if (here) return section(form, steps, here);
  if (!isLook) return cover(form, steps);
  const sending = await get("sending", response);
  if (sending?.stuck) document.querySelector("[data-back]").append(fill(part("refused"), sending.stuck));
  return sending && !sending.stuck ? ready(response) : look(form, steps);
}

await begin();
