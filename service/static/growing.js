// One row more of a repeating group, one line more of a log: in the page, or in a form that nobody sees yet.
const NUMBERED = /^(.*\.)(\d+)(-\w+)?$/;

export const rowsIn = (group) => [...group.querySelectorAll("[data-row]")];
export const linesIn = (log) => [...log.querySelectorAll("[data-line]")];
export const wordsOf = (line) => line.querySelector("textarea, input:not([type=hidden])");

const after = (numbers) => Math.max(-1, ...numbers) + 1;

// Whoever adds a row says so by a "row" event, and the scripts dress what is in it.
export function addRow(group, number = after(rowsIn(group).map((row) => Number(row.dataset.row)))) {
  const made = document.createElement("template");
  made.innerHTML = group.querySelector("template").innerHTML.replaceAll("__row__", number);
  const row = made.content.querySelector("[data-row]");
  group.append(made.content);
  return row;
}

// The last line once more, empty and under another number.
export function addLine(log, number = after(linesIn(log).map((line) => Number(line.dataset.line)))) {
  const last = linesIn(log).at(-1);
  const line = last.cloneNode(true);
  line.dataset.line = number;
  for (const field of line.querySelectorAll("input, textarea, select")) {
    const said = field.getAttribute("aria-label"); // it counts from one
    if (said) field.setAttribute("aria-label", said.replace(Number(last.dataset.line) + 1, number + 1));
    field.name = field.name.replace(NUMBERED, `$1${number}$3`);
    field.value = "";
  }
  last.after(line);
  return line;
}
