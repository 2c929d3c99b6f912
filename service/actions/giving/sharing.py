"""Share a conversation with those at home, take that back, and read what was shared."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from questionnaires import Document, Question, Questionnaire
from service.actions.conversing.laying import looks
from service.errors import NotFound
from service.rules import access, reading
from service.rules.stages import Looks
from service.store import definitions, people, responses, rounds
from service.store.administration import readings
from service.store.conversing import conversations
from service.store.conversing.conversations import Conversation
from service.store.giving import sharing
from service.store.giving.sharing import Piece
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.planning import frames

AT_HOME = frozenset({"guardian"})


@dataclass(frozen=True, slots=True)
class Card:
    """Something that the student told of, as far as those at home read it."""

    text: str  # own words, a goal, what shows the work; empty where it is a question or a theme
    questionnaire: Questionnaire | None = None
    theme: str = ""
    question: Question | None = None
    document: Document | None = None  # with the answer; none where guardians do not read it


@dataclass(frozen=True, slots=True)
class Form:
    """The minutes, as they stand."""

    questionnaire: Questionnaire
    document: Document


@dataclass(frozen=True, slots=True)
class Sharing:
    """Whether one conversation is shared."""

    student: Person
    piece: Piece  # when it is shared, and by whom

    @property
    def shared(self) -> bool:
        """Those at home read it now."""
        return access.is_shared_home(self.student, self.piece)

    @property
    def usual(self) -> bool:
        """The plan of the round says that conversations are shared."""
        return frames.read(self.piece.text).shares_home


@dataclass(frozen=True, slots=True)
class Laid(Sharing):
    """All of it that is shared: what one sees before, is what is read after."""

    held: Conversation
    minutes: tuple[Form, ...]
    judgements: tuple[Piece, ...]
    cards: tuple[Card, ...]
    may_share: bool

    @property
    def round(self) -> str:
        return self.piece.title


def laid(reader: Person, conversation_id: UUID) -> Laid:
    """A conversation as it is or would be shared, for the student and the contact teacher.

    A new contact teacher reads the history so, too. A reading by anybody else is logged.
    """
    access.check_logged_in_by_school(reader)
    held, student = _held(reader, conversation_id)
    near = access.relations(reader, student)
    access.check_reads_conversation(near, held, _times(reader, student, near))
    if reader.id != student.id:
        readings.add(reader, student.id, f"conversation in round {held.round}")
    pieces = sharing.of_student(student.owner.id, student.id)
    return _laid(student, held, pieces, access.may_share(reader, student, near))


def at_home(reader: Person, student_id: UUID, conversation_id: UUID) -> Laid:
    """The same for a guardian, once it is shared."""
    access.check_logged_in_by_school(reader)
    held, student = _held(reader, conversation_id)
    access.check_is_at_home(reader, student)
    if student.id != student_id:
        raise NotFound(f"conversation {conversation_id} is not of {student_id}")
    pieces = sharing.of_student(student.owner.id, student.id)
    access.check_reads_shared(reader, student, _of_round(pieces, held))
    readings.add(reader, student.id, f"conversation in round {held.round}")
    return _laid(student, held, pieces, False)


def history(reader: Person, student_id: UUID) -> tuple[Person, tuple[Piece, ...]]:
    """The conversations of a student that a contact teacher, or the student, may read."""
    access.check_logged_in_by_school(reader)
    owner = reader.owner.id
    student = reader if reader.id == student_id else people.person(owner, student_id)
    access.check_may_talk_with(reader, student)
    near = access.relations(reader, student)
    times = _times(reader, student, near)
    talks = conversations.of_student(owner, student.id)
    read = {one.id for one in talks if access.reads_conversation(near, one, times)}
    return student, tuple(one for one in sharing.talks(owner, student.id) if one.id in read)


def of_conversation(reader: Person, student: Person, conversation_id: UUID) -> Sharing:
    """Whether it is shared, for a page that shows more of it, in one statement."""
    access.check_may_talk_with(reader, student)
    for one in sharing.talks(student.owner.id, student.id):
        if one.id == conversation_id:
            return Sharing(student, one)
    raise NotFound(f"conversation {conversation_id}")


def share(person: Person, conversation_id: UUID) -> None:
    """From now on those at home read it, as it stands and as it will."""
    _set(person, conversation_id, person.id)


def take_back(person: Person, conversation_id: UUID) -> None:
    """Those at home read it no more."""
    _set(person, conversation_id, None)


def _set(person: Person, conversation_id: UUID, by: UUID | None) -> None:
    access.check_logged_in_by_school(person)
    with transaction():
        held, student = _held(person, conversation_id, lock=True)
        near = access.relations(person, student)
        access.check_may_share(person, student, near)
        access.check_reads_conversation(near, held, _times(person, student, near))
        sharing.share(person.owner.id, held.id, by)


def of_kind(pieces: Iterable[Piece], kind: str, round_id: UUID | None = None) -> list[Piece]:
    return [one for one in pieces if one.kind == kind and round_id in (None, one.round)]


def _held(reader: Person, conversation_id: UUID, lock: bool = False) -> tuple[Conversation, Person]:
    owner = reader.owner.id
    held = conversations.conversation(owner, conversation_id, lock=lock)
    mine = held.student == reader.id
    return held, reader if mine else people.person(owner, held.student)


def _times(reader: Person, student: Person, near: frozenset[str]) -> access.Times:
    if "contact_teacher" not in near:
        return ()
    return sharing.times_with(reader.owner.id, reader.id, student.id)


def _pieces(student: Person) -> tuple[Piece, ...]:
    return sharing.of_student(student.owner.id, student.id)


def _of_round(pieces: Sequence[Piece], held: Conversation) -> Piece:
    return next(one for one in pieces if one.id == held.id)


def _laid(student: Person, held: Conversation, pieces: Sequence[Piece], may_share: bool) -> Laid:
    piece = _of_round(pieces, held)
    return Laid(
        student,
        piece,
        held,
        tuple(_forms(student, of_kind(pieces, "minutes", held.round))),
        tuple(one for one in of_kind(pieces, "judgement", held.round) if one.at),
        tuple(cards(student, held.round, pieces)),
        may_share,
    )


def _forms(student: Person, minutes: Iterable[Piece]) -> Iterator[Form]:
    """Those that guardians are named as readers of, without the questions that are for fewer."""
    for one in minutes:
        questionnaire = definitions.questionnaire(student.owner.id, one.title, one.place)
        if AT_HOME & set(access.audience(questionnaire).readers):
            document = Document.from_json(one.text)
            yield Form(*reading.as_read(questionnaire, document, AT_HOME))


def cards(student: Person, round_id: UUID, pieces: Sequence[Piece]) -> list[Card]:
    """The cards that the student released, in their order. What is gone by now is left out."""
    owner = student.owner.id
    released = [one for one in of_kind(pieces, "card", round_id) if one.at]
    asked = {
        one.title: definitions.questionnaire(owner, one.title, one.place)
        for one in of_kind(pieces, "form", round_id)
    }
    own = {f"goal:{one.id}": one.text for one in of_kind(pieces, "goal")}
    own |= {
        f"evidence:{one.id}": ": ".join(filter(None, (one.title, one.text)))
        for one in of_kind(pieces, "evidence")
    }
    found = [_card(one, asked, own) for one in released]
    known = [one for one in found if one is not None]
    if not any(_is_for_home(one) for one in known):
        return known
    given = responses.about_student(owner, student.id)
    of = rounds.round(owner, round_id)
    if looks(of, student, conversations.of_students(owner, [round_id], [student.id]), given) is (
        Looks.WAITING
    ):  # what is said beside a look that waits for the other one waits, too
        beside = {one.mirrors for one in asked.values() if one.mirrors}
        known = [one for one in known if not _is_beside(one, beside)]
    mine = [one for one in given if one.task.person == student.id and one.sent_at is not None]
    sent = {one.task.name: one.document for one in mine if one.task.round == round_id}
    return [
        replace(one, document=sent.get(one.questionnaire.name))
        if one.questionnaire and _is_for_home(one)
        else one
        for one in known
    ]


def _card(piece: Piece, asked: dict[str, Questionnaire], own: dict[str, str]) -> Card | None:
    kind, _, rest = piece.title.partition(":")
    name, _, part = rest.partition(":")
    if kind == "own":
        return Card(piece.text) if piece.text else None
    if kind in ("goal", "evidence"):
        return Card(own[piece.title]) if piece.title in own else None
    form = asked.get(name)
    if form is None:
        return None
    if kind == "theme":
        return Card("", form, theme=part) if any(one.id == part for one in form.themes) else None
    question = next((one for one in form.questions() if one.id == part), None)
    return Card("", form, question=question) if question else None


def _is_beside(card: Card, mirrored: Collection[str]) -> bool:
    form = card.questionnaire
    return form is not None and card.question is not None and form.name in mirrored


def _is_for_home(card: Card) -> bool:
    """An answer is shared no further than its form said before it was given."""
    form, question = card.questionnaire, card.question
    if form is None or question is None or not AT_HOME & set(access.audience(form).readers):
        return False
    return bool(access.read_by([question], AT_HOME))
