// Forms: count characters, say what is not saved yet, and send once however often one presses.
"use strict";

// The count stands as a sentence in the page's language: only its number changes.
function recount(field, count) {
  const written = [...field.value.normalize("NFC").trim()].length;
  count.querySelector("[data-count]").textContent = String(written);
  count.classList.toggle("is-over", written > Number(count.dataset.limit));
}

for (const count of document.querySelectorAll(".count[data-limit]")) {
  const field = document.querySelector(`[aria-describedby~="${CSS.escape(count.id)}"]`);
  if (!field) continue;
  field.addEventListener("input", () => recount(field, count));
  if (field.value) recount(field, count); // the browser may have put back what was written
}

// What is written and not sent yet: the page says so, and leaving asks first.
const changed = new Set();

function change(event) {
  const form = event.target.form;
  if (form?.method !== "post") return;
  changed.add(form);
  for (const line of document.querySelectorAll("[data-unsaved]")) line.textContent = line.dataset.unsaved;
}

document.addEventListener("input", change);
document.addEventListener("change", change);
addEventListener("beforeunload", (event) => {
  if (changed.size) event.preventDefault();
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
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
