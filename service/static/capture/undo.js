// One button takes back the last tap, whichever clock or tally it was on.

const button = document.querySelector("[data-undo-last]");
const heard = document.querySelector("[data-undone]");
const taps = []; // how each is taken back, in the order of time

function show() {
  const none = String(!taps.length);
  if (button.getAttribute("aria-disabled") !== none) button.setAttribute("aria-disabled", none);
}

if (button) {
  button.hidden = false;
  document.addEventListener("tap", ({ detail }) => {
    taps.push(detail.undo);
    show();
  });
  button.addEventListener("click", () => {
    if (!taps.length) return;
    taps.pop()();
    heard.textContent = "";
    heard.textContent = heard.dataset.undone;
    show();
  });
  document.addEventListener("restored", () => { // what was kept stands in the fields again: no tap led there
    taps.length = 0;
    show();
  });
  addEventListener("pageshow", show); // form.js makes every button fit to be pressed then
  show();
}
