"""Conditions look back, compare what can be compared, and say one thing each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from questionnaires.checks import unknown
from questionnaires.checks.back import Back, Stand, stand_of
from questionnaires.checks.scales import steps_of
from questionnaires.checks.walk import Asked, Faults, Parts
from questionnaires.days import day, minutes
from questionnaires.draft import Draft, quoted
from questionnaires.kinds import OTHER
from questionnaires.messages import N_, Message

DEEPEST = 10
MOST_OPTIONS = 100
JOINING = ("all", "any", "not")
SAME = ("is", "is_not", "in")
ENDS = ("at_least", "at_most")
ALWAYS = ("answered", "declined")
OPERATORS = (*SAME, "includes", *ENDS, *ALWAYS, *JOINING)

FITTING = {
    "scale": (*SAME, *ENDS, *ALWAYS),
    "choice": (*SAME, *ALWAYS),
    "choices": ("includes", *ALWAYS),
    "text": ALWAYS,
    "number": (*ENDS, *ALWAYS),
    "date": (*SAME, *ENDS, *ALWAYS),
    "time": (*SAME, *ENDS, *ALWAYS),
    "pick": (*SAME, "includes", *ALWAYS),
    "count": (*ENDS, *ALWAYS),
    "clock": ALWAYS,
    "log": ALWAYS,
}
_UNANSWERED = ("note", "rows")  # nobody answers a note; rows are answered by what is in them

_TOO_DEEP = N_("nested too deep; %(most)s conditions within each other are the most")
_NO_OPERATOR = N_("says nothing; write one of %(known)s")
_OPERATORS = N_("has %(given)s at once; keep one, or join several conditions in all or any")
_NO_QUESTION = N_("missing; name the question that is looked at")
_NEEDS_NO_QUESTION = N_("%(operator)s joins conditions, which name their questions; remove it")
_NOT_ASKED = N_("%(question)s is of kind %(kind)s, which no condition can look at; name another")
_NOT_FITTING = N_("not for a question of kind %(kind)s; use one of %(known)s")
_NUMBER = N_("should be a number, as %(question)s is of kind %(kind)s")
_NO_DAY = N_("%(given)s is not a day; write one such as 2026-11-22")
_NO_TIME = N_("%(given)s is not a time of day; write one such as 09:30")


def faults(parts: Parts) -> Faults:
    rules = _Rules(parts, Back(parts))
    for section, first in parts.sections:
        yield from rules.of(section.at("show_if"), Stand(first))
    for asked in parts.asked:
        yield from rules.of(asked.draft.at("show_if"), stand_of(asked))


@dataclass(frozen=True, slots=True)
class _Rules:
    parts: Parts
    back: Back

    def of(self, condition: Draft, stand: Stand, depth: int = 1) -> Faults:
        if not isinstance(condition.value, dict):
            return
        if depth > DEEPEST:
            yield condition.place, Message(_TOO_DEEP, {"most": DEEPEST})
            return
        given = [operator for operator in OPERATORS if condition.at(operator).exists]
        if len(given) == 1 and given[0] not in JOINING:
            yield from self._comparison(condition, given[0], stand)
        else:
            yield from _form(condition, given)
        for inner in _joined(condition):
            yield from self.of(inner, stand, depth + 1)

    def _comparison(self, condition: Draft, operator: str, stand: Stand) -> Faults:
        question = condition.at("question")
        if not question.exists:
            yield question.place, Message(_NO_QUESTION)
        if question.text is None:
            return
        asked = self.back.found(question.text, stand)
        if isinstance(asked, Message):
            yield question.place, asked
        elif asked is not None and asked.kind in _UNANSWERED:
            told = {"question": quoted(question.text), "kind": asked.kind}
            yield question.place, Message(_NOT_ASKED, told)
        elif asked is not None and asked.kind in FITTING:
            yield from self._values(asked, asked.kind, condition.at(operator), operator)

    def _values(self, asked: Asked, kind: str, value: Draft, operator: str) -> Faults:
        if operator not in FITTING[kind]:
            told = {"kind": kind, "known": ", ".join(FITTING[kind])}
            yield value.place, Message(_NOT_FITTING, told)
        elif operator in ENDS and kind in ("scale", "number", "count"):
            if value.text is not None:
                yield value.place, Message(_NUMBER, {"question": quoted(asked.id), "kind": kind})
        elif operator not in ALWAYS:
            yield from self._written(asked, kind, value)

    def _written(self, asked: Asked, kind: str, value: Draft) -> Faults:
        """The values that are compared with exist, and days and times are written as such."""
        known = self._known(asked) if kind in ("scale", "choice", "choices") else None
        for one in value.items() if isinstance(value.value, list) else (value,):
            if kind in _MOMENTS:
                read, sentence = _MOMENTS[kind]
                if one.number is not None or (one.text is not None and read(one.text) is None):
                    yield one.place, Message(sentence, {"given": quoted(one.value)})
            elif known is not None and one.text is not None and one.text not in known:
                yield one.place, unknown.VALUE.told(one.text, known)

    def _known(self, asked: Asked) -> list[str] | None:
        """The values of a question; nothing where one cannot be read."""
        options = asked.draft.at("options")
        if asked.kind == "scale":
            options = steps_of(self.parts, asked.draft)
        given = [option.at("value").text for option in options.items()]
        values = [value for value in given if value is not None]
        if not values or len(values) != len(given) or len(values) > MOST_OPTIONS:
            return None
        return [*values, OTHER] if asked.draft.at("other").value is True else values


def _form(condition: Draft, given: list[str]) -> Faults:
    """One operator, and a question only beside a comparison."""
    strange = [name for name, _ in condition.entries() if name not in (*OPERATORS, "question")]
    if not given and not strange:  # a misspelt operator is told already
        yield condition.place, Message(_NO_OPERATOR, {"known": ", ".join(OPERATORS)})
    elif len(given) > 1:
        yield condition.place, Message(_OPERATORS, {"given": ", ".join(given)})
    elif given and condition.at("question").exists:
        told = Message(_NEEDS_NO_QUESTION, {"operator": given[0]})
        yield condition.at("question").place, told


def _joined(condition: Draft) -> Iterator[Draft]:
    yield from condition.at("all").items()
    yield from condition.at("any").items()
    yield condition.at("not")


_MOMENTS: dict[str, tuple[Callable[[str], object], str]] = {
    "date": (day, _NO_DAY),
    "time": (minutes, _NO_TIME),
}
