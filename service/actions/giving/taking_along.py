"""All that is a student's own, across the years, for the copy that they take along.

It needs no case: there is nothing in it that the student could not read already. What is gathered
is stored nowhere.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from service.actions import answers
from service.actions.administration.held import Paper, papers
from service.actions.answers import Lying
from service.rules import access, reading
from service.store import people, responses
from service.store.administration import readings
from service.store.administration.besides import Beside, besides
from service.store.conversing import conversations
from service.store.conversing.conversations import Conversation
from service.store.giving import sharing
from service.store.people import Person

MINE = frozenset({"student"})
KINDS = ("card", "minutes", "judgement", "proposal", "week", "evidence")


@dataclass(frozen=True, slots=True)
class Along:
    student: Person
    written: tuple[Paper, ...]
    about: tuple[Paper, ...]  # what others wrote, as far as it lies open
    conversations: tuple[tuple[Conversation, str], ...]  # with the title of the round, newest first
    besides: tuple[Beside, ...]  # cards, minutes, judgements, own proposals, weeks, evidence
    rounds: Mapping[UUID, str]
    goals: Mapping[UUID, UUID]  # of weeks and of what shows work


def all_of_mine(student: Person) -> Along:
    """Whose words are in it besides the student's is logged, as on every page."""
    access.check_takes_along(student)
    owner = student.owner.id
    given = responses.by_or_about(owner, student.id)
    talks = conversations.of_student(owner, student.id)
    given_to = sharing.given(owner, student.id)
    found = besides(owner, student.id)
    known = answers.rounds_of(owner, given, talks)
    talked = {one.round for one in talks}
    lies_open = talked | {one.id for one in known if one.closed_at is not None}
    beside = tuple(one for one in found if _is_mine(one, student.id, given_to, lies_open))
    rounds = {one.id: one.title for one in known}
    open_ = answers.lying(student, student, MINE, known, given, talks)
    others = {one.response.task.person for one in open_}
    names = people.names(owner, sorted(others)) if others else {}
    whose = others | {one.by for one in beside} - {student.id}
    if whose:
        readings.add_all(student, whose, "along")
    return Along(
        student,
        papers(student.id, [one for one in given if one.task.person == student.id], rounds, {})[0],
        tuple(_paper(one, names) for one in open_),
        tuple((one, rounds.get(one.round, "")) for one in talks),
        beside,
        rounds,
        sharing.goals_of(owner, student.id),
    )


def _is_mine(
    one: Beside, student: UUID, given: Collection[UUID], lies_open: Collection[UUID]
) -> bool:
    """About the student, given, and on a table that is set; a goal that another proposes is theirs.

    What is given lies open as on the student's own page of it: in a conversation or a closed round.
    """
    mine = one.about == student and one.kind in KINDS
    if one.kind == "judgement":
        return mine and one.id in given and access.reads_given(MINE, one.round in lies_open)
    return mine and (one.kind != "proposal" or one.by == student)


def _paper(one: Lying, names: Mapping[UUID, str]) -> Paper:
    response = one.response
    questionnaire, document = reading.as_read(one.questionnaire, response.document, MINE)
    bare = replace(response, document=document, changes=None, asides={})
    return Paper(questionnaire, bare, one.round.title, names.get(response.task.person, ""), "")
