// What time it is, also where a device's own clock is wrong. The order of anything never hangs on it.

const KEPT = "skew";
const WRONG = 2 * 60 * 1000; // less than that is the way there and back

let skew = 0; // milliseconds that this device is behind
try {
  skew = Number(localStorage.getItem(KEPT)) || 0;
} catch {
  // storage may be closed to us: then the next answer of the server tells
}

export const now = () => new Date(Date.now() + skew);

export const isWrong = () => skew !== 0;

// Compare with what the server said just now, if it did.
export function learn(told) {
  const behind = Date.parse(told) - Date.now();
  if (!(Math.abs(behind - skew) > WRONG)) return skew; // time does not jump for what the way takes
  skew = Math.abs(behind) > WRONG ? behind : 0;
  try {
    if (skew) localStorage.setItem(KEPT, String(skew));
    else localStorage.removeItem(KEPT);
  } catch {
    // as above
  }
  return skew;
}
