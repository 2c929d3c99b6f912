// Rows: a small form that repeats. One more, one less, and the numbers follow.

import { addRow, rowsIn } from "./growing.js";

const parts = document.getElementById("rows-parts").content;

const adder = (group) => group.parentElement.querySelector(":scope > [data-add]");

const isTick = (field) => field.type === "checkbox" || field.type === "radio";

// Whether nobody has given anything in a row; the hidden field without a stop in its name is the row's number.
function isBlank(row) {
  const fields = [...row.querySelectorAll('input:not([type=hidden]), textarea, [type=hidden][name*="."]')];
  return !fields.some((field) => (isTick(field) ? field.checked : field.value.trim()));
}

function settle(group) {
  const rows = rowsIn(group);
  for (const [place, row] of rows.entries()) row.querySelector("[data-place]").textContent = place + 1;
  adder(group).hidden = rows.length >= Number(group.dataset.most);
}

function dress(row) {
  row.append(document.importNode(parts, true));
}

function add(group) {
  const row = addRow(group);
  row.dispatchEvent(new CustomEvent("row", { bubbles: true })); // each script dresses what is new in it
  return row;
}

// As many rows as must be there stay: the last ones become empty instead.
function remove(group, row) {
  const asked = row.querySelector("[data-remove-row]").dataset.sure;
  if (!isBlank(row) && !confirm(asked)) return;
  const near = row.nextElementSibling?.querySelector("[data-remove-row]") ?? adder(group);
  row.remove();
  while (rowsIn(group).length < Math.max(1, Number(group.dataset.least))) add(group);
  settle(group);
  near.focus();
  group.dispatchEvent(new Event("change", { bubbles: true }));
}

for (const group of document.querySelectorAll("[data-rows]")) {
  rowsIn(group).forEach(dress);
  settle(group);
  group.addEventListener("row", ({ target }) => {
    dress(target);
    settle(group);
  });
  group.addEventListener("click", ({ target }) => {
    if (target.closest("[data-remove-row]")) remove(group, target.closest("[data-row]"));
  });
  adder(group).addEventListener("click", (event) => {
    event.preventDefault(); // the server would do the same, and lay the page anew
    add(group).querySelector("input:not([type=hidden]), textarea, select, button").focus();
  });
}

document.addEventListener("restored", () => { // rows may have been taken out as well
  for (const group of document.querySelectorAll("[data-rows]")) settle(group);
});
