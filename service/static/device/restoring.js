// What stands in a form of questions as names and values, and back into its fields.
// A form may be on the page, with all scripts at work, or be one that nobody sees yet.

import { addLine, addRow, linesIn, rowsIn } from "../growing.js";

const DRAWS = "[data-lot], #words, script[src*='capture/']"; // where lots may stand: here, in the shell, on a visit
const { restoreLot } = document.querySelector(DRAWS) ? await import("../lots.js") : { restoreLot() {} };

const OF_THE_PAGE = ["csrf_token", "lane", "number", "was", "go"];
const WATCHED = "[data-tally], [data-clock], [data-log]"; // what these keep stands in hidden fields

// [[name, value], …] of all that would be posted, but what belongs to the page.
export function entriesOf(form) {
  return [...new FormData(form)].filter(([name]) => !OF_THE_PAGE.includes(name));
}

// The form holds these entries and nothing else. A "restored" event tells the scripts to show them.
export function restore(form, entries) {
  const values = gathered(entries);
  for (const group of form.querySelectorAll("[data-rows]")) layRows(group, values.get(cardOf(group).id) ?? []);
  for (const log of form.querySelectorAll("[data-log]")) layLines(log, numbersOf(cardOf(log).id, values));
  for (const lot of form.querySelectorAll("[data-lot]")) restoreLot(lot, values);
  for (const field of form.elements) put(field, values.get(field.name));
  form.querySelector(".qwrap")?.dispatchEvent(new CustomEvent("restored", { bubbles: true }));
}

const cardOf = (part) => part.closest("[data-question]");

function gathered(entries) {
  const values = new Map();
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value]);
  return values;
}

// Rows are numbered as they were; those that had been taken out go again.
function layRows(group, numbers) {
  if (!numbers.length) return;
  const there = new Map(rowsIn(group).map((row) => [row.dataset.row, row]));
  for (const [number, row] of there) if (!numbers.includes(number)) row.remove();
  for (const number of numbers) {
    if (there.has(number)) group.append(there.get(number));
    else addRow(group, number).dispatchEvent(new CustomEvent("row", { bubbles: true }));
  }
}

// The lines of a log are called by its name and a number: q-seen.0, q-seen.1.
function numbersOf(name, values) {
  const rests = [...values.keys()].filter((one) => one.startsWith(`${name}.`)).map((one) => one.slice(name.length + 1));
  return rests.filter((rest) => /^\d+$/.test(rest));
}

function layLines(log, numbers) {
  if (!numbers.length) return;
  const there = new Map(linesIn(log).map((line) => [line.dataset.line, line]));
  for (const number of numbers) log.append(there.get(number) ?? addLine(log, Number(number)));
  for (const [number, line] of there) if (!numbers.includes(number)) line.remove();
}

function put(field, values) {
  if (field.type === "radio" || field.type === "checkbox") field.checked = Boolean(values?.includes(field.value));
  else if (isWritten(field) && (values || !field.disabled)) field.value = values?.[0] ?? "";
}

function isWritten(field) {
  return field.matches(`input:not([type=hidden]), textarea, select, :is(${WATCHED}) [type=hidden]`);
}
