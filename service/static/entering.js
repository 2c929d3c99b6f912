// Answers from paper, typed without a mouse: a digit chooses and goes on, Enter goes on, arrows go back and forth.

const form = document.getElementById("entering");
const send = document.querySelector("[data-send]");
const KEYS = [..."123456789abcdefghijklmnopqrstuvwxyz"];
const BLANK = ["0", "-"];
const BACK = ["ArrowUp", "ArrowLeft"], ON = ["ArrowDown", "ArrowRight"];

const isTick = (field) => field.matches("input[type=radio], input[type=checkbox]");
const ticksOf = (stop) => [...stop.querySelectorAll("input")].filter(isTick);
const isList = (stop) => stop.matches(".opts");

// Where one stops on the way: a list of options, a field to type in, one more row; last of all the button that sends.
function stops() {
  const found = [...form.querySelectorAll(".opts, .form-control, [data-add]")].filter(
    (stop) => stop.checkVisibility() && !stop.disabled && (!isList(stop) || ticksOf(stop).length),
  );
  return [...found, send];
}

// The stop that holds a field, or the one before it: silence beside a text is reached by Tab and is none of its own.
function placeOf(field, all) {
  const before = (stop) => stop.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING;
  return all.findLastIndex((stop) => stop === field || stop.contains(field) || before(stop));
}

function stand(stop) {
  const field = isList(stop) ? ticksOf(stop).find((tick) => tick.checked) ?? ticksOf(stop)[0] : stop;
  field.focus({ preventScroll: true });
  if (stop.matches("input[type=text], textarea")) stop.setSelectionRange(stop.value.length, stop.value.length);
  (stop.closest(".q") ?? stop).scrollIntoView({ block: "nearest" });
}

function go(field, step) {
  const all = stops();
  const next = all[placeOf(field, all) + step];
  if (next) stand(next);
}

function tell(field) {
  for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

// One of several is done with the key; where several may be chosen, Enter says when it is enough.
function choose(field, tick) {
  tick.checked = tick.type === "radio" || !tick.checked;
  tick.focus({ preventScroll: true });
  tell(tick);
  if (tick.type === "radio") go(field, 1);
}

function leaveBlank(field, list) {
  for (const tick of ticksOf(list)) tick.checked = false;
  tell(field);
  go(field, 1);
}

function pressOnTick(event) {
  const { key, target } = event, list = target.closest(".opts");
  const chosen = list && ticksOf(list)[KEYS.indexOf(key.toLowerCase())];
  if (chosen) choose(target, chosen);
  else if (list && BLANK.includes(key)) leaveBlank(target, list);
  else if (key === "Enter" || ON.includes(key)) go(target, 1);
  else if (BACK.includes(key)) go(target, -1);
  else return;
  event.preventDefault();
}

// In words the arrows are the writer's until they lead out of them; days, times and lists have arrows of their own.
function leads(field, key) {
  if (!field.matches("input[type=text], textarea")) return false;
  const { selectionStart, selectionEnd, value } = field;
  if (field.matches("input")) return key === "ArrowUp" || key === "ArrowDown";
  return key === "ArrowUp" ? selectionEnd === 0 : key === "ArrowDown" && selectionStart === value.length;
}

function pressInField(event) {
  const { key, target, shiftKey } = event;
  if (key === "Enter" && !shiftKey) go(target, 1);
  else if (leads(target, key)) go(target, key === "ArrowUp" ? -1 : 1);
  else return;
  event.preventDefault();
}

// On a button Enter and the space bar press it, as everywhere; arrows go past it.
function pressOnButton(event) {
  const step = ON.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0;
  if (!step) return;
  go(event.target, step);
  event.preventDefault();
}

document.addEventListener("keydown", (event) => {
  const { target } = event;
  if (event.isComposing || event.defaultPrevented || !(form.contains(target) || target === send)) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit(send);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTick(target)) pressOnTick(event);
  else if (target.matches("button")) pressOnButton(event);
  else pressInField(event);
});

form.addEventListener("focusin", ({ target }) => {
  for (const card of form.querySelectorAll(".q.is-current")) card.classList.remove("is-current");
  target.closest(".q")?.classList.add("is-current");
});

// Each option says which key it has.
function dress(place) {
  for (const list of place.querySelectorAll(".opts")) {
    for (const [number, tick] of ticksOf(list).entries()) tick.closest(".opt").dataset.key = KEYS[number] ?? "";
  }
}

form.addEventListener("row", ({ target }) => dress(target));
dress(form);
document.getElementById("keys").hidden = false;
const wrong = stops().find((stop) => stop.closest(".q.is-error"));
stand(wrong ?? stops()[0]);
