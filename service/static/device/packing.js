// Keeps a form on this device, so that it goes on without a network: only where the device is its person's own.

import { GONE, all, change, get, holder, mine, put, remove, root } from "./kept.js";
import { idOf } from "./flushing.js";

const SHOWN = /\/responses\/([0-9a-f-]{36})(\/|$)/;

// What was on the server before the form was fetched is in what was fetched.
async function forget(part) {
  await change("part", idOf(part), (now) => (now && !now.unsent && now.number === part.number ? GONE : null));
}

async function fetched(response) {
  const address = new URL(`responses/${response}/device`, root);
  const answer = await fetch(address, { headers: { Accept: "application/json" }, cache: "no-store" }).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}

// The worker opens the pages of this service without a network.
export async function work() {
  const worker = new URL("worker.js", root);
  await navigator.serviceWorker?.register(worker, { scope: root.pathname, updateViaCache: "none" }).catch(() => null);
}

// Keep the whole form as the server has it. What was written since lies beside it.
export async function pack(response) {
  const held = mine() && (await holder());
  if (!held?.token || held.person !== mine()) return;
  await work();
  const sent = (await all("part")).filter((part) => part.response === response && !part.unsent);
  const form = await fetched(response);
  if (!form) return;
  if (await put("form", response, form).catch(() => false)) await Promise.all(sent.map(forget));
  const lies = await get("sending", response);
  if (lies?.stuck && ["sent", "stands"].includes(form.writing)) await remove("sending", response);
}

// What the page names as begun: those that do not lie here as the server has them, one after the other.
async function packBegun(begun) {
  if (!mine() || !(await holder())?.token) return;
  for (const [response, revision] of Object.entries(begun)) {
    if (revision === null) await unpack(response);
    else await packNewer(response, revision);
  }
}

async function packNewer(response, revision) {
  const form = await get("form", response);
  if (form?.revision !== revision || form.language !== document.documentElement.lang) await pack(response);
}

// A visit that is off takes its forms away, unless something was written in them that is nowhere else.
async function unpack(response) {
  const isWritten = (await all("part")).some((part) => part.response === response && part.unsent);
  if (!isWritten && !(await get("sending", response))) await remove("form", response);
}

const loaded = () => document.readyState === "complete" || new Promise((done) => { addEventListener("load", done); });

// The form that this page shows.
const [, shown] = SHOWN.exec(location.pathname) ?? [];
if (shown) addEventListener("mine", () => pack(shown));
if (shown) await pack(shown);

const begun = document.querySelector("[data-begun]")?.dataset.begun;
if (begun) {
  await loaded(); // nobody waits for it
  await packBegun(JSON.parse(begun));
}
