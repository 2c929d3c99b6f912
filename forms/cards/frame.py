"""What every card has around its fields: number and text, hints, errors, silence, last time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeGuard

from markupsafe import escape

from forms.cards.drawing import Drawing
from forms.filling.conditions import Flag
from forms.filling.places import NothingPart, RecallPart, UnknownPart
from forms.page import ErrorSlots
from forms.wire import DECLINED, NOT_RELEVANT, TICKED
from questionnaires import (
    Condition,
    LogQuestion,
    NoteQuestion,
    PickQuestion,
    Question,
    ScaleQuestion,
    TextQuestion,
)


class Heading(NoteQuestion):
    """A note that a part begins with, where several parts stand on one page."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card that is being drawn: what it is called, and what is read aloud with it."""

    question: Question
    name: str
    classes: int  # slot
    before: tuple[str, ...]  # parts that are read before an error
    after: tuple[str, ...]  # and after it

    def described(self, *, wrong: bool = False) -> str:
        error = ("err",) if wrong else ()
        ids = " ".join(f"{self.name}-{part}" for part in (*self.before, *error, *self.after))
        return f' aria-describedby="{ids}"' if ids else ""


def open_group(draw: Drawing, question: Question, *hints: tuple[str, str], role: str) -> Card:
    """A card with several fields. The error of a group is read with the group."""
    said = [*hints_of(draw, question), *hints]
    draw.add(f'<fieldset role="{role}" {_opening(question)}')
    card = _card(draw, question, said)
    if _is_of_the_school(question):
        draw.parts.append(NothingPart(draw.slot(), question))
    control = draw.slot(card.described())
    draw.add(f"><legend>{_number_and_text(draw, question)}</legend>\n{_as_html(draw, card, said)}")
    # aria-invalid belongs to a group of radios: a single radio may not carry it, nor other groups
    mark = ' aria-invalid="true"' if role == "radiogroup" else ""
    _error(draw, card, control, mark, draw.slot())
    return card


def open_single(
    draw: Drawing, question: Question, *hints: tuple[str, str], after: str = ""
) -> Card:
    """A card with one field; `after` is the part that is read last. The field is still to come."""
    said = [*hints_of(draw, question), *hints]
    draw.add(f'<div role="group" {_opening(question)}')
    card = _card(draw, question, said, (after,) if after else ())
    name = card.name
    draw.add(
        f' aria-labelledby="{name}-text"><label class="legend" id="{name}-text"'
        f' for="{name}-words">{_number_and_text(draw, question)}</label>\n'
    )
    draw.add(_as_html(draw, card, said))
    return card


def field(draw: Drawing, card: Card, html: str) -> None:
    """The one field of a card: its opening tag, up to its own attributes and without its end."""
    message = draw.slot()
    draw.add(f'{html} class="form-control" id="{card.name}-words" name="{card.name}"')
    _error(draw, card, draw.slot(card.described()), ' aria-invalid="true"', message)


def boxes(draw: Drawing, card: Card, slots: Sequence[int]) -> None:
    """Tick boxes can be marked as wrong, each for itself."""
    was = draw.errors[card.question.id]
    draw.errors[card.question.id] = ErrorSlots(
        was.card, was.control, was.control_mark, was.message, was.before, was.after, tuple(slots)
    )


def close_group(draw: Drawing, card: Card) -> None:
    _recall(draw, card)
    draw.add("</fieldset>\n")


def close_single(draw: Drawing, card: Card) -> None:
    silence_boxes(draw, card)
    _recall(draw, card)
    draw.add("</div>\n")


def silence_boxes(draw: Drawing, card: Card) -> None:
    """Tick boxes beside an answer that say why there is none."""
    for word in _silence(card.question):
        slot = _silent_option(draw, "checkbox", card.name + word, TICKED, word)
        _silent_slots(draw, word)[card.question.id] = slot


def silence_options(draw: Drawing, card: Card, kind: str) -> None:
    """The same among the options of a question."""
    for word in _silence(card.question):
        _silent_slots(draw, word)[card.question.id] = _silent_option(
            draw, kind, card.name, word, word
        )


def note(draw: Drawing, question: NoteQuestion) -> None:
    text = '<h2 class="h3">{}</h2>' if isinstance(question, Heading) else "<p>{}</p>"
    draw.add(f"<div {_opening(question)}")
    card = _card(draw, question, [])
    waits_for = draw.names_of(question.text)
    if waits_for and question.show_if is None:
        draw.parts.append(UnknownPart(draw.slot(), waits_for))
    draw.add(f">{text.format(draw.say(question.text))}\n")
    draw.add(f"{_as_html(draw, card, hints_of(draw, question))}</div>\n")


def hints_of(draw: Drawing, question: Question) -> list[tuple[str, str]]:
    """What stands under a question, each with the name of its part."""
    hints = [] if question.help is None else [("help", draw.say(question.help))]
    if isinstance(question, TextQuestion | LogQuestion):
        hints.append(("guidance", draw.say(question.guidance)))
    return hints


def _opening(question: Question) -> str:
    return f'class="q q-{question.kind}'


def _card(
    draw: Drawing, question: Question, hints: Sequence[tuple[str, str]], after: tuple[str, ...] = ()
) -> Card:
    """The rest of a card's tag, all but its end."""
    name, classes = draw.name(question), draw.slot()
    before = [part for part, _ in hints]
    if draw.paper.sights.get(question.id):
        before.append("sight")
    draw.add(f'" id="{name}" data-question="{question.id}" data-kind="{question.kind}"')
    if question.required:
        draw.add(" data-required")
    if isinstance(question, ScaleQuestion) and question.id in draw.paper.questionnaire.looked_at:
        draw.add(f' data-scores="{escape(_scores(draw, question))}"')
    if question.show_if is not None:
        _condition(draw, question, question.show_if, classes)
    return Card(question, name, classes, tuple(before), after)


def _condition(draw: Drawing, question: Question, condition: Condition, classes: int) -> None:
    """What earlier sections settle is hidden for good; the rest is for the script to follow."""
    written = condition.model_dump_json(by_alias=True, exclude_none=True)
    draw.add(f' data-show-if="{escape(written)}"')
    if condition.named & draw.paper.here.keys():
        draw.flags.append(Flag(question.id, classes, " is-hidden"))
    else:
        draw.flags.append(Flag(question.id, draw.slot(), " hidden"))


def _scores(draw: Drawing, question: ScaleQuestion) -> str:
    asked = draw.paper.questionnaire
    return json.dumps(
        {step.value: asked.score(question, step.value) for step in asked.steps(question)}
    )


def _is_of_the_school(question: Question) -> TypeGuard[PickQuestion]:
    """Not every school has written what can be picked here, so it is asked only where one has."""
    may_be_left = not question.required and question.show_if is None
    return isinstance(question, PickQuestion) and question.from_ == "focus_area" and may_be_left


def _number_and_text(draw: Drawing, question: Question) -> str:
    words, numbers = draw.paper.words, draw.paper.numbers
    said = []
    if question.id in numbers:
        said.append(words.question_of.format(n=numbers[question.id], total=len(numbers)))
    if question.required:
        said.append(words.required)
    number = f'<span class="qn"{draw.paper.ours}>{escape(" · ".join(said))}</span> ' if said else ""
    return number + draw.say(question.text)


def _as_html(draw: Drawing, card: Card, hints: Sequence[tuple[str, str]]) -> str:
    html = "".join(
        f'<div class="hint" id="{card.name}-{part}">{said}</div>\n' for part, said in hints
    )
    sight = draw.paper.sights.get(card.question.id)
    if sight:
        eye = draw.paper.marks.icon("eye")
        html += f'<p class="sight" id="{card.name}-sight">{eye} {draw.our(sight)}</p>\n'
    return html


def _error(draw: Drawing, card: Card, control: int, mark: str, message: int) -> None:
    icon, words = draw.paper.marks.icon("exclamation-triangle-fill"), draw.paper.words
    draw.errors[card.question.id] = ErrorSlots(
        card=card.classes,
        control=control,
        control_mark=mark + card.described(wrong=True),
        message=message,
        before=(
            f'<div class="err" id="{card.name}-err"{draw.paper.ours}>{icon}<span>'
            f'<span class="visually-hidden">{escape(words.error)} </span>'
        ),
        after="</span></div>\n",
    )


def _silence(question: Question) -> Iterator[str]:
    if question.not_relevant:
        yield NOT_RELEVANT
    if question.may_decline:
        yield DECLINED


def _silent_slots(draw: Drawing, word: str) -> dict[str, int]:
    return draw.declined if word == DECLINED else draw.not_relevant


def _silent_option(draw: Drawing, kind: str, name: str, value: str, word: str) -> int:
    words = draw.paper.words
    said = words.decline if word == DECLINED else words.not_relevant
    draw.add(f'<label class="opt opt-skip"><input type="{kind}" name="{name}" value="{value}"')
    slot = draw.tick(name, value)
    draw.add(f">{draw.paper.marks.icon('skip-forward')}{draw.our(said)}</label>\n")
    return slot


def _recall(draw: Drawing, card: Card) -> None:
    if not card.question.recall or draw.in_a_row:
        return
    paper = draw.paper
    before, _, after = paper.words.last_time.partition("{answer}")
    icon = paper.marks.icon("arrow-counterclockwise")
    draw.parts.append(
        RecallPart(
            draw.slot(),
            paper.questionnaire,
            card.question,
            paper.language,
            '<p class="last" data-last',
            f">{icon}<span{paper.ours}>{escape(before)}<b>",
            f"</b>{escape(after)}</span></p>\n",
        )
    )
