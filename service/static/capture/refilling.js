// What was noted and counted, as it lies on this device by now.

import { cardsIn } from "../facts.js";
import { linesIn, wordsOf } from "../growing.js";
import { told } from "../device/telling.js";

// `pages` are the forms of the sections before; `words` are sentences of the page.
export function refill(place, pages, words) {
  const cards = pages.flatMap((page) => cardsIn(page));
  const lines = cards.filter((card) => card.dataset.kind === "log").flatMap((card) => linesIn(card)).map(lineOf).filter(Boolean);
  const counted = cards.flatMap((card) => countsOf(card, words));
  place.querySelector("[data-empty]").hidden = lines.length + counted.length > 0;
  place.querySelector("[data-seen]").hidden = lines.length + counted.length === 0;
  put(place.querySelector("[data-counted]"), counted, place.querySelector("template[data-count]"));
  const line = place.querySelector("template[data-line]");
  const themes = [...place.querySelectorAll("[data-theme]")];
  for (const theme of themes) {
    const its = lines.filter((one) => one.tag === theme.dataset.theme);
    put(theme.querySelector("[data-lines]"), its.map(({ at, text }) => [at, text]), line);
    theme.querySelector("[data-none]").hidden = its.length > 0;
  }
  const named = themes.map((theme) => theme.dataset.theme);
  put(place.querySelector("[data-others]"), lines.filter((one) => one.tag && !named.includes(one.tag)).map(({ at, text }) => [at, text]), line);
  const untagged = lines.filter((one) => !one.tag).length;
  place.querySelector("[data-untagged]").hidden = !untagged;
  place.querySelector("[data-untagged] [data-number]").textContent = untagged;
}

function put(list, pairs, template) {
  list.replaceChildren(...pairs.map(([first, second]) => {
    const line = template.content.cloneNode(true);
    [line.firstElementChild.firstElementChild.textContent, line.firstElementChild.lastElementChild.textContent] = [first, second];
    return line;
  }));
}

const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

function lineOf(line) {
  const text = wordsOf(line).value.trim();
  const at = line.querySelector("input[type=hidden]").value;
  const time = at && new Date(at).toLocaleTimeString(document.documentElement.lang, TIME);
  return text ? { text, at: time, tag: line.querySelector("select")?.value ?? "" } : null;
}

// How often, or for how long, as the look through says it.
function countsOf(card, words) {
  if (!["count", "clock"].includes(card.dataset.kind)) return [];
  const list = told([card], words);
  if (card.dataset.kind === "clock") {
    return [...list.querySelectorAll("li")].map((one) => one.textContent.split(/: (?=[^:]*$)/).reverse());
  }
  const [text, number] = [list.querySelector("dt"), list.querySelector("dd")].map((one) => one.textContent);
  return /^[1-9]/.test(number) ? [[number, text]] : [];
}
