// Forms: count characters, say what is not saved yet, and send once however often one presses.
"use strict";

// The count stands as a sentence in the page's language: only its number changes.
function recount(field) {
  for (const id of (field.getAttribute("aria-describedby") ?? "").split(" ")) {
    const count = document.getElementById(id);
    if (!count?.matches(".count[data-limit]")) continue;
    const written = [...field.value.normalize("NFC").trim()].length;
    count.querySelector("[data-count]").textContent = String(written);
    count.classList.toggle("is-over", written > Number(count.dataset.limit));
  }
}

// a field may come later, with a row that is added
document.addEventListener("input", (event) => recount(event.target));
function recountAll() {
  for (const field of document.querySelectorAll("textarea[aria-describedby], input[aria-describedby]")) recount(field);
}

document.addEventListener("restored", recountAll);
recountAll(); // the browser may have put back what was written

// What is written and not sent yet: the page says so, and leaving asks first.
// A page that saves itself (device/saving.js) says and asks by itself as well.
const changed = new Set();
const savesItself = (form) => "saves" in form.dataset;

function change(event) {
  const form = event.target.form ?? event.target.closest("form"); // a row that is taken out is no field
  if (form?.method !== "post" || savesItself(form)) return;
  changed.add(form);
  for (const line of document.querySelectorAll("[data-unsaved]")) line.textContent = line.dataset.unsaved;
}

document.addEventListener("input", change);
document.addEventListener("change", change);
// what came back unsent is as unsaved as what is written now
for (const part of document.querySelectorAll("form .is-error, form [data-unsent]")) changed.add(part.closest("form"));
addEventListener("beforeunload", (event) => {
  if (![...changed].every(savesItself)) event.preventDefault();
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || "fetches" in form.dataset) return; // a file may be fetched again
  changed.delete(form);
  if (form.dataset.sending) {
    event.preventDefault();
    return;
  }
  form.dataset.sending = "yes";
  event.submitter?.setAttribute("aria-disabled", "true");
});

// The page may come back from the browser's memory: then one may send again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sending]")) delete form.dataset.sending;
  for (const button of document.querySelectorAll("button[aria-disabled]")) button.removeAttribute("aria-disabled");
});
