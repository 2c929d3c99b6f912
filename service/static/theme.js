// That scripts run, and the button for light or dark. What was chosen before is there already (first.js); this one never
// holds the page back: on a slow network the words come first.
(function () {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  const device = matchMedia("(prefers-color-scheme: dark)");
  let choice = null;
  try {
    choice = localStorage.getItem("theme");
  } catch {
    // storage may be closed to us: the device decides, and a choice lasts as long as the page
  }

  function apply() {
    const dark = choice ? choice === "dark" : device.matches;
    root.dataset.theme = dark ? "dark" : "light";
    const link = document.getElementById("dark-colours");
    if (link) link.media = dark ? "screen" : "not all"; // never print: paper is light
    for (const button of document.querySelectorAll("[data-theme-toggle]")) {
      button.setAttribute("aria-pressed", String(dark));
      button.hidden = false;
    }
    document.dispatchEvent(new Event("themechange"));
  }

  apply();
  device.addEventListener("change", apply);
  document.addEventListener("DOMContentLoaded", apply);
  document.addEventListener("click", function (event) {
    if (!(event.target instanceof Element) || !event.target.closest("[data-theme-toggle]")) return;
    choice = root.dataset.theme === "dark" ? "light" : "dark";
    apply();
    try {
      localStorage.setItem("theme", choice);
    } catch {
      // as above
    }
  });
})();
