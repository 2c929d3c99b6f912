"""The small school some way into the year: something of everything, so that no page is empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID, uuid4

from questionnaires import Document, Rows
from service import actions
from service.actions.planning.series import Planned
from service.actions.visiting import planning
from service.store import conversations, people, responses, rounds, sheets, tables as t
from service.store.between import check_ins, evidence, study_book
from service.store.booking import bookings
from service.store.conversing.conversations import GoalWords
from service.store.giving import at_home
from service.store.ground.database import now, transaction
from service.store.people import Person
from service.store.responses import Task
from service.store.visiting.planning import Lesson
from service.store.visiting.talks import ExperimentWords
from tests.school.anonymously import asked_anonymously
from tests.school.conversing.booking import lay_out, take
from tests.school.conversing.seats import seated
from tests.school.deeds import agree, begin, earlier_round, filled, give, newest, save
from tests.school.district import district
from tests.school.focused import published
from tests.school.own import OwnSpace, own_space
from tests.school.world import World
from tests.school.writing import send, write


@dataclass(frozen=True)
class Lived:
    """Where things are."""

    world: World
    august: UUID  # a closed round with a release, a conversation, a goal and an agreement
    sent: UUID  # Anna's self-evaluation of the open round
    draft: UUID  # Anna's preparation of the open round
    held: UUID  # Anna's conversation of the open round, without a goal yet
    visit: UUID  # Signe's to Carl, its notes sent, talked of and shared with Erik
    planned_visit: UUID  # another one that she proposes, and that waits for his answer
    sheet: UUID  # the plan of Carl's team, sent
    climate: UUID  # an open round that asks anonymously
    draft_form: UUID  # what Dorte makes of the start-up questionnaire
    roster: UUID  # what Bente has brought in and not said yes to
    case: UUID  # Anna has asked for a copy, and Bente has taken it up
    year: UUID  # a year's plan with one round
    planned: UUID  # that round, which opens in some months
    goal: UUID  # Anna's of August, with a week and a piece of evidence, on the board
    evidence: UUID  # that piece
    shared: UUID  # August's conversation, which Carl has shared with those at home
    proposal: UUID  # a goal that Anna proposes for a round without a conversation yet
    slot: UUID  # a time of Carl's that Karin has taken for Anna
    free: UUID  # the time after it, which nobody has
    booking: UUID  # what Karin has of it
    group_slot: UUID  # a time at which Bo and another one talk with Carl together
    own: OwnSpace  # what Carl keeps alone; Lise has a copy of it


def lived_in(world: World) -> Lived:
    with transaction():
        august = earlier_round(world)
        _all_give(world, august, world.students())
        actions.conversations.open_(world.carl, world.anna.id, august, True)
        goal = GoalWords("Læse højt", "Alle hører mig", help="Carl")
        agree(world, _held(world), goal, [("Øve", "student")])
        shared = _held(world)
        actions.sharing.share(world.carl, shared)
        actions.rounds.close(world.dorte, august)
        sent = give(world, world.anna, "start-up")
        give(world, world.carl, "judgement", world.anna)
        draft = begin(world, world.anna, "preparation")
        save(world.anna, draft, filled("preparation"))
        actions.conversations.open_(world.carl, world.anna.id, world.round, False)
        form = actions.questionnaires.copy(world.dorte, "start-up", 1)
        published(world)
        visit, sheet, climate = _visit(world), _sheet(world), asked_anonymously(world)
        year, planned = planned_year(world)
        goal, evidence = _alive(world)
        return Lived(
            world, august, sent, draft, _held(world), visit, proposed_visit(world), sheet,
            climate, form, _roster(world), _case(world), year, planned, goal, evidence, shared,
            at_home.propose(world.owner, climate, world.anna.id, world.anna.id, "Svømme", ""),
            *_times(world),
            seated(world.round, world.class_a, world.carl, world.students()[1:3]),
            own_space(world.carl, world.class_a.id, world.lise),
        )  # fmt: skip


def _roster(world: World) -> UUID:
    """Its dry run waits to be looked at."""
    roster = actions.rosters.bring_in(world.bente, district().zipped(), "nordby.zip")
    actions.rosters.read(world.owner, roster)  # if nobody has done it at once
    return roster


def planned_year(world: World, title: str = "April") -> tuple[UUID, UUID]:
    """A year with one round that is still to come, and that round."""
    first = world.dorte.owner.today() + timedelta(days=100)
    april = Planned(title, first, first + timedelta(days=18), ["start-up", "judgement"])
    classes = [world.class_a.id, world.class_b.id]
    year = actions.series.plan(world.dorte, world.school, "Året", "2026/27", [april], classes)
    (planned,) = rounds.of_series(world.owner, year)
    return year, planned.id


def _times(world: World) -> tuple[UUID, UUID, UUID]:
    taken, free, *_ = lay_out(world)
    take(people.person(world.owner, world.karin.id), world.anna, taken)
    (booking,) = bookings.in_slot(world.owner, taken.id)
    return taken.id, free.id, booking.id


def new_codes(world: World, key: str) -> tuple[str, str]:
    """Anna's two codes."""
    cards = actions.codes.new_codes(world.carl, world.class_a, uuid4(), key)
    card = next(one for one in cards if one.student.id == world.anna.id)
    return card.class_code, card.personal_code


def _held(world: World) -> UUID:
    return conversations.of_student(world.owner, world.anna.id)[0].id


def _all_give(world: World, round_id: UUID, students: Sequence[Person]) -> None:
    for student in students:
        version, home = newest("start-up"), world.class_a.id
        task = Task(world.owner, round_id, None, "start-up", version, student.id, student.id, home)
        response = responses.begin(task, "da")
        write(world.owner, response, filled("start-up", step=2))
        send(world.owner, response, uuid4())


def _visit(world: World) -> UUID:
    signe = people.person(world.owner, world.signe.id)
    visit = actions.visits.start(
        signe, world.school, world.class_a.id, world.carl.id, "Dansk", signe.owner.today()
    )
    notes = actions.responses.begin_on_visit(signe, visit, "visit", "da")
    save(signe, notes, filled("visit"))
    actions.responses.send(signe, notes, uuid4())
    carl = people.person(world.owner, world.carl.id)
    words = ("Stillede åbne spørgsmål", "Flere svarede", "Ro giver svar", "Vente længere")
    actions.talks.keep_reflection(carl, visit, words, (None,) * 4)
    actions.talks.add_experiment(signe, visit, ExperimentWords("Vent fem sekunder", "Flere svar"))
    actions.shares.share(carl, visit, world.erik.id)
    return visit


def proposed_visit(world: World) -> UUID:
    """In a week, to a lesson in maths."""
    signe = people.person(world.owner, world.signe.id)
    day = signe.owner.today() + timedelta(days=7)
    lesson = Lesson("matematik", "Matematik, 2. lektion", day, now() + timedelta(days=7), 45, "9")
    return planning.propose(signe, [signe.id], world.carl.id, world.class_a.id, lesson)


def rows_in(document: Document, question: str) -> tuple[Document, ...]:
    """The small forms of a repeating group."""
    answer = document.answers[question]
    assert isinstance(answer, Rows)
    return answer.rows


def _sheet(world: World) -> UUID:
    plan = actions.sheets.start(world.carl, "conversation-plan", str(world.team.id), "", "da")
    document = filled("conversation-plan")
    (row,) = rows_in(document, "series")
    ahead = (world.carl.owner.today() + timedelta(days=130)).isoformat()
    first = replace(row, answers={**row.answers, "series_day": ahead})
    save(world.carl, plan, document.joined(Document({"series": Rows((first,))})))
    actions.responses.send(world.carl, plan, uuid4())
    (found,) = sheets.by_maker(world.owner, world.carl.id)
    return found.id


def _alive(world: World) -> tuple[UUID, UUID]:
    """Anna says how it goes, keeps what shows it, and hangs both on the board."""
    (goal,) = conversations.of_student(world.owner, world.anna.id)[-1].goals
    words = check_ins.Words("forward", "asked", "keep_on", "Jeg har læst for min søster")
    actions.check_ins.save(world.anna, goal.id, words)
    book = evidence.Words("Min bog", "Den er lang", "https://skole.example/bog", on_board=True)
    actions.evidence.add(world.anna, goal.id, book)
    actions.goals.show(world.anna, goal.id, True)
    (piece,) = study_book.kept(world.owner, world.anna.id).evidence
    return goal.id, piece.id


def _case(world: World) -> UUID:
    case = actions.cases.ask(world.anna, world.anna.id, "access", "Hvad står der om mig?")
    actions.cases.assemble(world.bente, case)
    return case


def rows_of(world: World) -> int:
    """How many responses this owner has."""
    return int(t.Response.select().where(t.Response.owner == world.owner).count())
