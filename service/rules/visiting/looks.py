"""Two looks at one lesson: the observer's signs, and the teacher's own, side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from questionnaires import Document, Questionnaire, ScaleQuestion, Step


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign in a lesson, as each of the two has seen it; None: not rated, or not to be seen."""

    question: ScaleQuestion
    seen: Step | None  # by the observer
    own: Step | None  # by the teacher
    steps: int  # of its scale

    @property
    def apart(self) -> float:
        """How many steps lie between them."""
        if self.seen is None or self.own is None:
            return 0
        return abs(self.seen.score - self.own.score)


def signs(
    asked: Questionnaire, notes: Document, own_asked: Questionnaire | None, own: Document | None
) -> tuple[Sign, ...]:
    """The signs of the notes, each beside the teacher's look at the same one."""
    own_signs = {one.id: one for one in _scales(own_asked)} if own_asked else {}
    return tuple(
        Sign(
            one,
            _step(asked, one, notes),
            _step(own_asked, own_signs[one.id], own)
            if own_asked and own is not None and one.id in own_signs
            else None,
            len(asked.steps(one)),
        )
        for one in _scales(asked)
    )


def widest(found: Iterable[Sign]) -> Sign | None:
    """The sign at which the two looks are furthest apart; of several, the first."""
    known = [one for one in found if one.apart]
    return max(known, key=lambda one: one.apart) if known else None


def _scales(asked: Questionnaire) -> tuple[ScaleQuestion, ...]:
    return tuple(one for one in asked.questions() if isinstance(one, ScaleQuestion))


def _step(asked: Questionnaire, question: ScaleQuestion, document: Document) -> Step | None:
    answer = document.answers.get(question.id)
    if question.id in document.declined:
        return None
    return next((one for one in asked.steps(question) if one.value == answer), None)
