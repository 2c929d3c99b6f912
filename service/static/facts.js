// What is answered on cards, wherever they stand: facts for conditions, and answers in words.
// Facts are built as questionnaires/conditions.py builds them; holds() is in conditions.js.

const ANSWERED = Object.freeze({ values: [], order: null, declined: false });
const LISTED = ["scale", "choice", "choices", "pick"];
const NUMBER = /^[+\-−]?\d{1,12}([.,]\d{1,6})?$/;

const named = (card, name) => [...card.querySelectorAll(`[name="${name}"]`)].filter((field) => !field.disabled);
const written = (card) => named(card, card.id)[0]?.value.normalize("NFC").trim() ?? "";

function isSilent(card, how) {
  const ticked = [...card.querySelectorAll(`[name="${card.id}-${how}"], [name="${card.id}"][value="-${how}"]`)];
  return ticked.some((field) => field.checked);
}

function chosen(card) {
  const taken = named(card, card.id).filter((field) => field.checked || field.type === "hidden");
  return taken.filter((field) => !field.value.startsWith("-"));
}

// What a condition can ask of this card, or null where nothing is answered.
export function factOf(card) {
  if (isSilent(card, "declined")) return { ...ANSWERED, declined: true };
  if (isSilent(card, "not_relevant")) return ANSWERED;
  const { kind } = card.dataset;
  if (LISTED.includes(kind)) return factOfChosen(card);
  if (kind === "rows") return [...card.querySelectorAll("[data-question]")].some(factOf) ? ANSWERED : null;
  if (kind === "log" || kind === "clock") return hasParts(card) ? ANSWERED : null;
  return factOfWritten(kind, written(card));
}

function factOfChosen(card) {
  const values = chosen(card).map((field) => field.value);
  const scores = JSON.parse(card.dataset.scores ?? "{}");
  return values.length ? { ...ANSWERED, values, order: scores[values[0]] ?? null } : null;
}

// Lines of a log and minutes of a clock have names of their own: N.0, N.teaching.
function hasParts(card) {
  const parts = [...card.querySelectorAll(`input[name^="${card.id}."], textarea[name^="${card.id}."]`)];
  return written(card) !== "" || parts.some((part) => part.type !== "hidden" && part.value.trim());
}

function factOfWritten(kind, words) {
  if (!words) return null;
  if (kind === "text") return { ...ANSWERED, values: [words] };
  if (kind === "date" || kind === "time") return { ...ANSWERED, values: [words], order: words };
  if (!NUMBER.test(words)) return null; // it will be refused: nothing is answered yet
  const number = Number(words.replace(",", ".").replace("−", "-"));
  return { ...ANSWERED, values: kind === "number" ? [String(number)] : [], order: number };
}

// The answer as one says it: the chosen labels, or the words.
export function said(card) {
  if (LISTED.includes(card.dataset.kind)) return chosen(card).map((field) => labelOf(card, field)).join(", ");
  const words = written(card);
  if (card.dataset.kind !== "date" || !words) return words;
  const lang = card.closest("[lang]")?.lang ?? document.documentElement.lang;
  return new Date(`${words}T12:00`).toLocaleDateString(lang === "en" ? "en-GB" : lang, { dateStyle: "long" });
}

function labelOf(card, field) {
  const own = field.value === "other" ? named(card, `${card.id}-other`)[0]?.value.trim() : "";
  return own || field.closest("label, li").querySelector("span").textContent.trim(); // in a list: who was drawn
}

// The cards of a place or of one row, in order, without those that stand in rows inside it.
export function cardsIn(place) {
  const row = place.closest("[data-row]");
  return [...place.querySelectorAll("[data-question]")].filter((card) => card.closest("[data-row]") === row);
}

// One walk from the top settles everything: a hidden card counts as unanswered, and conditions look back only.
export function settle(cards, facts, answers) {
  for (const card of cards) {
    const shown = !card.hidden && (!card.dataset.showIf || holds(JSON.parse(card.dataset.showIf), facts));
    card.classList.toggle("is-hidden", !shown);
    name(card, answers);
    const fact = shown ? factOf(card) : null;
    answers.set(card.dataset.question, fact ? said(card) : "");
    for (const row of card.querySelectorAll("[data-row]")) settle(cardsIn(row), new Map(facts), new Map(answers));
    if (fact) facts.set(card.dataset.question, fact);
  }
}

// Where a text names an earlier answer that is known here, it stands as it is now.
function name(card, answers) {
  for (const place of card.querySelectorAll("[data-answer]")) {
    if (place.closest("[data-question]") !== card) continue;
    const words = answers.get(place.dataset.answer);
    if (words !== undefined && place.textContent !== words) place.textContent = words;
  }
}
