// Asks five minutes before a session ends whether somebody is still here. Who has just written something is.
"use strict";

{
  const OFTEN = 10_000; // a sleeping device runs no long timers: the clock is looked at instead
  const SECOND = 1000;

  const dialog = document.getElementById("staying");
  const { session, before } = dialog.dataset;
  const stay = dialog.querySelector("[data-stay]");
  const over = dialog.querySelector("[data-over]");
  const asks = dialog.querySelector("[data-asks]");
  const headers = { Accept: "application/json" };

  let end = 0; // as this device's clock says it
  let wrote = false; // since the server heard of this page
  let looking = false;

  const learn = (left) => { end = Date.now() + left * SECOND; };
  const left = () => (end - Date.now()) / SECOND;

  // What another tab, or a saving, has put off. Null where nobody answers; nothing is left where nobody is in.
  async function ask(address, more = {}) {
    try {
      const answer = await fetch(address, { headers, cache: "no-store", ...more });
      if (answer.ok) return (await answer.json()).left;
      return answer.status === 401 ? 0 : null;
    } catch {
      return null;
    }
  }

  async function look() {
    if (looking || left() > before || !over.hidden) return;
    looking = true;
    let told = await (wrote ? goOn() : ask(session));
    if (told === null && left() <= 0) told = await ask(session); // whoever is in, if anybody
    looking = false;
    if (told !== null) learn(told);
    if (left() > before) return dialog.close();
    if (left() <= 0) return told === 0 ? tell() : dialog.close(); // without a network nobody knows
    return warn();
  }

  function goOn() {
    wrote = false;
    return ask(stay.action, { method: "POST", body: new FormData(stay) });
  }

  function warn() {
    const time = new Date(end).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    dialog.querySelector("[data-time]").textContent = time;
    open();
  }

  function open() {
    if (!dialog.open && !document.querySelector("dialog[open]")) dialog.showModal();
  }

  // A page of questions says so itself, with what becomes of the words.
  function tell() {
    if (document.querySelector("[name=lane]")) return dialog.close();
    dialog.setAttribute("aria-labelledby", "over-title");
    dialog.setAttribute("aria-describedby", "over-text");
    asks.hidden = true;
    over.hidden = false;
    return open();
  }

  stay.addEventListener("submit", async (event) => {
    event.preventDefault();
    const told = await goOn();
    if (told !== null) learn(told);
    if (left() > before) dialog.close();
    else if (told === 0) tell();
  });
  dialog.addEventListener("cancel", (event) => { // Escape says that somebody is here
    if (!over.hidden) return;
    event.preventDefault();
    stay.requestSubmit();
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  addEventListener("input", () => { wrote = true; }, { capture: true });
  addEventListener("focus", look);
  addEventListener("pageshow", ({ persisted }) => persisted && look());
  document.addEventListener("visibilitychange", () => document.hidden || look());

  learn(Number(dialog.dataset.left));
  setInterval(look, OFTEN);
}
