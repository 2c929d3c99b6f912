// Logging out where something is not sent yet: nothing is left behind unasked. And wherever this person goes on our
// pages, what waits on the device is sent. Small on purpose: it stands on every page, and the rest comes when needed.

function waits() {
  try {
    return Object.keys(localStorage).some((name) => name === "mine" || name.startsWith("waiting:"));
  } catch {
    return false; // a browser that keeps nothing has kept nothing
  }
}

const isLogOut = (form) => form.method === "post" && form.action.endsWith("/logout");

addEventListener("submit", (event) => {
  if (!isLogOut(event.target) || "asked" in event.target.dataset || !waits()) return;
  event.preventDefault();
  event.stopPropagation();
  leave(event.target);
}, { capture: true });

async function leave(form) {
  const { holder, unsent } = await import("./kept.js");
  await holder();
  if (await unsent()) ask(form);
  else await go(form);
}

// The key goes in any case: what stays on the device opens for nobody else.
async function go(form) {
  const { lock } = await import("./kept.js");
  await lock();
  form.dataset.asked = "";
  form.requestSubmit();
}

function ask(form) {
  const dialog = document.getElementById("leaving").content.querySelector("dialog").cloneNode(true);
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", async ({ target }) => {
    const choice = target.closest("[data-choice]")?.dataset.choice;
    if (choice && (await choices[choice](dialog))) await go(form);
  });
  dialog.showModal();
}

const choices = {
  async send(dialog) {
    const { flush } = await import("./flushing.js");
    const { left } = await flush();
    dialog.querySelector("[data-failed]").hidden = !left;
    return !left;
  },
  stay: (dialog) => dialog.close(),
  keep: () => true,
  async discard() {
    const { discard } = await import("./kept.js");
    await discard();
    return true;
  },
};

// a page of questions sends its own first
if (waits() && !document.querySelector("[name=lane]")) {
  const { watch } = await import("./flushing.js");
  watch();
}
