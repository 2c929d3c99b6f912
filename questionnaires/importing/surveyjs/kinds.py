"""What the kinds of SurveyJS questions become here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from questionnaires.draft import Draft
from questionnaires.importing import reasons
from questionnaires.importing.kinds import (
    MOST_STEPS,
    Choice,
    at_a_time,
    in_numbers,
    in_words,
    none_of_these,
    on_a_day,
    on_scale,
    one_of,
    some_of,
    steps_between,
    with_ends,
    yes_or_no,
)
from questionnaires.importing.languages import DO_NOT_KNOW, in_each
from questionnaires.importing.making import Answer, Making
from questionnaires.importing.report import Entry
from questionnaires.importing.surveyjs.reading import (
    choices,
    is_true,
    key_of,
    number,
    tell_conditional_choices,
    wording,
)

OF_ALL = {"type", "name", "title", "description", "isRequired", "visibleIf", "visible"}

LEFT_OUT: Mapping[str, str] = {
    "expression": reasons.CALCULATED,
    "file": reasons.UPLOADED,
    "signaturepad": reasons.DRAWN,
    "image": reasons.PICTURE,
    "imagemap": reasons.PICTURE,
    "ranking": reasons.RANKED,
    "matrixdropdown": reasons.TABLE,
    "matrixdynamic": reasons.TABLE,
    "geopoint": reasons.PLACED,
    "button": reasons.PLAIN_ACTION,
    "linkvalue": reasons.PLAIN_ACTION,
}

Answering = Callable[[Making, Entry, Draft], Answer]


@dataclass(frozen=True, slots=True)
class Kind:
    """How a kind is answered here, and the parts of it that are understood."""

    answer: Answering
    parts: frozenset[str]


def line_of_text(making: Making, entry: Entry, question: Draft) -> Answer:
    """A line of text, a number, a day or a time: SurveyJS calls them all text."""
    match question.at("inputType").text or "text":
        case "number" | "range":
            return _number(question)
        case "date":
            return _day(question)
        case "datetime" | "datetime-local":
            entry.changed(reasons.DAY_ONLY)
            return _day(question)
        case "time":
            return at_a_time()
        case "text":
            return in_words(making, 1, number(question.at("maxLength")))
        case _:
            entry.changed(reasons.PLAIN_TEXT)
            return in_words(making, 1, number(question.at("maxLength")))


def _number(question: Draft) -> Answer:
    least, most = number(question.at("min")), number(question.at("max"))
    for check in question.at("validators").items():
        if check.at("type").text == "numeric":
            least = number(check.at("minValue")) if least is None else least
            most = number(check.at("maxValue")) if most is None else most
    return in_numbers(least, most, number(question.at("step")))


def _day(question: Draft) -> Answer:
    first, last = (question.at(name).text or "" for name in ("min", "max"))
    today = {"=today()": "today", "=currentDate()": "today"}
    return on_a_day(today.get(first, first[:10]), today.get(last, last[:10]))


def _comment(making: Making, entry: Entry, question: Draft) -> Answer:
    return in_words(making, number(question.at("rows")) or 4, number(question.at("maxLength")))


def _boolean(making: Making, entry: Entry, question: Draft) -> Answer:
    yes, no = wording(question.at("labelTrue")), wording(question.at("labelFalse"))
    answer = yes_or_no(making, entry, yes, no)
    own = {key_of(question.at("valueTrue")): "yes", key_of(question.at("valueFalse")): "no"}
    values = {key: value for key, value in own.items() if key is not None}
    return Answer(answer.fields, answer.asks, {**answer.values, **values})


def _one(making: Making, entry: Entry, question: Draft) -> Answer:
    other, all_choices = _choices(making, entry, question)
    return _declinable(question, one_of(making, entry, all_choices, other=other))


def _several(making: Making, entry: Entry, question: Draft) -> Answer:
    other, all_choices = _choices(making, entry, question)
    least, most = (number(question.at(f"{end}SelectedChoices")) for end in ("min", "max"))
    answer = some_of(making, entry, all_choices, other=other, least=least, most=most)
    return _declinable(question, answer)


def _pictures(making: Making, entry: Entry, question: Draft) -> Answer:
    entry.changed(reasons.NO_PICTURES)
    several = is_true(question, "multiSelect")
    return _several(making, entry, question) if several else _one(making, entry, question)


def _choices(making: Making, entry: Entry, question: Draft) -> tuple[bool, list[Choice]]:
    """May something else be written, and what may be chosen."""
    tell_conditional_choices(entry, question)
    found = choices(question.at("choices"))
    if is_true(question, "showNoneItem", "hasNone"):
        found.append(none_of_these(making, wording(question.at("noneText"))))
    if is_true(question, "showDontKnowItem"):
        text = wording(question.at("dontKnowText"))
        text = text or in_each(making.spoken, DO_NOT_KNOW)
        found.append(Choice("dont_know", text, exclusive=True))
    other = is_true(question, "showOtherItem", "hasOther")
    if other and wording(question.at("otherText")):
        entry.changed(reasons.OWN_OTHER)
    return other, found


def _declinable(question: Draft, answer: Answer) -> Answer:
    if not is_true(question, "showRefuseItem"):
        return answer
    fields = {**answer.fields, "may_decline": True}
    return Answer(fields, answer.asks, answer.values, answer.ordered, answer.whole)


def _rating(making: Making, entry: Entry, question: Draft) -> Answer:
    steps = choices(question.at("rateValues"))
    if 2 <= len(steps) <= MOST_STEPS:
        answer = on_scale(making, entry, steps)
    elif steps:
        return one_of(making, entry, steps, other=False)
    else:
        answer = steps_between(making, entry, *_ends(question))
    if answer.fields["kind"] == "scale":
        first, last = (wording(question.at(f"{end}RateDescription")) for end in ("min", "max"))
        with_ends(making, entry, answer.fields["options"], first, last)
    return answer


def _ends(question: Draft) -> tuple[int | float, int | float, int | float]:
    """The lowest and the highest step, and how far they are apart."""
    lowest, step = number(question.at("rateMin")), number(question.at("rateStep"))
    lowest, step = 1 if lowest is None else lowest, step or 1
    count, highest = number(question.at("rateCount")), number(question.at("rateMax"))
    if highest is None:
        highest = lowest + ((count or 5) - 1) * step
    return lowest, highest, step


def _slider(making: Making, entry: Entry, question: Draft) -> Answer:
    least, most = number(question.at("min")), number(question.at("max"))
    return in_numbers(
        0 if least is None else least, 100 if most is None else most, number(question.at("step"))
    )


_OF_CHOICES = {
    "choices", "showOtherItem", "hasOther", "otherText", "showNoneItem", "hasNone", "noneText",
    "showDontKnowItem", "dontKnowText", "showRefuseItem", "refuseText", "choicesByUrl",
    "choicesFromQuestion", "choicesVisibleIf", "choicesEnableIf",
}  # fmt: skip
_OF_SEVERAL = _OF_CHOICES | {"minSelectedChoices", "maxSelectedChoices", "multiSelect"}
_OF_TEXT = {"inputType", "min", "max", "step", "maxLength"}


def _kind(answer: Answering, parts: set[str]) -> Kind:
    return Kind(answer, frozenset(OF_ALL | parts))


KINDS: Mapping[str, Kind] = {
    "text": _kind(line_of_text, _OF_TEXT),
    "comment": _kind(_comment, {"rows", "maxLength"}),
    "boolean": _kind(_boolean, {"labelTrue", "labelFalse", "valueTrue", "valueFalse"}),
    "radiogroup": _kind(_one, _OF_CHOICES),
    "dropdown": _kind(_one, _OF_CHOICES),
    "buttongroup": _kind(_one, _OF_CHOICES),
    "checkbox": _kind(_several, _OF_SEVERAL),
    "tagbox": _kind(_several, _OF_SEVERAL),
    "imagepicker": _kind(_pictures, _OF_SEVERAL),
    "rating": _kind(_rating, {"rateValues", "rateMin", "rateMax", "rateStep", "rateCount",
                              "minRateDescription", "maxRateDescription", "autoGenerate"}),
    "slider": _kind(_slider, {"min", "max", "step"}),
}  # fmt: skip
