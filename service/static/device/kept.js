// What a device keeps of one person's forms: in boxes under the person's id, locked with the person's key.
// The key comes from the server with a log-in. It stays on the device only where the person has said "this device is
// mine", and only as long as nobody logs out, another person logs in, or a session ends.

import { learn, now } from "./now.js";

const HOUR = 60 * 60 * 1000;
const LIVES = { form: 14 * 24 * HOUR, kit: 14 * 24 * HOUR }; // unless it is sent before; everything else stays until it is told to go
export const FOR_GOOD = Number.MAX_SAFE_INTEGER; // of a form that is nowhere else yet
const PATIENCE = 5000; // milliseconds for a network that is there and does not answer
const MINE = "mine";
const WAITING = "waiting:"; // and the person: that something is unsent, to be seen without opening anything
export const root = new URL("../..", import.meta.url); // of the service

// The device has no room, or does not let us keep anything.
export class StorageFull extends Error {}

// ---- what a browser remembers in the open: whose device it is, and that something waits

function remembered(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(name, value) {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // storage is closed to us: this is nobody's device then
  }
}

export const canKeep = () => isSecureContext && "indexedDB" in globalThis && "locks" in navigator;

// The id of the person whose device this is, or null.
export const mine = () => (canKeep() ? remembered(MINE) : null);

// Whether it is the device of the person whom this page belongs to.
export const isMine = () => Boolean(known?.key) && mine() === known.person;

// ---- the boxes

let opened = null;

function boxes() {
  opened ??= new Promise((done, failed) => {
    const asked = indexedDB.open("samtalebordet", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("holder");
      asked.result.createObjectStore("boxes", { keyPath: ["person", "kind", "id"] });
    };
    asked.onsuccess = () => {
      asked.result.onclose = () => { opened = null; }; // the device took it away: the next deed opens it again
      done(asked.result);
    };
    asked.onerror = () => failed(asked.error);
  });
  opened.catch(() => { opened = null; }); // the next one may try again
  return opened;
}

async function work(store, mode, deed) {
  const place = (await boxes()).transaction(store, mode, { durability: "strict" });
  return new Promise((done, failed) => {
    place.onabort = () => failed(place.error);
    const asked = deed(place.objectStore(store));
    place.oncomplete = () => done(asked?.result);
  });
}

const read = (store, deed) => work(store, "readonly", deed);

async function write(store, deed) {
  try {
    return await work(store, "readwrite", deed);
  } catch (error) {
    throw new StorageFull("this device keeps nothing more", { cause: error });
  }
}

const range = (...start) => IDBKeyRange.bound(start, [...start, []]); // a list comes after every word

// Which box it is goes into its lock: a box cannot be passed off as another.
const lockOf = (iv, { person, kind, id }) => (
  { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(`${person} ${kind} ${id}`) }
);

async function sealed(key, box, words) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { ...box, iv, sealed: await crypto.subtle.encrypt(lockOf(iv, box), key, new TextEncoder().encode(words)) };
}

async function unsealed(key, box) {
  try {
    const words = await crypto.subtle.decrypt(lockOf(box.iv, box), key, box.sealed);
    return JSON.parse(new TextDecoder().decode(words));
  } catch {
    return null; // locked with another key: it stays where it is
  }
}

// ---- who is here

let known = null; // {person, key, token, skew, hours}: this page is theirs as long as it lives
let seen = "unasked"; // what the last asking found: in, away, out, another
let asking = null;

// in: this page's person is logged in. away: the server did not answer. out: nobody is in. another: somebody else is.
export const state = () => seen;

// {person, key, token, skew} of whoever is logged in. Without a network what the device has kept, with a token of null.
// Null where nobody is logged in, or somebody else than whom this page belongs to: then what is kept is locked.
// `here`: a page that is shown because the network is away does not wait for it.
export function holder({ fresh = false, here = false } = {}) {
  if (here) return known ? Promise.resolve(known) : withoutNetwork();
  if (known?.token && seen === "in" && !fresh) return Promise.resolve(known);
  asking ??= ask().finally(() => { asking = null; });
  return asking;
}

async function ask() {
  await recall();
  const told = await session();
  if (told === "away") return withoutNetwork();
  if (told && (!known || known.person === told.person)) return welcome(told);
  seen = told ? "another" : "out";
  if (known) known.token = null;
  await lock();
  return null;
}

const NOT_IN = [401, 403, 409]; // logged out; or a second factor, or a role among several, is still to come

// What the server says: a session, null where nobody is in, or "away".
async function session() {
  try {
    const headers = { Accept: "application/json" };
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(new URL("session", root), { headers, cache: "no-store", signal });
    if (NOT_IN.includes(answer.status)) return null;
    return answer.ok ? await answer.json() : "away";
  } catch {
    return "away"; // no network, or somebody else's page in its place
  }
}

async function welcome({ person, token, key, now: told, hours }) {
  const skew = learn(told);
  const opens = known?.key ?? (canKeep() ? await keyOf(key) : null);
  known = { person, token, hours, skew, key: opens };
  seen = "in";
  await (mine() === person ? keepKey() : lock());
  return known;
}

function keyOf(written) {
  const bytes = Uint8Array.from(atob(written.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

async function keepKey() {
  const { person, key, hours, skew } = known;
  try {
    await write("holder", (place) => place.put({ person, key, hours, skew, at: Date.now() }, "holder"));
  } catch {
    // a device without room: this page has its key, the next one asks again
  }
}

async function withoutNetwork() {
  if (seen === "out" || seen === "another") return null; // it was locked, and nobody has come in since
  seen = "away";
  if (known) known.token = null;
  known ??= await stored();
  return known;
}

// A browser that was killed forgets what it was told just before. Its key says all the same whose device it is.
async function recall() {
  if (!canKeep() || mine()) return;
  const kept = await read("holder", (place) => place.get("holder")).catch(() => null);
  if (kept) remember(MINE, kept.person);
}

async function stored() {
  await recall();
  if (!mine()) return null;
  const kept = await read("holder", (place) => place.get("holder")).catch(() => null);
  if (!kept) return null;
  if (kept.person === mine() && Math.abs(Date.now() - kept.at) < kept.hours * HOUR) return { ...kept, token: null };
  await lock();
  return null;
}

// Take the key away. The boxes stay, and nobody can open them before their person logs in again.
export async function lock() {
  if (!canKeep()) return;
  await write("holder", (place) => place.delete("holder")).catch(() => null);
}

// "This device is mine", or not any more. What is unsent stays in any case. Says whether it is so now.
export async function setMine(yes) {
  const held = await holder();
  if (!held?.key) return false;
  remember(MINE, yes ? held.person : null);
  if (mine() === held.person) {
    await keepKey();
    navigator.storage?.persist?.().catch(() => null); // not to be cleared away when room runs out
    return true;
  }
  await lock();
  remember(MINE, null); // what was asked in between may have recalled it
  await turn;
  await drop((box) => box.person === held.person && !box.unsent);
  return false;
}

// ---- put and get

let turn = Promise.resolve(); // writings follow each other: the last one is the newest

function inTurn(deed) {
  const done = turn.then(deed);
  turn = done.catch(() => null);
  return done;
}

const isUnsent = (kind, value) => kind === "sending" || Boolean(value.unsent);

// Keep a value under its kind and id. False where this device is not its person's: then nothing is kept, and what lay
// here unsent from before goes as soon as it has arrived.
export const put = (kind, id, value, more = {}) => inTurn(async () => {
  if (!isMine()) return known && !isUnsent(kind, value) ? clear(kind, id) : false;
  const box = await boxOf(kind, id, JSON.stringify(value), value, more);
  await write("boxes", (place) => place.put(box));
  if (box.unsent) waits();
  return true;
});

function boxOf(kind, id, words, value, { response = id, until = null }) {
  const { person, key } = known;
  const at = now().getTime();
  const lives = until ?? (LIVES[kind] ? at + LIVES[kind] : null);
  const unsent = isUnsent(kind, value);
  return sealed(key, { person, kind, id, response, unsent, until: lives, at, since: value.since ?? at }, words);
}

function waits() {
  if (!remembered(WAITING + known.person)) remember(WAITING + known.person, "yes");
}

export async function get(kind, id) {
  if (!known?.key) return null;
  const box = await read("boxes", (place) => place.get([known.person, kind, id])).catch(() => null);
  return box ? unsealed(known.key, box) : null;
}

// Everything of a kind that this person has here, the oldest first.
export async function all(kind) {
  if (!known?.key) return [];
  const found = await read("boxes", (place) => place.getAll(range(known.person, kind))).catch(() => []);
  found.sort((one, other) => one.at - other.at);
  const values = await Promise.all(found.map((box) => unsealed(known.key, box)));
  return values.filter(Boolean);
}

export const remove = (kind, id) => inTurn(() => known && clear(kind, id)).catch(() => null);

async function clear(kind, id) {
  await write("boxes", (place) => place.delete([known.person, kind, id]));
  return false;
}

// ---- change: one value, whoever else writes it

export const GONE = Symbol("gone"); // what a deed returns for a box that is to be thrown away
const lately = new Map(); // box → {iv, words} as this page wrote it last: a tap need not read it again

// `deed` gets what stands there, or null; null from it changes nothing. Where another page was faster (the box has
// another iv), it is asked again.
export const change = (kind, id, deed, more = {}) => inTurn(async () => {
  const place = `${kind} ${id}`;
  for (;;) {
    const isRead = !lately.has(place);
    const there = lately.get(place) ?? await look(kind, id);
    const value = deed(JSON.parse(there.words)) ?? null;
    lately.delete(place);
    if (value === null && isRead) return null;
    if (value === null) continue; // what this page remembers may be old
    if (value !== GONE && !isMine()) return leave(kind, id, value);
    const words = JSON.stringify(value);
    const box = value === GONE ? null : await boxOf(kind, id, words, value, more);
    if (!(await swap([known.person, kind, id], there, box))) continue;
    if (box) lately.set(place, { iv: box.iv, words });
    if (box?.unsent) waits();
    return value;
  }
});

async function look(kind, id) {
  if (!known?.key) return { words: "null" };
  const box = await reading(kind, id);
  return { iv: box?.iv, words: JSON.stringify(box ? await unsealed(known.key, box) : null) };
}

async function reading(kind, id) {
  try {
    return await read("boxes", (place) => place.get([known.person, kind, id]));
  } catch (error) {
    throw new StorageFull("this device opens nothing", { cause: error });
  }
}

async function leave(kind, id, value) {
  if (known && !isUnsent(kind, value)) await clear(kind, id);
  return value;
}

async function swap(key, there, box) {
  let isSame = false;
  await write("boxes", (place) => {
    place.get(key).onsuccess = ({ target: { result } }) => {
      isSame = String(result?.iv) === String(there.iv);
      try {
        if (isSame && box) place.put(box);
        else if (isSame) place.delete(key);
      } catch {
        place.transaction.abort(); // nobody else would hear of it here
      }
    };
  });
  return isSame;
}

// ---- what waits, and what may go

const mineAlone = (box) => box.person === known?.person;

async function everyBox() {
  if (!canKeep()) return [];
  return (await read("boxes", (place) => place.getAll()).catch(() => null)) ?? [];
}

// How many boxes of this person are not on the server.
export async function unsent() {
  const waiting = (await everyBox()).filter((box) => mineAlone(box) && box.unsent).length;
  if (known) remember(WAITING + known.person, waiting ? "yes" : null);
  return waiting;
}

// The same, form by form: {responses, since}.
export async function waiting() {
  const boxes = (await everyBox()).filter((box) => mineAlone(box) && box.unsent);
  const since = Math.min(...boxes.map((box) => box.since ?? box.at));
  return { responses: [...new Set(boxes.map((box) => box.response))], since: boxes.length ? new Date(since) : null };
}

// The owner throws away what was not sent.
export async function discard() {
  await drop((box) => mineAlone(box) && box.unsent);
  await unsent();
}

// What was sent goes by itself after this moment.
export async function expire(response, until) {
  await walk((box, place) => {
    if (mineAlone(box) && box.response === response && !box.unsent) place.update({ ...box, until });
  });
}

// Whoever it belongs to: no key is needed to throw away.
export async function purge() {
  const moment = now().getTime();
  await drop((box) => !box.unsent && box.until !== null && box.until < moment);
}

const drop = (which) => walk((box, place) => { if (which(box)) place.delete(); });

// Every box in one go, so that nothing is written in between.
async function walk(deed) {
  if (!canKeep()) return;
  await write("boxes", (boxes) => {
    boxes.openCursor().onsuccess = ({ target: { result: place } }) => {
      if (!place) return;
      deed(place.value, place);
      place.continue();
    };
  }).catch(() => null); // another time
}
