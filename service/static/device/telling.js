// Answers as they are read, made from a form that is filled: what was asked, what was said to it, and what is missing.

import { cardsIn, factOf, said } from "../facts.js";
import { linesIn, rowsIn, wordsOf } from "../growing.js";

// A list of questions and answers, as responses/answers.html draws it. `words` are the sentences of the page.
export function told(cards, words) {
  const list = element("dl", "answers");
  for (const card of cards.filter(isAsked)) {
    const line = element("div");
    line.append(element("dt", "", questionOf(card)), ...answerOf(card, words));
    list.append(line);
  }
  return list;
}

export const isAsked = (card) => card.dataset.kind !== "note" && !card.classList.contains("is-hidden");

export const blank = (cards) => cards.filter((card) => isAsked(card) && !factOf(card));

// What must be answered before one sends, and is not: as forms.missing finds it. Of rows it is the whole group.
export const missing = (cards) => cards.filter((card) => isAsked(card) && (lacks(card) || lacksInRows(card)));

const lacks = (card) => "required" in card.dataset && !factOf(card);

function lacksInRows(card) {
  const rows = factOf(card)?.declined ? [] : rowsIn(card).filter(isGiven);
  return rows.some((row) => cardsIn(row).some((one) => isAsked(one) && lacks(one)));
}

export const mayDecline = (card) => card.querySelector(
  `[name="${card.id}-declined"], [name="${card.id}"][value="-declined"]`,
) !== null;

function element(name, classes = "", text = "") {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.textContent = text;
  return made;
}

export function questionOf(card) {
  const text = card.querySelector("legend, .legend").cloneNode(true);
  text.querySelector(".qn")?.remove();
  return text.textContent.trim();
}

function answerOf(card, words) {
  const fact = factOf(card);
  if (!fact) return [element("dd", "muted", words.missing)];
  if (fact.declined) return [element("dd", "muted", words.declined)];
  if (isNotRelevant(card)) return [element("dd", "muted", words.notRelevant)];
  if (card.dataset.kind === "rows") return rowsIn(card).filter(isGiven).map((row) => rowOf(row, words));
  if (card.dataset.kind === "log") return [lines(linesOf(card))];
  if (card.dataset.kind === "clock") return [lines(minutesOf(card, words))];
  return [element("dd", card.dataset.kind === "text" ? "own-words" : "", inWords(card))];
}

const isNotRelevant = (card) => [...card.querySelectorAll(
  `[name="${card.id}-not_relevant"], [name="${card.id}"][value="-not_relevant"]`,
)].some((field) => field.checked);

const isGiven = (row) => cardsIn(row).some(factOf);

function rowOf(row, words) {
  const place = element("dd", "answer-row");
  place.append(element("b", "", row.querySelector(".row-title").textContent.trim()), told(cardsIn(row), words));
  return place;
}

function lines(texts) {
  const place = element("dd");
  const list = element("ul", "answer-lines");
  list.append(...texts.map((text) => element("li", "", text)));
  place.append(list);
  return place;
}

const spoken = (card) => card.closest("[lang]")?.lang ?? document.documentElement.lang;

function clock(time, card) {
  return time.toLocaleTimeString(spoken(card), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

function linesOf(card) {
  const written = linesIn(card).filter((line) => wordsOf(line).value.trim());
  return written.map((line) => {
    const at = line.querySelector("[type=hidden]").value;
    const tag = line.querySelector("select")?.selectedOptions[0];
    const parts = [at && clock(new Date(at), card), wordsOf(line).value.trim()];
    return [...parts, tag?.value && `(${tag.textContent})`].filter(Boolean).join(" ");
  });
}

// The seconds of a clock are kept as "option,seconds,at;…".
function minutesOf(card, words) {
  const ran = card.querySelector("[data-clock] [type=hidden]").value.split(";").map((one) => one.split(","));
  return [...card.querySelectorAll(".clock-part")].flatMap((part) => {
    const option = part.querySelector("[data-option]").dataset.option;
    const seconds = ran.reduce((sum, [one, time]) => sum + (one === option ? Number(time) : 0), 0);
    return seconds ? [`${part.querySelector("[data-label]").textContent}: ${long(seconds, card, words)}`] : [];
  });
}

function long(seconds, card, words) {
  if (seconds < 60) return words.seconds.replace("{n}", seconds);
  const minutes = (seconds / 60).toLocaleString(spoken(card), { maximumFractionDigits: 1 });
  return words.minutes.replace("{n}", minutes);
}

function inWords(card) {
  const words = said(card);
  if (card.dataset.kind === "time") return clock(new Date(`2000-01-01T${words}`), card);
  return [words, card.querySelector(".unit")?.textContent].filter(Boolean).join(" ");
}
