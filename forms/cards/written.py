"""Cards with one field: words, a number, a day, a time of day."""

from __future__ import annotations

from decimal import Decimal

from markupsafe import escape

from forms.cards import frame
from forms.cards.drawing import Drawing
from forms.cards.frame import Card
from forms.filling.written import DayEndsPart, LinePart
from forms.page import TextSlots
from questionnaires import DateQuestion, NumberQuestion, TextQuestion, TimeQuestion

COMMA = ("da", "sv")


def text(draw: Drawing, question: TextQuestion) -> None:
    card = frame.open_single(draw, question, after="count")
    if question.lines == 1:
        frame.field(draw, card, '<input type="text" autocomplete="off"')
        draw.add(' value="')
        words = draw.slot()
        draw.add('">\n')
    else:
        frame.field(draw, card, f'<textarea rows="{question.lines}"')
        draw.add(">\n")  # browsers drop this newline, and not one of the writer's own
        words = draw.slot()
        draw.add("</textarea>\n")
    draw.texts[question.id] = TextSlots(card.name, words, _count(draw, card, question))
    frame.close_single(draw, card)


def _count(draw: Drawing, card: Card, question: TextQuestion) -> int:
    """How much is written. The limit is not the browser's to enforce: it would cut words."""
    said = draw.paper.words.characters.replace("{limit}", str(question.max_characters))
    before, _, after = said.partition("{count}")
    limit = f'data-limit="{question.max_characters}"'
    draw.add(f'<span class="count" id="{card.name}-count" {limit}{draw.paper.ours}>')
    draw.add(f"{escape(before)}<span data-count>")
    slot = draw.slot()
    draw.add(f"</span>{escape(after)}</span>\n")
    return slot


def number(draw: Drawing, question: NumberQuestion) -> None:
    comma = draw.paper.language in COMMA
    unit = "unit" if question.unit else ""
    card = frame.open_single(draw, question, *_limits(draw, question, comma), after=unit)
    frame.field(draw, card, '<input type="text" inputmode="decimal" autocomplete="off"')
    _value(draw, card, comma=comma)
    if question.unit is not None:
        draw.add(f'<span class="unit" id="{card.name}-unit">{draw.say(question.unit)}</span>\n')
    frame.close_single(draw, card)


def _limits(draw: Drawing, question: NumberQuestion, comma: bool) -> list[tuple[str, str]]:
    words, least, most = draw.paper.words, question.at_least, question.at_most
    said = []
    if least is not None and most is not None:
        said.append(words.number_between)
    elif least is not None or most is not None:
        said.append(words.number_least if most is None else words.number_most)
    if question.step not in (None, 1):  # whole numbers go without saying
        said.append(words.number_step)
    if not said:
        return []
    sentence = ". ".join(said)
    for place, value in (("least", least), ("most", most), ("step", question.step)):
        sentence = sentence.replace(f"{{{place}}}", _written(value, comma))
    return [("limits", draw.our(sentence))]


def _written(value: float | None, comma: bool) -> str:
    if value is None:
        return ""
    plain = f"{Decimal(str(value)).normalize():f}"
    return plain.replace(".", ",") if comma else plain


def date(draw: Drawing, question: DateQuestion) -> None:
    card = frame.open_single(draw, question)
    frame.field(draw, card, '<input type="date"')
    if question.not_before or question.not_after:
        draw.parts.append(DayEndsPart(draw.slot(), question))
    _value(draw, card)
    frame.close_single(draw, card)


def time(draw: Drawing, question: TimeQuestion) -> None:
    card = frame.open_single(draw, question)
    frame.field(draw, card, '<input type="time"')
    least = f' min="{escape(question.not_before)}"' if question.not_before else ""
    most = f' max="{escape(question.not_after)}"' if question.not_after else ""
    draw.add(least + most)
    _value(draw, card)
    frame.close_single(draw, card)


def _value(draw: Drawing, card: Card, *, comma: bool = False) -> None:
    draw.add(' value="')
    draw.parts.append(LinePart(draw.slot(), card.question.id, card.name, comma))
    draw.add('">\n')
