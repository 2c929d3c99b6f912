// Follows the answers down the page: shows and hides cards, names earlier answers, shows what was answered last time.

import { cardsIn, factOf, settle } from "./facts.js";

for (const page of document.querySelectorAll(".qwrap")) followed(page); // minutes show all their parts on one page

function followed(page) {
  const follows = page.querySelector("[data-show-if], [data-answer], template") !== null; // rows may bring some later

  function follow() {
    if (!follows) return;
    settle(cardsIn(page), new Map(Object.entries(JSON.parse(page.dataset.facts ?? "{}"))), new Map());
  }

  // What was answered last time is shown once there is a new answer, and not while it is being written.
  function remember() {
    for (const last of page.querySelectorAll("[data-last]")) last.hidden = !factOf(last.closest("[data-question]"));
  }

  function both() {
    follow();
    remember();
  }

  page.addEventListener("input", follow);
  page.addEventListener("change", both);
  page.addEventListener("row", follow);
  page.addEventListener("restored", both); // what this device had kept stands in the fields again
  addEventListener("pageshow", both); // the browser may have put back what was written
  follow();
}
