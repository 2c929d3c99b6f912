// Evidence before judgement: what was noted to a theme stands beside the questions that rate it.

import { cardsIn } from "../facts.js";

// Each theme with its notes and its cards in one block, so that they can stand side by side.
function lay(place) {
  for (const seen of place.querySelectorAll("[data-theme]")) {
    const cards = seen.dataset.cards.split(" ").map((id) => document.getElementById(id)).filter(Boolean);
    if (!cards.length) continue;
    const block = document.createElement("div");
    block.className = "theme";
    const group = document.createElement("div");
    group.className = "theme-cards stack";
    const around = cards[0].closest(".grid-q") ?? cards[0]; // scales that stand in lines of one grid
    around.before(block);
    group.append(...cards);
    block.append(seen, group);
  }
  for (const grid of document.querySelectorAll("#answers .grid-q")) if (!cardsIn(grid).length) grid.remove();
}

const place = document.querySelector("[data-evidence]");
if (place) lay(place);
