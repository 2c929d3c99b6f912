// An anonymous form is sent at one go. Where that fails its page stays as it is, and can be sent again.

const PATIENCE = 20_000; // milliseconds
const form = document.getElementById("answers");
const told = document.getElementById("told");
let sending = false;
let known = false; // the server has said what it has to say, and the browser fetches it as a page

function tell(id) {
  told.replaceChildren(document.getElementById(id).content.cloneNode(true));
  told.scrollIntoView({ block: "center" }); // it may stand below the edge, or behind the buttons
}

const ask = (address, more) => fetch(address, { ...more, signal: AbortSignal.timeout(PATIENCE) });
const pathOf = (address) => new URL(address, location.href).pathname;

// Somebody may have logged in again in another window, and nobody sends another one's answers.
async function isMine() {
  const reply = await ask(form.dataset.session, { headers: { Accept: "application/json" } });
  if (reply.status >= 500) throw new Error(String(reply.status));
  const { person, token } = reply.ok ? await reply.json() : {};
  if (person === form.dataset.person) form.elements.csrf_token.value = token;
  return person === form.dataset.person;
}

// The same key is the same sending: whatever the server says but "thank you" comes as a page of its own.
async function send(button) {
  tell("sending-words");
  if (!(await isMine())) return tell("logged-out-words");
  const body = new URLSearchParams(new FormData(form));
  body.set(button.name, button.value);
  const reply = await ask(form.action, { method: "POST", body });
  if (reply.status >= 500) throw new Error(String(reply.status));
  if (reply.redirected && pathOf(reply.url) === pathOf(form.action)) return leave(reply.url);
  known = true;
  return form.requestSubmit(button);
}

function leave(address) {
  addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true }); // nothing is lost
  location.replace(address);
}

form.addEventListener("submit", async (event) => {
  if (known) return;
  event.preventDefault();
  event.stopPropagation(); // form.js would take it for sent
  if (sending || event.submitter?.value !== "send") return; // Enter in a field sends nothing
  sending = true;
  await send(event.submitter).catch(() => tell("not-sent-words"));
  sending = false;
});
