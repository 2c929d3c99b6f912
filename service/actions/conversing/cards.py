"""Pick, order and release what one wants to tell; and read what was released, in the room.

A card says what its source says now. No copy is kept: what a student mends or has erased is not
left standing on a card, and a card whose source is gone is shown to nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from questionnaires import Questionnaire, TextQuestion, Texts, kept
from service.errors import ConversationClosed, NoRound, NotFound, UnknownFields
from service.rules import access, stages
from service.rules.stages import Looks
from service.store import definitions, rounds
from service.store.conversing import cards, preparing
from service.store.conversing.cards import Card, Material, Sent
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.rounds import Round


@dataclass(frozen=True, slots=True)
class Piece:
    """Something of the student's own that can be told of, or is."""

    source: str
    kind: str  # word, theme, goal, evidence, own
    text: str = ""  # what it says, in the student's words
    theme: Texts | None = None  # or what it is called
    asked: Texts | None = None  # what a word answers
    form: str = ""  # the definition it comes from


@dataclass(frozen=True, slots=True)
class Laid:
    """A card as it lies in a hand; without a piece its source is gone."""

    id: UUID
    piece: Piece | None
    released_at: datetime | None


@dataclass(frozen=True, slots=True)
class Hand:
    """A student's cards of one round, in order, and what else there is to pick."""

    student: Person
    round: Round
    rounds: tuple[Round, ...]
    cards: tuple[Laid, ...]
    pieces: tuple[Piece, ...]
    opened: bool  # the conversation is
    closed: bool  # nothing changes any more

    @property
    def told(self) -> tuple[Laid, ...]:
        """The cards that say something."""
        return tuple(one for one in self.cards if one.piece)


def mine(person: Person, round_id: UUID | None = None) -> Hand:
    """One's own hand in a round: the newest that has begun, if none is named."""
    of, known = _round(person, round_id)
    found = cards.material(person.owner.id, person.id, of.id)
    pieces = _pieces(person, of, found)
    picked = {one.source for one in found.cards}
    return Hand(
        person, of, known, _laid(found.cards, pieces),
        tuple(one for one in pieces.values() if one.source not in picked),
        found.opened,
        found.closed,
    )  # fmt: skip


def in_the_room(reader: Person, student: Person, of: Round, looks: Looks) -> tuple[Laid, ...]:
    """A student's released cards in their order, once the conversation is opened.

    What comes from a look that still waits for the other one waits, too. Whoever calls it logs
    the reading of the conversation.
    """
    access.check_in_the_room(reader, access.relations(reader, student))
    found = cards.material(reader.owner.id, student.id, of.id)
    if not found.opened:
        return ()
    waiting = _mirrored(of) if looks is Looks.WAITING else frozenset()
    released = [one for one in found.cards if one.released_at is not None]
    return tuple(
        one
        for one in _laid(released, _pieces(student, of, found))
        if one.piece and not (one.piece.kind == "word" and one.piece.form in waiting)
    )


def pick(person: Person, round_id: UUID, sources: Sequence[str]) -> None:
    """Take these along, behind the cards that are there."""
    with _own_turn(person, round_id) as (of, found):
        pieces = _pieces(person, of, found)
        for source in sources:
            if source not in pieces:
                raise UnknownFields(source)
        cards.pick(person.owner.id, person.id, of.id, [(source, "") for source in sources])


def write_own(person: Person, round_id: UUID, text: str) -> None:
    """A card that comes from nowhere else."""
    with _own_turn(person, round_id) as (of, _):
        cards.pick(person.owner.id, person.id, of.id, [(f"own:{uuid4()}", text)])


def rewrite(person: Person, card_id: UUID, text: str, seen: str | None = None) -> Round:
    """Other words on an own card. `seen` marks those that the page was filled with."""
    with _own_card(person, card_id) as (of, _, card):
        if not card.source.startswith("own:"):
            raise NotFound(f"{card_id} is no card of one's own words")
        access.check_writes_over_nothing(seen, [card.text], [text])
        cards.write(person.owner.id, card.id, text)
    return of


def remove(person: Person, card_id: UUID) -> Round:
    with _own_card(person, card_id) as (of, _, card):
        cards.remove(person.owner.id, card.id)
    return of


def move(person: Person, card_id: UUID, steps: int) -> Round:
    """One place up (-1) or down (1); the first stays the first."""
    with _own_card(person, card_id) as (of, found, card):
        order = [one.id for one in found.cards]
        place = order.index(card.id)
        order.insert(max(0, place + steps), order.pop(place))
        cards.arrange(person.owner.id, person.id, of.id, order)
    return of


def arrange(person: Person, round_id: UUID, order: Sequence[UUID]) -> None:
    """Lay the cards in this order; those that it does not name stand behind."""
    with _own_turn(person, round_id) as (of, found):
        there = [one.id for one in found.cards]
        named = [one for one in dict.fromkeys(order) if one in there]
        rest = [one for one in there if one not in named]
        cards.arrange(person.owner.id, person.id, of.id, [*named, *rest])


def release(person: Person, card_id: UUID, released: bool) -> Round:
    """Let those in the room see a card, or take it back."""
    with _own_card(person, card_id) as (of, _, card):
        cards.release(person.owner.id, [card.id], released)
    return of


def release_all(person: Person, round_id: UUID, released: bool) -> None:
    with _own_turn(person, round_id) as (_, found):
        cards.release(person.owner.id, [one.id for one in found.cards], released)


@contextmanager
def _own_turn(person: Person, round_id: UUID) -> Iterator[tuple[Round, Material]]:
    """One page of a student after the other; afterwards the conversation is not closed either."""
    of, _ = _round(person, round_id)
    owner = person.owner.id
    with transaction():
        cards.turn(owner, person.id)
        if preparing.talks(owner, of.id, [person.id]).get(person.id):
            raise ConversationClosed(f"of {person.id} in round {of.id}")
        yield of, cards.material(owner, person.id, of.id)


@contextmanager
def _own_card(person: Person, card_id: UUID) -> Iterator[tuple[Round, Material, Card]]:
    access.check_has_cards(person)
    of = cards.round_of(person.owner.id, person.id, card_id)
    with _own_turn(person, of) as (of_round, found):
        card = next((one for one in found.cards if one.id == card_id), None)
        if card is None:
            raise NotFound(f"card {card_id}")
        yield of_round, found, card


def _round(person: Person, round_id: UUID | None) -> tuple[Round, tuple[Round, ...]]:
    access.check_has_cards(person)
    home, today = person.home_class, person.owner.today()
    known = tuple(
        one
        for one in rounds.of_student(person.owner.id, person.id, home.id if home else None)
        if stages.stage(one, today) is not stages.Stage.PLANNED
    )
    of = next((one for one in known if round_id in (None, one.id)), None)
    if of is None and round_id is None:
        raise NoRound(str(person.id))
    if of is None:
        raise NotFound(f"no round {round_id} for {person.id}")
    return of, known


def _laid(found: Sequence[Card], pieces: dict[str, Piece]) -> tuple[Laid, ...]:
    return tuple(
        Laid(
            one.id,
            Piece(one.source, "own", one.text)
            if one.source.startswith("own:")
            else pieces.get(one.source),
            one.released_at,
        )
        for one in found
    )


def _pieces(student: Person, of: Round, found: Material) -> dict[str, Piece]:
    """Own words first, then themes, the goals of last time, and what shows work on them."""
    asked = [definitions.questionnaire(of.owner, *pinned) for pinned in of.forms.items()]
    own = [one for one in asked if one.respondent == "student" and one.confidentiality == "shared"]
    named = {one.name for one in own}
    pieces = [piece for one in found.sent if one.name in named for piece in _words(of, one)]
    pieces += [
        Piece(f"theme:{one.name}:{theme.id}", "theme", theme=theme.label, form=one.name)
        for one in own
        for theme in one.themes
    ]
    pieces += [Piece(f"goal:{one.id}", "goal", one.text) for one in found.goals]
    pieces += [Piece(f"evidence:{one.id}", "evidence", one.text) for one in found.evidence]
    return {one.source: one for one in pieces}


def _words(of: Round, sent: Sent) -> Iterator[Piece]:
    form = definitions.questionnaire(of.owner, sent.name, sent.version)
    standing = kept(form, sent.document)
    for question in form.questions():
        answer = standing.answers.get(question.id)
        said = isinstance(question, TextQuestion) and question.id not in standing.declined
        if said and isinstance(answer, str) and answer.strip():
            source = f"word:{form.name}:{question.id}"
            yield Piece(source, "word", answer, asked=question.text, form=form.name)


def _mirrored(of: Round) -> frozenset[str]:
    """The forms beside which somebody's look stands in a round."""
    asked: list[Questionnaire] = [
        definitions.questionnaire(of.owner, *pinned) for pinned in of.forms.items()
    ]
    return frozenset(one.mirrors for one in asked if one.mirrors)
