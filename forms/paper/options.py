"""Answers that stand on the sheet: circles for one of them, boxes for several, steps in columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import escape

from forms.paper.drawing import Sheet, element
from questionnaires import (
    ChoiceQuestion,
    ChoicesQuestion,
    PickQuestion,
    Question,
    ScaleQuestion,
    Step,
)

CIRCLE = element("span", "tick tick-one")
BOX = element("span", "tick")
RULE = element("span", "rule")
MOST_LISTED = 12  # names of a roster; a longer one is written by hand


def scale(sheet: Sheet, question: ScaleQuestion) -> str:
    steps = sheet.questionnaire.steps(question)
    drawn = [
        _option(f"{mark}{CIRCLE}", sheet.say(step.label))
        for step, mark in zip(steps, step_marks(sheet, question), strict=True)
    ]
    pictures = " steps-pictures" if question.pictograms else ""
    return _list(f"steps steps-{len(steps)}{pictures}", drawn) + _silent(sheet, question, CIRCLE)


def step_marks(sheet: Sheet, question: ScaleQuestion) -> list[str]:
    """A circle that fills from step to step; a face that smiles the higher the step counts."""
    asked, marks = sheet.questionnaire, sheet.marks
    steps = asked.steps(question)
    if not question.pictograms:
        return [marks.moon(n, len(steps)) for n in range(1, len(steps) + 1)]
    scores = [asked.score(question, step.value) for step in steps]
    return [marks.face(sorted(scores).index(score) + 1, len(steps)) for score in scores]


def choice(sheet: Sheet, question: ChoiceQuestion) -> str:
    return _listed(sheet, question, CIRCLE)


def choices(sheet: Sheet, question: ChoicesQuestion) -> str:
    return _listed(sheet, question, BOX)


def pick(sheet: Sheet, question: PickQuestion) -> str:
    """A short list to tick in; else as many lines as may be picked."""
    names = list(sheet.rosters.get(question.from_, {}).values())
    tick = CIRCLE if question.most == 1 else BOX
    if 0 < len(names) <= MOST_LISTED:
        listed = _list("ticks", [_option(tick, str(escape(name))) for name in names])
    else:
        listed = lines(min(question.most, 5))
    return listed + silence(sheet, question)


def lines(count: int) -> str:
    return element("div", "rules", RULE * count)


def silence(sheet: Sheet, question: Question) -> str:
    """Boxes beside an answer that say why there is none."""
    return _silent(sheet, question, BOX)


def silences(sheet: Sheet, question: Question) -> list[str]:
    """What may be ticked instead of an answer, in words."""
    words = sheet.words
    said = [words.not_relevant] if question.not_relevant else []
    return [*said, words.decline] if question.may_decline else said


def grid(sheet: Sheet, steps: Sequence[Step], asked: Sequence[tuple[ScaleQuestion, str]]) -> str:
    """Scales with the same steps: a line a question, the steps in columns, silence behind them.

    `asked` are the questions, each with its number and words as they stand on the sheet.
    """
    marks = step_marks(sheet, asked[0][0])
    silent = list(dict.fromkeys(one for question, _ in asked for one in silences(sheet, question)))
    heads = [f"{mark}<br>{sheet.say(step.label)}" for step, mark in zip(steps, marks, strict=True)]
    heads += [str(escape(one)) for one in silent]
    head = "".join(f'<th scope="col">{one}</th>' for one in heads)
    body = ""
    for question, said in asked:
        own = silences(sheet, question)
        ticks = f"<td>{CIRCLE}</td>" * len(steps)
        ticks += "".join(f"<td>{CIRCLE if one in own else ''}</td>" for one in silent)
        body += f'<tr><th scope="row">{said}</th>{ticks}</tr>\n'
    return (
        f'<table class="grid"><thead><tr><td></td>{head}</tr></thead>\n'
        f"<tbody>\n{body}</tbody></table>\n"
    )


def _listed(sheet: Sheet, question: ChoiceQuestion | ChoicesQuestion, tick: str) -> str:
    drawn = [_option(tick, sheet.say(option.label)) for option in question.options]
    if question.other:
        guidance = sheet.say(question.guidance) if question.guidance else ""
        hint = element("span", "hint", guidance) if guidance else ""
        drawn.append(_option(tick, f"{escape(sheet.words.other)}: {hint}{RULE}", " other"))
    return _list("ticks", drawn) + _silent(sheet, question, tick)


def _silent(sheet: Sheet, question: Question, tick: str) -> str:
    said = [_option(tick, str(escape(one))) for one in silences(sheet, question)]
    return _list("ticks silent", said) if said else ""


def _option(tick: str, said: str, more: str = "") -> str:
    return f'<li class="answer{more}">{tick}<span>{said}</span></li>\n'


def _list(classes: str, options: Iterable[str]) -> str:
    return f'<ul class="{classes}">\n{"".join(options)}</ul>\n'
