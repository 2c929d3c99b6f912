// The course of a conversation: the part one reads is marked, as far as the page can tell.
"use strict";

const steps = new Map([...document.querySelectorAll(".agenda a")].map((link) => [link.hash.slice(1), link]));

function mark(link) {
  for (const each of steps.values()) each.removeAttribute("aria-current");
  link.setAttribute("aria-current", "step");
}

// The last parts may be too short to come up to where one reads.
const isAtEnd = () => innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
const last = [...steps.values()].at(-1);

const seen = new IntersectionObserver((parts) => {
  if (isAtEnd()) return;
  const now = parts.filter((part) => part.isIntersecting).at(-1);
  if (now) mark(steps.get(now.target.getAttribute("aria-labelledby")));
}, { rootMargin: "-20% 0px -70%" });

for (const id of steps.keys()) {
  const part = document.getElementById(id)?.closest("section");
  if (part) seen.observe(part);
}
addEventListener("scroll", () => { if (isAtEnd()) mark(last); }, { passive: true });
document.querySelector(".conv")?.classList.add("is-followed");
mark([...steps.values()][0]);
