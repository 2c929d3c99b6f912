// Asks now and then whether the other one has written, and says so. What stands on the page is left alone.
"use strict";

const OFTEN = 20_000; // milliseconds; asked only while somebody looks at the page

for (const news of document.querySelectorAll("[data-watches]")) {
  const { watches, mark } = news.dataset;
  const headers = { "Accept": "application/json", "If-None-Match": `"${mark}"` };
  let asks = false;
  let timer = null;

  async function look() {
    if (document.hidden || asks || timer === null) return;
    asks = true;
    const answer = await fetch(watches, { headers }).catch(() => null);
    asks = false;
    if (!answer || answer.status === 304 || answer.status >= 500) return; // nothing new, or nobody there
    clearInterval(timer); // said once; and who may not ask any more does not
    timer = null;
    if (answer.status === 204) news.firstElementChild.hidden = false;
  }

  timer = setInterval(look, OFTEN);
  document.addEventListener("visibilitychange", look);
}
