"""Cards whose answers stand on the page: scales, choices, and lists to pick from."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import escape

from forms.cards import frame
from forms.cards.drawing import Drawing
from forms.cards.frame import Card
from forms.filling.options import DrawnPart, OwnWordsPart, RosterPart, SeveralPart
from forms.wire import OWN_WORDS
from questionnaires import (
    OTHER,
    ChoiceOption,
    ChoiceQuestion,
    ChoicesQuestion,
    PickQuestion,
    ScaleQuestion,
)


def scale(draw: Drawing, question: ScaleQuestion) -> None:
    steps = draw.paper.questionnaire.steps(question)
    card = frame.open_group(draw, question, role="radiogroup")
    pictures = " opts-pictures" if question.pictograms else ""
    draw.add(f'<div class="opts opts-{len(steps)}{pictures}">\n')
    draw.options[question.id] = {
        step.value: _option(draw, card, "radio", step.value, draw.say(step.label), mark)
        for step, mark in zip(steps, _marks(draw, question), strict=True)
    }
    frame.silence_options(draw, card, "radio")
    draw.add("</div>")
    frame.close_group(draw, card)


def _marks(draw: Drawing, question: ScaleQuestion) -> list[str]:
    """A circle that fills from step to step; a face that smiles the higher the step counts."""
    asked, marks = draw.paper.questionnaire, draw.paper.marks
    steps = asked.steps(question)
    if not question.pictograms:
        return [marks.moon(n, len(steps)) for n in range(1, len(steps) + 1)]
    scores = [asked.score(question, step.value) for step in steps]
    return [marks.face(sorted(scores).index(score) + 1, len(steps)) for score in scores]


def choice(draw: Drawing, question: ChoiceQuestion) -> None:
    card = frame.open_group(draw, question, role="radiogroup")
    draw.options[question.id] = _listed(draw, card, "radio", question.options, question.other)
    _own_words(draw, card, question)
    frame.close_group(draw, card)


def choices(draw: Drawing, question: ChoicesQuestion) -> None:
    hints = how_many(draw, question.at_least, question.at_most)
    card = frame.open_group(draw, question, *hints, role="group")
    slots = _listed(draw, card, "checkbox", question.options, question.other)
    draw.parts.append(SeveralPart(question.id, slots))
    frame.boxes(draw, card, tuple(draw.ticks[card.name].values()))
    _own_words(draw, card, question)
    frame.close_group(draw, card)


def pick(draw: Drawing, question: PickQuestion) -> None:
    least = question.at_least if question.most > 1 else None
    hints = how_many(draw, least, question.most if question.most > 1 else None)
    by_lot = question.random is not None and not draw.in_a_row
    role = "radiogroup" if question.most == 1 and not by_lot else "group"
    card = frame.open_group(draw, question, *(() if by_lot else hints), role=role)
    words, nobody = draw.paper.words, f"<p>{draw.our(draw.paper.words.empty_list)}</p>\n"
    draw.add('<div class="opts opts-list">\n')
    if by_lot:
        away = f'{draw.our(words.away)}<span class="visually-hidden">: {{name}}</span>'
        were_away = f'<p class="hint"{draw.paper.ours}>{escape(words.were_away)}</p>\n'
        draw.parts.append(
            DrawnPart(
                draw.slot(), question, card.name, nobody, draw.our(words.draw), away, were_away
            )
        )
    else:
        tick = draw.paper.marks.icon("check-lg", "tick")
        draw.parts.append(RosterPart(draw.slot(), question, card.name, tick, nobody))
    draw.add("</div>\n")
    frame.silence_boxes(draw, card)
    frame.close_group(draw, card)


def how_many(draw: Drawing, least: int | None, most: int | None) -> Sequence[tuple[str, str]]:
    """How many may be chosen, said before somebody chooses."""
    words = draw.paper.words
    if least is None and most is None:
        return ()
    if least is None:
        said = words.choose_most
    else:
        said = words.choose_least if most is None else words.choose_between
    numbers = said.replace("{least}", str(least)).replace("{most}", str(most))
    return (("limits", draw.our(numbers)),)


def _listed(
    draw: Drawing, card: Card, kind: str, options: Sequence[ChoiceOption], other: bool
) -> dict[str, int]:
    """The options below each other, an answer of one's own after them, and silence last."""
    draw.add('<div class="opts opts-list">\n')
    slots = {
        option.value: _option(
            draw,
            card,
            kind,
            option.value,
            draw.say(option.label),
            more=" data-exclusive" if option.exclusive else "",
        )
        for option in options
    }
    if other:
        slots[OTHER] = _option(draw, card, kind, OTHER, draw.our(draw.paper.words.other))
    frame.silence_options(draw, card, kind)
    draw.add("</div>\n")
    return slots


def _option(
    draw: Drawing, card: Card, kind: str, value: str, said: str, mark: str = "", more: str = ""
) -> int:
    draw.add(f'<label class="opt"><input type="{kind}" name="{card.name}" value="{value}"{more}')
    slot = draw.tick(card.name, value)
    tick = draw.paper.marks.icon("check-lg", "tick")
    draw.add(f">{mark}<span>{said}</span>{tick}</label>\n")
    return slot


def _own_words(draw: Drawing, card: Card, question: ChoiceQuestion | ChoicesQuestion) -> None:
    if not question.other:
        return
    name = card.name + OWN_WORDS
    guidance, described = "", ""
    if question.guidance is not None:
        guidance = f'<div class="hint" id="{name}-guidance">{draw.say(question.guidance)}</div>\n'
        described = f' aria-describedby="{name}-guidance"'
    draw.add(
        f'<div class="other" data-other><label class="lbl" for="{name}-words">'
        f"{draw.our(draw.paper.words.own_words)}</label>\n{guidance}"
        f'<input type="text" class="form-control" autocomplete="off" id="{name}-words"'
        f' name="{name}"{described} value="'
    )
    draw.parts.append(OwnWordsPart(draw.slot(), question.id, name, card.name))
    draw.add('"></div>\n')
