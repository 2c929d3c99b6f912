"""Open questions for a conversation, brought up by what was answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from analysis.student import StudentFeedback, ThemeRow
from questionnaires import (
    Document,
    Place,
    Prompt,
    Questionnaire,
    ScaleQuestion,
    TextQuestion,
    Texts,
    parts,
)

AT_A_TIME = 3


@dataclass(frozen=True, slots=True)
class Prompted:
    """A prompt, and the label of the theme that brought it up, for its place {theme}."""

    prompt: Prompt
    theme: Texts | None

    @property
    def untold(self) -> bool:
        """Silence that was chosen, or the same words again: nothing to be told before others."""
        return bool(self.prompt.when.declined or self.prompt.when.same_words)


@dataclass(frozen=True, slots=True)
class _Found:
    prompted: Prompted
    steps: float = 0.0  # between the two looks, or since last time


def prompted(
    questionnaire: Questionnaire,
    feedback: StudentFeedback,
    now: Document,
    before: Document | None,
    open_agreements: int,
) -> tuple[Prompted, ...]:
    """Every prompt that comes up, in threes: one of each kind, what is furthest apart first.

    Of the teacher's look it knows the rows alone, so while the two looks do not lie open it makes
    nothing of them.
    """
    found = []
    for prompt in questionnaire.prompts:
        one = (
            _by_steps(prompt, feedback.rows)
            or _by_declining(prompt, questionnaire, now)
            or _by_words(prompt, questionnaire, now, before or Document())
            or _by_agreement(prompt, open_agreements)
        )
        if one and (one.prompted.theme or not _names_theme(prompt)):
            found.append(one)
    found.sort(key=lambda one: one.steps, reverse=True)  # ties stay in the definition's order
    return tuple(_in_threes([one.prompted for one in found]))


def _by_steps(prompt: Prompt, rows: Iterable[ThemeRow]) -> _Found | None:
    """The theme that is furthest apart, or has gone furthest, where that is far enough."""
    when = prompt.when
    ways: tuple[tuple[float | None, Callable[[ThemeRow], float]], ...] = (
        (when.gap_at_least, lambda row: abs(_way(row.now, row.teacher))),
        (when.change_up, lambda row: _way(row.before, row.now)),
        (when.change_down, lambda row: _way(row.now, row.before)),
    )
    far = [
        (way(row), row)
        for least, way in ways
        for row in rows
        if least is not None and when.theme in (None, row.theme) and way(row) >= least
    ]
    if not far:
        return None
    steps, row = max(far, key=lambda one: one[0])
    return _Found(Prompted(prompt, row.label), steps)


def _way(start: float | None, end: float | None) -> float:
    """Steps from one place to another; none where one of the two is missing."""
    if start is None or end is None:
        return 0.0
    return round(end - start, 6)  # 10/3 and 4/3 are two steps apart, which floats do not know


def _by_declining(prompt: Prompt, questionnaire: Questionnaire, now: Document) -> _Found | None:
    if not prompt.when.declined:
        return None
    themes = [
        question.theme if isinstance(question, ScaleQuestion) else None
        for question in questionnaire.questions()
        if question.id in now.declined
    ]
    if prompt.when.theme is not None:
        themes = [theme for theme in themes if theme == prompt.when.theme]
    if not themes:
        return None
    named = next((theme for theme in themes if theme is not None), None)
    label = next((known.label for known in questionnaire.themes if known.id == named), None)
    return _Found(Prompted(prompt, label))


def _by_words(
    prompt: Prompt, questionnaire: Questionnaire, now: Document, before: Document
) -> _Found | None:
    if not prompt.when.same_words:
        return None
    same = any(
        _plain(now.text(question.id)) == _plain(before.text(question.id)) != ""
        for question in questionnaire.questions()
        if isinstance(question, TextQuestion)
    )
    return _Found(Prompted(prompt, None)) if same else None


def _plain(words: str) -> str:
    """Words without what makes no difference in them."""
    return " ".join(words.casefold().split())


def _by_agreement(prompt: Prompt, open_agreements: int) -> _Found | None:
    comes = prompt.when.agreement_open and open_agreements > 0
    return _Found(Prompted(prompt, None)) if comes else None


def _names_theme(prompt: Prompt) -> bool:
    texts = (*prompt.text.values(), *prompt.why.values())
    return any(Place("theme") in parts(text) for text in texts)


def _in_threes(left: list[Prompted]) -> Iterator[Prompted]:
    """Three at a time of different kinds, as far as there are kinds."""
    while left:
        firsts: dict[str, Prompted] = {}
        for one in left:
            firsts.setdefault(one.prompt.kind, one)
        kinds = list(firsts.values())
        others = [one for one in left if one not in kinds]
        three = (kinds + others)[:AT_A_TIME]
        yield from three
        left = [one for one in left if one not in three]
