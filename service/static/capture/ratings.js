// Seven steps are seven big buttons: the number first, and what it means small beside it.

const PARTS = /^(\d+) · (.+)$/;

function split(place) {
  for (const words of place.querySelectorAll(".opts-7 .opt > span:not(:has(*))")) {
    const [, number, means] = PARTS.exec(words.textContent) ?? [];
    if (!number) continue;
    const parts = [["b", number], ["span", " · "], ["small", means]].map(([name, text]) => {
      const part = document.createElement(name);
      part.textContent = text;
      return part;
    });
    parts[1].className = "visually-hidden";
    words.replaceChildren(...parts);
  }
}

document.addEventListener("row", (event) => split(event.target));
split(document);
