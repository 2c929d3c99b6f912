// Rehearsal: arrow keys turn the cards, and a clock counts up. How long it took stays in this tab.
"use strict";

const clock = document.querySelector("[data-clock]");
const total = document.querySelector("[data-total]");
const times = (round) => `rehearsal-${round}`;
const read = (round) => JSON.parse(sessionStorage.getItem(times(round)) ?? "{}");

function said(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const way = { ArrowRight: "next", ArrowLeft: "prev" }[event.key];
  if (way) document.querySelector(`a[rel=${way}]`)?.click();
});

if (clock) {
  const { round, card, planned } = clock.dataset;
  const shown = clock.querySelector("[data-time]");
  const button = clock.querySelector("[data-pause]");
  const words = [button.textContent, button.dataset.goOn];
  let seconds = read(round)[card] ?? 0;
  let running = true;

  const show = () => {
    shown.textContent = said(seconds);
    clock.classList.toggle("is-long", seconds > Number(planned));
  };
  setInterval(() => {
    if (!running || document.hidden) return;
    seconds += 1;
    sessionStorage.setItem(times(round), JSON.stringify({ ...read(round), [card]: seconds }));
    show();
  }, 1000);
  button.addEventListener("click", () => {
    running = !running;
    button.textContent = words[running ? 0 : 1];
  });
  clock.hidden = false;
  show();
}

if (total) {
  const seconds = Object.values(read(total.dataset.round)).reduce((sum, one) => sum + one, 0);
  if (seconds) {
    total.textContent = total.dataset.said.replace("__", said(seconds));
    total.hidden = false;
  }
}
