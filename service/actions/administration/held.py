"""Gather what is held about one person: for their own page, for a copy, and for the look before.

Nothing is stored for a copy: it is gathered anew each time, up to the day on which it was decided,
so that no second place holds what the first one does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from questionnaires import Document, Questionnaire
from service.actions.administration import cases
from service.errors import CaseMoved, NotFound
from service.rules import access, mentions, stages
from service.store import cases as stored, definitions, people, readings, responses
from service.store.administration import audit, held
from service.store.administration.besides import AGREED, Beside, besides
from service.store.administration.cases import Case
from service.store.administration.held import Bond, Facts, Occasion, Role, Trace
from service.store.conversing import conversations
from service.store.conversing.conversations import Conversation
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.responses import Response
from service.store.visiting.own import KeptPrivately, kept_privately


@dataclass(frozen=True, slots=True)
class Paper:
    """One form that was begun or sent, as it is told in a copy."""

    questionnaire: Questionnaire
    response: Response
    round: str  # its title; empty outside rounds
    writer: str  # their name, where somebody else wrote it
    about: str  # a name, where it is about somebody else

    @property
    def key(self) -> str:
        return f"response/{self.response.id}"


@dataclass(frozen=True, slots=True)
class Overview:
    """What “my data” tells at a glance."""

    roles: tuple[Role, ...]
    children: tuple[Person, ...]  # whose guardian one is, where one is nothing else just now
    written: tuple[Paper, ...]
    about: tuple[Paper, ...]
    occasions: tuple[Occasion, ...]
    rounds: dict[UUID, str]
    trail: tuple[Trace, ...]
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """Everything of one person."""

    person: Person
    facts: Facts
    roles: tuple[Role, ...]
    bonds: tuple[Bond, ...]
    written: tuple[Paper, ...]
    about: tuple[Paper, ...]
    conversations: tuple[tuple[Conversation, str], ...]
    besides: tuple[Beside, ...]
    occasions: tuple[Occasion, ...]
    rounds: dict[UUID, str]
    trail: tuple[Trace, ...]
    cases: tuple[Case, ...]
    private: tuple[KeptPrivately, ...]  # for whom it belongs to, and in no look before


@dataclass(frozen=True, slots=True)
class Concern:
    """Something in a copy that may concern others, for whoever looks it through."""

    key: str
    paper: Paper | None  # none: what a conversation left, or what was prepared for one
    question: str  # its id; empty for a whole form
    text: str
    names: tuple[str, ...]  # none: somebody else wrote all of it


def overview(person: Person) -> Overview:
    """One's own page. By code nothing is told."""
    access.check_logged_in_by_school(person)
    owner = person.owner.id
    known = responses.by_or_about(owner, person.id)
    occasions = held.occasions(owner, person.id)
    titles = {one.round_id: one.round for one in occasions}
    written, about = papers(person.id, known, titles, {})
    alone = bool(person.wards) and not person.memberships
    return Overview(
        () if alone else held.roles(owner, person.id),
        people.wards(owner, person.id) if alone else (),
        written,
        about,
        occasions,
        titles,
        held.trail(owner, person.log_key, held.MOST),
        stored.asked_by(owner, person.id),
    )


def look_through(person: Person, case_id: UUID) -> tuple[Case, tuple[Concern, ...]]:
    """What in a copy may concern others. This look is logged like any other reading."""
    case = cases.case(person, case_id)
    if case.kind != "access" or case.person is None:
        raise NotFound(f"case {case_id} has nothing to look through")
    stages.check_being_looked_through(case)
    owner, about = case.owner, case.person
    known = responses.by_or_about(owner, about)
    around = held.people_around(owner, about, _others(known, about))
    names = {key: one.shown for key, one in around.items()}
    written, of_others = papers(about, known, {}, names)
    words = sorted({name for one in around.values() for name in one.names})
    readings.add(person, about, f"case {case.id}")
    beside = _besides_that_concern(besides(owner, about), about, words)
    return case, (*_concerns(written, of_others, words), *beside)


def copy(person: Person, case_id: UUID, kind: str) -> tuple[Case, Held]:
    """The copy, for whoever asked, while it can be fetched. Each time is noted."""
    case = stored.case(person.owner.id, case_id)
    if case.person is None:
        raise NotFound(f"case {case_id} is about nobody any more")
    about = people.person(case.owner, case.person)
    access.check_may_fetch(person, case, about)
    if not cases.can_be_fetched(case):
        raise CaseMoved(f"nothing to fetch in case {case_id}")
    with transaction():
        audit.add(case.owner, "case.fetched", person, about.log_key, {"as": kind})
    return case, _without(_gathered(case, case.decided_at), case.withheld)


def _gathered(case: Case, until: datetime | None) -> Held:
    """Everything about the person of a case; nothing that was written after `until`."""
    assert case.person is not None
    owner, key = case.owner, case.person
    person = people.person(owner, key)
    known = [
        one
        for one in responses.by_or_about(owner, key)
        if until is None or max(one.saved_at, one.sent_at or one.saved_at) <= until
    ]
    occasions = held.occasions(owner, key)
    titles = {one.round_id: one.round for one in occasions}
    names = people.names(owner, _others(known, key))
    written, about = papers(key, known, titles, names)
    own = case.asked_by == key
    facts = held.facts(owner, key)
    if not own:  # a protected name stays protected, from whomever it is
        facts = replace(facts, given_name=person.given_name, family_name=person.family_name)
        if facts.shown_as:  # a user name and an address mostly tell the name
            facts = replace(facts, username=None, email=None)
        written = tuple(_for_guardian(written))
        about = tuple(_for_guardian(about, case.asked_by))
    talks = conversations.of_student(owner, key)
    return Held(
        person, facts, held.roles(owner, key), held.bonds(owner, key), written, about,
        tuple((one, titles.get(one.round, "")) for one in talks),
        tuple(_for_asker(besides(owner, key), case)),
        occasions, titles, held.trail(owner, person.log_key),
        stored.about(owner, key) if own else (),
        _private(owner, key, until) if own else (),
    )  # fmt: skip


def _private(owner: UUID, person: UUID, until: datetime | None) -> tuple[KeptPrivately, ...]:
    known = kept_privately(owner, person)
    return tuple(one for one in known if until is None or one.made_at <= until)


OWN_SPACE = ("card", "week", "evidence")  # of a student: a guardian sees what is shared, elsewhere


def _for_asker(known: Iterable[Beside], case: Case) -> Iterator[Beside]:
    """A student has it all, the teacher's notes too; a guardian not the child's own space."""
    for one in (each for each in known if each.kind != AGREED):  # those stand with their talk
        own = one.by in (case.person, case.asked_by)
        by_another_guardian = one.kind in ("proposal", "time") and not own
        of_the_child = one.kind in OWN_SPACE or (one.kind == "proposal" and one.by == case.person)
        if case.asked_by == case.person or not (of_the_child or by_another_guardian):
            yield one


def _besides_that_concern(
    known: Iterable[Beside], person: UUID, names: Sequence[str]
) -> Iterator[Concern]:
    """What others wrote, as a whole; of one's own words, those in which somebody is named."""
    by_key: dict[str, list[Beside]] = {}
    for one in known:
        by_key.setdefault(one.key, []).append(one)
    for key, together in by_key.items():
        first, words = together[0], "\n".join(map(_said_beside, together))
        if first.by not in (person, first.about) and first.about == person:
            yield Concern(key, None, first.kind, words, ())
        elif found := mentions.names_in(words, names):
            yield Concern(key, None, first.kind, words, found)


def _said_beside(one: Beside) -> str:
    document = one.document
    written = [mentions.words_of(document, each) for each in document.answers] if document else []
    return "\n".join(filter(None, (*one.words, *written)))


def papers(
    person: UUID,
    known: Sequence[Response],
    titles: dict[UUID, str],
    names: dict[UUID, str],
) -> tuple[tuple[Paper, ...], tuple[Paper, ...]]:
    """What somebody wrote, and what others wrote about them."""
    written: list[Paper] = []
    about: list[Paper] = []
    for one in known:
        task = one.task
        questionnaire = definitions.questionnaire(task.owner, task.name, task.version)
        title = titles.get(task.round, "") if task.round else ""
        writer, whom = names.get(task.person, ""), names.get(task.about, "")
        mine = task.person == person
        paper = Paper(questionnaire, one, title, "" if mine else writer, whom if mine else "")
        (written if mine else about).append(paper)
    return tuple(written), tuple(about)


def _for_guardian(papers: Sequence[Paper], guardian: UUID | None = None) -> Iterator[Paper]:
    """A child's own space goes to the child alone; what a guardian wrote, to that guardian."""
    for paper in papers:
        response = paper.response
        if guardian is not None and response.task.person == guardian:
            yield paper
        elif access.goes_to_guardian(paper.questionnaire, response):
            document = access.for_guardian(paper.questionnaire, response.document)
            bare = replace(response, document=document, changes=None, asides={})
            yield replace(paper, response=bare)


def _others(known: Iterable[Response], person: UUID) -> list[UUID]:
    """Who else wrote, or was written about."""
    named = {key for one in known for key in (one.task.person, one.task.about)}
    return sorted(named - {person})


def _concerns(
    written: Iterable[Paper],
    about: Iterable[Paper],
    names: Sequence[str],
) -> Iterator[Concern]:
    """What others wrote, as a whole; of one's own words, those in which somebody is named."""
    for paper in (*about, *(one for one in written if one.about)):
        yield Concern(paper.key, paper, "", "", ())
    for paper in (one for one in written if not one.about):
        for question in paper.questionnaire.questions():
            words = _all_words(paper.response, question.id)
            if found := mentions.names_in(words, names):
                yield Concern(f"{paper.key}/{question.id}", paper, question.id, words, found)


def _all_words(response: Response, question: str) -> str:
    documents = [response.document, response.changes, *response.asides.values()]
    said = [mentions.words_of(one, question) for one in documents if one is not None]
    return "\n".join(dict.fromkeys(filter(None, said)))


def _without(of: Held, withheld: Collection[str]) -> Held:
    """What is left once what concerns others is taken out."""
    written, about = (
        tuple(_without_answers(one, withheld) for one in papers if one.key not in withheld)
        for papers in (of.written, of.about)
    )
    talks = tuple(one for one in of.conversations if f"conversation/{one[0].id}" not in withheld)
    beside = tuple(one for one in of.besides if one.key not in withheld)
    return replace(of, written=written, about=about, conversations=talks, besides=beside)


def _without_answers(paper: Paper, withheld: Collection[str]) -> Paper:
    out = {one.id for one in paper.questionnaire.questions() if f"{paper.key}/{one.id}" in withheld}
    if not out:
        return paper

    def left(document: Document) -> Document:
        return document.without(out)

    response = paper.response
    return replace(
        paper,
        response=replace(
            response,
            document=left(response.document),
            changes=left(response.changes) if response.changes is not None else None,
            asides={page: left(one) for page, one in response.asides.items()},
        ),
    )
