// The look-through where the network may go: the sending waits on the device where it can, and is one sending always.
// What the device still had when this page came is saved by itself; then the page is asked for again.

import { post } from "./flushing.js";
import { get, put, remove } from "./kept.js";
import { addressOf } from "./way.js";

const PAUSE = 500; // milliseconds: several parts may land one after the other

const form = document.querySelector("form[action$='/send']");
const [, response] = /\/responses\/([^/]+)\//.exec(location.pathname);
const cover = () => location.assign(addressOf(response));

let pressed = false;
let goes = false; // the browser sends it itself

async function press(event) {
  if (event.target !== form || goes) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (pressed) return;
  pressed = true;
  event.submitter?.setAttribute("aria-disabled", "true");
  const { what } = await post(form.action, [["key", form.elements.namedItem("key").value]]);
  if (what === "landed") {
    await remove("sending", response).catch(() => null); // what lay ready under another key is sent with this
    return cover();
  }
  if (what === "away" || what === "broken") return wait();
  goes = true;
  return form.requestSubmit(); // the server says on a page of its own why not
}

async function wait() {
  pressed = false;
  form.querySelector("button").removeAttribute("aria-disabled");
  const key = form.elements.namedItem("key").value;
  const lies = (await get("form", response)) && (await put("sending", response, { response, key }).catch(() => false));
  if (lies) return location.reload(); // the device shows it from now on
  const said = document.getElementById("not-sent");
  if (said) document.querySelector("main .stack").prepend(...said.content.childNodes); // once
  return document.querySelector("[data-not-sent]").focus();
}

let timer = null;

addEventListener("submit", press, { capture: true });
addEventListener("kept", ({ detail }) => {
  if (detail.response !== response || detail.what !== "landed") return;
  clearTimeout(timer);
  timer = setTimeout(detail.kind === "sending" ? cover : () => location.reload(), PAUSE);
});
