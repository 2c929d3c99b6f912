// Sends what a device keeps: in order, each once, and again until it is answered.
// A page that is open sends its own part itself (saving.js): it holds its lane, and nobody else sends from that lane.

import { GONE, all, canKeep, change, expire, get, holder, purge, put, remove, root, state, unsent } from "./kept.js";
import { learn, now } from "./now.js";

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
const WAITS = [5, 20, 60]; // seconds until the next try; the last one from then on
const PATIENCE = 20 * SECOND;
const MOST_KEPT_ALIVE = 60_000; // bytes that a browser sends though its page is gone
export const MOST_BROKEN = 3; // tries where the server fails at this very thing

export const waitFor = (tries) => WAITS[Math.min(tries, WAITS.length - 1)] * SECOND;
export const idOf = (part) => part.id ?? `${part.response}/${part.section}`;
const addressOf = ({ response, section }) => new URL(`responses/${response}/sections/${section}`, root);

// Whoever holds a lane is the only one who sends from it. The promise is kept as long as `deed` runs.
export async function alone(lane, deed) {
  return canKeep() ? navigator.locks.request(`lane ${lane}`, { ifAvailable: true }, deed) : deed(lane);
}

// ---- one posting. What becomes of it: {what, …answer}
// landed · away: nobody answered, so try again · out, another: nobody or somebody else is logged in ·
// broken: the server fails, so try a few times · refused: with why, title and text, and never again by itself

export async function post(address, fields) {
  const held = await holder();
  if (!held?.token) return { what: whoIsNotIn() };
  const told = await asked(address, fields, held.token);
  if (told.why !== "csrf") return told.what === "out" ? loggedOut() : told;
  const renewed = await holder({ fresh: true }); // the same person, with a newer session
  return renewed?.token ? asked(address, fields, renewed.token) : { what: whoIsNotIn() };
}

const whoIsNotIn = () => (["out", "another"].includes(state()) ? state() : "away");

// The session ended: what is kept is locked, unless somebody has come in just now.
async function loggedOut() {
  await holder({ fresh: true });
  return { what: state() === "in" ? "away" : whoIsNotIn() };
}

async function asked(address, fields, token) {
  const body = new URLSearchParams([...fields, ["csrf_token", token]]);
  const keepalive = String(body).length < MOST_KEPT_ALIVE;
  const headers = { Accept: "application/json" };
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const answer = await fetch(address, { method: "POST", body, headers, keepalive, signal, redirect: "error" });
    const told = await answer.json(); // a page of somebody else's network is none
    learn(answer.headers.get("Date")); // a clock may be put right while the page stands open
    return { what: meaning(answer, told), ...told };
  } catch {
    return { what: "away" };
  }
}

const NOT_IN = ["logged_out", "no_hat", "second_factor"]; // it waits until its writer is here as whoever wrote it

function meaning({ ok, status }, { why }) {
  if (ok) return "landed";
  if (status === 401 || NOT_IN.includes(why)) return "out";
  if (status === 500) return "broken";
  return status > 500 || status === 429 || why === "outdated" ? "away" : "refused";
}

// ---- one part: {response, section, entries, lane, number, was, inFlight, unsent, stuck}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

// What is sent now. What was sent before and never answered goes first, as it was.
export function takeOff(part) {
  part.inFlight ??= { number: part.number, was: part.was, entries: part.entries };
  return part;
}

export function fieldsOf({ lane, inFlight: { number, was, entries } }) {
  return [...entries, ["lane", lane], ["number", String(number)], ["was", was]];
}

// What stands when it has been answered. Words that were refused are nowhere but here, so they are kept.
export function land(part, flown, { was, refused }) {
  const newer = !same(part.entries, flown.entries);
  const left = !newer && Object.keys(refused).length > 0;
  part.inFlight = null;
  part.number = Math.max(part.number, flown.number + 1);
  part.was = JSON.stringify(was);
  part.unsent = newer || left;
  part.stuck = left ? { why: "refused", refused } : null;
  return part;
}

const onVisits = new Map(); // response → whether it is: the whole form is not opened for that after each saving

// How long a copy of what was sent stays: a visit is gone back to.
export async function staysUntil(response) {
  if (!onVisits.has(response)) {
    const form = await get("form", response);
    if (form) onVisits.set(response, Boolean(form.visit));
  }
  return now().getTime() + (onVisits.get(response) ? 14 : 1) * DAY;
}

async function sendPart(kept) {
  const id = idOf(kept);
  const { response } = kept;
  let what;
  do {
    const part = await change("part", id, (one) => one && takeOff(one), { response });
    const told = await post(addressOf(part), fieldsOf(part));
    what = told.what;
    tell("part", part, told);
    if (what === "refused" || isBroken(id, what)) await stop(id, response, told);
    if (what !== "landed") return what;
    const until = await staysUntil(response);
    await change("part", id, (one) => one && land(one, part.inFlight, told), { response, until });
    if (id !== `${response}/${kept.section}`) await change("part", id, (one) => (one && !one.unsent ? GONE : null));
  } while (await goesOn(id));
  return what;
}

async function goesOn(id) {
  const part = await get("part", id);
  return Boolean(part?.unsent && !part.stuck);
}

const broken = new Map(); // id → times

function isBroken(id, what) {
  if (what !== "broken") return false;
  broken.set(id, (broken.get(id) ?? 0) + 1);
  return broken.get(id) >= MOST_BROKEN;
}

// It will not be taken, however often it is sent: its owner decides.
async function stop(id, response, { why, title, text }) {
  await change("part", id, (one) => one && { ...one, stuck: { why, title, text } }, { response });
}

// ---- the sending of a form, after its parts

async function sendForm({ response, key, ...more }) {
  const told = await post(new URL(`responses/${response}/send`, root), [["key", key]]);
  const until = await staysUntil(response);
  if (told.what === "landed" || told.why === "already_sent") {
    await remove("sending", response);
    await put("sent", response, { response, at: now().toISOString() }, { until });
    await expire(response, until);
  } else if (told.what === "refused") {
    const { why, title, text, questions = [] } = told;
    await put("sending", response, { ...more, response, key, stuck: { why, title, text, questions } });
  }
  tell("sending", { response }, told);
  return told.what;
}

// ---- the beginning of a visit that began here, before anything that was written on it

const refused = new Set(); // on this page: the next one asks again, for a list may have been put right

async function sendStart(start) {
  const { landed, startFields } = await import("./starts.js"); // most devices begin no visit
  const told = await post(new URL("visits/starts", root), startFields(start));
  if (told.what === "landed") await landed(start, told.responses);
  if (told.what === "refused" || isBroken(start.visit, told.what)) {
    const { why, title, text } = told;
    refused.add(start.visit);
    const stuck = { ...start, stuck: { why, title, text } };
    await put("start", start.visit, stuck, { response: start.forms[0].response }).catch(() => null); // full: said all the same
  }
  tell("start", start.forms[0], told);
  return told.what;
}

// The forms that the server does not know yet.
async function unknown() {
  return new Set((await all("start")).flatMap((start) => start.forms.map((form) => form.response)));
}

// ---- all of it

function tell(kind, { response, section }, told) {
  dispatchEvent(new CustomEvent("kept", { detail: { kind, response, section, ...told } }));
}

const cannotGoOn = (what) => ["away", "out", "another", "broken"].includes(what);

// Everything that this person has here and that is not on the server. Says how many boxes are left.
export async function flush() {
  if (!canKeep()) return { left: 0, what: "landed" };
  if (!(await holder())?.token) return { left: await unsent(), what: whoIsNotIn() };
  const what = await navigator.locks.request("flush", everything);
  return { left: await unsent(), what };
}

async function everything() {
  for (const start of await all("start")) {
    if (refused.has(start.visit)) continue;
    const what = await sendStart(start);
    if (cannotGoOn(what)) return what;
  }
  const early = await unknown();
  for (const part of await all("part")) {
    if (!part.unsent || part.stuck || early.has(part.response)) continue;
    const what = await alone(part.lane, (lane) => lane && sendPart(part));
    if (cannotGoOn(what)) return what;
  }
  for (const sending of await all("sending")) {
    if (sending.stuck || early.has(sending.response) || (await hasUnsent(sending.response))) continue;
    const what = await sendForm(sending);
    if (cannotGoOn(what)) return what;
  }
  return "landed";
}

async function hasUnsent(response) {
  return (await all("part")).some((part) => part.response === response && part.unsent);
}

let watching = false;
let timer = null;
let tries = 0;

// Send now, when the network comes back, when somebody looks at the page, and again after a while.
export async function watch() {
  if (watching) return;
  watching = true;
  addEventListener("online", () => again(0));
  addEventListener("pageshow", (event) => event.persisted && again(0));
  document.addEventListener("visibilitychange", () => document.hidden || again(0));
  await purge();
  await again(0);
}

async function again(count) {
  clearTimeout(timer);
  tries = count;
  const { left, what } = await flush();
  if (!left || !cannotGoOn(what)) return;
  clearTimeout(timer);
  timer = setTimeout(() => again(tries + 1), waitFor(tries));
}
