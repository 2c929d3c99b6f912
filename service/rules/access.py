"""Who may: the one door to it. What a page promises about readers is made from here too.

Whom a definition names stands in audiences.py, what somebody is to whom in relations.py, by what
office somebody leads or administers in offices.py, whom an administrator keeps in keeping.py, who
handles a request for one's rights in rights.py, and who prepares, books, writes, shares and keeps
alive what belongs to a conversation in conversing/, and the same of class visits in visiting/:
everybody else asks here.

A person reads named answers by a relation to the one they are about: the contact teacher of the
student's class, the observed teacher of a visit. A definition's `readers` says which relations
read, its `aggregates_for` which may see releases. Administration is not reading.
"""

from __future__ import annotations

from uuid import UUID

from questionnaires import (
    Questionnaire,
)
from service.errors import NotAllowed
from service.rules.audiences import (
    SCHOOL_PAGE as SCHOOL_PAGE,
    SHEETS as SHEETS,
    TEAM_PAGE as TEAM_PAGE,
    Audience as Audience,
    audience as audience,
    audience_of_page as audience_of_page,
    check_sees_releases as check_sees_releases,
    is_anonymous as is_anonymous,
    is_sheet as is_sheet,
    may_be_anonymous as may_be_anonymous,
    read_by as read_by,
    readable as readable,
    sees_counts as sees_counts,
    sees_releases as sees_releases,
    shows_class as shows_class,
)
from service.rules.conversing.agreeing import (
    check_hands_over as check_hands_over,
    check_not_final as check_not_final,
    check_writes as check_writes,
    is_minutes as is_minutes,
    is_of_conversation as is_of_conversation,
    writes as writes,
)
from service.rules.conversing.between import (
    check_is_own as check_is_own,
    check_keeps_goals as check_keeps_goals,
    check_may_read_study_book as check_may_read_study_book,
    check_may_see_board as check_may_see_board,
    is_of_this_year as is_of_this_year,
    waits_to_be_looked_back_at as waits_to_be_looked_back_at,
)
from service.rules.conversing.booking import (
    check_apart as check_apart,
    check_free as check_free,
    check_keeps_slot as check_keeps_slot,
    check_may_book as check_may_book,
    check_may_come as check_may_come,
    check_offers as check_offers,
    check_sees_times_of as check_sees_times_of,
    check_sits_with as check_sits_with,
    check_to_come as check_to_come,
    in_the_way as in_the_way,
    is_in_time as is_in_time,
    keeps_slot as keeps_slot,
    lays_out as lays_out,
    may_book as may_book,
    may_come as may_come,
    sees as sees,
)
from service.rules.conversing.overwriting import (
    check_writes_over_nothing as check_writes_over_nothing,
    mark as mark,
)
from service.rules.conversing.plans import (
    check_in_team as check_in_team,
    check_sees_plans as check_sees_plans,
    in_team as in_team,
    is_plan as is_plan,
    lives as lives,
    writes_with_team as writes_with_team,
)
from service.rules.conversing.preparing import (
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
from service.rules.conversing.sharing import (
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
from service.rules.relations import (
    relations as relations,
    relations_in as relations_in,
    relations_to_sheet as relations_to_sheet,
    relations_to_visit as relations_to_visit,
)
from service.rules.rights import (
    check_handles_case as check_handles_case,
    check_handles_cases as check_handles_cases,
    check_may_ask_for as check_may_ask_for,
    check_may_fetch as check_may_fetch,
    for_guardian as for_guardian,
    goes_to_guardian as goes_to_guardian,
)
from service.rules.visiting.focus import (
    check_areas as check_areas,
    check_is_whole as check_is_whole,
    check_reads_focus as check_reads_focus,
    check_writes_focus as check_writes_focus,
    is_for_talks as is_for_talks,
    is_for_visits as is_for_visits,
)
from service.rules.visiting.own import (
    READERS_OF_OWN as READERS_OF_OWN,
    SurveyStage as SurveyStage,
    check_has_own_space as check_has_own_space,
    check_is_asked as check_is_asked,
    check_looks_alone as check_looks_alone,
    check_may_ask_own as check_may_ask_own,
    check_may_be_given as check_may_be_given,
    check_may_keep_own as check_may_keep_own,
    check_survey_is_mine as check_survey_is_mine,
    check_survey_open as check_survey_open,
    group_of_own as group_of_own,
    groups_of_own as groups_of_own,
    is_given_copies as is_given_copies,
    looks_alone as looks_alone,
    may_ask_own as may_ask_own,
    reads_copy as reads_copy,
    survey_stage as survey_stage,
)
from service.rules.visiting.planning import (
    check_answers as check_answers,
    check_are_colleagues as check_are_colleagues,
    check_may_come_along as check_may_come_along,
    check_may_plan as check_may_plan,
    check_plans as check_plans,
    check_proposes_visit as check_proposes_visit,
    is_colleague as is_colleague,
    may_plan as may_plan,
    waits_for as waits_for,
)
from service.rules.visiting.sharing import (
    SHARED as SHARED,
    check_may_be_let_in as check_may_be_let_in,
    check_room_for as check_room_for,
    check_shares_visit as check_shares_visit,
    is_counted as is_counted,
    may_be_shared_of_visit as may_be_shared_of_visit,
    parts_read as parts_read,
    reads_part as reads_part,
    reads_shared as reads_shared,
)
from service.rules.visiting.stages import (
    VisitStage as VisitStage,
    check_visit_is as check_visit_is,
    visit_stage as visit_stage,
)
from service.rules.visiting.starts import (
    check_observes as check_observes,
    check_saw as check_saw,
    check_was_taught as check_was_taught,
)
from service.rules.visiting.talking import (
    both_kept as both_kept,
    check_is_visited as check_is_visited,
    check_may_undo_talked as check_may_undo_talked,
    check_talks as check_talks,
    check_took_part as check_took_part,
    may_undo_talked as may_undo_talked,
    the_other as the_other,
    waits_to_be_read as waits_to_be_read,
)
from service.rules.visiting.teaching import (
    check_may_visit_teacher as check_may_visit_teacher,
    hears_class as hears_class,
    looked_back_at as looked_back_at,
)
from service.rules.visiting.visits import (
    check_may_write_on_visit as check_may_write_on_visit,
    may_write_on_visit as may_write_on_visit,
)
from service.store.groups import Group
from service.store.people import Person
from service.store.responses import Response, Task
from service.store.rounds import Round


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
