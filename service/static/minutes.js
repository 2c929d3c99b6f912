// Minutes: saves them while somebody writes, and says so. Without it a button does the same.
"use strict";

const PAUSE = 900; // milliseconds after the last letter

for (const form of document.querySelectorAll("form[data-saves-as-one-writes]")) {
  const line = form.querySelector("[data-saved]");
  let timer = null;
  let sending = false;
  let again = false;
  let unsaved = false;
  form.dataset.saves = "yes"; // form.js leaves it to us to ask before leaving

  async function save() {
    if (sending) return void (again = true);
    sending = true;
    unsaved = false; // what is written from here on makes it so again
    const body = new URLSearchParams(new FormData(form));
    try {
      const reply = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
      if (!reply.ok) throw new Error(String(reply.status));
      const { saved, was, refused, aside } = await reply.json();
      if (Object.keys(refused).length) unsaved = true;
      if (aside) return void location.reload(); // two texts wait for a decision: the page shows them
      form.elements.namedItem("was").value = JSON.stringify(was);
      const number = form.elements.namedItem("number");
      number.value = String(Number(number.value) + 1);
      line.textContent = Object.values(refused).join(" ") || line.dataset.said.replace("{time}", saved);
    } catch {
      unsaved = true;
      line.textContent = line.dataset.unsaved;
    } finally {
      sending = false;
      if (again) {
        again = false;
        save();
      }
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    unsaved = true;
    line.textContent = line.dataset.saving;
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    unsaved = false;
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
}
