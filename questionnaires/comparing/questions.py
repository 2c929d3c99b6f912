"""Sections and questions of two versions laid side by side, by id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from questionnaires.comparing.change import (
    Changes,
    Where,
    of_anything,
    of_options,
    of_texts,
    of_the_rest,
)
from questionnaires.comparing.roles import Sight, Widening
from questionnaires.kinds import (
    ChoiceQuestion,
    ChoicesQuestion,
    ClockQuestion,
    Language,
    LogQuestion,
    NumberQuestion,
    PickQuestion,
    Question,
    RowsQuestion,
    ScaleQuestion,
    Texts,
)
from questionnaires.messages import N_
from questionnaires.model import Questionnaire, Section

_ADDED = N_("a new question")
_REMOVED = N_("the question is gone; what was answered stays with the old version")
_SECTION_ADDED = N_("a new section")
_SECTION_REMOVED = N_("the section is gone")
_KIND = N_("of kind %(new)s now and of kind %(old)s before, so its answers are others")
_ROWS = N_("asked in rows now and not before, or the other way round")
_THEME = N_("averaged into another theme than before")
_TURNED = N_("the scores are turned the other way")
_COUNTED = N_("counted now and not before")
_NOT_COUNTED = N_("no longer counted")
_NO_OTHER = N_("no answer of one's own any more, and with it those that were given")
_UNIT = N_("the unit is another, so numbers of before mean something else")
_SOURCE = N_("picked from %(new)s now and from %(old)s before")

TEXTS = ("text", "help", "guidance", "row_label")
_TOLD = (
    *TEXTS, "id", "kind", "scale", "options", "tags", "theme", "reversed", "counts", "readers",
    "aggregates_for", "other", "unit", "from_", "questions",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Placed:
    """A section or question, where it stands, and in which rows."""

    place: str
    part: Section | Question
    rows: RowsQuestion | None = None


def of_form(old: Questionnaire, new: Questionnaire, languages: tuple[Language, ...]) -> Changes:
    before, now = dict(_parts(old)), dict(_parts(new))
    whole = Widening(Sight.of_form(old), Sight.of_form(new))
    for part_id in _in_order(list(before), list(now)):
        here = now.get(part_id) or before[part_id]
        question = "" if isinstance(here.part, Section) else part_id
        where = Where(here.place, question, languages)
        if part_id not in before:
            yield where.told("adds", _ADDED if question else _SECTION_ADDED)
        elif part_id not in now:
            yield where.told("removes", _REMOVED if question else _SECTION_REMOVED)
        else:
            yield from _Pair((old, new), before[part_id], now[part_id], where).changes(whole)


def _parts(form: Questionnaire) -> Iterator[tuple[str, _Placed]]:
    for number, section in enumerate(form.sections):
        yield section.id, _Placed(f"sections[{number}]", section)
        for index, question in enumerate(section.questions):
            place = f"sections[{number}].questions[{index}]"
            yield question.id, _Placed(place, question)
            if isinstance(question, RowsQuestion):
                for inner, inside in enumerate(question.questions):
                    yield inside.id, _Placed(f"{place}.questions[{inner}]", inside, question)


def _in_order(before: Sequence[str], now: Sequence[str]) -> list[str]:
    """The new order; what is gone stands behind what it followed."""
    order, known = list(now), set(now)
    for number, part in enumerate(before):
        if part not in known:
            order.insert(order.index(before[number - 1]) + 1 if number else 0, part)
            known.add(part)
    return order


@dataclass(frozen=True, slots=True)
class _Pair:
    """One part in both versions."""

    forms: tuple[Questionnaire, Questionnaire]
    old: _Placed
    new: _Placed
    where: Where

    def changes(self, whole: Widening) -> Changes:
        old, new = self.old.part, self.new.part
        if isinstance(old, Section) and isinstance(new, Section):
            yield from _of_section(self.where, old, new)
        elif isinstance(old, Section) or isinstance(new, Section) or old.kind != new.kind:
            kinds = {"old": _kind(old), "new": _kind(new)}
            yield self.where.at("kind").told("breaks", _KIND, **kinds)
        else:
            yield from self._of_question(old, new)
            yield from self._of_sight(old, new, whole)

    def _of_question(self, old: Question, new: Question) -> Changes:
        for field in TEXTS:
            before, now = getattr(old, field, None), getattr(new, field, None)
            yield from of_texts(self.where.at(field), before, now)
        if (self.old.rows is None) != (self.new.rows is None):
            yield self.where.told("breaks", _ROWS)
        if old.counts != new.counts:
            yield self.where.at("counts").told("breaks", _COUNTED if new.counts else _NOT_COUNTED)
        yield from self._of_kind(old, new)
        yield from of_the_rest(self.where, old, new, _TOLD)

    def _of_kind(self, old: Question, new: Question) -> Changes:
        match old, new:
            case ScaleQuestion(), ScaleQuestion():
                yield from self._of_scale(old, new)
            case (ChoiceQuestion() | ChoicesQuestion(), ChoiceQuestion() | ChoicesQuestion()):
                yield from of_options(self.where.at("options"), old.options, new.options)
                yield from _of_other(self.where.at("other"), old.other, new.other)
            case ClockQuestion(), ClockQuestion():
                yield from of_options(self.where.at("options"), old.options, new.options)
            case LogQuestion(), LogQuestion():
                yield from of_options(self.where.at("tags"), old.tags, new.tags)
            case NumberQuestion(), NumberQuestion():
                yield from _of_unit(self.where.at("unit"), old.unit, new.unit)
            case PickQuestion(), PickQuestion():
                yield from _of_source(self.where.at("from"), old.from_, new.from_)

    def _of_scale(self, old: ScaleQuestion, new: ScaleQuestion) -> Changes:
        if old.theme != new.theme:
            yield self.where.at("theme").told("breaks", _THEME)
        if old.reversed != new.reversed:
            yield self.where.at("reversed").told("breaks", _TURNED)
        if old.scale is None or old.scale != new.scale:  # a scale of many is told once, above
            before, now = self.forms[0].steps(old), self.forms[1].steps(new)
            yield from of_options(
                self.where.at("options" if new.scale is None else "scale"), before, now
            )

    def _of_sight(self, old: Question, new: Question, whole: Widening) -> Changes:
        around = whole
        if self.old.rows is not None and self.new.rows is not None:
            around = whole.within(self.old.rows, self.new.rows)
        yield from around.within(old, new).changes(self.where, around)


def _of_section(where: Where, old: Section, new: Section) -> Changes:
    yield from of_texts(where.at("title"), old.title, new.title)
    yield from of_texts(where.at("help"), old.help, new.help)
    yield from of_the_rest(where, old, new, ("id", "title", "help", "questions"))


def _of_other(where: Where, old: bool, new: bool) -> Changes:
    if old and not new:
        yield where.told("breaks", _NO_OTHER)
    else:
        yield from of_anything(where, old, new)


def _of_unit(where: Where, old: Texts | None, new: Texts | None) -> Changes:
    if old is None or new is None:
        yield from of_anything(where, old, new)
    elif any(old.get(one) != new.get(one) for one in where.languages):
        yield where.told("breaks", _UNIT)


def _of_source(where: Where, old: str, new: str) -> Changes:
    if old != new:
        yield where.told("breaks", _SOURCE, old=old, new=new)


def _kind(part: Section | Question) -> str:
    return "section" if isinstance(part, Section) else part.kind
