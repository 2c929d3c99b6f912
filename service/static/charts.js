// Figures: plotly is fetched only by a page that has one, and its colours follow the page's.

const figures = [...document.querySelectorAll("[data-figure]")];
const ROOM = 680; // pixels from which the words have a column of their own

// Colours and fonts stand in a figure as "var(--name)": the page's own tokens.
function painted(part) {
  if (typeof part === "string") {
    return part.replace(/var\((--[a-z0-9-]+)\)/g, (_, name) =>
      getComputedStyle(document.documentElement).getPropertyValue(name).trim());
  }
  if (Array.isArray(part)) return part.map(painted);
  if (part && typeof part === "object") {
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, painted(value)]));
  }
  return part;
}

async function draw(element) {
  const width = element.clientWidth >= ROOM ? "wide" : "narrow";
  const { data, layout } = painted(JSON.parse(document.getElementById(element.dataset.figure).textContent)[width]);
  await globalThis.Plotly.react(element, data, layout, { displayModeBar: false, responsive: true });
  element.dataset.width = width;
  element.dataset.drawn = document.documentElement.dataset.theme ?? "light";
}

async function drawAll() {
  await Promise.all(figures.map(draw));
}

// Without plotly the table with the same numbers stands alone.
function giveUp() {
  for (const element of figures) element.dataset.drawn = "failed";
}

const turned = new ResizeObserver((seen) => {
  for (const { target } of seen) {
    const width = target.clientWidth >= ROOM ? "wide" : "narrow";
    if (target.clientWidth && target.dataset.width && target.dataset.width !== width) draw(target).catch(giveUp);
  }
});

// Plotly's maps want a style of their own, which our rules for content refuse. We draw no maps: where this id
// (plotly 7.1) is taken, plotly does not try.
function withoutMaps() {
  const taken = document.createElement("template");
  taken.id = "9f215cf04c5486422605d13261cb87401f4e7763b6296af81e98efbc0130da53";
  document.head.append(taken);
}

if (figures.length) {
  withoutMaps();
  const script = document.createElement("script");
  script.nonce = document.querySelector("script[nonce]").nonce;
  script.src = figures[0].dataset.plotly;
  script.addEventListener("load", () => {
    drawAll().then(() => figures.forEach((element) => turned.observe(element)), giveUp);
    document.addEventListener("themechange", () => drawAll().catch(giveUp));
  });
  script.addEventListener("error", giveUp);
  document.head.append(script);
}
