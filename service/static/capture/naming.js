// Names of students in a text, found as service/rules/visiting/names.py finds them (tests/vectors/names.json).

const WORDS = /\p{L}+(?:['’]\p{L}+)?/gu;

// `names`: word → whether it is an ordinary word too, and a name only with a capital.
export function namedIn(text, names) {
  const found = (text.match(WORDS) ?? []).map((word) => called(word, names));
  return [...new Set(found.filter(Boolean))];
}

function called(word, names) {
  const whole = word.replace(/['’].*/, "");
  const ends = /s$/i.test(whole) ? whole.slice(0, -1) : "";
  for (const one of [whole, ends]) {
    const key = one.toLowerCase();
    if (!Object.hasOwn(names, key)) continue;
    if (!names[key] || one[0] !== one[0].toLowerCase()) return one[0].toUpperCase() + one.slice(1);
  }
  return "";
}
