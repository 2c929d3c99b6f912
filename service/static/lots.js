// Draws by lot, also without a network: who is drawn, and who was drawn but away, as the server draws.

const MOST = 2 ** 32;

const lotOf = (place) => JSON.parse(place.dataset.lot);
const values = (place, name) => [...place.querySelectorAll(`input[name="${name}"]`)].map((field) => field.value);

// A number below `many`, each as likely as the others.
function anyBelow(many) {
  const [number] = crypto.getRandomValues(new Uint32Array(1));
  return number < MOST - (MOST % many) ? number % many : anyBelow(many);
}

// Those who are drawn already, without the one who is away, filled up by chance.
export function drawn(lot, before, away = "") {
  const absent = before.drawn.includes(away) ? [...before.absent, away] : before.absent;
  const stay = before.drawn.filter((one) => one !== away);
  const free = lot.roster.map(([one]) => one).filter((one) => !stay.includes(one) && !absent.includes(one));
  while (stay.length < lot.many && free.length) stay.push(...free.splice(anyBelow(free.length), 1));
  return { drawn: stay, absent };
}

function made(name, attributes = {}, html = "") {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.innerHTML = html;
  return element;
}

const hidden = (name, value) => made("input", { type: "hidden", name, value });

// Shows who was drawn, as forms/filling/options.py does.
export function lay(place, now) {
  const lot = lotOf(place);
  const names = new Map(lot.roster);
  const words = place.nextElementSibling.content; // of the buttons
  const here = now.drawn.filter((one) => names.has(one));
  const away = now.absent.filter((one) => names.has(one));
  const parts = away.map((one) => hidden(`${lot.name}-absent`, one));
  if (here.length) parts.unshift(listed(lot, here, names, words));
  if (away.length) parts.push(wereAway(words, away.map((one) => names.get(one)).join(", ")));
  if (here.length < lot.many) {
    const button = made("button", { class: "btn btn-quiet", name: "go", value: `draw:${lot.question}` });
    button.innerHTML = words.querySelector("b").innerHTML.replace("{n}", lot.many - here.length);
    parts.push(button);
  }
  place.replaceChildren(...parts);
}

function listed(lot, here, names, words) {
  const list = made("ul", { class: "drawn" });
  list.append(...here.map((one) => {
    const line = made("li");
    const name = made("span");
    name.textContent = names.get(one);
    const button = made("button", { class: "btn btn-quiet", name: "go", value: `redraw:${lot.question}:${one}` });
    button.append(...words.querySelector("i").cloneNode(true).childNodes);
    for (const said of button.querySelectorAll(".visually-hidden")) {
      said.textContent = said.textContent.replace("{name}", names.get(one));
    }
    line.append(hidden(lot.name, one), name, button);
    return line;
  }));
  return list;
}

function wereAway(words, names) {
  const said = words.querySelector("p").cloneNode(true);
  said.textContent = said.textContent.replace("{names}", names);
  return said;
}

const stands = (place, { name }) => ({ drawn: values(place, name), absent: values(place, `${name}-absent`) });

// The entries of a form, put back into the list.
export function restoreLot(place, entries) {
  const { name } = lotOf(place);
  lay(place, { drawn: entries.get(name) ?? [], absent: entries.get(`${name}-absent`) ?? [] });
}

function press(event) {
  const button = event.target.closest?.("[data-lot] button[name=go]");
  if (!button) return;
  event.preventDefault(); // the server would do the same, and lay the page anew
  const place = button.closest("[data-lot]");
  const lot = lotOf(place);
  const away = button.value.startsWith("redraw:") ? button.value.split(":").at(-1) : "";
  lay(place, drawn(lot, stands(place, lot), away));
  const next = place.querySelector("button") ?? place.closest("[data-question]");
  if (next.matches("[data-question]")) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  place.dispatchEvent(new Event("change", { bubbles: true }));
}

document.addEventListener("click", press);
