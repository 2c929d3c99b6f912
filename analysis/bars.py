"""The questions behind one theme: how the answers of a class, or of several, are spread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis import privacy
from analysis.cells import held_back
from analysis.classes import GroupCounts
from analysis.counts import Counts, slots_of
from analysis.layout import Layout, QuestionSlots, ladder_of
from analysis.privacy import (
    USUAL,
    Cell,
    Change,
    Distribution,
    Halves,
    Hidden,
    Ladder,
    Reason,
    Thresholds,
)
from questionnaires import Questionnaire, ScaleQuestion, Step, Texts


@dataclass(frozen=True, slots=True)
class QuestionBar:
    """One question in its own wording, its options in the definition's order.

    `cell` is what a bar may draw, `halves` what a sentence may say. They differ for several
    groups: a group that is shown in halves counts in `halves` alone. `left_out` names the groups
    that are in neither, `in_halves_only` those that are not in the bar.
    """

    question: str
    text: Texts
    reversed: bool
    options: tuple[Step, ...]
    ladder: Ladder
    cell: Cell
    halves: Halves | Hidden
    change: Change | Hidden
    left_out: tuple[str, ...] = ()
    in_halves_only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ThemeBars:
    """A theme and the bars of its questions, in the order they are asked."""

    theme: str
    label: Texts
    bars: tuple[QuestionBar, ...]


def theme_bars(
    questionnaire: Questionnaire,
    theme: str,
    counts: Counts | None,
    earlier: Counts | None = None,
    thresholds: Thresholds = USUAL,
) -> ThemeBars:
    """The questions of a theme in one class, beside the class's last release."""
    now = [GroupCounts("", "", 0, counts)]
    before = [] if earlier is None else [GroupCounts("", "", 0, earlier)]
    bars = total_bars(questionnaire, theme, now, before, thresholds)
    alone = tuple(replace(bar, left_out=(), in_halves_only=()) for bar in bars.bars)
    return replace(bars, bars=alone)  # a class has no other groups to name


def total_bars(
    questionnaire: Questionnaire,
    theme: str,
    groups: Sequence[GroupCounts],
    earlier: Sequence[GroupCounts] = (),
    thresholds: Thresholds = USUAL,
) -> ThemeBars:
    """The questions of a theme in several classes together, each counted as far as it is shown."""
    layout = Layout.of(questionnaire)
    questions = [
        _Question(
            question,
            questionnaire.steps(question),
            ladder_of(questionnaire, question),
            layout.question(question.id),
        )
        for question in questionnaire.of_theme(theme)
    ]
    now = _totals(questionnaire, layout, questions, groups, thresholds)
    before = _totals(questionnaire, layout, questions, earlier, thresholds)
    return ThemeBars(
        theme,
        next(known.label for known in questionnaire.themes if known.id == theme),
        tuple(
            _bar(asked, total, before[place] if earlier else None, groups)
            for place, (asked, total) in enumerate(zip(questions, now, strict=True))
        ),
    )


@dataclass(frozen=True, slots=True)
class _Question:
    question: ScaleQuestion
    options: tuple[Step, ...]
    ladder: Ladder
    slots: QuestionSlots


def _totals(
    questionnaire: Questionnaire,
    layout: Layout,
    questions: Sequence[_Question],
    groups: Sequence[GroupCounts],
    thresholds: Thresholds,
) -> list[privacy.Total]:
    """Of each question, all groups together, each group as far as it may be shown itself."""
    cells: list[dict[str, Cell]] = [{} for _ in questions]
    counted = slots_of(layout, [group.counts for group in groups])
    for group, slots in zip(groups, counted, strict=True):
        held = held_back(questionnaire, layout, slots, thresholds)
        own = [
            Hidden(Reason.COMPLEMENT, thresholds.halves)
            if asked.question.id in held
            else privacy.in_steps(asked.slots.of_options(slots), asked.ladder, thresholds)
            for asked in questions
        ]
        for of_question, cell in zip(cells, privacy.beside(own, thresholds), strict=True):
            of_question[group.key] = cell
    return [
        privacy.total(of_question, asked.ladder, thresholds)
        for asked, of_question in zip(questions, cells, strict=True)
    ]


def _bar(
    asked: _Question,
    total: privacy.Total,
    before: privacy.Total | None,
    groups: Sequence[GroupCounts],
) -> QuestionBar:
    drawn = total.steps if isinstance(total.steps, Distribution) else total.halves
    only_halves = total.without_steps - total.left_out if drawn is total.steps else frozenset()
    return QuestionBar(
        question=asked.question.id,
        text=asked.question.text,
        reversed=asked.question.reversed,
        options=asked.options,
        ladder=asked.ladder,
        cell=drawn,
        halves=total.halves,
        change=privacy.change(total.halves, before.halves if before is not None else None),
        left_out=_names(groups, total.left_out),
        in_halves_only=_names(groups, only_halves),
    )


def _names(groups: Sequence[GroupCounts], keys: frozenset[str]) -> tuple[str, ...]:
    return tuple(group.name for group in groups if group.key in keys)
