"""The simple condition of a form's fields: one comparison with one earlier question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from questionnaires.checks.conditions import FITTING
from questionnaires.editing.numbers import as_number
from questionnaires.editing.places import Written, item_of

OPERATORS = ("is", "is_not", "includes", "at_least", "at_most", "answered", "declined")
_ORDERED = ("at_least", "at_most")
_CERTAIN = ("answered", "declined")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What fields can say: the question, how it is compared, and with which values."""

    question: str = ""
    operator: str = "is"
    values: tuple[str, ...] = ()


def comparison(definition: Written, condition: object) -> Comparison | None:
    """A condition as fields say it; None where it says more than they can."""
    if condition is None:
        return Comparison()
    if not isinstance(condition, dict) or not isinstance(condition.get("question"), str):
        return None
    question = condition["question"]
    rest = {name: value for name, value in condition.items() if name != "question"}
    match list(rest.items()):
        case []:
            return Comparison(question)
        case [("in", list(values))] if all(isinstance(one, str) for one in values):
            return Comparison(question, "is", tuple(values))
        case [(operator, True)] if operator in _CERTAIN:
            return Comparison(question, operator)
        case [(operator, bool())] | [("answered" | "declined" as operator, _)]:
            return None
        case [(operator, str() | int() | float() as value)] if operator in OPERATORS:
            step = _step_with(definition, question, value) if operator in _ORDERED else None
            return Comparison(question, operator, (step or str(value),))
    return None


def condition_of(definition: Written, said: Comparison) -> object:
    """The condition that fields say; None where they say nothing."""
    if not said.question:
        return None
    condition: Written = {"question": said.question}
    if said.operator in _CERTAIN:
        condition[said.operator] = True
    elif said.operator in OPERATORS and said.values:
        operator = "in" if said.operator == "is" and len(said.values) > 1 else said.operator
        condition[operator] = _value(definition, said)
    return condition


def asked_before(definition: Written, place: Sequence[str | int]) -> tuple[Written, ...]:
    """The questions that a condition at a place may look back on, in the order they are asked."""
    return tuple(
        question
        for steps, question in _asked(definition)
        if _earlier(steps, place) and question.get("kind") in FITTING
    )


def asked_up_to(definition: Written, section: int) -> tuple[Written, ...]:
    """Every question that any condition in a section could look back on, in rows too."""
    return tuple(
        question
        for steps, question in _asked(definition)
        if list(steps[1:2]) <= [section] and question.get("kind") in FITTING
    )


def operators_for(question: Written) -> tuple[str, ...]:
    """How a condition may compare the answer to a question."""
    fitting = FITTING.get(str(question.get("kind")), OPERATORS)
    return tuple(one for one in OPERATORS if one in fitting)


def answers_of(definition: Written, question: Written) -> tuple[Written, ...]:
    """The steps or options that a condition may name."""
    if question.get("kind") == "scale":
        return steps_of_scale(definition, question)
    return _parts(question.get("options"))


def _value(definition: Written, said: Comparison) -> object:
    """What fits the operator; several values where one should stand are told as a mistake."""
    if len(said.values) > 1:
        return list(said.values)
    (value,) = said.values
    if said.operator not in _ORDERED:
        return value
    score = _scores(definition, said.question).get(value)
    return score if score is not None else as_number(value)


def _step_with(definition: Written, question: str, score: object) -> str | None:
    scores = _scores(definition, question)
    return next((value for value, known in scores.items() if known == score), None)


def _scores(definition: Written, question_id: str) -> Mapping[str, int | float]:
    """The score of each step of a scale question, turned where it is reversed."""
    asked = (one for _, one in _asked(definition) if one.get("id") == question_id)
    question = next(asked, None)
    if question is None or question.get("kind") != "scale":
        return {}
    steps = steps_of_scale(definition, question)
    scores = {
        one["value"]: one["score"]
        for one in steps
        if isinstance(one.get("value"), str) and type(one.get("score")) in (int, float)
    }
    if question.get("reversed") is not True or not scores:
        return scores
    turned = min(scores.values()) + max(scores.values())
    return {value: turned - score for value, score in scores.items()}


def steps_of_scale(definition: Written, question: Written) -> tuple[Written, ...]:
    """The steps of a scale question, its own or those of the scale it names."""
    own = question.get("options")
    scale = question.get("scale")
    shared = item_of(definition.get("scales"), scale) if isinstance(scale, str) else None
    named = shared.get("options") if isinstance(shared, dict) else None
    return _parts(own if own is not None else named)


def _asked(definition: Written) -> Iterator[tuple[tuple[str | int, ...], Written]]:
    """Every question with its place, those inside rows too."""
    for number, section in enumerate(_all_parts(definition.get("sections"))):
        for position, question in enumerate(_all_parts(section.get("questions"))):
            steps = ("sections", number, "questions", position)
            yield steps, question
            for inner, row_question in enumerate(_all_parts(question.get("questions"))):
                yield (*steps, "questions", inner), row_question


def _earlier(steps: Sequence[str | int], place: Sequence[str | int]) -> bool:
    """Is a question asked before a place? Inside rows only those of the same row are."""
    numbers = [step for step in steps if isinstance(step, int)]
    here = [step for step in place if isinstance(step, int)]
    return numbers < here and (len(numbers) < 3 or numbers[:2] == here[:2])


def _all_parts(value: object) -> list[Written]:
    """Every item of a list, so that numbers stay right; an empty part where one is no object."""
    found: list[Any] = value if isinstance(value, list) else []
    return [one if isinstance(one, dict) else {} for one in found]


def _parts(value: object) -> tuple[Written, ...]:
    return tuple(one for one in _all_parts(value) if one)
