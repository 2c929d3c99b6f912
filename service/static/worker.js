// The worker of a device that is somebody's own: without a network it opens the shell and gives out our files.
// It keeps nothing of anybody: no page with a name on it, no answer. What is posted passes by.
"use strict";

const { mark, shell, files } = "filled in by the server"; // mark changes whenever a file does
const KEPT = `samtalebordet ${mark}`;
const PATIENCE = 4000; // milliseconds until a network that does not answer counts as none
const LESS = 1000; // once that has happened
const ROOT = shell.slice(0, -"device".length);
const SHOWN = new RegExp(`^${ROOT}(device|visits|responses/[0-9a-f-]{36}(/sections/[^/]+|/look-through)?)?$`);
const paths = new Set(files.map((file) => file.split("?")[0]));

let away = false; // the last page did not come

async function keep() {
  const kept = await caches.open(KEPT);
  await kept.addAll([shell, ...files]);
  await skipWaiting();
}

async function takeOver() {
  for (const name of await caches.keys()) if (name !== KEPT) await caches.delete(name);
  await clients.claim();
}

const late = (time) => new Promise((_, refuse) => { setTimeout(refuse, time); });

async function found(request, ignoreSearch) {
  const kept = await caches.open(KEPT);
  return kept.match(request, { ignoreSearch, ignoreVary: true });
}

// A form that began on this device is not on the server before its beginning is.
function liesHere(pathname) {
  const [, response] = /\/responses\/([^/]+)/.exec(pathname) ?? [];
  return new Promise((done) => {
    const asked = indexedDB.open("samtalebordet", 1);
    asked.onupgradeneeded = () => asked.transaction.abort(); // nothing was ever kept here
    asked.onerror = () => done(false);
    asked.onsuccess = () => {
      const boxes = asked.result.transaction("boxes").objectStore("boxes").getAllKeys();
      boxes.onerror = () => done(false);
      boxes.onsuccess = () => {
        asked.result.close();
        const isHere = boxes.result.some(([, kind, id]) => kind === "form" && id === response);
        done(isHere && boxes.result.some(([, kind]) => kind === "start")); // else it is gone, and that is told
      };
    };
  });
}

async function page(request) {
  try {
    const asked = fetch(request);
    asked.then(() => { away = false; }, () => {}); // late, but there: the next page is waited for
    const answer = await Promise.race([asked, late(away ? LESS : PATIENCE)]);
    const isHere = answer.status === 404 && (await liesHere(new URL(request.url).pathname));
    return (isHere && (await found(shell, true))) || answer;
  } catch {
    away = true;
    return (await found(shell, true)) ?? Response.error();
  }
}

// A file with its mark is the same everywhere; one without is the server's to say, as long as it is there.
async function file(request) {
  const same = await found(request, away);
  return same ?? fetch(request).catch(async () => (await found(request, true)) ?? Response.error());
}

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate" && SHOWN.test(pathname)) event.respondWith(page(request));
  else if (paths.has(pathname)) event.respondWith(file(request));
});
