"""Open a round for classes, and close it: closing makes the releases, in the same deed."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from analysis import FEWEST_FOR_HALVES
from questionnaires import Questionnaire, mirror_faults
from service.actions import releases
from service.errors import NotAllowed
from service.rules import access, stages
from service.store import anonymous, definitions, groups, people, responses, rounds
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.rounds import Round

_log = logging.getLogger(__name__)

FIRST = ("self_evaluation", "reflection")  # one looks back before one gets ready to talk
# who answers about a student in a round; observers answer on a visit, staff on sheets of their own
ASKED = ("teacher", "guardian")


def offered(owner: UUID) -> tuple[Questionnaire, ...]:
    """The definitions that a round can ask, in the order in which they are answered.

    A judgement waits where its self-evaluation has got other themes in the meantime.
    """
    newest = {one.name: one for one in definitions.all_latest(owner)}
    known = [one for one in newest.values() if _may_ask(one, newest.get(one.mirrors or ""))]
    known.sort(key=lambda one: FIRST.index(one.kind) if one.kind in FIRST else len(FIRST))
    return tuple(known)


def judging(of: Round, name: str) -> Questionnaire | None:
    """The look that a round asks for beside this form: both wait for each other."""
    asked = (definitions.questionnaire(of.owner, *pinned) for pinned in of.forms.items())
    return next((one for one in asked if one.mirrors == name), None)


def _may_ask(one: Questionnaire, mirrored: Questionnaire | None) -> bool:
    of_student = one.respondent == "student" or (one.respondent in ASKED and one.about == "student")
    nameless = access.is_anonymous(one) and not access.may_be_anonymous(one)
    if not of_student or nameless or access.is_of_conversation(one):
        return False
    return one.mirrors is None or not any(mirror_faults(one, mirrored))


def too_small(
    person: Person, school: UUID, names: Sequence[str], classes: Sequence[UUID]
) -> list[str]:
    """The classes whose anonymous answers would be thrown away: too few students."""
    owner = person.owner.id
    asked = [one for one in offered(owner) if one.name in names]
    if not any(access.is_anonymous(one) and one.respondent == "student" for one in asked):
        return []
    known = groups.class_names(owner, school)
    students = people.members(owner, [one for one in classes if one in known], "student")
    return [known[one] for one, there in students.items() if len(there) < FEWEST_FOR_HALVES]


def open_(
    person: Person,
    school: UUID,
    title: str,
    closes_on: date,
    names: Sequence[str],
    classes: Sequence[UUID],
) -> UUID:
    """Open a round today, with the newest version of each definition pinned."""
    forms = askable(person, school, names, classes)
    with transaction():
        return rounds.add(
            person.owner.id, school, title, person.owner.today(), closes_on, forms,
            sorted(set(classes)),
        )  # fmt: skip


def askable(
    person: Person, school: UUID, names: Sequence[str], classes: Sequence[UUID]
) -> dict[str, int]:
    """The newest version of each of these forms, where somebody may ask them of these classes."""
    access.check_leads(person, school)
    return fitting(person, school, names, classes)


def fitting(
    person: Person, school: UUID, names: Sequence[str], classes: Sequence[UUID]
) -> dict[str, int]:
    """The same for whoever may ask these classes by another right: a team its own, by its plan."""
    asked = [one for one in offered(person.owner.id) if one.name in names]
    forms = {one.name: one.version for one in asked}
    if not names or not set(names) <= set(forms):
        raise NotAllowed(f"a round cannot ask {', '.join(names) or 'nothing'}")
    if small := too_small(person, school, names, classes):
        raise NotAllowed(f"too few to be anonymous: {', '.join(small)}")
    if not looks_fit(asked):
        raise NotAllowed("a round lays one judgement beside its self-evaluation, and no more")
    check_classes(person.owner.id, school, classes)
    return forms


def looks_fit(asked: Sequence[Questionnaire]) -> bool:
    """A round lays at most one judgement beside the self-evaluation that it mirrors."""
    judging = [one for one in asked if one.kind == "judgement"]
    return len(judging) <= 1 and {one.mirrors for one in judging} <= {one.name for one in asked}


def check_classes(owner: UUID, school: UUID, classes: Sequence[UUID]) -> None:
    """A round asks some classes of the one school."""
    own = {group.id for group in groups.classes(owner, school)}
    if not classes or not set(classes) <= own:
        raise NotAllowed(f"not classes of {school}")


def close(person: Person, round_id: UUID) -> None:
    """Close a round before its last day or after; what was sent is counted and released.

    What was sent in a trial is deleted instead.
    """
    found = rounds.round(person.owner.id, round_id)
    access.check_runs(person, found)
    with transaction():
        found = _locked(found)
        stages.check_may_close(found, person.owner.today())
        _close(found)
    _cut_log()


def close_due() -> tuple[Round, ...]:
    """Close every round whose last day has passed at its school, each in a deed of its own.

    One that cannot be closed keeps none of the others open; what went wrong is raised afterwards,
    and it is tried again the next time.
    """
    closed: list[Round] = []
    trouble: list[Exception] = []
    for one, zone_day in rounds.never_closed():
        if one.closes_on < zone_day:
            try:
                closed += _closed_as_due(one, zone_day)
            except Exception as error:  # whatever it is: the other schools' rounds close
                trouble.append(error)
    _cut_log()  # also where nothing was due: another closing may have left it to this one
    if trouble:
        raise ExceptionGroup(f"{len(trouble)} rounds could not be closed", trouble)
    return tuple(closed)


def _closed_as_due(due: Round, today: date) -> list[Round]:
    """Nothing where somebody has closed it, or moved its last day, in the meantime."""
    with transaction():
        found = _locked(due)
        if stages.stage(found, today) is not stages.Stage.OVER:
            return []
        _close(found)
    return [found]


def _locked(found: Round) -> Round:
    """The round as nobody else changes it now; before it, what it was answered anonymously."""
    if _asks_anonymously(found):
        anonymous.lock(alone=True)
    return rounds.round(found.owner, found.id, lock=True)


def _close(found: Round) -> None:
    rounds.close(found.owner, found.id)
    if found.trial:
        responses.forget(found.owner, found.id)
        if _asks_anonymously(found):
            anonymous.forget(found.owner, found.id)
        return
    if _asks_anonymously(found):
        anonymous.seal(found.owner, found.id, FEWEST_FOR_HALVES)
    releases.make(found)


def _asks_anonymously(of: Round) -> bool:
    pinned = of.forms.items()
    asked = (definitions.questionnaire(of.owner, name, version) for name, version in pinned)
    return any(map(access.is_anonymous, asked))


def _cut_log() -> None:
    """After the deed, and never a reason to undo it: the next closing tries again."""
    if not anonymous.cut_log():
        _log.warning(
            "the database's write-ahead log could not be cut just now, so anonymous answers may"
            " still stand in it in the order they came; run `flask rounds close` once more"
        )
