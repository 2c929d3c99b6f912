"""One card for each kind of question that may stand in a row."""

from __future__ import annotations

from typing import assert_never

from forms.cards import frame, options, watched, written
from forms.cards.drawing import Drawing
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


def card(draw: Drawing, question: RowQuestion) -> None:  # noqa: C901  one case a kind
    match question:
        case ScaleQuestion():
            options.scale(draw, question)
        case ChoiceQuestion():
            options.choice(draw, question)
        case ChoicesQuestion():
            options.choices(draw, question)
        case PickQuestion():
            options.pick(draw, question)
        case TextQuestion():
            written.text(draw, question)
        case NumberQuestion():
            written.number(draw, question)
        case DateQuestion():
            written.date(draw, question)
        case TimeQuestion():
            written.time(draw, question)
        case CountQuestion():
            watched.count(draw, question)
        case ClockQuestion():
            watched.clock(draw, question)
        case LogQuestion():
            watched.log(draw, question)
        case NoteQuestion():
            frame.note(draw, question)
        case _:
            assert_never(question)
