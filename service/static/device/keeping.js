// Keeps what is written on a page of the shell, with every change, and knows whether all of it lies on the device.

import { fieldsOf, flush, post } from "./flushing.js";
import { all, change, mine, put } from "./kept.js";
import { now } from "./now.js";
import { entriesOf } from "./restoring.js";
import { addressOf, wayOn } from "./way.js";

const QUIET = 5000; // milliseconds: a clock that runs changes without anybody's hand

let writing = Promise.resolve();
let onTheWay = 0; // writings that have not ended yet
let queued = false; // one that has not begun takes up all that is written until then
let told = () => {}; // the page, of what has become of it
let bare = null; // the part whose newest words stand on this page alone: the device is full

const isOpen = () => onTheWay > 0 || bare !== null;

export const partsOf = async (response) => (await all("part")).filter((one) => one.response === response);

// What has been written until now has come to the device, or has failed to.
export const settled = () => writing;

function begun(form, here) {
  const { was } = form.sections.find((one) => one.id === here);
  return {
    response: form.response, section: here, lane: crypto.randomUUID(), number: 1, was: JSON.stringify(was), inFlight: null,
  };
}

export const written = ({ entries }) => JSON.stringify(entries);

// `last` is what lay here when this page was drawn. Where another page has gone on from there, this one keeps a box
// of its own beside it: the server lays both together, or shows both. `full` is told whether the device has room.
export function keeping(answers, form, here, last, full) {
  const { response } = form;
  const first = begun(form, here);
  let newest = JSON.stringify(entriesOf(answers)); // what lies here or is on its way
  let own = `${response}/${here}`;
  let leaves = false; // by a button, with everything kept

  const since = (kept) => (kept?.unsent && kept.since) || now().getTime(); // the first word that waits
  const goneOn = (kept, entries) => (
    { ...(kept ?? first), id: own, entries, unsent: true, stuck: null, since: since(kept) }
  );
  const tell = () => {
    answers.dataset.saves = isOpen() ? "open" : "ready";
    full(bare !== null);
  };

  async function write() {
    queued = false;
    if (!mine()) throw new Error("this device keeps nothing any more");
    const given = entriesOf(answers);
    const isOurs = (kept) => !kept || written(kept) === last;
    const deed = (kept) => (isOurs(kept) ? goneOn(kept, given) : null);
    const stands = await change("part", own, deed, { response });
    if (!stands) {
      own = `${response}/${here}/${first.lane}`;
      await put("part", own, goneOn(null, given), { response });
    }
    last = written({ entries: given });
    bare = null;
  }

  function keep() {
    const stands = JSON.stringify(entriesOf(answers));
    if (stands === newest && bare === null) return;
    newest = stands;
    if (queued) return;
    queued = true;
    onTheWay += 1;
    answers.dataset.saves = "open";
    writing = writing.then(write).catch(() => { bare = goneOn(null, entriesOf(answers)); }).then(() => {
      onTheWay -= 1;
      tell();
    });
  }

  async function go(event) {
    event.preventDefault();
    keep();
    await writing;
    if (bare) return document.querySelector("[data-back]").scrollIntoView();
    const place = wayOn(form, await partsOf(response), here, event.submitter?.value ?? "on");
    leaves = true;
    return location.assign(place);
  }

  told = tell;
  tell();
  answers.addEventListener("input", keep);
  answers.addEventListener("change", keep);
  answers.addEventListener("submit", go);
  setInterval(keep, QUIET);
  document.addEventListener("visibilitychange", keep); // nobody knows how long this page still runs
  addEventListener("pagehide", keep);
  addEventListener("beforeunload", (event) => {
    keep();
    if (isOpen() && !leaves) event.preventDefault();
  });
}

// Words that the device has no room for go straight to the server, before anything takes them from the screen.
// Says whether nothing is left that stands on this page alone.
export async function sendBare() {
  if (!bare) return true;
  await flush(); // a visit that began here comes before the words that were written on it
  const sent = bare; // while it is on its way, more may be written
  const { response, section, was, entries } = sent;
  const lane = crypto.randomUUID();
  const fields = fieldsOf({ lane, inFlight: { number: 1, was, entries } });
  const { what } = await post(addressOf(response, `sections/${section}`), fields);
  if (what === "landed" && bare === sent) {
    bare = null;
    told();
  }
  return bare === null;
}
