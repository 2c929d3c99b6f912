// What a subject teacher writes saves itself while they write; the buttons save it without a script.
"use strict";

const form = document.querySelector("form[data-autosave]");
const PAUSE = 2000; // milliseconds after the last letter
const written = () => ["judgement", "goal"].map((name) => form.elements[name].value).join("\0");

if (form) {
  form.dataset.saves = "yes"; // form.js need not ask on leaving: this file does
  const line = form.querySelector("[data-unsaved]");
  let stands = written();
  let timer = null;
  let saving = null;

  const save = async () => {
    const sending = written();
    if (sending === stands) return;
    const answer = await fetch(form.action, {
      method: "POST",
      body: new FormData(form),
      headers: { Accept: "application/json" },
    }).catch(() => null);
    if (!answer?.ok) return; // the line says that it is not saved, and the button shows why
    form.elements.revision.value = (await answer.json()).revision;
    stands = sending;
    if (written() === stands) line.textContent = line.dataset.saved;
  };
  const inTurn = () => {
    saving = save().finally(() => {
      saving = null;
    });
    return saving;
  };

  form.addEventListener("input", () => {
    line.textContent = line.dataset.unsaved;
    clearTimeout(timer);
    timer = setTimeout(() => (saving ?? Promise.resolve()).then(inTurn), PAUSE);
  });

  // a button waits for the saving that is under way: it would be taken for another device
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!saving) {
      stands = written();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    saving.then(() => form.requestSubmit(event.submitter));
  });

  addEventListener("beforeunload", (event) => {
    if (written() !== stands) event.preventDefault();
  });
}
