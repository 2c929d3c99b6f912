"""One thing that differs between two versions, and the plain sorts of differences."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from questionnaires.kinds import Language, Option, Step, Texts, Value
from questionnaires.messages import N_, Message

What = Literal["breaks", "adds", "removes", "rewords"]


@dataclass(frozen=True, slots=True)
class Change:
    """What differs, and where.

    `breaks`: answers of before cannot be laid beside those to come, or somebody reads more than
    was promised. `place` is the path in the new version; of what is gone, in the old one.
    `question` is the id of the question, empty for the form as a whole.
    """

    what: What
    place: str
    question: str
    sentence: Message


Changes = Iterator[Change]

_NEW = N_("new")
_GONE = N_("gone")
_OTHERWISE = N_("not the same as before")
_REWORDED = N_("worded anew in %(languages)s")
_VALUE_GONE = N_("the value %(value)s is gone, and with it the answers that were given")
_STEP_NEW = N_("the step %(value)s is new, so the scale has other steps than before")
_VALUE_NEW = N_("the value %(value)s is new")
_SCORE = N_("the step %(value)s counts %(new)s now and counted %(old)s before")
_MEANING = N_("the value %(value)s says now what %(other)s said before")


@dataclass(frozen=True, slots=True)
class Where:
    """The place that is looked at, of which question, in the languages that both versions speak."""

    place: str
    question: str
    languages: tuple[Language, ...]

    def at(self, field: str) -> Where:
        return Where(
            f"{self.place}.{field}" if self.place else field, self.question, self.languages
        )

    def told(self, what: What, sentence: str, **values: int | str) -> Change:
        return Change(what, self.place, self.question, Message(sentence, values))


def of_texts(where: Where, old: Texts | None, new: Texts | None) -> Changes:
    if old is None or new is None:
        yield from of_anything(where, old, new)
        return
    anew = [one for one in where.languages if old.get(one) != new.get(one)]
    if anew:
        yield where.told("rewords", _REWORDED, languages=", ".join(anew))


def of_anything(where: Where, old: object, new: object) -> Changes:
    """A field whose change breaks nothing: it came, went, or is another."""
    if old == new:
        return
    if _is_absent(old):
        yield where.told("adds", _NEW)
    elif _is_absent(new):
        yield where.told("removes", _GONE)
    else:
        yield where.told("rewords", _OTHERWISE)


def _is_absent(value: object) -> bool:
    return value is None or value is False or value == ()


def of_the_rest(where: Where, old: Value, new: Value, told: Collection[str]) -> Changes:
    """All fields that nothing else was said of."""
    for name, field in type(new).model_fields.items():
        if name not in told:
            yield from of_anything(
                where.at(field.alias or name), getattr(old, name), getattr(new, name)
            )


def of_options(where: Where, old: Sequence[Option], new: Sequence[Option]) -> Changes:
    """Steps, options or tags, by value; a label that has moved to another value breaks."""
    before = {option.value: option for option in old}
    now = {option.value for option in new}
    for number, option in enumerate(old):
        if option.value not in now:
            yield _option(where, number).told("breaks", _VALUE_GONE, value=option.value)
    for number, option in enumerate(new):
        place = _option(where, number)
        if option.value in before:
            yield from _of_option(place, before[option.value], option, old)
        elif isinstance(option, Step):
            yield place.told("breaks", _STEP_NEW, value=option.value)
        else:
            yield place.told("adds", _VALUE_NEW, value=option.value)


def _of_option(where: Where, old: Option, new: Option, others: Sequence[Option]) -> Changes:
    if isinstance(old, Step) and isinstance(new, Step) and old.score != new.score:
        scores = {"new": str(new.score), "old": str(old.score)}
        yield where.told("breaks", _SCORE, value=new.value, **scores)
    moved = next((one for one in others if _has_moved(where.languages, one, old, new)), None)
    if moved is not None:
        yield where.told("breaks", _MEANING, value=new.value, other=moved.value)
    else:
        yield from of_texts(where.at("label"), old.label, new.label)
    yield from of_the_rest(where, old, new, ("value", "label", "score"))


def _has_moved(languages: Sequence[Language], other: Option, old: Option, new: Option) -> bool:
    """Does the value carry a label now that was another value's before?"""
    return other.value != new.value and any(
        other.label.get(one) == new.label.get(one) != old.label.get(one) for one in languages
    )


def _option(where: Where, number: int) -> Where:
    return Where(f"{where.place}[{number}]", where.question, where.languages)
