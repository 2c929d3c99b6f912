// Minutes: saves them while somebody writes, and says so. Without it a button does the same.
"use strict";

const PAUSE = 900; // milliseconds after the last letter
const OUTLIVES = 60_000; // characters that a browser still sends once their page is gone

for (const form of document.querySelectorAll("form[data-saves-as-one-writes]")) {
  const line = form.querySelector("[data-saved]");
  const waited = new WeakSet(); // other forms of the page, for which the minutes were saved
  let timer = null;
  let sending = null;
  let again = false;
  let written = 0; // how often somebody has written,
  let saved = 0; // and how much of it the server has said it has
  const unsaved = () => written > saved;
  form.dataset.saves = "yes"; // form.js leaves it to us to ask before leaving

  function save() {
    clearTimeout(timer);
    if (sending) again = true;
    else sending = send().finally(() => { sending = null; });
    return sending;
  }

  async function send() {
    do {
      again = false;
      await post(new URLSearchParams(new FormData(form)), written);
    } while (again);
  }

  async function post(body, now) {
    try {
      const reply = await fetch(form.action, {
        method: "POST", body, headers: { Accept: "application/json" }, keepalive: String(body).length < OUTLIVES,
      });
      if (!reply.ok) throw new Error(String(reply.status));
      const told = await reply.json();
      if (!Object.keys(told.refused).length) saved = now;
      if (told.aside) return void location.reload(); // two texts wait for a decision: the page shows them
      form.elements.namedItem("was").value = JSON.stringify(told.was);
      const number = form.elements.namedItem("number");
      number.value = String(Number(number.value) + 1);
      line.textContent = Object.values(told.refused).join(" ") || line.dataset.said.replace("{time}", told.saved);
    } catch {
      line.textContent = line.dataset.unsaved;
    }
  }

  form.addEventListener("input", () => {
    written += 1;
    line.textContent = line.dataset.saving;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    saved = written;
  });

  // Another form takes the page away, and perhaps the pen: what is written goes first.
  addEventListener("submit", async (event) => {
    const { target, submitter } = event;
    if (target === form || target.method !== "post" || event.defaultPrevented) return;
    if (!unsaved() || waited.has(target)) return; // what cannot be saved is asked for by leaving
    event.preventDefault();
    event.stopImmediatePropagation();
    waited.add(target);
    await save();
    target.requestSubmit(submitter);
    waited.delete(target);
  }, { capture: true });

  addEventListener("pagehide", () => { if (unsaved()) save(); });
  addEventListener("beforeunload", (event) => {
    if (unsaved()) event.preventDefault();
  });
}
