"""The condition of a question as fields: which earlier question, how it is compared, with what."""

from __future__ import annotations

import json
from dataclasses import dataclass

from questionnaires import OTHER, editing
from service.web.ground.languages import _
from service.web.library import values
from service.web.library.values import Choice

LONGEST = 70  # letters of a question where it is one of many


@dataclass(frozen=True, slots=True)
class LookingBack:
    """One comparison; or, where a condition says more than that, its JSON."""

    questions: tuple[Choice, ...]
    operators: tuple[Choice, ...] = ()
    answers: tuple[Choice, ...] = ()
    typed: str = ""  # a number, a date
    written: str = ""


def looking_back(definition: editing.Written, place: str, condition: object) -> LookingBack:
    """What fields say of a condition. Without earlier questions there is nothing to choose."""
    asked = {
        str(one.get("id", "")): one
        for one in editing.asked_before(definition, editing.steps_of(place))
    }
    said = editing.comparison(definition, condition)
    if said is None:
        whole = condition if isinstance(condition, str) else json.dumps(
            condition, ensure_ascii=False, indent=1
        )  # fmt: skip
        return LookingBack((), written=whole)
    known = {name: _short(one) for name, one in asked.items()}
    question = asked.get(said.question, {})
    offered = answers(definition, question)
    return LookingBack(
        values.one_of(known, said.question, _("Always shown")) if known or said.question else (),
        tuple(
            Choice(name, label, name == said.operator)
            for name, label in values.operators().items()
            if name in editing.operators_for(question)
        ),
        tuple(Choice(value, label, value in said.values) for value, label in offered.items()),
        ", ".join(one for one in said.values if one not in offered),
    )


def answers(definition: editing.Written, question: editing.Written) -> dict[str, str]:
    """The answers that can be chosen, in words; an answer of one's own is one of them."""
    found = {
        str(one.get("value", "")): values.words(one.get("label"))
        for one in editing.answers_of(definition, question)
    }
    return {**found, OTHER: _("Other")} if question.get("other") is True else found


def asked_in(definition: editing.Written, number: int) -> str:
    """What the page's script must know of the questions up to a section's end, as JSON."""
    questions = {
        str(one.get("id", "")): {
            "operators": editing.operators_for(one),
            "answers": list(answers(definition, one).items()),
        }
        for one in editing.asked_up_to(definition, number)
    }
    return json.dumps({"operators": values.operators(), "questions": questions})


def _short(question: editing.Written) -> str:
    text = values.words(question.get("text")) or str(question.get("id", ""))
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
