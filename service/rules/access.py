"""Who may: the one door to it. What a page promises about readers is made from here too.

By what office somebody leads or administers stands in offices.py, whom an administrator keeps in
keeping.py, who handles a request for one's rights in rights.py, who sees goals between two
conversations in between.py: everybody else asks here.

A person reads named answers by a relation to the one they are about: the contact teacher of the
student's class, the observed teacher of a visit. A definition's `readers` says which relations
read, its `aggregates_for` which may see releases. Administration is not reading.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from questionnaires import (
    Document,
    PickQuestion,
    Question,
    Questionnaire,
    Rows,
    RowsQuestion,
    ScaleQuestion,
)
from service.errors import NotAllowed
from service.rules.agreeing import (
    check_hands_over as check_hands_over,
    check_not_final as check_not_final,
    check_writes as check_writes,
    is_minutes as is_minutes,
    is_of_conversation as is_of_conversation,
    writes as writes,
)
from service.rules.between import (
    check_is_own as check_is_own,
    check_keeps_goals as check_keeps_goals,
    check_may_read_study_book as check_may_read_study_book,
    check_may_see_board as check_may_see_board,
    is_of_this_year as is_of_this_year,
    waits_to_be_looked_back_at as waits_to_be_looked_back_at,
)
from service.rules.booking import (
    check_apart as check_apart,
    check_free as check_free,
    check_keeps_slot as check_keeps_slot,
    check_may_book as check_may_book,
    check_offers as check_offers,
    check_sees_times_of as check_sees_times_of,
    check_to_come as check_to_come,
    in_the_way as in_the_way,
    keeps_slot as keeps_slot,
    lays_out as lays_out,
    may_book as may_book,
    sees as sees,
)
from service.rules.keeping import (
    OF_A_GROUP as OF_A_GROUP,
    OF_A_SCHOOL as OF_A_SCHOOL,
    OF_THE_OWNER as OF_THE_OWNER,
    check_ends as check_ends,
    check_gives as check_gives,
    check_keeps as check_keeps,
    check_may_change_log_in as check_may_change_log_in,
    keeps as keeps,
    may_change_log_in as may_change_log_in,
)
from service.rules.offices import (
    administers as administers,
    check_administers as check_administers,
    check_coaches as check_coaches,
    check_is_administrator as check_is_administrator,
    check_is_staff as check_is_staff,
    check_leads as check_leads,
    check_logged_in_by_school as check_logged_in_by_school,
    check_may_approve_guardian as check_may_approve_guardian,
    check_may_change as check_may_change,
    check_may_look_as as check_may_look_as,
    check_may_make_codes as check_may_make_codes,
    check_may_retire as check_may_retire,
    check_may_try_out as check_may_try_out,
    check_runs as check_runs,
    check_shapes_questionnaires as check_shapes_questionnaires,
    check_teaches as check_teaches,
    may_change as may_change,
    may_try_out as may_try_out,
    needs_second_factor as needs_second_factor,
    school_led as school_led,
    visits_at as visits_at,
)
from service.rules.plans import (
    check_in_team as check_in_team,
    check_sees_plans as check_sees_plans,
    in_team as in_team,
    is_plan as is_plan,
    lives as lives,
    writes_with_team as writes_with_team,
)
from service.rules.preparing import (
    CARD_READERS as CARD_READERS,
    JUDGEMENT_READERS as JUDGEMENT_READERS,
    TEACHES as TEACHES,
    Slot as Slot,
    check_has_cards as check_has_cards,
    check_in_the_room as check_in_the_room,
    check_judges as check_judges,
    check_near_judgements as check_near_judgements,
    check_writes_of_subjects as check_writes_of_subjects,
    class_taught as class_taught,
    group_taught as group_taught,
    next_slot as next_slot,
    reads_given as reads_given,
    subjects_taught as subjects_taught,
    writes_of_subjects as writes_of_subjects,
)
from service.rules.rights import (
    check_handles_case as check_handles_case,
    check_handles_cases as check_handles_cases,
    check_may_ask_for as check_may_ask_for,
    check_may_fetch as check_may_fetch,
    for_guardian as for_guardian,
    goes_to_guardian as goes_to_guardian,
)
from service.rules.sharing import (
    NOT_SHARED_WITH as NOT_SHARED_WITH,
    SHARED_WITH as SHARED_WITH,
    Times as Times,
    check_is_at_home as check_is_at_home,
    check_may_propose as check_may_propose,
    check_may_share as check_may_share,
    check_reads_conversation as check_reads_conversation,
    check_reads_shared as check_reads_shared,
    check_takes_along as check_takes_along,
    is_at_home as is_at_home,
    is_shared_home as is_shared_home,
    may_share as may_share,
    reads_conversation as reads_conversation,
)
from service.store.groups import Group
from service.store.people import Person
from service.store.responses import Response, Task
from service.store.rounds import Round
from service.store.sheets import Sheet
from service.store.visits import Visit


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom the note “who sees this” names: relations, in the definition's order."""

    readers: tuple[str, ...]
    aggregates: tuple[str, ...]


def audience(questionnaire: Questionnaire, trial: bool = False) -> Audience:
    """Who sees answers to this questionnaire. Every check below asks this function.

    What is answered in a trial is seen by nobody, whatever the definition says. Those alone read
    by name who can stand in a relation to what it is about: the note names no one else.
    """
    if trial:
        return Audience((), ())
    named = questionnaire.readers if questionnaire.confidentiality == "shared" else ()
    near = _near(questionnaire)
    readers = tuple(role for role in named if role in near)
    return Audience(readers, questionnaire.aggregates_for)


NEAR_STUDENT = frozenset(
    {"student", "guardian", "contact_teacher", "subject_teacher", "team", "coach", "leader"}
)
NEAR_VISIT = frozenset({"observer", "subject_teacher"})


def _near(questionnaire: Questionnaire) -> frozenset[str]:
    """The relations in which a form of this kind can be read at all."""
    if is_sheet(questionnaire):
        own_team = {"team"} if questionnaire.respondent == "team" else set()
        return SHEET_READERS | own_team
    return NEAR_VISIT if questionnaire.about == "lesson" else NEAR_STUDENT


TEAM_PAGE = ("team", "leader")  # who can open it at all; the definition names who of them may
SCHOOL_PAGE = ("leader",)


def audience_of_page(questionnaire: Questionnaire, page: tuple[str, ...]) -> tuple[str, ...]:
    """Who sees the releases of this questionnaire on a page, for its note “who sees this page”."""
    return tuple(role for role in audience(questionnaire).aggregates if role in page)


def relations(reader: Person, student: Person) -> frozenset[str]:
    """What the reader is to this student today. One whose data are restricted is alone."""
    if reader.owner.id != student.owner.id:
        return frozenset()
    found = {"student"} if reader.id == student.id else set()
    if reader.by_code or student.restricted:
        return frozenset(found)
    if student.id in reader.wards and not student.is_adult:
        found.add("guardian")
    for group in student.groups("student"):
        found |= relations_in(reader, group)
    return frozenset(found)


def relations_to_visit(reader: Person, visit: Visit) -> frozenset[str]:
    """What the reader is to a visit. The observed teacher reads as its subject teacher."""
    found = {"observer"} if reader.id == visit.observer else set()
    return frozenset(found | ({"subject_teacher"} if reader.id == visit.teacher else set()))


def may_write_on_visit(person: Person, visit: Visit, questionnaire: Questionnaire) -> bool:
    """The observer notes and interviews; the observed teacher looks back at the own lesson.

    What is written on a visit is read by the other one: there is no anonymous form of it.
    """
    if is_anonymous(questionnaire):
        return False
    if questionnaire.respondent == "observer":
        return person.id == visit.observer
    return (
        person.id == visit.teacher
        and questionnaire.respondent == "teacher"
        and questionnaire.about == "lesson"
    )


def check_may_write_on_visit(person: Person, visit: Visit, questionnaire: Questionnaire) -> None:
    if not may_write_on_visit(person, visit, questionnaire):
        raise NotAllowed(f"{person.id} does not write {questionnaire.name} on visit {visit.id}")


SHEETS = {  # who fills in a sheet, and by which roles
    "team": ("team",),
    "leader": ("leader",),
    "school": ("leader",),
    "teacher": ("contact_teacher", "subject_teacher"),
    "consultant": ("consultant",),
    "superintendent": ("superintendent",),
}
SHEET_READERS = frozenset({"leader", "consultant", "superintendent"})  # a team's own team besides


def is_sheet(questionnaire: Questionnaire) -> bool:
    """Is it filled in by staff on their own, outside rounds and visits?"""
    in_rounds_or_visits = questionnaire.about in ("student", "lesson")
    known = not is_anonymous(questionnaire)
    apart = in_rounds_or_visits or is_of_conversation(questionnaire)
    return questionnaire.respondent in SHEETS and not apart and known


def relations_to_sheet(reader: Person, sheet: Sheet) -> frozenset[str]:
    """What the reader is to whom a sheet is about: in its team, leading its school, or above."""
    found = reader.roles() & {"consultant", "superintendent"}
    if sheet.group is not None and sheet.group in {team.id for team in reader.groups("team")}:
        found |= {"team"}
    if sheet.school is not None and sheet.school in reader.schools("leader"):
        found |= {"leader"}
    return found if sheet.owner == reader.owner.id and not reader.by_code else frozenset()


def check_may_answer(person: Person, questionnaire: Questionnaire, about: Person) -> None:
    """Students answer for themselves, contact teachers and guardians about their students.

    A draft, and what is sent by name, is what the anonymous mode promises not to keep.
    """
    if is_anonymous(questionnaire) or not _is_asked(person, questionnaire, about):
        raise NotAllowed(f"{person.id} may not answer {questionnaire.name} about {about.id}")


def check_may_take_part(person: Person, questionnaire: Questionnaire, about: Person) -> None:
    """Students and guardians answer anonymously; a teacher's look has nobody to hide among."""
    asked = _is_asked(person, questionnaire, about)
    if not asked or not may_be_anonymous(questionnaire):
        raise NotAllowed(f"{person.id} does not take part in {questionnaire.name}")


def is_anonymous(questionnaire: Questionnaire) -> bool:
    return questionnaire.confidentiality == "anonymous"


def may_be_anonymous(questionnaire: Questionnaire) -> bool:
    """Can a round ask it so that nobody is known again? What names people of a roster it cannot."""
    picks = any(isinstance(one, PickQuestion) for one in questionnaire.everywhere())
    of_many = questionnaire.respondent in ("student", "guardian")
    return is_anonymous(questionnaire) and of_many and not picks


def _is_asked(person: Person, questionnaire: Questionnaire, about: Person) -> bool:
    if questionnaire.respondent == "student":
        return about.id == person.id
    near = {"teacher": "contact_teacher", "guardian": "guardian"}.get(questionnaire.respondent)
    return questionnaire.about == "student" and near in relations(person, about)


def check_asked(task: Task, round: Round, groups: tuple[UUID, ...]) -> None:  # noqa: A002
    """The round asks this definition, in this version, of this class."""
    if round.forms.get(task.name) != task.version or task.group not in groups:
        raise NotAllowed(f"round {round.id} does not ask {task.name} of {task.group}")


def check_is_mine(person: Person, response: Response) -> None:
    """A draft is its writer's alone; the plan of a team is the team's."""
    task = response.task
    own = writes_with_team(person, task) if lives(task) else task.person == person.id
    if not own:
        raise NotAllowed(f"response {response.id} is not {person.id}'s")


def check_may_read(
    questionnaire: Questionnaire, response: Response, reader: Person, relations: frozenset[str]
) -> None:
    if not may_read(questionnaire, response, reader, relations):
        raise NotAllowed(f"{reader.id} may not read response {response.id}")


def may_read(
    questionnaire: Questionnaire, response: Response, reader: Person, relations: frozenset[str]
) -> bool:
    """The writer always; the named readers once it is sent."""
    return response.task.person == reader.id or is_read_by(questionnaire, response, relations)


def is_read_by(questionnaire: Questionnaire, response: Response, relations: frozenset[str]) -> bool:
    return response.sent_at is not None and bool(relations & set(audience(questionnaire).readers))


def across_from(questionnaire: Questionnaire) -> frozenset[str]:
    """Who else sits in the room of a conversation, seen from whoever wrote this."""
    return frozenset({"contact_teacher" if questionnaire.respondent == "student" else "student"})


def shows_class(questionnaire: Questionnaire) -> bool:
    """Whether the contact teacher reads every answer behind the class's middle half by name."""
    scales = [one for one in questionnaire.questions() if isinstance(one, ScaleQuestion)]
    everybody = read_by(scales, frozenset({"contact_teacher"})) == {one.id for one in scales}
    return everybody and "contact_teacher" in audience(questionnaire).readers


def readable(
    questionnaire: Questionnaire, document: Document, relations: frozenset[str]
) -> Document:
    """The part of a document that these relations read: a question may name fewer readers."""
    read = document.only(read_by(questionnaire.questions(), relations))
    answers = dict(read.answers)
    for question in questionnaire.questions():
        answer = answers.get(question.id)
        if isinstance(question, RowsQuestion) and isinstance(answer, Rows):
            inside = read_by(question.questions, relations)
            answers[question.id] = Rows(tuple(row.only(inside) for row in answer.rows))
    return replace(read, answers=answers)


def read_by(questions: Iterable[Question], relations: frozenset[str]) -> frozenset[str]:
    """The questions that these relations read; one that names nobody is its writer's alone."""
    return frozenset(
        question.id
        for question in questions
        if question.readers is None or relations & set(question.readers)
    )


def check_may_talk_with(person: Person, student: Person) -> None:
    """The contact teacher holds the conversation; the student sees the own page."""
    if not relations(person, student) & {"student", "contact_teacher"} or person.by_code:
        raise NotAllowed(f"{person.id} does not talk with {student.id}")


def check_holds_conversation(person: Person, student: Person) -> None:
    """Goals and agreements are written down by the contact teacher, with the student."""
    if "contact_teacher" not in relations(person, student):
        raise NotAllowed(f"{person.id} does not hold {student.id}'s conversation")


def check_may_look_into(person: Person, group: Group) -> None:
    """The list of what students of a class have let their readers see."""
    check_logged_in_by_school(person)
    if not may_look_into(person, group):
        raise NotAllowed(f"{person.id} is near nobody in {group.id}")


def may_look_into(person: Person, group: Group) -> bool:
    return bool(relations_in(person, group))


def relations_in(person: Person, group: Group) -> frozenset[str]:
    """What somebody is to every student of a class or a teaching group."""
    teaches = ("contact_teacher", "subject_teacher")
    found = {role for role in teaches if group in person.groups(role)}
    if group.team is not None and group.team in {team.id for team in person.groups("team")}:
        found.add("team")
    found |= {role for role in ("leader", "coach") if group.school in person.schools(role)}
    return frozenset(found)


def check_may_look_at(person: Person, student: Person) -> frozenset[str]:
    """What somebody is to a student whose answers they ask for; strangers are refused."""
    check_logged_in_by_school(person)
    found = relations(person, student) - {"student"}
    if not found:
        raise NotAllowed(f"{person.id} is nothing to {student.id}")
    return found


def check_may_see_class(person: Person, group: Group) -> None:
    """The list of a class, with who has answered: its contact teachers."""
    if group not in person.groups("contact_teacher"):
        raise NotAllowed(f"{person.id} does not teach {group.id}")


def check_may_see_team(person: Person, team: Group) -> None:
    """A team sees the releases of its classes, and so does the school's leadership."""
    if team.kind != "team":
        raise NotAllowed(f"{team.id} is no team")
    if team not in person.groups("team") and team.school not in person.schools("leader"):
        raise NotAllowed(f"{person.id} is not in team {team.id}")


def check_sees_releases(person: Person, questionnaire: Questionnaire, school: UUID) -> None:
    """Releases are for the roles that the definition names."""
    if not sees_releases(person, questionnaire, school):
        raise NotAllowed(f"{person.id} sees no releases of {questionnaire.name}")


def sees_releases(person: Person, questionnaire: Questionnaire, school: UUID) -> bool:
    return bool(_looks_in_as(person, school) & set(audience(questionnaire).aggregates))


def sees_counts(person: Person, question: Question, school: UUID) -> bool:
    """A question may be counted for fewer roles than its questionnaire."""
    named = question.aggregates_for
    return named is None or bool(_looks_in_as(person, school) & set(named))


def _looks_in_as(person: Person, school: UUID) -> frozenset[str]:
    """The roles in which somebody sees releases at a school."""
    leads = school in person.schools("leader")
    teams = school in {team.school for team in person.groups("team")}
    return frozenset({"leader"} if leads else ()) | frozenset({"team"} if teams else ())
