// A visit that begins on this device: its ids are made here, and its forms are made from what was taken along.

import { FOR_GOOD, all, get, put, remove } from "./kept.js";
import { now } from "./now.js";

const PLACE = /\uE000([a-z]+)\uE001/g; // what the server left open, as web/visiting/kit.py writes it
const UNKNOWN = "…";
const MARKS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escaped = (text) => text.replace(/[&<>"']/g, (mark) => MARKS[mark]);
const filled = (text, words) => text.replace(PLACE, (_, name) => words[name] || UNKNOWN);
const filledIn = (html, words) => html.replace(PLACE, (_, name) => escaped(words[name] || UNKNOWN));

// {visit, class, teacher, lesson, day, at, looks_for, forms: [{response, name, version}]}, kept with its forms.
// False where the device has no room: then there is no visit.
export async function begin(kit, { group, teacher, lesson, looksFor }) {
  const school = kit.schools.find((one) => one.classes.some(({ id }) => id === group));
  const of = school.classes.find(({ id }) => id === group);
  const who = school.teachers.find(({ id }) => id === teacher);
  const visit = crypto.randomUUID();
  const at = now();
  const words = { about: who.given, class: of.name, subject: lesson, focus: looksFor };
  const about = `${who.name} · ${of.name} · ${lesson}`;
  const forms = school.forms.map((form) => made(form, of, words, { visit, about }));
  const [notes] = forms;
  const start = {
    visit, class: group, teacher, lesson, day: dayOf(at), at: at.toISOString(), looks_for: looksFor,
    focus: school.focus, about, unsent: true, stuck: null, since: at.getTime(),
    forms: forms.map(({ response, name, version }) => ({ response, name, version })),
  };
  try {
    for (const form of forms) await put("form", form.response, form, { until: FOR_GOOD });
    if (!(await put("start", visit, start, { response: notes.response }))) return null;
  } catch {
    for (const { response } of forms) await remove("form", response);
    return null;
  }
  return notes.response;
}

// The day on the wall, wherever the clock of this device stands.
function dayOf(moment) {
  const two = (number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function made(form, of, words, { visit, about }) {
  const { of_class: ofClass, ...whole } = form;
  const own = ofClass[of.id] ?? {};
  const pieces = (texts) => texts.map((one) => (typeof one === "string" ? filled(one, words) : one));
  return {
    ...whole, about, of_visit: visit, response: crypto.randomUUID(), students: of.students,
    sections: form.sections.map((section) => ({
      ...section,
      title: pieces(section.title),
      help: pieces(section.help),
      html: filledIn(own[section.id] ?? section.html, words),
    })),
  };
}

export function startFields({ forms, ...start }) {
  const fields = ["visit", "class", "teacher", "lesson", "day", "at", "looks_for", "focus"].map((name) => [name, start[name]]);
  return [...fields, ...forms.map(({ response, name, version }) => ["form", `${name} ${version} ${response}`])];
}

// The server knows the visit. Where one of its forms had been begun elsewhere meanwhile, what was written here goes there.
export async function landed({ visit, forms }, responses) {
  for (const { response } of forms) {
    const there = responses[response];
    if (there !== response) await move(response, there);
    else await put("form", response, await get("form", response)).catch(() => null); // full: it stays for good
  }
  await remove("start", visit);
}

async function move(response, there) {
  for (const part of (await all("part")).filter((one) => one.response === response)) {
    const id = `${there}/${part.section}/${part.lane}`;
    await put("part", id, { ...part, id, response: there }, { response: there });
    await remove("part", part.id);
  }
  const sending = await get("sending", response);
  if (sending) await put("sending", there, { ...sending, response: there });
  await remove("sending", response);
  await remove("form", response);
}

// What the server said no to, for a form of such a visit.
export async function startOf(response) {
  return (await all("start")).find((start) => start.forms.some((form) => form.response === response)) ?? null;
}
