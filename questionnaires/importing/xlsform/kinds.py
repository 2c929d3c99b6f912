"""What the types of an XLSForm become here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from questionnaires.importing import reasons
from questionnaires.importing.conditions import (
    SHOWN,
    Asks,
    Condition,
    Known,
    NotSimple,
    every,
    number_of,
    read,
)
from questionnaires.importing.kinds import (
    at_a_time,
    in_numbers,
    in_words,
    on_a_day,
    one_of,
    some_of,
    steps_between,
    yes_or_no,
)
from questionnaires.importing.making import Answer, Making
from questionnaires.importing.report import Entry
from questionnaires.importing.xlsform.reading import Asking, Form

LEFT_OUT: Mapping[str, str] = {
    "calculate": reasons.CALCULATED,
    "hidden": reasons.CALCULATED,
    "csv-external": reasons.EXTERNAL,
    "xml-external": reasons.EXTERNAL,
    "entities": reasons.EXTERNAL,
    "select_one_from_file": reasons.EXTERNAL,
    "select_multiple_from_file": reasons.EXTERNAL,
    "geopoint": reasons.PLACED,
    "geotrace": reasons.PLACED,
    "geoshape": reasons.PLACED,
    "start-geopoint": reasons.PLACED,
    "image": reasons.UPLOADED,
    "audio": reasons.UPLOADED,
    "video": reasons.UPLOADED,
    "file": reasons.UPLOADED,
    "background-audio": reasons.COLLECTED_UNASKED,
    "barcode": reasons.SCANNED,
    "rank": reasons.RANKED,
} | dict.fromkeys(
    ("start", "end", "today", "deviceid", "username", "phonenumber", "email", "audit",
     "simserial", "subscriberid", "uri:deviceid"),
    reasons.COLLECTED_UNASKED,
)  # fmt: skip

Limits = Mapping[str, int | float | str]
Answering = Callable[[Making, Entry, Asking, Form], Answer]

_UP_TO_TODAY = {"<=": {"at_most": "today"}, ">=": {"at_least": "today"}}


def _text(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    ends = _limits(entry, asking, "string-length(.)", "number")
    if "at_least" in ends:
        _tell_lost(entry, asking)
    most = ends.get("at_most")
    lines = 4 if "multiline" in asking.line.at("appearance") else 1
    return in_words(making, lines, most if not isinstance(most, str) else None)


def _integer(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    return _number(entry, asking, whole=True)


def _decimal(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    return _number(entry, asking, whole=False)


def _number(entry: Entry, asking: Asking, *, whole: bool) -> Answer:
    ends = _limits(entry, asking, ".", "number", whole=whole)
    return in_numbers(_end(ends, "at_least"), _end(ends, "at_most"), None, whole=whole)


def _range(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    parts = dict(re.findall(r"(\w{1,20})\s*=\s*(-?[\d.]{1,20})", asking.line.at("parameters")))
    start, end, step = (number_of(parts.get(name, "")) for name in ("start", "end", "step"))
    _limits(entry, asking, ".", "number")
    return steps_between(
        making, entry, 1 if start is None else start, 10 if end is None else end, step or 1
    )


def _date(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    ends = _limits(entry, asking, ".", "date")
    return on_a_day(*(str(ends.get(end, "")) for end in ("at_least", "at_most")))


def _date_time(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    entry.changed(reasons.DAY_ONLY)
    return _date(making, entry, asking, form)


def _time(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    if _limits(entry, asking, ".", "time"):
        _tell_lost(entry, asking)
    return at_a_time()


def _select_one(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    _tell_choices(entry, asking, form)
    _limits(entry, asking, ".", "nothing")
    choices, other = form.lists.get(asking.of, []), asking.or_other
    return one_of(making, entry, choices, other=other, shared=asking.of)


def _select_multiple(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    _tell_choices(entry, asking, form)
    ends = _limits(entry, asking, "count-selected(.)", "number")
    choices, other = form.lists.get(asking.of, []), asking.or_other
    least, most = _end(ends, "at_least"), _end(ends, "at_most")
    return some_of(making, entry, choices, other=other, least=least, most=most)


def _acknowledge(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    entry.changed(reasons.YES_OR_NO)
    answer = yes_or_no(making, entry, {}, {})
    return Answer(answer.fields, answer.asks, {"OK": "yes"})


def _note(making: Making, entry: Entry, asking: Asking, form: Form) -> Answer:
    return Answer({"kind": "note"})


def _tell_choices(entry: Entry, asking: Asking, form: Form) -> None:
    if asking.line.at("choice_filter"):
        entry.changed(reasons.ALL_OPTIONS)
    if asking.of in form.pictured:
        entry.changed(reasons.NO_PICTURES)


def _limits(entry: Entry, asking: Asking, name: str, asks: Asks, *, whole: bool = True) -> Limits:
    """What the constraint says of the lowest and the highest, where it says no more than that."""
    written = asking.line.at("constraint")
    if not written:
        return {}
    today = re.fullmatch(r"\.\s*(<=|>=)\s*today\(\)", written)
    if today and asks == "date":
        return _UP_TO_TODAY[today[1]]
    try:
        condition = read(written, {name: Known(".", asks, whole=whole)})
    except NotSimple:
        condition = {}
    ends: dict[str, int | float | str] = {}
    for part in (every(condition) or {}).get("all", [condition]):
        if not _is_end(part) or ends.keys() & part.keys():
            _tell_lost(entry, asking)
            return {}
        ends |= {key: value for key, value in part.items() if key != "question"}
    return ends


def _is_end(condition: Condition) -> bool:
    return condition.keys() in ({"question", "at_least"}, {"question", "at_most"})


def _end(ends: Limits, which: str) -> int | float | None:
    end = ends.get(which)
    return None if isinstance(end, str) else end


def _tell_lost(entry: Entry, asking: Asking) -> None:
    written = " ".join(asking.line.at("constraint").split())
    shown = written if len(written) <= SHOWN else f"{written[: SHOWN - 1]}…"
    entry.changed(reasons.LIMIT_COMPLEX, limit=shown)


KINDS: Mapping[str, Answering] = {
    "text": _text,
    "integer": _integer,
    "decimal": _decimal,
    "range": _range,
    "date": _date,
    "date_time": _date_time,
    "time": _time,
    "select_one": _select_one,
    "select_multiple": _select_multiple,
    "acknowledge": _acknowledge,
    "note": _note,
}
