// The form that begins a visit in the shell.

import { begin } from "./starts.js";
import { addressOf } from "./way.js";

function options(select, list) {
  const chosen = select.value;
  select.replaceChildren(select.options[0], ...list.map(({ id, name }) => new Option(name, id)));
  select.value = list.some(({ id }) => id === chosen) ? chosen : "";
}

// `failed` is told where the device has no room.
export function starting(kit, failed) {
  const form = document.getElementById("start");
  const field = (name) => form.elements.namedItem(name);
  const schoolOf = (group) => kit.schools.find((one) => one.classes.some(({ id }) => id === group));
  const teachers = () => {
    const schools = schoolOf(field("class").value) ? [schoolOf(field("class").value)] : kit.schools;
    options(field("teacher"), schools.flatMap((one) => one.teachers));
  };
  options(field("class"), kit.schools.flatMap((one) => one.classes));
  teachers();
  field("class").addEventListener("change", teachers);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    form.querySelector("button").setAttribute("aria-disabled", "true");
    const response = await begin(kit, {
      group: field("class").value,
      teacher: field("teacher").value,
      lesson: field("lesson").value.trim(),
      looksFor: field("looks_for").value.trim(),
    });
    form.querySelector("button").removeAttribute("aria-disabled");
    if (response) location.assign(addressOf(response));
    else failed();
  });
  form.closest("[data-start]").hidden = false;
}
