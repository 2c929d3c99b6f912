"""The ids that a door is tried with: Nordby's, the same things of Sydby, and some of nobody."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

from service import actions
from service.actions.planning.series import Planned
from service.actions.visiting import planning
from service.store import conversations, definitions, rounds, sheets, tables as t
from service.store.administration import people as kept
from service.store.between import evidence
from service.store.booking import bookings, slots
from service.store.conversing.conversations import GoalWords
from service.store.giving import at_home
from service.store.ground.database import now, transaction
from service.store.people import Person
from service.store.planning import plans
from service.store.visiting import talks
from service.store.visiting.planning import Lesson
from service.store.visiting.talks import ExperimentWords
from tests.school.anonymously import CLIMATE
from tests.school.conversing.booking import hours, take
from tests.school.conversing.seats import seated
from tests.school.deeds import filled, save
from tests.school.doors.door import Ids
from tests.school.lived import Lived
from tests.school.own import own_ids, own_space
from tests.school.world import Far


def near_ids(lived: Lived) -> Ids:
    world = lived.world
    return {
        "round_id": world.round,
        "climate_id": lived.climate,
        "group_id": world.class_a.id,
        "team_id": world.team.id,
        "school_id": world.school,
        "student_id": world.anna.id,
        "other_id": world.bo.id,
        "teacher_id": world.carl.id,
        "response_id": lived.draft,
        "sent_id": lived.sent,
        "conversation_id": lived.held,
        "visit_id": lived.visit,
        "planned_visit_id": lived.planned_visit,
        "experiment_id": talks.experiments(world.owner, lived.visit)[0].id,
        "colleague_id": world.erik.id,
        "sheet_id": lived.sheet,
        "task_id": _task(world.owner, lived.sheet),
        "draft_id": lived.draft_form,
        "series_id": lived.year,
        "planned_id": lived.planned,
        "goal_id": lived.goal,
        "evidence_id": lived.evidence,
        "group_slot_id": lived.group_slot,
        "person_id": world.anna.id,
        "other_group_id": world.class_b.id,
        "membership_id": _membership(world.owner, world.anna.id),
        "case_id": lived.case,
        "import_id": lived.roster,
        "guardian_id": world.karin.id,
        "guardianship_id": _guardianship(world.anna.id),
        "card_id": _card(world.anna, world.round),
        "shared_id": lived.shared,
        "proposal_id": lived.proposal,
        "slot_id": lived.slot,
        "free_id": lived.free,
        "booking_id": lived.booking,
        "reader_id": world.lise.id,
        **own_ids(lived.own),
        "key": uuid4(),
    }


def far_ids(far: Far) -> Ids:
    """Sydby lives, too: whatever is asked for is there."""
    with transaction():
        today = far.elsa.owner.today()
        forms = {CLIMATE: definitions.latest(far.owner, CLIMATE).version}
        last = today + timedelta(days=10)
        climate = rounds.add(far.owner, far.school, "Klassen", today, last, forms, [far.class_f.id])
        draft, sent = (
            actions.responses.begin(far.gry, far.round, name, far.gry.id, "da")
            for name in ("preparation", "start-up")
        )
        visit = actions.visits.start(
            far.elsa, far.school, far.class_f.id, far.finn.id, "Dansk", today
        )
        plan = actions.sheets.start(far.finn, "conversation-plan", str(far.team.id), "", "da")
        save(far.finn, plan, filled("conversation-plan"))
        actions.responses.send(far.finn, plan, uuid4())
        (sheet,) = sheets.by_maker(far.owner, far.finn.id)
        actions.conversations.open_(far.finn, far.gry.id, far.round, True)
        (held,) = conversations.of_student(far.owner, far.gry.id)
        conversations.keep_goals(far.owner, held.id, [(None, GoalWords("Læse"))])
        (goal,) = conversations.conversation(far.owner, held.id).goals
        actions.sharing.share(far.finn, held.id)
        first = today + timedelta(days=100)
        april = Planned("April", first, first + timedelta(days=9), ["start-up"])
        year = actions.series.plan(
            far.elsa, far.school, "Året", "2026/27", [april], [far.class_f.id]
        )
        (planned,) = rounds.of_series(far.owner, year)
        case = t.Case.create(owner=far.owner, person=far.gry.id, kind="access", due_on=today)
        roster = t.RosterImport.create(
            owner=far.owner, kind="oneroster", title="roster.zip", state="read"
        )
        ulla = kept.add(far.owner, kept.Details("Ulla", "Test"))
        t.Guardianship.create(owner=far.owner, guardian=ulla, student=far.gry.id, from_day=today)
        return {
            "round_id": far.round,
            "climate_id": climate,
            "group_id": far.class_f.id,
            "team_id": far.team.id,
            "school_id": far.school,
            "student_id": far.gry.id,
            "other_id": far.gry.id,
            "teacher_id": far.finn.id,
            "response_id": draft,
            "sent_id": sent,
            "conversation_id": held.id,
            "visit_id": visit,
            "planned_visit_id": _proposed(far),
            "experiment_id": talks.add_experiment(
                far.owner, visit, far.finn.id, ExperimentWords("Vente")
            ),
            "colleague_id": far.elsa.id,
            "sheet_id": sheet.id,
            "task_id": _task(far.owner, sheet.id),
            "draft_id": actions.questionnaires.copy(far.elsa, "start-up", 1),
            "series_id": year,
            "planned_id": planned.id,
            "goal_id": goal.id,
            "evidence_id": evidence.add(far.owner, goal.id, far.gry.id, evidence.Words("Bog")),
            "group_slot_id": seated(climate, far.class_f, far.finn, [far.gry]),
            "person_id": far.gry.id,
            "other_group_id": far.class_f.id,
            "membership_id": _membership(far.owner, far.gry.id),
            "case_id": case.id,
            "import_id": roster.id,
            "guardian_id": ulla,
            "guardianship_id": _guardianship(far.gry.id),
            "card_id": _card(far.gry, far.round),
            "shared_id": held.id,
            "proposal_id": at_home.propose(
                far.owner, climate, far.gry.id, far.gry.id, "Svømme", ""
            ),
            **_times(far),
            **_own(far),
            "key": uuid4(),
        }


def _own(far: Far) -> Ids:
    """Finn keeps something alone, and Elsa has a copy of it."""
    kept_alone = own_space(far.finn, far.class_f.id, far.elsa)
    return {"reader_id": far.elsa.id, **own_ids(kept_alone)}


def _times(far: Far) -> Ids:
    """Finn offers times, and Gry has one."""
    row = (far.finn.id, far.class_f.id)
    actions.slots.lay_out(far.finn, far.round, [row], hours())
    taken, free, *_ = (one.offered.slot for one in slots.of_teacher(far.owner, far.finn.id, now()))
    take(far.gry, far.gry, taken)
    (booking,) = bookings.in_slot(far.owner, taken.id)
    return {"slot_id": taken.id, "free_id": free.id, "booking_id": booking.id}


def _proposed(far: Far) -> UUID:
    lesson = Lesson("", "Dansk", far.elsa.owner.today(), now() + timedelta(days=7), 45)
    return planning.propose(far.elsa, [far.elsa.id], far.finn.id, far.class_f.id, lesson)


def _membership(owner: UUID, person: UUID) -> UUID:
    (found,) = kept.memberships(owner, [person])[person]
    return found.id


def _task(owner: UUID, sheet: UUID) -> UUID:
    return plans.tasks(owner, sheet)[0].id


def _guardianship(student: UUID) -> UUID:
    found: UUID = t.Guardianship.get(t.Guardianship.student == student).id
    return found


def _card(student: Person, round_id: UUID) -> UUID:
    actions.cards.write_own(student, round_id, "Jeg er stolt af mit kort")
    (card,) = actions.cards.mine(student, round_id).cards
    return card.id


def nowhere(ids: Ids) -> dict[str, UUID]:
    """Ids that nothing has."""
    return {name: uuid4() for name in ids}
