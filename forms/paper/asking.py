"""A question as it stands on a sheet: its number, its words, and what must be known before."""

from __future__ import annotations

from markupsafe import escape

from forms.paper import conditions, kinds, options
from forms.paper.drawing import Sheet, element
from questionnaires import (
    ChoiceQuestion,
    ChoicesQuestion,
    ClockQuestion,
    LogQuestion,
    NoteQuestion,
    Question,
    RowQuestion,
    RowsQuestion,
    ScaleQuestion,
    TextQuestion,
)

ROWS, MOST_ROWS = 4, 6  # of a table
FORMS = 2  # where a row is a small form of its own
MOST_COLUMNS = 5
MOST_IN_A_CELL = 6  # options
WHOLE = (ClockQuestion, LogQuestion, NoteQuestion)  # do not fit into a cell


def question(sheet: Sheet, asked: Question) -> str:
    """One question with room for its answer."""
    if isinstance(asked, NoteQuestion):
        return _asked(asked, element("div", "told", head(sheet, asked)))
    drawn = _rows(sheet, asked) if isinstance(asked, RowsQuestion) else kinds.room(sheet, asked)
    return _asked(asked, f"{head(sheet, asked, limited=True)}\n{drawn}")


def head(sheet: Sheet, asked: Question, *, limited: bool = False) -> str:
    """Its number and its words; then what is said of it."""
    words = sheet.words
    number = sheet.numbers.get(asked.id)
    numbered = f'<b class="no">{number}.</b> ' if number else ""
    must = f' <span class="must">({escape(words.required)})</span>' if asked.required else ""
    said = [f'<p class="asked">{numbered}{sheet.say(asked.text)}{must}</p>']
    if asked.show_if is not None:
        said.append(element("p", "only", str(escape(conditions.said(sheet, asked.show_if)))))
    hints = [sheet.say(asked.help)] if asked.help else []
    if isinstance(asked, TextQuestion | LogQuestion):
        hints.append(sheet.say(asked.guidance))
    if limited and not isinstance(asked, RowsQuestion):
        hints.append(str(escape(kinds.limits(sheet, asked))))
    hints.append(str(escape(sheet.sights.get(asked.id, ""))))
    said += [element("p", "hint", one) for one in hints if one]
    return "\n".join(said)


def _asked(asked: Question, drawn: str) -> str:
    return f'<div class="ask ask-{asked.kind}" data-question="{asked.id}">{drawn}</div>\n'


def _rows(sheet: Sheet, rows: RowsQuestion) -> str:
    """A table with empty lines; where that would be too narrow, the small form some times over."""
    in_a_table = len(rows.questions) <= MOST_COLUMNS and all(map(_fits, rows.questions))
    drawn = _table(sheet, rows) if in_a_table else _forms(sheet, rows)
    return f"{drawn}\n{options.silence(sheet, rows)}"


def _fits(asked: RowQuestion) -> bool:
    if isinstance(asked, WHOLE) or asked.may_decline or asked.not_relevant:
        return False
    if isinstance(asked, ScaleQuestion):
        return asked.options is not None and len(asked.options) <= MOST_IN_A_CELL
    if isinstance(asked, ChoiceQuestion | ChoicesQuestion):
        return len(asked.options) <= MOST_IN_A_CELL and not asked.other
    return True


def _table(sheet: Sheet, rows: RowsQuestion) -> str:
    heads = "".join(f'<th scope="col">{head(sheet, one)}</th>' for one in rows.questions)
    ticked = ScaleQuestion | ChoiceQuestion | ChoicesQuestion
    cells = "".join(
        f"<td>{kinds.room(sheet, one) if isinstance(one, ticked) else ''}</td>"
        for one in rows.questions
    )
    lines = min(rows.most, max(rows.at_least or ROWS, ROWS), MOST_ROWS)
    return (
        f'<table class="ruled rowed"><thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{f'<tr>{cells}</tr>' * lines}</tbody></table>"
    )


def _forms(sheet: Sheet, rows: RowsQuestion) -> str:
    label = sheet.say(rows.row_label) if rows.row_label else str(escape(sheet.words.row))
    inside = "".join(question(sheet, one) for one in rows.questions)
    count = min(rows.most, max(rows.at_least or FORMS, FORMS))
    return "".join(
        f'<div class="row"><p class="row-title">{label} {number}</p>\n{inside}</div>\n'
        for number in range(1, count + 1)
    )
