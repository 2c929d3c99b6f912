// A page of work that goes on elsewhere: asks now and then how far it is, and reloads when it is over.
"use strict";

const far = document.querySelector("[data-far]");
const often = 1000; // milliseconds

async function ask() {
  const answer = await fetch(far.dataset.far, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer?.ok) {
    const seen = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-far]");
    if (!seen) {
      location.reload();
      return;
    }
    far.replaceChildren(...seen.childNodes);
  }
  setTimeout(ask, often);
}

if (far) setTimeout(ask, often);
