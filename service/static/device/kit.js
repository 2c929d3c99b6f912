// Takes along what a visit begins with where there is no network, after the page has come: only on a device that is
// its person's own. It holds the names of classes, and is locked like everything that lies here.

import { get, holder, mine, put, root } from "./kept.js";
import { now } from "./now.js";
import { work } from "./packing.js";

const FRESH = 15 * 60 * 1000; // milliseconds

const isFresh = (kit) => (
  kit && kit.language === document.documentElement.lang && Math.abs(now().getTime() - kit.fetched) < FRESH
);

async function take() {
  const held = mine() && (await holder());
  if (!held?.token || held.person !== mine()) return;
  if (isFresh(await get("kit", "kit"))) return;
  await work();
  const asked = { headers: { Accept: "application/json" }, cache: "no-store" };
  const answer = await fetch(new URL("visits/kit", root), asked).catch(() => null);
  const kit = answer?.ok ? await answer.json().catch(() => null) : null;
  if (kit) await put("kit", "kit", { ...kit, fetched: now().getTime() }).catch(() => null); // full: no visit begins here
}

addEventListener("mine", take);
if (document.readyState === "complete") take();
else addEventListener("load", take); // nobody waits for it
