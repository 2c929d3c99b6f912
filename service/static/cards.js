// Cards can be dragged into another order, too: the buttons do the same without a pointer.
"use strict";

const hand = document.querySelector("[data-hand]");
const order = document.querySelector("[data-order]");

if (hand && order && hand.children.length > 1) {
  let dragged = null;
  for (const card of hand.children) card.draggable = true;

  hand.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("[data-card]");
    event.dataTransfer.effectAllowed = "move";
  });

  hand.addEventListener("dragover", (event) => {
    const over = event.target.closest("[data-card]");
    if (!dragged) return;
    event.preventDefault();
    if (!over || over === dragged) return;
    const box = over.getBoundingClientRect();
    over[event.clientY > box.top + box.height / 2 ? "after" : "before"](dragged);
  });

  hand.addEventListener("drop", (event) => {
    if (!dragged) return;
    event.preventDefault();
    dragged = null;
    for (const card of hand.children) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "card";
      field.value = card.dataset.card;
      order.append(field);
    }
    order.submit();
  });
}
