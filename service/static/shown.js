// Follows the answers down the page: shows and hides cards, names earlier answers, shows what was answered last time.

import { cardsIn, factOf, settle } from "./facts.js";

const page = document.querySelector(".qwrap");

const follows = page.querySelector("[data-show-if], [data-answer], template") !== null; // rows may bring some later
let isDue = false;

// A touch is an input and a change: once for both is enough, before the next picture is drawn.
function soon() {
  if (!follows || isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    follow();
  });
}

function follow() {
  settle(cardsIn(page), new Map(Object.entries(JSON.parse(page.dataset.facts ?? "{}"))), new Map());
}

// What was answered last time is shown once there is a new answer, and not while it is being written.
function remember() {
  for (const last of page.querySelectorAll("[data-last]")) last.hidden = !factOf(last.closest("[data-question]"));
}

page.addEventListener("input", soon);
page.addEventListener("change", () => {
  soon();
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
