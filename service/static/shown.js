// Follows the answers down the page: shows and hides cards, names earlier answers, shows what was answered last time.

import { cardsIn, factOf, settle } from "./facts.js";

const page = document.querySelector(".qwrap");

const follows = page.querySelector("[data-show-if], [data-answer], template") !== null; // rows may bring some later

function follow() {
  if (!follows) return;
  settle(cardsIn(page), new Map(Object.entries(JSON.parse(page.dataset.facts ?? "{}"))), new Map());
}

// What was answered last time is shown once there is a new answer, and not while it is being written.
function remember() {
  for (const last of page.querySelectorAll("[data-last]")) last.hidden = !factOf(last.closest("[data-question]"));
}

page.addEventListener("input", follow);
page.addEventListener("change", () => {
  follow();
  remember();
});
page.addEventListener("row", follow);
page.addEventListener("restored", () => { // what this device had kept stands in the fields again
  follow();
  remember();
});
addEventListener("pageshow", () => { // the browser may have put back what was written
  follow();
  remember();
});
follow();
