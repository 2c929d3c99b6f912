// What waits on this device, wherever it is asked about: how much, since when, and what happens next.

import { all, canKeep, get, holder, mine, state, waiting } from "./kept.js";

const place = document.querySelector("[data-lies-waiting]");
const OFTEN = 5000;

const when = (moment) => moment.toLocaleString(document.documentElement.lang, {
  day: "numeric", month: "long", hour: "2-digit", minute: "2-digit",
});

// {visits, forms, entries}: as its person calls it, and forms where it is locked or not of visits alone.
async function what(responses) {
  const forms = await Promise.all(responses.map((one) => get("form", one)));
  if (!forms.every((form) => form?.of_visit)) return { visits: 0, forms: responses.length, entries: 0 };
  return { visits: new Set(forms.map((form) => form.of_visit)).size, forms: 0, entries: await entriesIn(forms) };
}

// Taps, lines and answers that are not on the server.
async function entriesIn(forms) {
  const { counted, onServer } = await import("../capture/counting.js"); // mostly nothing waits
  const sections = new Map(forms.flatMap(({ response, sections: its }) => its.map((one) => [`${response}/${one.id}`, one])));
  const parts = (await all("part")).filter((part) => part.unsent && sections.has(`${part.response}/${part.section}`));
  const more = ({ response, section, entries }) => Math.max(1, counted(entries) - onServer(sections.get(`${response}/${section}`)));
  return parts.reduce((sum, part) => sum + more(part), 0);
}

function count(name, num) {
  const plural = new Intl.PluralRules(document.documentElement.lang).select(num);
  for (const words of place.querySelectorAll(`[data-count=${name}]`)) {
    words.hidden = !num || words.dataset.plural !== plural;
    words.querySelector("[data-slot=num]").textContent = num;
  }
}

export async function showWaits() {
  if (!place || !canKeep()) return;
  const { responses, since } = await waiting();
  if (responses.length) for (const [name, num] of Object.entries(await what(responses))) count(name, num);
  place.hidden = !responses.length;
  if (place.hidden) return;
  for (const slot of place.querySelectorAll("[data-slot=since]")) slot.textContent = when(since);
  const next = ["out", "another"].includes(state()) ? "out" : "away";
  for (const words of place.querySelectorAll("[data-next]")) words.hidden = words.dataset.next !== next;
}

async function begin() {
  if (!mine()) return;
  await holder();
  await showWaits();
  setInterval(() => document.hidden || showWaits(), OFTEN);
}

addEventListener("kept", () => showWaits());
if (place && canKeep()) begin();
