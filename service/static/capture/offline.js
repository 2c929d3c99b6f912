// The same around a form that lies on this device: what its package has for a page on which a visit is written.

import { get } from "../device/kept.js";
import { cardsIn } from "../facts.js";
import { counted, onServer } from "./counting.js";
import { namedIn } from "./naming.js";
import { refill } from "./refilling.js";

// What stands above and between the questions. It belongs to the page before the scripts of its kinds begin.
export async function lay(form, steps, number, parts, words) {
  const { section } = steps[number];
  document.body.classList.add("capture");
  document.querySelector("[data-capture-head]").innerHTML = form.capture.head;
  document.querySelector("[data-capture-look]").innerHTML = form.capture.look;
  if (form.of_visit) await begunHere(form);
  for (const bar of document.querySelectorAll("[data-watches]")) bar.hidden = !section.watches;
  for (const bar of document.querySelectorAll("[data-watches-not]")) bar.hidden = section.watches;
  const answers = document.getElementById("answers");
  answers.after(document.querySelector("[data-view=section] [data-sight]"));
  if (section.evidence) {
    answers.insertAdjacentHTML("afterbegin", section.evidence);
    refill(answers.querySelector("[data-evidence]"), steps.slice(0, number).map(({ page }) => page), words);
  }
  const known = (id) => onServer(form.sections.find((one) => one.id === id));
  const others = parts.filter((part) => part.unsent && part.section !== section.id);
  if (parts.some((part) => part.unsent && part.section === section.id)) answers.dataset.unsent = "";
  answers.dataset.there = known(section.id);
  answers.dataset.beside = others.reduce((sum, { section: id, entries }) => sum + Math.max(1, counted(entries) - known(id)), 0);
}

// A visit that began on this device, before the server has heard of it.
async function begunHere({ of_visit: visit, about, students }) {
  const head = document.querySelector("[data-capture]");
  if (!head.dataset.ordinary) return; // by now the server has
  const start = await get("start", visit);
  head.querySelector("[data-lesson] b").textContent = about;
  head.dataset.starts = start?.at ?? "";
  head.dataset.names = JSON.stringify(watched(Object.values(students ?? {}), head.dataset.ordinary.split(" ")));
  const chip = document.querySelector("[data-looks]");
  if (!start?.looks_for) return;
  chip.querySelector("span").textContent = `${chip.dataset.looks.replace("{name}", about.split(" · ")[0])} ${start.looks_for}`;
  chip.hidden = false;
}

// The words of names, as service/rules/visiting/names.py makes them.
function watched(names, ordinary) {
  const words = names.flatMap((name) => name.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
  return Object.fromEntries(words.map((word) => [word, ordinary.includes(word)]));
}

// Names of the class in what was written, by section, for the look through.
export function named(form, steps) {
  const head = document.implementation.createHTMLDocument().createElement("div");
  head.innerHTML = form.capture.head;
  const names = JSON.parse(head.querySelector("[data-capture]").dataset.names);
  const found = steps.map(({ section, page }) => {
    const fields = cardsIn(page).flatMap((card) => [...card.querySelectorAll("textarea, input[type=text]:not([inputmode])")]);
    return { section, names: [...new Set(fields.flatMap((field) => namedIn(field.value, names)))] };
  });
  return found.filter((one) => one.names.length);
}
