// Answers that exclude each other: an option that stands alone, words of one's own, and chosen silence.
// What is written is never taken away: words beside a silence are for the writer to settle.

const page = document.querySelector(".qwrap");
const SILENT = /^-|-(declined|not_relevant)$/;

const isTick = (field) => field.type === "checkbox" || field.type === "radio";
const isSilence = (field) => isTick(field) && (SILENT.test(field.value) || SILENT.test(field.name));
const standsAlone = (field) => field.hasAttribute("data-exclusive") || isSilence(field);

// "None of these" and silence go with nothing else: the tick that was set last stands.
function exclude(card, field) {
  for (const other of card.querySelectorAll("input")) {
    if (other === field || !isTick(other) || other.closest("[data-question]") !== card) continue;
    if (standsAlone(field) || standsAlone(other)) other.checked = false;
  }
}

// Words of one's own go with the option "other" only: writing them chooses it, leaving it sets them aside.
function offerOwnWords(card, field) {
  const other = card.querySelector(`[name="${card.id}"][value=other]`);
  const words = card.querySelector(`[name="${card.id}-other"]`);
  if (!other || !words) return;
  if (field === words && words.value) other.checked = true;
  words.disabled = !other.checked; // out of sight as well, by the style
}

function answer(event) {
  const field = event.target;
  const given = isTick(field) ? field.checked : field.value?.trim();
  // in a row: what is given there takes back the silence of the rows as well
  for (let card = field.closest("[data-question]"); card; card = card.parentElement.closest("[data-question]")) {
    offerOwnWords(card, field);
    if (given) exclude(card, field);
  }
}

function dress(place) {
  for (const card of place.querySelectorAll("[data-question]")) {
    // words that were refused because nothing was chosen stay in sight
    if (!card.matches(".is-error")) offerOwnWords(card);
  }
}

page.addEventListener("input", answer);
page.addEventListener("change", answer);
page.addEventListener("row", (event) => dress(event.target));
page.addEventListener("restored", () => dress(page));
dress(page);
