// The way through a form without a network: which of its sections one meets, by what lies on this device.

import { cardsIn, settle } from "../facts.js";
import { restore } from "./restoring.js";

// The sections that are shown, in order: each with its form, filled, and with what is known ahead of it.
// `form` is the package of a form; `parts` are what was kept of its sections since.
export function walk(form, parts) {
  const entries = new Map(parts.map((part) => [part.section, part.entries]));
  const facts = new Map();
  const answers = new Map();
  const steps = [];
  for (const section of form.sections) {
    if (section.show_if && !holds(section.show_if, facts)) continue;
    const page = drawn(section, entries.get(section.id));
    const heads = { title: filled(section.title, answers), help: filled(section.help, answers) };
    steps.push({ section: { ...section, ...heads }, page, facts: new Map(facts) });
    settle(cardsIn(page), facts, answers);
  }
  return steps;
}

// A text that names earlier answers comes in pieces, and they stand there as they are now. A form that lies here for
// some time may have it in one.
function filled(text, answers) {
  return [text].flat().map((one) => (one.answer ? (answers.get(one.answer) ?? "") : one)).join("");
}

// Where a button leads from a section: "on", "back" or "close".
export function wayOn(form, parts, here, go) {
  const met = walk(form, parts).map(({ section }) => section.id);
  const place = met.indexOf(here);
  const next = place + (go === "back" ? -1 : 1);
  if (go === "close" || place < 0 || next < 0) return addressOf(form.response);
  return next < met.length ? addressOf(form.response, `sections/${met[next]}`) : addressOf(form.response, "look-through");
}

export function addressOf(response, place = "") {
  const root = new URL("../../", import.meta.url).pathname;
  return `${root}responses/${response}${place && "/"}${place}`;
}

function drawn({ html }, entries) {
  const page = document.implementation.createHTMLDocument().createElement("form"); // nothing is loaded or run there
  page.innerHTML = html;
  open(page);
  if (entries) restore(page, entries);
  return page;
}

// What the server had hidden by answers to earlier sections is for the device to settle now.
function open(place) {
  for (const card of place.querySelectorAll("[data-show-if][hidden]")) card.hidden = false;
  for (const template of place.querySelectorAll("template")) open(template.content);
}
