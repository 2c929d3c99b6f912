// How many entries stand in a form: taps and segments one by one, lines without their times and tags.

import { entriesOf } from "../device/restoring.js";

const RAN = /^\w+,\d+,[^;]*(;|$)/; // what a clock has kept
const BESIDE = /-(at|tag)$/;

export function counted(entries) {
  const tapped = new Set(entries.filter(([name, value]) => name.endsWith("-taps") && value).map(([name]) => name.slice(0, -5)));
  return entries.reduce((sum, [name, value]) => sum + weight(name, value, tapped), 0);
}

// The same of a section as the server sent it.
export function onServer({ html }) {
  const page = document.implementation.createHTMLDocument().createElement("form");
  page.innerHTML = html;
  return counted(entriesOf(page));
}

function weight(name, value, tapped) {
  if (!value.trim() || BESIDE.test(name) || tapped.has(name) || name === "helped-asked") return 0;
  if (name.endsWith("-taps")) return value.split(" ").length;
  return RAN.test(value) ? value.split(";").length : 1;
}
