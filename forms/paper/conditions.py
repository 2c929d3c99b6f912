"""A condition in words: “Only if you answered “Not yet” to question 3.”"""

from __future__ import annotations

import re
from collections.abc import Sequence

from forms.paper.drawing import Sheet
from questionnaires import (
    OTHER,
    ChoiceQuestion,
    ChoicesQuestion,
    Condition,
    DateQuestion,
    Option,
    Question,
    ScaleQuestion,
)

_PLACE = re.compile(r"\{(question|answers|value)\}")


def said(sheet: Sheet, condition: Condition) -> str:
    """The whole sentence, in plain words."""
    return sheet.words.only_if.replace("{what}", _said(sheet, condition, turned=False))


def _said(sheet: Sheet, condition: Condition, *, turned: bool) -> str:
    """What must be so. Turned, it must not: then “all” becomes “not one or not the other”."""
    if condition.not_ is not None:
        return _said(sheet, condition.not_, turned=not turned)
    joined = condition.all or condition.any
    if joined is None:
        return _compared(sheet, condition, turned=turned)
    words = sheet.words
    between = words.and_ if (condition.all is not None) != turned else words.or_
    inner = [_said(sheet, one, turned=turned) for one in joined]
    several = [bool(one.all or one.any or one.not_) and len(joined) > 1 for one in joined]
    return between.join(
        f"({what})" if deep else what for what, deep in zip(inner, several, strict=True)
    )


def _compared(sheet: Sheet, condition: Condition, *, turned: bool) -> str:
    words, question = sheet.words, sheet.questions[condition.question or ""]
    name = sheet.name(question)
    answers = _answers(sheet, condition, question)
    if condition.answered:
        return _filled(words.blank if turned else words.answered, name)
    if answers and condition.is_not is None:
        return _filled(words.chose_not if turned else words.chose, name, answers=answers)
    what = _filled(_plainly(sheet, condition, question), name, answers, _value(sheet, condition))
    return words.not_.replace("{what}", what) if turned else what


def _plainly(sheet: Sheet, condition: Condition, question: Question) -> str:
    words = sheet.words
    if condition.declined:
        return words.declined
    if condition.is_not is not None:
        return words.chose_other
    in_time = question.kind in ("date", "time")
    if condition.at_least is not None:
        return words.not_before if in_time else words.at_least
    return words.not_after if in_time else words.at_most


def _answers(sheet: Sheet, condition: Condition, question: Question) -> str:
    """The answers that a condition names, in quotes; empty where it names none."""
    if isinstance(question, ScaleQuestion) and condition.is_not is None and not condition.in_:
        values = condition.is_ or tuple(_within(sheet, condition, question))
    else:
        values = condition.is_ or condition.in_ or condition.is_not or condition.includes or ()
    named = (values,) if isinstance(values, str) else values
    return _listed([f"“{_label(sheet, question, one)}”" for one in named], sheet.words.or_)


def _within(sheet: Sheet, condition: Condition, question: ScaleQuestion) -> Sequence[str]:
    """The steps of a scale between the ends that a condition names: a score says nothing."""
    asked, least, most = sheet.questionnaire, condition.at_least, condition.at_most
    if least is None and most is None:
        return ()
    return [
        step.value
        for step in asked.steps(question)
        if (not isinstance(least, int | float) or asked.score(question, step.value) >= least)
        and (not isinstance(most, int | float) or asked.score(question, step.value) <= most)
    ]


def _label(sheet: Sheet, question: Question, value: str) -> str:
    if isinstance(question, DateQuestion):
        return sheet.words.day(value)
    options: Sequence[Option] = ()
    if isinstance(question, ScaleQuestion):
        options = sheet.questionnaire.steps(question)
    elif isinstance(question, ChoiceQuestion | ChoicesQuestion):
        options = question.options
        if value == OTHER and question.other:
            return sheet.words.other
    return next((sheet.plain(one.label) for one in options if one.value == value), value)


def _value(sheet: Sheet, condition: Condition) -> str:
    value = condition.at_least if condition.at_least is not None else condition.at_most
    if not isinstance(value, str):
        return "" if value is None else sheet.number(value)
    return sheet.words.day(value) if "-" in value else value


def _filled(template: str, question: str, answers: str = "", value: str = "") -> str:
    """Filled in one go, as what is filled in may hold braces of its own."""
    known = {"question": question, "answers": answers, "value": value}
    return _PLACE.sub(lambda found: known[found[1]], template)


def _listed(names: Sequence[str], between: str) -> str:
    """One, one or another, or several with commas before the last."""
    if not names:
        return ""
    *before, last = names
    return ", ".join(before) + between + last if before else last
