// "This device is mine": the tick on the cover of a form.

import { canKeep, holder, mine, setMine } from "./kept.js";

const place = document.getElementById("this-device");
const tick = place.querySelector("input");

tick.addEventListener("change", async () => {
  tick.checked = await setMine(tick.checked);
  if (tick.checked) dispatchEvent(new Event("mine")); // packing.js keeps the form
});

if (canKeep()) {
  tick.checked = Boolean(mine()) && (await holder())?.person === mine();
  place.hidden = false;
}
