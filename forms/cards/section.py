"""The page of a section: its cards in order, with grids where scales stand together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from types import MappingProxyType

from forms.cards import kinds
from forms.cards.drawing import Drawing, Paper
from forms.cards.rows import rows
from forms.filling.conditions import ConditionsPart
from forms.marks import Marks
from forms.page import Page
from forms.page_words import PageWords
from questionnaires import (
    Condition,
    LogQuestion,
    Question,
    Questionnaire,
    RowsQuestion,
    ScaleQuestion,
    Section,
    Step,
)

_ALL_READ: Mapping[str, str] = MappingProxyType({})

MOST_COLUMNS = 6  # of a grid: more would be too narrow for a finger


def compile_page(
    questionnaire: Questionnaire,
    section: Section,
    language: str,
    words: PageWords,
    sights: Mapping[str, str] = _ALL_READ,
) -> Page:
    """The cards of a section. Keep what this returns: it costs some hundred fillings.

    Where the definition does not speak the language, it is shown in its first one and says so.
    `sights` are the sentences at questions that fewer people read, by question.
    """
    here = list(section.everywhere())
    conditions = [question.show_if for question in here if question.show_if is not None]
    paper = Paper(
        questionnaire,
        questionnaire.in_language(language),
        words,
        Marks(words.icons),
        _numbers(questionnaire),
        {question.id: question for question in here},
        _named(conditions),
        sights,
    )
    draw = Drawing(paper)
    logged = any(isinstance(question, LogQuestion) for question in section.questions)
    draw.add(f'<div class="qwrap stack{" with-log" if logged else ""}"')
    facts = draw.slot()
    theirs = f' lang="{paper.language}"' if paper.ours else ""
    draw.add(f"{theirs}>\n")
    _cards(draw, section)
    draw.add(f"{paper.marks.symbols()}</div>")
    if conditions:
        earlier = paper.named - paper.here.keys()
        draw.parts.append(ConditionsPart(questionnaire, tuple(draw.flags), facts, earlier))
    return draw.page()


def _cards(draw: Drawing, section: Section) -> None:
    for steps, group in groupby(section.questions, lambda one: _steps_in_a_grid(draw, one)):
        questions = list(group)
        if steps is None or len(questions) < 2:
            for question in questions:
                _card(draw, question)
        else:
            _grid(draw, steps, questions)


def _card(draw: Drawing, question: Question) -> None:
    if isinstance(question, RowsQuestion):
        rows(draw, question)
    else:
        kinds.card(draw, question)


def _grid(draw: Drawing, steps: tuple[Step, ...], questions: Iterable[Question]) -> None:
    """Scales with the same steps: cards on a phone, lines with the steps in columns when wide.

    Each radio keeps a label of its own, so the heads are for the eye only.
    """
    heads = "".join(f"<span>{draw.say(step.label)}</span>" for step in steps)
    draw.add(f'<div class="grid-q" data-steps="{len(steps)}">\n')
    draw.add(f'<div class="grid-head" aria-hidden="true"><span></span>{heads}</div>\n')
    for question in questions:
        _card(draw, question)
    draw.add("</div>\n")


def _steps_in_a_grid(draw: Drawing, question: Question) -> tuple[Step, ...] | None:
    if not isinstance(question, ScaleQuestion) or question.pictograms or question.show_if:
        return None
    steps = draw.paper.questionnaire.steps(question)
    return steps if len(steps) <= MOST_COLUMNS else None


def _numbers(questionnaire: Questionnaire) -> dict[str, int]:
    """The numbers of the questions that are answered; those in rows have none.

    Questions with a condition count as well: so the number of a question is the same for
    everybody, and "look at question 7" can be said aloud in a class.
    """
    return {question.id: number for number, question in enumerate(questionnaire.asked, start=1)}


def _named(conditions: Iterable[Condition]) -> frozenset[str]:
    return frozenset().union(*(one.named for one in conditions))
