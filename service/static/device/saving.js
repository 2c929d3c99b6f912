// Saves a page of questions while it is being answered. What is not on the server yet stands in this page, and on the
// device where that is the writer's own. Every saving has a number in the page's lane, so it lands once.

import { askForLogIn } from "./asking.js";
import { StorageFull, all, change, get, holder, isMine, put, remove, state } from "./kept.js";
import { MOST_BROKEN, alone, fieldsOf, flush, land, post, staysUntil, takeOff, waitFor, watch } from "./flushing.js";
import { isWrong } from "./now.js";
import { entriesOf, restore } from "./restoring.js";
import { begin, lay, lead, mark, note, say, unnote } from "./saying.js";
import { wayOn } from "./way.js";

const PAUSE = 800; // milliseconds after the last change
const LONGEST = 10_000; // for somebody who never pauses
const QUIET = 15_000; // a clock that runs changes without anybody's hand
const PATIENCE = 3000; // that a button waits for a saving

const form = document.getElementById("answers");
const field = (name) => form.elements.namedItem(name);
const [, response, section] = /\/responses\/([^/]+)\/sections\/([^/]+)$/.exec(location.pathname) ?? [];

const part = { response, section, unsent: false, inFlight: null, stuck: null };
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

let isReady = false; // what an earlier page had left is in this one
let onDevice = null; // the entries that the device has for certain
let tries = 0; // without an answer
let broken = 0;
let leaves = false; // by a button: the browser carries the answers itself
const timers = {};

function later(name, time, deed) {
  clearTimeout(timers[name]);
  timers[name] = setTimeout(deed, time);
}

const isKept = () => onDevice !== null && same(onDevice, part.entries);

// ---- a change

// A touch is an input and a change: both are looked at together, after the picture has been drawn.
function touched() {
  timers.touched ??= setTimeout(changed);
}

function changed() {
  clearTimeout(timers.touched);
  timers.touched = null;
  const entries = entriesOf(form);
  if (same(entries, part.entries)) return;
  part.entries = entries;
  part.unsent = true;
  if (part.stuck?.why === "refused") part.stuck = null; // it may be mended
  keep(); // at once: a device may be switched off in the next moment
  if (part.stuck) return;
  broken = 0;
  if (!tries) say("saving");
  timers.longest ??= setTimeout(save, LONGEST);
  later("save", PAUSE, save);
}

// ---- on the device

const id = `${response}/${section}`; // of the box where everybody looks for this section
let hasOwn = false; // beside it
let tookUp = false; // what an earlier page had left here
let keeping = Promise.resolve();
let queued = false; // a keeping that has not begun takes up all that is written until then

// Where another page holds the same section with something unsent, this one keeps a box beside it.
function keep() {
  if (queued) return keeping;
  queued = true;
  keeping = keeping.then(async () => {
    queued = false;
    const shot = { ...part };
    const { entries } = shot;
    try {
      const until = shot.unsent ? null : await staysUntil(response);
      if (await box(shot, until)) onDevice = entries;
      unnote("full");
      if (tries) say(isKept() ? "kept" : "open");
    } catch (error) {
      if (!(error instanceof StorageFull)) throw error;
      onDevice = null;
      note("full");
    }
  });
  return keeping;
}

async function box(shot, until) {
  if (!isMine() && !tookUp) return false;
  const isFree = (there) => !there?.unsent || there.lane === shot.lane;
  const kept = await change("part", id, (there) => (isFree(there) ? { ...shot, id } : null), { response, until });
  const own = `${id}/${shot.lane}`;
  const beside = !kept && shot.unsent;
  if (beside) await put("part", own, { ...shot, id: own }, { response, until });
  else if (hasOwn) await remove("part", own);
  hasOwn = beside;
  return isMine();
}

// ---- on the server

let saving = null;

// One at a time: what was sent and not answered goes again, as it was, before anything newer.
function save() {
  clearTimeout(timers.save);
  clearTimeout(timers.longest);
  timers.longest = null;
  if (!isReady || !part.unsent || part.stuck) return Promise.resolve("idle");
  saving ??= send().finally(() => {
    saving = null;
    if (document.hidden && part.unsent && !tries) save(); // nobody knows how long this page still runs
  });
  return saving;
}

async function send() {
  if (!tries) say("saving");
  const flown = takeOff(part).inFlight;
  keep();
  const told = await post(form.action, fieldsOf(part)); // at once: the page may be about to go
  if (told.what !== "landed") return failed(told);
  tries = 0;
  land(part, flown, told);
  await renew();
  keep();
  answered(told);
  return "landed";
}

const TOLD = ["changed", "late", "stands"]; // what becomes of what is written now

function answered({ saved, refused, aside, writing }) {
  unnote("open", "away", ...TOLD.filter((one) => one !== writing));
  if (TOLD.includes(writing)) note(writing);
  mark(refused);
  lay(aside);
  if (part.stuck) say("partly");
  else if (!part.unsent) say("saved", saved);
  else later("save", PAUSE, save);
}

// The page's own fields: what a button sends goes on from here.
async function renew() {
  field("lane").value = part.lane;
  field("number").value = Math.max(part.number, (part.inFlight?.number ?? 0) + 1);
  field("was").value = part.was;
  const held = await holder();
  if (!held?.token) return;
  for (const token of document.getElementsByName("csrf_token")) token.value = held.token;
}

async function failed(told) {
  const { what } = told;
  if (what === "refused" || (what === "broken" && ++broken >= MOST_BROKEN)) await stop(told);
  else later("save", waitFor(tries++), save);
  await keep();
  if (isKept()) say("kept");
  else say(part.stuck ? "unsaved" : "open");
  if (what === "out" || what === "another") askForLogIn(save);
  else if (!part.stuck) note(isKept() ? "away" : "open");
  return what;
}

// It will not be taken, however often it is sent. The words stay until their writer throws them away.
async function stop({ why, title, text }) {
  part.stuck = { why, title, text };
  unnote("open", "away");
  const shown = note("stuck", { title, text });
  shown.querySelector("[data-discard]").addEventListener("click", discard);
}

async function discard() {
  part.unsent = false;
  leaves = true;
  await keeping;
  await remove("part", hasOwn ? `${id}/${part.lane}` : id);
  location.reload();
}

// ---- leaving

// What became of everything on this page, as soon as that is known and at the latest when patience ends.
async function settled() {
  const end = new Promise((done) => { setTimeout(done, PATIENCE, "slow"); });
  let what = part.unsent ? "slow" : await isThere();
  while (part.unsent && !part.stuck) {
    what = await Promise.race([save(), end]);
    if (what !== "landed") return what;
  }
  return part.stuck && part.stuck.why !== "refused" ? "refused" : what;
}

// Nothing is unsent: is there anybody to go to?
async function isThere() {
  await holder({ fresh: true });
  return state() === "in" ? "landed" : state();
}

let pressed = false;

async function press(event) {
  if (event.target !== form || leaves) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (pressed) return;
  pressed = true;
  changed();
  const what = await settled();
  const answers = what === "landed" || what === "idle" || (what === "slow" && (await isThere()) === "landed");
  pressed = false;
  if (answers) return go(event.submitter);
  if (what === "out" || what === "another") return askForLogIn(save);
  if (what === "refused" && event.submitter?.value === "close") return location.assign(cover());
  if (what === "refused") return lead("stuck");
  return goWithoutNetwork(event.submitter?.value ?? "on");
}

// What stands on the server by now, with what another device wrote.
async function reload(event) {
  const link = event.target.closest("[data-reload]");
  if (!link) return;
  event.preventDefault();
  changed();
  await settled();
  history.replaceState(null, "", link.hash);
  location.reload();
}

const cover = () => location.pathname.replace(/\/sections\/.*/, "");

async function go(button) {
  await renew();
  await new Promise((done) => { setTimeout(done); }); // a form is not sent while its first sending is still heard
  leaves = true;
  form.requestSubmit(button?.isConnected ? button : null);
  part.number = Number(field("number").value) + 1; // where the page comes back, that number is used
}

// The device goes on alone where it can: the form lies here and every word of this page does too.
async function goWithoutNetwork(where) {
  await keep();
  const package_ = await get("form", response);
  const canGo = isKept() || (!part.unsent && isMine());
  if (!canGo || !package_ || !navigator.serviceWorker?.controller || !["on", "back", "close"].includes(where)) {
    note(isKept() ? "away" : "open");
    return lead(isKept() ? "away" : "open");
  }
  leaves = true;
  const parts = (await all("part")).filter((one) => one.response === response);
  return location.assign(wayOn(package_, parts, section, where));
}

// ---- coming

// What this device has unsent of this section, from a page that is gone, is what its writer meant.
async function takeUp(came) {
  const left = (await all("part")).filter((one) => one.unsent && one.response === response && one.section === section);
  for (const kept of left.reverse()) if (await hold(kept.lane)) return adopt(kept, came);
  await hold(part.lane);
  return null;
}

const hold = (lane) => new Promise((done) => {
  alone(lane, (held) => {
    done(Boolean(held));
    return held && new Promise(() => {}); // as long as this page lives
  });
});

function adopt({ id: where, lane, number, was, inFlight, entries }, came) {
  const here = entriesOf(form);
  tookUp = true;
  hasOwn = Boolean(where) && where !== id;
  const typed = differing(came, here); // in the blink since the page came
  restore(form, [...entries.filter(([name]) => !typed.has(name)), ...here.filter(([name]) => typed.has(name))]);
  // a number that was perhaps used as the page died is not used for anything else
  Object.assign(part, { lane, number: number + 1, was, inFlight, unsent: true, stuck: null, entries: entriesOf(form) });
}

function differing(before, after) {
  const under = (entries, name) => entries.filter(([one]) => one === name);
  const names = [...before, ...after].map(([name]) => name);
  return new Set(names.filter((name) => !same(under(before, name), under(after, name))));
}

// What the server put into the page, whatever has been written in it before this script came.
function served() {
  const copy = form.cloneNode(true);
  copy.reset();
  return entriesOf(copy);
}

async function open() {
  const came = served();
  part.entries = came;
  part.lane = crypto.randomUUID?.() ?? field("lane").value; // a page that Back brings again is another one
  field("lane").value = part.lane;
  part.number = Number(field("number").value);
  part.was = field("was").value;
  if (form.querySelector(".is-error")) { // what was refused is on no server, and is sent when it is mended
    part.unsent = true;
    part.stuck = { why: "refused" };
  }
  begin();
  form.dataset.saves = "begins";
  listen();
  changed();
  await holder();
  if (isWrong()) note("clock");
  await takeUp(came);
  isReady = true;
  form.dataset.saves = "ready";
  if (part.unsent) {
    await keep();
    await flush(); // what other pages have left goes first
    save();
  }
  watch();
}

function listen() {
  form.addEventListener("input", touched);
  form.addEventListener("change", touched);
  form.addEventListener("click", reload);
  addEventListener("submit", press, { capture: true });
  addEventListener("online", save);
  document.addEventListener("visibilitychange", () => { changed(); keep(); save(); });
  addEventListener("pagehide", () => {
    if (leaves) return;
    changed();
    save();
  });
  addEventListener("pageshow", () => { leaves = false; });
  addEventListener("beforeunload", (event) => {
    changed();
    if (part.unsent && !leaves && !isKept()) event.preventDefault();
  });
  setInterval(changed, QUIET);
}

if (section && form.elements.namedItem("lane")) open();
