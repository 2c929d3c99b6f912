// Whether a condition is met: the rules of questionnaires/conditions.py, held to them by tests/vectors/conditions.json.
"use strict";

// Facts are a Map: question → {values: [...], order: number | string | null, declined: boolean}.
// A question without a fact is unanswered, and every comparison with it is false.
function holds(condition, facts) {
  if (condition.all) return condition.all.every((one) => holds(one, facts));
  if (condition.any) return condition.any.some((one) => holds(one, facts));
  if (condition.not) return !holds(condition.not, facts);
  const fact = facts.get(condition.question);
  if (!fact) return false;
  if (condition.answered) return true;
  if (condition.declined) return fact.declined;
  return compares(condition, fact);
}

function compares(condition, { values, order }) {
  const alone = values.length === 1 ? values[0] : null;
  if ("includes" in condition) return values.includes(condition.includes);
  if ("at_least" in condition) return typeof order === typeof condition.at_least && order >= condition.at_least;
  if ("at_most" in condition) return typeof order === typeof condition.at_most && order <= condition.at_most;
  if (!values.length) return false;
  if ("is_not" in condition) return alone !== condition.is_not;
  return "in" in condition ? condition.in.includes(alone) : alone === condition.is;
}
