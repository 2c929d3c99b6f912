"""Minutes: what is written of a conversation, by a definition pinned to its version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from forms import AnswerForm, Post, merge_parts
from questionnaires import Document, Questionnaire, Section
from service.actions.answering.merging import PageMarks, decided, with_aside, with_landed
from service.actions.conversing.agreeing import AtTable, at_table
from service.actions.conversing.history import check_read_by
from service.errors import NotFound, UnknownFields
from service.rules import access
from service.rules.conversing import statutory
from service.store import definitions, people
from service.store.conversing import conversations, minutes
from service.store.conversing.minutes import Minutes
from service.store.ground.database import transaction
from service.store.people import Person

USUAL = "conversation-minutes"
MINUTES, POINTS = "minutes", "points"  # the note-taker's, and the school's


@dataclass(frozen=True, slots=True)
class Paper:
    """One document of a conversation: its form, how far it is, and whether this reader writes."""

    kind: str  # MINUTES, POINTS
    questionnaire: Questionnaire
    sections: tuple[Section, ...]  # those that this grade is asked
    kept: Minutes
    writes: bool


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a saving."""

    paper: Paper
    form: AnswerForm
    at: AtTable
    was: Mapping[str, str]  # what its page was filled with

    @property
    def marks(self) -> dict[str, str]:
        """What the page is to say next time: where it does not show what stands, what it said."""
        asked = [one.id for section in self.paper.sections for one in section.questions]
        given, stands = self.form.document.marks(asked), self.paper.kept.document.marks(asked)
        return {
            one: mark
            for one in asked
            if (mark := (stands if given.get(one) == stands.get(one) else self.was).get(one))
        }


def pin(owner: UUID, round_id: UUID, student: UUID, by: UUID) -> None:
    """A conversation keeps its owner’s own minutes, if there are any, in the version of its day."""
    own = _own_minutes(owner)
    if own is None:
        return
    for held in conversations.of_students(owner, [round_id], [student]):
        if not minutes.of_conversation(owner, held.id):
            minutes.keep(owner, held.id, Minutes(own.name, own.version), by)


def papers(at: AtTable) -> tuple[Paper, ...]:
    """The minutes and the school's points, whether or not something is written. One statement."""
    return _papers(at, minutes.of_conversation(at.held.owner, at.held.id))


def paper(person: Person, conversation_id: UUID, kind: str) -> tuple[AtTable, Paper]:
    """One of them, for one of the two at the table. The reading is logged."""
    at = at_table(person, conversation_id, kind)
    return at, _of_kind(papers(at), kind)


def save(
    person: Person, conversation_id: UUID, kind: str, given: Post, *, by_script: bool
) -> Saved:
    """Keep what is in order; what two wrote at the same time waits for a decision."""
    owner = person.owner.id
    with transaction():
        held = conversations.conversation(owner, conversation_id, lock=True)
        student = person if person.id == held.student else people.person(owner, held.student)
        check_read_by(person, student, held)
        relations = access.relations(person, student)
        access.check_writes(held, relations, "teacher" if kind == POINTS else "")
        at = AtTable(held, student, relations)
        of = _of_kind(papers(at), kind)
        form = AnswerForm(of.questionnaire, of.sections, given)
        if form.strangers:
            raise UnknownFields(", ".join(form.strangers))
        form.validate()
        page = PageMarks.read(given)
        if by_script and page.number <= of.kept.landed.get(page.lane, 0):
            return Saved(of, form, at, page.was or {})
        after = _settled(_merged(of, form, page), given.get("go", ""))
        if after != of.kept:
            landed = with_landed(of.kept.landed, page.lane, page.number)
            minutes.keep(owner, held.id, replace(after, landed=landed), person.id)
            of = _of_kind(papers(at), kind)
        return Saved(of, form, at, page.was or {})


def _merged(of: Paper, form: AnswerForm, page: PageMarks) -> Minutes:
    asked = {one.id for section in of.sections for one in section.questions}
    judged = asked.difference(key.partition(".")[0] for key in form.errors)
    found = merge_parts(of.kept.document, judged, form.document, page.was or {})
    asides = with_aside(of.kept.asides, page.lane, judged, found.aside)
    return replace(of.kept, document=found.document, asides=asides)


def _settled(after: Minutes, go: str) -> Minutes:
    """A button may bring a decision with it: use:<lane>:<question>."""
    how, _colon, rest = go.partition(":")
    lane, _colon, question = rest.partition(":")
    if how not in ("use", "both", "leave"):
        return after
    document, asides = decided(after.document, after.asides, lane, question, how)
    return replace(after, document=document, asides=asides)


def _papers(at: AtTable, kept: Sequence[Minutes]) -> tuple[Paper, ...]:
    owner, country = at.held.owner, at.student.owner.country
    points = statutory.POINTS.get(country, "")
    found = {one.name: one for one in kept}
    school = found.pop(points, None) or _begun(points)
    others = (one for name, one in found.items() if name not in statutory.POINTS.values())
    notes = next(others, None) or _begun(USUAL)
    is_open = at.held.closed_at is None
    asked = definitions.questionnaire(owner, notes.name, notes.version)
    of_school = definitions.questionnaire(owner, school.name, school.version)
    home = at.student.home_class
    grade = statutory.grade_of(country, home.name) if home else None
    sections = statutory.sections_of(country, grade)
    return (
        Paper(MINUTES, asked, asked.sections, notes, at.writes),
        Paper(
            POINTS,
            of_school,
            tuple(one for one in of_school.sections if one.id in sections),
            school,
            is_open and access.writes(at.held, at.relations, "teacher"),
        ),
    )


def _begun(name: str) -> Minutes:
    """Nothing is written yet: it will be in the newest version. What is shipped costs nothing."""
    version = max(one.version for one in definitions.shipped() if one.name == name)
    return Minutes(name, version, Document())


def _of_kind(found: Sequence[Paper], kind: str) -> Paper:
    for one in found:
        if one.kind == kind:
            return one
    raise NotFound(f"no {kind} of a conversation")


def _own_minutes(owner: UUID) -> Questionnaire | None:
    """The owner's own, if it has published some: the first by name."""
    own = (one for one in definitions.all_latest(owner) if access.is_minutes(one))
    return next((one for one in own if not definitions.is_shipped(one.name)), None)
