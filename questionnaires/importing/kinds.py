"""The kinds of answers that both sources know: words, numbers, days, options and steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from questionnaires.days import day
from questionnaires.importing import reasons
from questionnaires.importing.conditions import number_of
from questionnaires.importing.languages import GUIDANCE, NO, NONE, YES, Wording, in_each
from questionnaires.importing.making import Answer, Making
from questionnaires.importing.report import Entry
from questionnaires.importing.words import LONGEST_TEXT, Names
from questionnaires.kinds import MOST_ROWS, OTHER
from questionnaires.source import LARGEST_NUMBER

MOST_OPTIONS = 100
MOST_STEPS = 10
MOST_LINES = 40
LONGEST_END = 500  # characters of what the end of a scale means

Number = int | float


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose, as the source has it."""

    value: str
    text: Wording
    exclusive: bool = False


def in_words(making: Making, lines: Number | None, most: Number | None = None) -> Answer:
    """An answer in own words; guidance of ours says what may be written."""
    making.report.file.changed(reasons.READ_GUIDANCE)
    fields: dict[str, Any] = {"kind": "text", "guidance": in_each(making.spoken, GUIDANCE)}
    fields["lines"] = _whole_within(lines, 1, MOST_LINES) or 3
    if most_characters := _whole_within(most, 1, LONGEST_TEXT):
        fields["max_characters"] = most_characters
    return Answer(fields, "words")


def in_numbers(
    least: Number | None, most: Number | None, step: Number | None, *, whole: bool = False
) -> Answer:
    """A number, within its bounds where they make sense."""
    if least is not None and most is not None and least > most:
        least = most = None
    step = step if step and step > 0 else (1 if whole else None)
    bounds = {"at_least": least, "at_most": most, "step": step}
    fields = {name: value for name, value in bounds.items() if value is not None}
    whole = isinstance(step, int) and isinstance(least or 0, int)
    return Answer({"kind": "number", **fields}, asks="number", whole=whole)


def on_a_day(not_before: str | None, not_after: str | None) -> Answer:
    """A day of the calendar."""
    ends = {"not_before": not_before, "not_after": not_after}
    return Answer({"kind": "date", **_days(ends)}, asks="date")


def lines_of(
    making: Making, entry: Entry, label: Wording, least: Number | None, most: Number | None
) -> dict[str, Any]:
    """The fields of lines that repeat, but for what is asked in them."""
    at_most = _whole_within(most, 1, MOST_ROWS)
    at_least = _whole_within(least, 1, at_most or MOST_ROWS)
    found = {"row_label": making.texts(entry, label), "at_least": at_least, "at_most": at_most}
    return {name: value for name, value in found.items() if value}


def none_of_these(making: Making, text: Wording) -> Choice:
    """The answer that goes with no other."""
    return Choice("none", text or in_each(making.spoken, NONE), exclusive=True)


def at_a_time() -> Answer:
    """A time of day."""
    return Answer({"kind": "time"}, asks="time")


def yes_or_no(making: Making, entry: Entry, yes: Wording, no: Wording) -> Answer:
    """A choice of two, with our words where there are none."""
    labels = {
        "yes": making.texts(entry, yes) or in_each(making.spoken, YES),
        "no": making.texts(entry, no) or in_each(making.spoken, NO),
    }
    options = [{"value": value, "label": label} for value, label in labels.items()]
    return Answer({"kind": "choice", "options": options}, "one", {"true": "yes", "false": "no"})


def one_of(
    making: Making, entry: Entry, choices: Sequence[Choice], *, other: bool, shared: str = ""
) -> Answer:
    """A choice; or a scale, where the answers are numbered in order.

    `shared` names a list of answers that several questions may use.
    """
    if not other and scores(choices) is not None:
        entry.changed(reasons.ORDERED)
        return on_scale(making, entry, choices, shared=shared)
    options, values = _options(making, entry, choices, other=other)
    fields = {"kind": "choice", "options": options, **_own_words(making, other)}
    return Answer(fields, "one", values)


def some_of(
    making: Making,
    entry: Entry,
    choices: Sequence[Choice],
    *,
    other: bool,
    least: Number | None = None,
    most: Number | None = None,
) -> Answer:
    """A choice of several."""
    options, values = _options(making, entry, choices, other=other)
    for option, choice in zip(options, choices, strict=False):
        if choice.exclusive:
            option["exclusive"] = True
    fields = {"kind": "choices", "options": options, **_own_words(making, other)}
    together = sum(1 for option in options if "exclusive" not in option) + other
    at_most = _whole_within(most, 1, len(options) + other)
    at_least = _whole_within(least, 1, min(together, at_most or together))
    fields |= {"at_least": at_least} if at_least else {}
    fields |= {"at_most": at_most} if at_most else {}
    return Answer(fields, "several", values)


def on_scale(
    making: Making, entry: Entry, choices: Sequence[Choice], *, shared: str = ""
) -> Answer:
    """The steps of a scale, by their numbers or else counted from one."""
    counted = scores(choices) or list(range(1, len(choices) + 1))
    options, values = _options(making, entry, choices, other=False)
    steps = [
        {"value": option["value"], "score": score, "label": option["label"]}
        for option, score in zip(options, counted, strict=True)
    ]
    where = {"scale": making.scale(shared, steps)} if shared else {"options": steps}
    whole = all(isinstance(score, int) for score in counted)
    return Answer({"kind": "scale", **where}, "one", values, ordered=True, whole=whole)


def steps_between(
    making: Making, entry: Entry, lowest: Number, highest: Number, step: Number
) -> Answer:
    """The steps from one number to another, or a number where they are too many."""
    count = (highest - lowest) / step + 1 if step > 0 else 0
    if count > MOST_STEPS or count < 2:
        entry.changed(reasons.LONG_SCALE)
        return in_numbers(lowest, highest, step)
    numbers = [lowest + number * step for number in range(int(count))]
    return on_scale(making, entry, [Choice(f"{number:.12g}", {}) for number in numbers])


def with_ends(
    making: Making, entry: Entry, steps: list[dict[str, Any]], first: Wording, last: Wording
) -> None:
    """Say beside the first and the last step of a scale what they mean."""
    for step, wording in ((steps[0], first), (steps[-1], last)):
        meaning = making.texts(entry, wording) or {}
        if max(map(len, meaning.values()), default=0) > LONGEST_END:
            entry.changed(reasons.SHORTENED, most=LONGEST_END)
        elif meaning:
            step["label"] = {one: f"{step['label'][one]} – {meaning[one]}" for one in meaning}


def scores(choices: Sequence[Choice]) -> list[Number] | None:
    """The numbers of answers that are all numbered, rising or falling, 2 to 10 of them."""
    numbers = [number_of(choice.value) for choice in choices[: MOST_STEPS + 1]]
    known = [number for number in numbers if number is not None]
    if not 2 <= len(known) == len(choices) <= MOST_STEPS:
        return None
    rising = all(before < after for before, after in pairwise(known))
    falling = all(before > after for before, after in pairwise(known))
    return known if rising or falling else None


def _whole_within(number: Number | None, lowest: int, highest: int) -> int | None:
    """A whole number no larger than the highest; nothing below the lowest."""
    return None if number is None or number < lowest else int(min(number, highest))


def sound(number: Number | None) -> Number | None:
    """A number that a definition may hold, or nothing."""
    return number if number is not None and abs(number) <= LARGEST_NUMBER else None


def _options(
    making: Making, entry: Entry, choices: Sequence[Choice], *, other: bool
) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """The options as written, and what is stored for each: there and here."""
    if len(choices) > MOST_OPTIONS:
        entry.changed(reasons.MANY_OPTIONS, given=len(choices), most=MOST_OPTIONS)
    elif len(choices) < 2:
        entry.changed(reasons.FEW_OPTIONS)
    names = Names("v", *([OTHER] if other else []))
    values: dict[str, str] = {}
    options = []
    for choice in choices[:MOST_OPTIONS]:
        value = names.fit(choice.value)
        values.setdefault(choice.value, value)
        if value != choice.value and number_of(choice.value) is None:
            entry.changed(reasons.VALUES_FITTED)
        label = making.texts(entry, choice.text) or making.everywhere(choice.value)
        options.append({"value": value, "label": label})
    return options, {OTHER: OTHER, **values} if other else values


def _own_words(making: Making, other: bool) -> dict[str, Any]:
    if not other:
        return {}
    making.report.file.changed(reasons.READ_GUIDANCE)
    return {"other": True, "guidance": in_each(making.spoken, GUIDANCE)}


def _days(ends: dict[str, str | None]) -> dict[str, str]:
    known = {name: end for name, end in ends.items() if end and (end == "today" or day(end))}
    first, last = known.get("not_before"), known.get("not_after")
    return {} if first and last and "today" not in (first, last) and first > last else known
