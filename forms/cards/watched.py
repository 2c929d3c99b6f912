"""Cards for what is kept while one watches: a count, a clock, a log.

All of them can be filled in by hand; the script makes them quick.
"""

from __future__ import annotations

from markupsafe import escape

from forms.cards import frame
from forms.cards.drawing import Drawing
from forms.filling.watched import ClockPart, LogPart
from forms.filling.written import TallyPart
from forms.wire import TAPS
from questionnaires import ClockQuestion, CountQuestion, LogQuestion


def count(draw: Drawing, question: CountQuestion) -> None:
    card = frame.open_single(draw, question)
    draw.add('<div class="tally" data-tally>')
    frame.field(draw, card, '<input type="text" inputmode="numeric" autocomplete="off"')
    draw.add(' value="')
    total = draw.slot()
    draw.add(f'"><input type="hidden" name="{card.name}{TAPS}" value="')
    draw.parts.append(TallyPart(total, draw.slot(), question.id, card.name))
    draw.add('"></div>\n')
    frame.close_single(draw, card)


def clock(draw: Drawing, question: ClockQuestion) -> None:
    card = frame.open_group(draw, question, role="group")
    minutes = draw.our(draw.paper.words.minutes)
    slots = {}
    draw.add(f'<div class="clock" data-clock><input type="hidden" name="{card.name}" value="')
    segments = draw.slot()
    draw.add('">\n')
    for option in question.options:
        draw.add(
            f'<label class="clock-part"><span data-label>{draw.say(option.label)}</span>'
            f'<input type="text" inputmode="decimal" autocomplete="off" class="form-control"'
            f' name="{card.name}.{option.value}" data-option="{option.value}" value="'
        )
        slots[option.value] = draw.slot()
        draw.add(f'">{minutes}</label>\n')
    draw.parts.append(ClockPart(segments, slots, question.id, card.name))
    draw.add("</div>\n")
    frame.silence_boxes(draw, card)
    frame.close_group(draw, card)


def log(draw: Drawing, question: LogQuestion) -> None:
    card = frame.open_group(draw, question, role="group")
    words = draw.paper.words
    tags = [(option.value, draw.say(option.label)) for option in question.tags]
    draw.add('<div class="log" data-log>\n')
    draw.parts.append(
        LogPart(
            draw.slot(),
            question.id,
            card.name,
            card.described(),
            card.described(wrong=True),
            (("", str(escape(words.no_tag))), *tags) if tags else (),
            str(escape(words.line)),
            str(escape(words.tag)),
        )
    )
    draw.add("</div>\n")
    frame.silence_boxes(draw, card)
    frame.close_group(draw, card)
