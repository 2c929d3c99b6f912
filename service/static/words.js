// Other words in the same place. Its text node stays: a new one would have the whole page laid out again, with each tap.

export function reword(place, words) {
  const text = place.firstChild;
  if (text?.nodeType !== Node.TEXT_NODE || text.nextSibling) place.textContent = words;
  else if (text.data !== words) text.data = words;
}
