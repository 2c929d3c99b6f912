// What every page does: show first what is wrong or asked, close an open menu, print with the tables open.
"use strict";

document.querySelector(".errsum, [data-first]")?.focus();

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  if (event.target instanceof Element && event.target.closest("[data-print]")) window.print();
});

// A mistake's link leads into the answer, where one can mend it at once.
for (const link of document.querySelectorAll(".errsum a[href^='#']")) {
  link.addEventListener("click", () => {
    const place = document.getElementById(link.hash.slice(1));
    const fields = "input:not([type=hidden], :disabled), textarea, select";
    const field = place?.matches(fields) ? place : place?.querySelector(fields);
    setTimeout(() => field?.focus({ preventScroll: true })); // after the browser has gone there
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

for (const button of document.querySelectorAll("[data-print]")) button.hidden = false;

let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details.tbl:not([open])")];
  for (const table of opened) table.open = true;
});
addEventListener("afterprint", () => {
  for (const table of opened) table.open = false;
});
