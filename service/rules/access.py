"""Who may: the one place that knows. What a page promises about readers is made from here too.

A person reads named answers by a relation to the one they are about: the contact teacher of the
student's class, the observed teacher of a visit. A definition's `readers` says which relations
read, its `aggregates_for` which may see releases. Administration is not reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from questionnaires import Document, Question, Questionnaire
from service.errors import NotAllowed
from service.store.people import Group, Person
from service.store.responses import Response, Task
from service.store.rounds import Round
from service.store.visits import Visit


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom the note “who sees this” names: relations, in the definition's order."""

    readers: tuple[str, ...]
    aggregates: tuple[str, ...]


def audience(questionnaire: Questionnaire) -> Audience:
    """Who sees answers to this questionnaire. Every check below asks this function."""
    shared = questionnaire.confidentiality == "shared"
    return Audience(questionnaire.readers if shared else (), questionnaire.aggregates_for)


TEAM_PAGE = ("team", "leader")  # who can open it at all; the definition names who of them may
SCHOOL_PAGE = ("leader",)


def audience_of_page(questionnaire: Questionnaire, page: tuple[str, ...]) -> tuple[str, ...]:
    """Who sees the releases of this questionnaire on a page, for its note “who sees this page”."""
    return tuple(role for role in audience(questionnaire).aggregates if role in page)


def relations(reader: Person, student: Person) -> frozenset[str]:
    """What the reader is to this student today."""
    home = student.home_class
    if reader.owner.id != student.owner.id:
        return frozenset()
    found = {"student"} if reader.id == student.id else set()
    if home is None or reader.by_code:
        return frozenset(found)
    for role in ("contact_teacher", "subject_teacher"):
        if home in reader.groups(role):
            found.add(role)
    if home.team in {team.id for team in reader.groups("team")}:
        found.add("team")
    found |= {role for role in ("leader", "coach") if home.school in reader.schools(role)}
    return frozenset(found)


def relations_to_visit(reader: Person, visit: Visit) -> frozenset[str]:
    """What the reader is to a visit. The observed teacher reads as its subject teacher."""
    found = {"observer"} if reader.id == visit.observer else set()
    return frozenset(found | ({"subject_teacher"} if reader.id == visit.teacher else set()))


def check_may_answer(person: Person, questionnaire: Questionnaire, about: Person) -> None:
    """Students answer for themselves, a contact teacher about the students of the own class."""
    if questionnaire.respondent == "student" and about.id == person.id:
        return
    judging = questionnaire.respondent == "teacher" and questionnaire.about == "student"
    if judging and "contact_teacher" in relations(person, about):
        return
    raise NotAllowed(f"{person.id} may not answer {questionnaire.name} about {about.id}")


def check_asked(task: Task, round: Round, groups: tuple[UUID, ...]) -> None:  # noqa: A002
    """The round asks this definition, in this version, of this class."""
    if round.forms.get(task.name) != task.version or task.group not in groups:
        raise NotAllowed(f"round {round.id} does not ask {task.name} of {task.group}")


def check_is_mine(person: Person, response: Response) -> None:
    """A draft is its writer's alone."""
    if response.task.person != person.id:
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
    named = relations & set(audience(questionnaire).readers)
    return response.task.person == reader.id or (response.sent_at is not None and bool(named))


def readable(
    questionnaire: Questionnaire, document: Document, relations: frozenset[str]
) -> Document:
    """The part of a document that these relations read: a question may name fewer readers."""
    hidden = {
        question.id
        for question in questionnaire.questions()
        if question.readers is not None and not relations & set(question.readers)
    }
    answers = {key: value for key, value in document.answers.items() if key not in hidden}
    return Document(answers, document.declined - hidden)


def check_may_talk_with(person: Person, student: Person) -> None:
    """The contact teacher holds the conversation; the student sees the own page."""
    if not relations(person, student) & {"student", "contact_teacher"} or person.by_code:
        raise NotAllowed(f"{person.id} does not talk with {student.id}")


def check_holds_conversation(person: Person, student: Person) -> None:
    """Goals and agreements are written down by the contact teacher, with the student."""
    if "contact_teacher" not in relations(person, student):
        raise NotAllowed(f"{person.id} does not hold {student.id}'s conversation")


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
    if not _looks_in_as(person, school) & set(audience(questionnaire).aggregates):
        raise NotAllowed(f"{person.id} sees no releases of {questionnaire.name}")


def sees_counts(person: Person, question: Question, school: UUID) -> bool:
    """A question may be counted for fewer roles than its questionnaire."""
    named = question.aggregates_for
    return named is None or bool(_looks_in_as(person, school) & set(named))


def _looks_in_as(person: Person, school: UUID) -> frozenset[str]:
    """The roles in which somebody sees releases at a school."""
    leads = school in person.schools("leader")
    teams = school in {team.school for team in person.groups("team")}
    return frozenset({"leader"} if leads else ()) | frozenset({"team"} if teams else ())


def check_teaches(person: Person) -> None:
    """Only teachers have lessons that are visited."""
    if not person.roles() & {"contact_teacher", "subject_teacher"}:
        raise NotAllowed(f"{person.id} does not teach")


def check_leads(person: Person, school: UUID) -> None:
    """Rounds and the school's page belong to its leadership."""
    if school not in person.schools("leader"):
        raise NotAllowed(f"{person.id} does not lead {school}")


def check_coaches(person: Person, school: UUID) -> None:
    """Visits are made by learning coaches and by the leadership of the school."""
    if school not in visits_at(person):
        raise NotAllowed(f"{person.id} does not visit classes at {school}")


def visits_at(person: Person) -> frozenset[UUID]:
    """The schools whose classes somebody may visit."""
    return person.schools("coach", "leader")


def check_logged_in_by_school(person: Person) -> None:
    """A code opens the current task and nothing else."""
    if person.by_code:
        raise NotAllowed(f"{person.id} came by code")
