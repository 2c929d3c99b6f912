"""Every question of one group in as much detail as it may be shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import assert_never

from analysis import privacy
from analysis.counts import Counts, slots_of
from analysis.layout import Layout, QuestionSlots, ladder_of
from analysis.privacy import (
    USUAL,
    Average,
    Cell,
    Distribution,
    Halves,
    Hidden,
    Reason,
    Several,
    Shown,
    Tally,
    Thresholds,
)
from questionnaires import (
    ChoiceQuestion,
    ChoicesQuestion,
    ClockQuestion,
    CountQuestion,
    DateQuestion,
    LogQuestion,
    NoteQuestion,
    NumberQuestion,
    PickQuestion,
    Questionnaire,
    RowsQuestion,
    ScaleQuestion,
    TextQuestion,
    TimeQuestion,
)

AnyCell = Cell | Tally | Several | Average | Shown

_Cells = Mapping[str, AnyCell]  # by question


def question_cells(
    questionnaire: Questionnaire, counts: Counts | None, thresholds: Thresholds = USUAL
) -> dict[str, AnyCell]:
    """All questions of one group that are counted, none of which gives another away.

    Of words, days and whatever else has no options, it is shown how many answered.
    """
    layout = Layout.of(questionnaire)
    (slots,) = slots_of(layout, [counts])
    own = _own(questionnaire, layout, slots, thresholds)
    return _together(layout, own, held_back(questionnaire, layout, slots, thresholds), thresholds)


def held_back(
    questionnaire: Questionnaire,
    layout: Layout,
    slots: Sequence[int],
    thresholds: Thresholds = USUAL,
) -> frozenset[str]:
    """The questions not asked of everybody that would tell in one group how another was answered.

    How many are asked such a question is how many gave the answer that it hangs on, so nothing
    of it is shown unless that other question is shown in full.
    """
    if not layout.behind:
        return frozenset()
    own = _own(questionnaire, layout, slots, thresholds)
    held: frozenset[str] = frozenset()
    while True:  # what is held back may take detail from another one, on which others hang
        shown = _together(layout, own, held, thresholds)
        telling = {
            question
            for question, decider in layout.behind.items()
            if decider is None or not _is_full(shown.get(decider))
        }
        if telling <= held:
            return held
        held |= telling


def themes_held_back(
    questionnaire: Questionnaire,
    layout: Layout,
    slots: Sequence[int],
    thresholds: Thresholds = USUAL,
) -> frozenset[str]:
    """The themes of which the same is true: none of their questions is asked of everybody."""
    held = held_back(questionnaire, layout, slots, thresholds)
    return frozenset(
        one.theme.id
        for one in layout.themes
        if held.intersection(one.scores) and layout.behind.keys() >= one.scores.keys()
    )


def _own(
    questionnaire: Questionnaire, layout: Layout, slots: Sequence[int], thresholds: Thresholds
) -> dict[str, AnyCell]:
    """Every question by itself."""
    return {
        one.question.id: _cell(questionnaire, one, slots, thresholds) for one in layout.questions
    }


def _cell(
    questionnaire: Questionnaire, one: QuestionSlots, slots: Sequence[int], thresholds: Thresholds
) -> AnyCell:
    match one.question:
        case ScaleQuestion():
            ladder = ladder_of(questionnaire, one.question)
            return privacy.in_steps(one.of_options(slots), ladder, thresholds)
        case ChoiceQuestion():
            return privacy.unordered(one.of_options(slots), thresholds)
        case ChoicesQuestion():
            return privacy.several(one.answered(slots), one.of_options(slots), thresholds)
        case NumberQuestion():
            total, squares = one.sums(slots)
            return privacy.average(
                one.answered(slots), total / one.unit, squares / one.unit**2, thresholds
            )
        case (
            TextQuestion() | DateQuestion() | TimeQuestion() | PickQuestion() | RowsQuestion()
            | CountQuestion() | ClockQuestion() | LogQuestion() | NoteQuestion()
        ):  # fmt: skip
            return privacy.persons(one.answered(slots), thresholds)
        case _:
            assert_never(one.question)


def _together(
    layout: Layout, own: _Cells, held: Collection[str], thresholds: Thresholds
) -> dict[str, AnyCell]:
    """As they stand side by side: without those held back, and each theme's as `beside` says."""
    found = {
        question: Hidden(Reason.COMPLEMENT, thresholds.halves) if question in held else cell
        for question, cell in own.items()
    }
    for theme in layout.themes:
        cells = [
            cell
            for question in theme.scores
            if isinstance(cell := found[question], Distribution | Halves | Hidden)
        ]
        found |= zip(theme.scores, privacy.beside(cells, thresholds), strict=True)
    return found


def _is_full(cell: AnyCell | None) -> bool:
    """Does it tell how many chose each option?"""
    return isinstance(cell, Distribution | Tally | Several)
