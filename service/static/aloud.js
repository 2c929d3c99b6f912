// Reading aloud: each card has a button where the device has a voice of its own for the card's language.

const offered = document.getElementById("aloud-button").content;
const speech = window.speechSynthesis;
const READ = "legend, .legend, .q-note > :is(h2, p), .hint, .sight, .err, .opt, .tile [data-label]";
let reading = null; // the one button that is pressed, in a box of its own for each press

const languageOf = (part) => part.closest("[lang]").lang.split("-")[0];

// Other voices than the device's own send the words away to be spoken.
function voiceFor(language) {
  const speaks = (one) => one.localService && one.lang.toLowerCase().split(/[-_]/)[0] === language;
  const known = speech.getVoices().filter(speaks);
  return known.find((one) => one.default) ?? known[0];
}

// Question, help, guidance, what is wrong, options: what one sees of this card, and not of those inside it.
function partsOf(card) {
  const own = (part) => part.closest("[data-question]") === card && part.getClientRects().length > 0;
  return [...card.querySelectorAll(READ)].filter(own);
}

function wordsOf(part) {
  const copy = part.cloneNode(true);
  copy.querySelector(".qn")?.remove();
  return copy.textContent.trim().replace(/\s+/g, " ");
}

function stop() {
  reading?.button.setAttribute("aria-pressed", "false");
  reading = null;
  speech.cancel();
}

// Our own words may stand in another language than the question.
function sentence(part, card) {
  const said = new SpeechSynthesisUtterance(wordsOf(part));
  said.voice = voiceFor(languageOf(part.querySelector("[lang]:not(.qn)") ?? part)) ?? voiceFor(languageOf(card));
  said.lang = said.voice.lang;
  return said;
}

function read(card, button) {
  stop();
  const mine = { button };
  const sentences = partsOf(card).map((part) => sentence(part, card)).filter((said) => said.text);
  const end = () => reading === mine && stop(); // a sentence that was cancelled ends later, too
  for (const said of sentences) {
    said.addEventListener("error", end);
    speech.speak(said);
  }
  sentences.at(-1)?.addEventListener("end", end);
  reading = mine;
  button.setAttribute("aria-pressed", "true");
}

function dress(card) {
  if (card.querySelector(":scope > .aloud") || !voiceFor(languageOf(card))) return;
  const question = card.querySelector(":scope > legend, :scope > .legend, :scope > :is(h2, p)");
  const button = document.importNode(offered, true).querySelector("button");
  const what = button.querySelector("[data-what]");
  what.textContent = wordsOf(question);
  what.lang = card.closest("[lang]").lang; // our own words on the button may be in another
  button.addEventListener("click", () => (reading?.button === button ? stop() : read(card, button)));
  question.after(button);
  card.classList.add("is-read"); // beside the number, or alone
  card.classList.toggle("is-numbered", card.querySelector(":scope > * > .qn") !== null);
}

function dressAll(place) {
  for (const card of place.querySelectorAll("[data-question]")) dress(card);
}

if (speech) {
  speech.addEventListener("voiceschanged", () => dressAll(document)); // a browser may look for them first
  document.addEventListener("row", (event) => dressAll(event.target));
  addEventListener("pagehide", stop);
  dressAll(document);
}
