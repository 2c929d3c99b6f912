"""Documents that somebody could fill in, for any questionnaire: each answer as it is stored."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta
from decimal import Decimal
from typing import assert_never

from hypothesis import strategies as st

from questionnaires import (
    OTHER,
    Answer,
    ChoiceQuestion,
    ChoicesQuestion,
    Chosen,
    ClockQuestion,
    Count,
    CountQuestion,
    DateQuestion,
    Document,
    Line,
    Log,
    LogQuestion,
    NoteQuestion,
    NumberQuestion,
    Picked,
    PickQuestion,
    Question,
    Questionnaire,
    Rows,
    RowsQuestion,
    ScaleQuestion,
    Segment,
    Segments,
    TextQuestion,
    TimeQuestion,
)

TODAY = date(2026, 11, 22)
PEOPLE = {"one": "Alma", "two": "Bo <b>", "three": "Cille", "four": "Åge"}
SOURCES = ("student", "class", "subject", "teacher", "focus_area")
ROSTERS = dict.fromkeys(SOURCES, PEOPLE)  # names by id, in order
MOMENTS = ("", "2026-11-22T09:14:03.120Z", "2026-11-22T09:14:04+00:00")
Draw = st.DrawFn


@st.composite
def documents_of(draw: Draw, questionnaire: Questionnaire) -> Document:
    """Answered, declined, not relevant or left out, each where it may be.

    What is hidden by a condition may be answered too: `kept` takes it away. Days are those that
    may be given on TODAY, and picks are from ROSTERS.
    """
    return _document(draw, questionnaire, tuple(questionnaire.questions()))


def _document(
    draw: Draw, questionnaire: Questionnaire, questions: tuple[Question, ...]
) -> Document:
    answers: dict[str, Answer] = {}
    others: dict[str, str] = {}
    silent: dict[str, set[str]] = {"declined": set(), "not_relevant": set()}
    for question in questions:
        match draw(st.sampled_from(_ways(question))):
            case "answered":
                answer = _answer(draw, questionnaire, question)
                if answer is not None:
                    answers[question.id] = answer
            case "left":
                pass
            case way:
                silent[way].add(question.id)
        if OTHER in Document(answers).chosen(question.id) and _may_write(question):
            others[question.id] = draw(_words(20))
    declined, not_relevant = map(frozenset, silent.values())
    return Document(answers, declined, not_relevant, others)


def _ways(question: Question) -> list[str]:
    if isinstance(question, NoteQuestion):
        return ["left"]
    ways = ["answered", "answered", "answered", "left"]
    ways += ["declined"] * question.may_decline
    return ways + ["not_relevant"] * question.not_relevant


def _may_write(question: Question) -> bool:
    return isinstance(question, ChoiceQuestion | ChoicesQuestion) and question.other


def _answer(draw: Draw, questionnaire: Questionnaire, question: Question) -> Answer | None:  # noqa: C901
    match question:
        case ScaleQuestion():
            return draw(st.sampled_from([step.value for step in questionnaire.steps(question)]))
        case ChoiceQuestion():
            return draw(st.sampled_from(_values(question)))
        case ChoicesQuestion():
            return _chosen(draw, question)
        case TextQuestion():
            return draw(_words(question.max_characters, lines=question.lines))
        case NumberQuestion():
            return _number(draw, question)
        case DateQuestion():
            return _day(draw, question)
        case TimeQuestion():
            ends = question.not_before or "00:00", question.not_after or "23:59"
            return draw(st.sampled_from([*ends]))
        case PickQuestion():
            return _picked(draw, question)
        case RowsQuestion():
            return _rows(draw, questionnaire, question)
        case CountQuestion():
            total = draw(st.integers(0, 5))
            return Count(total, MOMENTS[1:2] * draw(st.integers(0, total)))
        case ClockQuestion():
            return _segments(draw, question)
        case LogQuestion():
            return Log(tuple(_line(draw, question) for _ in range(draw(st.integers(1, 2)))))
        case NoteQuestion():
            return None
        case _:
            assert_never(question)


def _values(question: ChoiceQuestion | ChoicesQuestion) -> list[str]:
    return [option.value for option in question.options] + [OTHER] * question.other


def _chosen(draw: Draw, question: ChoicesQuestion) -> Chosen:
    alone = [option.value for option in question.options if option.exclusive]
    together = [value for value in _values(question) if value not in alone]
    if alone and (not together or draw(st.booleans())):
        return Chosen((draw(st.sampled_from(alone)),))
    least, most = question.at_least or 1, min(question.at_most or 100, len(together))
    chosen = draw(st.sets(st.sampled_from(together), min_size=least, max_size=most))
    return Chosen(tuple(value for value in together if value in chosen))


def _words(most: int, lines: int = 1) -> st.SearchStrategy[str]:
    """Words as they are kept: composed letters, nothing invisible around them."""
    letters = st.characters(exclude_categories=("C", "Z"), include_characters=" ") | st.just(
        "\n" if lines > 1 else " "
    )
    anything = st.text(letters, min_size=1, max_size=12) | st.sampled_from(["Øl & <b>", "{x}"])
    kept = anything.map(lambda text: unicodedata.normalize("NFC", text).strip()[:most].strip())
    return kept.filter(bool)


def _number(draw: Draw, question: NumberQuestion) -> str:
    step = Decimal(str(question.step or 1))
    if question.at_least is not None:
        start, least = Decimal(str(question.at_least)), 0
    else:
        start, least = Decimal(0), -5
    top = None if question.at_most is None else (Decimal(str(question.at_most)) - start) // step
    most = least + 5 if top is None else int(top)
    plain = f"{(start + step * draw(st.integers(min(least, most), most))).normalize():f}"
    return "0" if plain == "-0" else plain


def _day(draw: Draw, question: DateQuestion) -> str:
    first = _end(question.not_before) or TODAY
    last = _end(question.not_after) or first + timedelta(300)
    return draw(st.dates(min(first, last), last)).isoformat()


def _end(written: str | None) -> date | None:
    if written is None or not written.startswith("today"):
        return None if written is None else date.fromisoformat(written)
    return TODAY + timedelta(int(written[5:-1] or 0))


def _picked(draw: Draw, question: PickQuestion) -> Picked | None:
    roster = list(ROSTERS[question.from_])
    least, most = question.at_least or 1, min(question.most, len(roster))
    if least > most:
        return None
    ids = draw(st.sets(st.sampled_from(roster), min_size=least, max_size=most))
    rest = [one for one in roster if one not in ids] if question.random else []
    away = draw(st.sets(st.sampled_from(rest), max_size=1)) if rest else set()
    return Picked(tuple(one for one in roster if one in ids), tuple(sorted(away)))


def _rows(draw: Draw, questionnaire: Questionnaire, question: RowsQuestion) -> Rows | None:
    """Enough rows with something in each; nothing where no row came to anything."""
    least = question.at_least or 1
    wanted = draw(st.integers(least, min(question.most, least + 1)))
    drawn = [_document(draw, questionnaire, question.questions) for _ in range(wanted)]
    rows = tuple(row for row in drawn if row != Document())
    return Rows(rows) if len(rows) >= least else None


def _segments(draw: Draw, question: ClockQuestion) -> Segments:
    options = [option.value for option in question.options]
    return Segments(
        tuple(
            Segment(
                draw(st.sampled_from(options)),
                draw(st.integers(1, 600)),
                draw(st.sampled_from(MOMENTS)),
            )
            for _ in range(draw(st.integers(1, 3)))
        )
    )


def _line(draw: Draw, question: LogQuestion) -> Line:
    tags = ["", *(tag.value for tag in question.tags)]
    at, tag = draw(st.sampled_from(MOMENTS)), draw(st.sampled_from(tags))
    return Line(draw(_words(40)), at, tag)
