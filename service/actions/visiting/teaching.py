"""Look back at a teacher's lessons that were visited, one by one and beside each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from analysis import SeenVisit, ThemeBars, theme_bars
from questionnaires import Questionnaire
from service.rules import access, reading
from service.store import definitions, people, responses, teaching, visits
from service.store.administration import readings
from service.store.people import Person
from service.store.responses import Response
from service.store.visiting.teaching import Experiment, Heard
from service.store.visiting.visits import Visit

VOICES = ("class-climate", "start-up")  # what a class is heard in; of one round, the first


@dataclass(frozen=True, slots=True)
class Voice:
    """What a class answered in a closed round, all together."""

    title: str  # of the round
    questionnaire: Questionnaire
    answered: int
    invited: int
    themes: tuple[ThemeBars, ...]


@dataclass(frozen=True, slots=True)
class Teaching:
    """The visits to one teacher's lessons with one class, oldest first, for one reader."""

    teacher: UUID
    teacher_name: str
    classes: tuple[tuple[UUID, str, int], ...]  # with how many visits, the last visited first
    visits: tuple[Visit, ...]
    seen: tuple[SeenVisit, ...]  # the notes of each of them
    own: SeenVisit | None  # the teacher's own look at the last of these lessons
    experiments: tuple[Experiment, ...]
    hears: bool  # whether the releases of the class are for this reader
    voice: Voice | None

    @property
    def group(self) -> UUID | None:
        return self.visits[-1].group if self.visits else None


def mine(person: Person, group: UUID | None = None) -> Teaching:
    """Somebody's own lessons, as whoever visited them saw them."""
    access.check_logged_in_by_school(person)
    access.check_teaches(person)
    found = access.looked_back_at(person, visits.with_teacher(person.owner.id, person.id))
    return _of(person, person.id, person.name, found, group)


def with_teacher(person: Person, teacher_id: UUID, group: UUID | None = None) -> Teaching:
    """The visits that somebody made to one teacher: nobody else's."""
    access.check_logged_in_by_school(person)
    made = visits.by_observer(person.owner.id, person.id)
    of_teacher = [one for one in made if one.teacher == teacher_id]
    if of_teacher:
        name = of_teacher[0].teacher_name
    else:
        teacher = people.person(person.owner.id, teacher_id)
        access.check_may_visit_teacher(person, teacher)
        name = teacher.name
    return _of(person, teacher_id, name, access.looked_back_at(person, of_teacher), group)


def _of(
    person: Person, teacher: UUID, name: str, found: Sequence[Visit], group: UUID | None
) -> Teaching:
    """Of visits that are newest first. Reading what the other one wrote is logged."""
    given = _given(person, found)
    notes = [
        (one, seen)
        for one in found
        if one.response in given and (seen := _seen(person, one, given[one.response]))
    ]
    classes = {one.group: one.group_name for one, _ in notes[::-1]}
    counts = Counter(one.group for one, _ in notes)
    if not notes:
        return Teaching(teacher, name, (), (), (), None, (), False, None)
    chosen = group if group in classes else notes[0][0].group
    shown = [(one, seen) for one, seen in reversed(notes) if one.group == chosen]
    last, _ = shown[-1]
    looks = (one for one in given.values() if _is_own_look(one, last))
    own = next((seen for one in looks if (seen := _seen(person, last, one))), None)
    hears, voice = _voice(person, last)
    written_by = {one.observer for one, _ in shown} | ({last.teacher} if own else set())
    readings.add_all(person, written_by - {person.id}, f"visits {chosen}")
    return Teaching(
        teacher,
        name,
        tuple((key, said, counts[key]) for key, said in reversed(classes.items())),
        tuple(one for one, _ in shown),
        tuple(seen for _, seen in shown),
        own,
        teaching.experiments(person.owner.id, [one.id for one, _ in shown]),
        hears,
        voice,
    )


def _given(person: Person, found: Sequence[Visit]) -> dict[UUID | None, Response]:
    """All that was sent on these visits, by its id."""
    if not found:
        return {}
    sent = responses.sent_on_visits(person.owner.id, [one.id for one in found], person.id)
    return {one.id: one for one in sent}


def _is_own_look(response: Response, visit: Visit) -> bool:
    return response.task.visit == visit.id and response.task.person == visit.teacher


def _seen(person: Person, visit: Visit, response: Response) -> SeenVisit | None:
    """As this person reads it: all or a part of it, or nothing of it at all."""
    task = response.task
    questionnaire = definitions.questionnaire(task.owner, task.name, task.version)
    document = response.document
    if task.person != person.id:
        relations = access.relations_to_visit(person, visit)
        if not access.may_read(questionnaire, response, person, relations):
            return None
        questionnaire, document = reading.as_read(questionnaire, document, relations)
    return SeenVisit(str(visit.id), questionnaire, document)


def _voice(person: Person, visit: Visit) -> tuple[bool, Voice | None]:
    """What the class of a visit answered last, where its releases are for this person."""
    newest = [definitions.latest(visit.owner, name) for name in VOICES]
    names = [one.name for one in newest if access.hears_class(person, visit, one)]
    if not names:
        return False, None
    found = teaching.heard(visit.owner, visit.group, names)
    if not found:
        return True, None
    of_round = [one for one in found if one.round == found[0].round]
    heard = min(of_round, key=lambda one: VOICES.index(one.name))
    before = next((one for one in found if _is_before(one, heard)), None)
    questionnaire = definitions.questionnaire(visit.owner, heard.name, heard.version)
    return True, Voice(
        heard.title,
        questionnaire,
        heard.counts.persons,
        heard.invited,
        tuple(_bars(person, visit, questionnaire, heard, before)),
    )


def _is_before(one: Heard, heard: Heard) -> bool:
    same = (one.name, one.version) == (heard.name, heard.version)
    return same and one.round != heard.round


def _bars(
    person: Person, visit: Visit, questionnaire: Questionnaire, heard: Heard, before: Heard | None
) -> Sequence[ThemeBars]:
    seen = {
        one.id for one in questionnaire.questions() if access.sees_counts(person, one, visit.school)
    }
    earlier = before.counts if before else None
    found = (
        theme_bars(questionnaire, one.id, heard.counts, earlier) for one in questionnaire.themes
    )
    kept = [(one, tuple(bar for bar in one.bars if bar.question in seen)) for one in found]
    return [ThemeBars(one.theme, one.label, bars) for one, bars in kept if bars]
