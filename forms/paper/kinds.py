"""Room to answer each kind of question by hand."""

from __future__ import annotations

from typing import assert_never

from markupsafe import escape

from forms.paper import options
from forms.paper.drawing import Sheet, element
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
    RowQuestion,
    ScaleQuestion,
    TextQuestion,
    TimeQuestion,
)

BY_HAND = 150  # characters to a line, as people leave most of a limit unused
MOST_LINES = 10
LINES_OF_A_LOG = 8
FIELD = element("span", "box")


def room(sheet: Sheet, question: RowQuestion) -> str:  # noqa: C901  one case a kind
    """Where the answer is ticked or written, and what may be ticked instead of one."""
    match question:
        case ScaleQuestion():
            return options.scale(sheet, question)
        case ChoiceQuestion():
            return options.choice(sheet, question)
        case ChoicesQuestion():
            return options.choices(sheet, question)
        case PickQuestion():
            return options.pick(sheet, question)
        case TextQuestion():
            drawn = options.lines(lines_of(question))
        case NumberQuestion():
            unit = f" {sheet.say(question.unit)}" if question.unit else ""
            drawn = element("div", "boxes", f"{FIELD}{unit}")
        case DateQuestion():
            parts = [element("span", "part", f"{FIELD}{one}") for one in _date_parts(sheet)]
            drawn = element("div", "boxes", "".join(parts))
        case TimeQuestion():
            drawn = element("div", "boxes", f"{FIELD}:{FIELD}")
        case CountQuestion():
            drawn = _count(sheet)
        case ClockQuestion():
            drawn = _clock(sheet, question)
        case LogQuestion():
            drawn = _log(sheet, question)
        case NoteQuestion():
            return ""
        case _:
            assert_never(question)
    return f"{drawn}\n{options.silence(sheet, question)}"


def lines_of(question: TextQuestion) -> int:
    """More room the more may be written; a line stays one, or two."""
    wanted = -(-question.max_characters // BY_HAND)
    most = 2 if question.lines == 1 else MOST_LINES
    return min(MOST_LINES, max(question.lines, min(wanted, most)))


def limits(sheet: Sheet, question: RowQuestion) -> str:
    """How many may be chosen, or which number may be written; empty where anything may."""
    words = sheet.words
    match question:
        case ChoicesQuestion():
            if question.at_least is None and question.at_most is None:
                return words.choose_several
            return _between(sheet, question.at_least, question.at_most, several=True)
        case PickQuestion() if question.most > 1:
            return _between(sheet, question.at_least, question.most, several=True)
        case ChoiceQuestion():
            return words.choose_one
        case NumberQuestion():
            said = [_between(sheet, question.at_least, question.at_most, several=False)]
            if question.step not in (None, 1):  # whole numbers go without saying
                step = sheet.number(question.step or 1)
                said.append(words.number_step.replace("{step}", step))
            return ". ".join(filter(None, said))
        case _:
            return ""


def _between(sheet: Sheet, least: float | None, most: float | None, *, several: bool) -> str:
    words = sheet.words
    if least is None and most is None:
        return ""
    if least is not None and most is not None:
        said = words.choose_between if several else words.number_between
    elif most is None:
        said = words.choose_least if several else words.number_least
    else:
        said = words.choose_most if several else words.number_most
    for place, value in (("{least}", least), ("{most}", most)):
        said = said.replace(place, "" if value is None else sheet.number(value))
    return said


def _date_parts(sheet: Sheet) -> list[str]:
    return [f"<small>{escape(one)}</small>" for one in sheet.words.date_parts]


def _count(sheet: Sheet) -> str:
    strokes = f"<small>{escape(sheet.words.tally)}</small>"
    total = f"<small>{escape(sheet.words.total)}</small>"
    wide = element("span", "box box-wide")
    parts = (element("span", "part part-wide", f"{wide}{strokes}"), f"{FIELD}{total}")
    return element("div", "boxes", parts[0] + element("span", "part", parts[1]))


def _clock(sheet: Sheet, question: ClockQuestion) -> str:
    rows = "".join(
        f'<tr><th scope="row">{sheet.say(option.label)}</th><td></td></tr>\n'
        for option in question.options
    )
    head = f'<thead><tr><td></td><th scope="col">{escape(sheet.words.minutes)}</th></tr></thead>'
    return f'<table class="ruled clocked">{head}\n<tbody>\n{rows}</tbody></table>'


def _log(sheet: Sheet, question: LogQuestion) -> str:
    words = sheet.words
    heads = [words.at, words.line, *([words.tag] if question.tags else [])]
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    row = f"<tr>{'<td></td>' * len(heads)}</tr>\n"
    tags = ", ".join(sheet.say(one.label) for one in question.tags)
    hint = element("p", "hint", f"{escape(words.tag)}: {tags}") if tags else ""
    return (
        f'{hint}<table class="ruled logged"><thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{row * LINES_OF_A_LOG}</tbody></table>"
    )
