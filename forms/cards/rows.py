"""The card of a repeating group: one small form, drawn once and repeated for every row."""

from __future__ import annotations

from forms.cards import frame, kinds
from forms.cards.drawing import Drawing
from forms.filling.conditions import RowConditionsPart
from forms.filling.rows import NUMBER, PLACE, RowsPart
from questionnaires import RowsQuestion


def rows(draw: Drawing, question: RowsQuestion) -> None:
    card = frame.open_group(draw, question, role="group")
    least = question.at_least or 0
    draw.add(f'<div class="rows" data-rows data-least="{least}" data-most="{question.most}">\n')
    slot = draw.slot()
    plus = draw.paper.marks.icon("plus-lg")
    draw.add(
        f'</div><button class="btn btn-quiet" name="go" value="stay" data-add>'
        f"{plus} {draw.our(draw.paper.words.add_row)}</button>\n"
    )
    row = _row(draw, question, card.name)
    draw.parts.append(
        RowsPart(
            slot,
            draw.paper.questionnaire,
            question,
            card.name,
            row.page(),
            conditional=bool(row.flags),
        )
    )
    frame.silence_boxes(draw, card)
    frame.close_group(draw, card)


def _row(draw: Drawing, question: RowsQuestion, name: str) -> Drawing:
    start = f"{name}.{NUMBER}"
    row = Drawing(draw.paper, f"{start}.")
    label = draw.say(question.row_label) if question.row_label else draw.our(draw.paper.words.row)
    row.add(
        f'<div class="row-q" data-row="{NUMBER}" role="group" aria-labelledby="{start}-title">'
        f'<input type="hidden" name="{name}" value="{NUMBER}">\n'
        f'<p class="row-title" id="{start}-title">{label} <span data-place>{PLACE}</span></p>\n'
    )
    for asked in question.questions:
        kinds.card(row, asked)
    row.add("</div>\n")
    if row.flags:
        row.parts.append(RowConditionsPart(draw.paper.questionnaire, question, tuple(row.flags)))
    return row
