"""Ask for one's rights, and handle what was asked: take up, look through, decide, release."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from uuid import UUID

from questionnaires import Questionnaire
from service.actions.administration import erasure
from service.errors import CaseMoved, NotAllowed, NotFound
from service.rules import access, periods, stages
from service.rules.conversing import statutory
from service.rules.stages import Handling
from service.store import definitions, people, schools
from service.store.administration import audit, cases
from service.store.administration.cases import Case
from service.store.ground.database import now, transaction
from service.store.people import Person

KINDS = ("access", "erasure", "rectification", "restriction", "objection")
DECISIONS = ("granted", "held", "refused")
HELD_FOR = 2  # months by which an answer may be put off, once told why
FETCHED_FOR = timedelta(days=30)  # after that a copy can be asked for anew


def ask(person: Person, about: UUID, kind: str, text: str) -> UUID:
    """Open a case about oneself, or about one's own child."""
    student = person if about == person.id else people.person(person.owner.id, about)
    access.check_may_ask_for(person, student)
    if kind not in KINDS:
        raise NotFound(f"no such right: {kind}")
    owner = person.owner.id
    with transaction():
        due = a_month_after(person.owner.today())
        case = cases.add(owner, about, person.id, kind, text, due)
        audit.add(owner, "case.asked", person, student.log_key, {"kind": kind})
        return case


def every(person: Person) -> tuple[Case, ...]:
    access.check_handles_cases(person)
    return cases.every(person.owner.id)


def case(person: Person, case_id: UUID, lock: bool = False) -> Case:
    """One case, for whoever handles it. Nobody handles their own."""
    access.check_handles_cases(person)
    found = cases.case(person.owner.id, case_id, person.id, lock)
    access.check_handles_case(person, found)
    return found


def assemble(person: Person, case_id: UUID) -> None:
    """Take a case up. What we hold is gathered anew each time it is looked at: no copy is kept."""
    with transaction():
        found = case(person, case_id, lock=True)
        stages.check_case_goes_to(found, Handling.ASSEMBLED)
        cases.move(found.owner, found.id, Handling.ASSEMBLED, handler=person.id)
        _note(person, found, "case.assembled")


def review(person: Person, case_id: UUID, withheld: Collection[str]) -> None:
    """Keep what is taken out because it concerns others."""
    with transaction():
        found = case(person, case_id, lock=True)
        stages.check_case_goes_to(found, Handling.REVIEWED)
        cases.withhold(found.owner, found.id, withheld)
        cases.move(found.owner, found.id, Handling.REVIEWED, handler=person.id)
        _note(person, found, "case.reviewed", withheld=len(withheld))


def decide(person: Person, case_id: UUID, decision: str, ground: str) -> None:
    """Grant, hold or refuse. A copy that is granted can be fetched at once."""
    with transaction():
        found = case(person, case_id, lock=True)
        granted_copy = decision == "granted" and found.kind == "access"
        stages.check_case_goes_to(found, Handling.DECIDED)
        if granted_copy:
            stages.check_looked_through(found)
        due = a_month_after(found.due_on, HELD_FOR) if decision == "held" else found.due_on
        to = Handling.RELEASED if granted_copy else Handling.DECIDED
        to = Handling.CLOSED if decision == "refused" else to
        cases.move(
            found.owner, found.id, to, decision=decision, ground=ground, due_on=due,
            handler=person.id, decided_at=now(), released_at=now() if granted_copy else None,
        )  # fmt: skip
        _note(person, found, "case.decided", decision=decision)
        if decision == "granted" and found.kind == "restriction" and found.person:
            cases.restrict(found.owner, found.person, now())


def close(person: Person, case_id: UUID) -> None:
    """What was granted is done: mended by hand, or fetched."""
    with transaction():
        found = case(person, case_id, lock=True)
        stages.check_case_goes_to(found, Handling.CLOSED)
        cases.move(found.owner, found.id, Handling.CLOSED)
        _note(person, found, "case.closed")


def erase(person: Person, case_id: UUID, form: str = "") -> None:
    """Carry an erasure out that was granted: everything, or the answers of one form."""
    with transaction():
        found = case(person, case_id, lock=True)
        stages.check_case_goes_to(found, Handling.CLOSED)
        if found.kind != "erasure" or found.person is None:
            raise NotFound(f"case {case_id} erases nobody")
        _note(person, found, "case.erased")
        today = person.owner.today()
        if form:
            erasure.answers(found.owner, found.person, form, today)
        else:
            erasure.person(found.owner, found.person, today)
        cases.move(found.owner, found.id, Handling.CLOSED)
    erasure.sweep()


def lift(person: Person, case_id: UUID) -> None:
    """End a restriction. Those who were left out of releases meanwhile stay out."""
    with transaction():
        found = case(person, case_id, lock=True)
        if found.kind != "restriction" or found.person is None:
            raise CaseMoved(f"case {case_id} restricts nobody")
        cases.restrict(found.owner, found.person, None)
        _note(person, found, "case.lifted")
        if found.state == Handling.DECIDED:
            cases.move(found.owner, found.id, Handling.CLOSED)


def tell_contact(person: Person, words: str) -> None:
    """Say whom people write to about privacy and accessibility."""
    access.check_handles_cases(person)
    with transaction():
        schools.set_contact(person.owner.id, words)
        audit.add(person.owner.id, "contact.told", person)


def set_country(person: Person, country: str) -> None:
    """Say whose law the documents of conversations follow."""
    access.check_handles_cases(person)
    if country not in statutory.COUNTRIES:
        raise NotAllowed(f"nobody knows the law of {country}")
    with transaction():
        schools.set_country(person.owner.id, country)
        audit.add(person.owner.id, "country.set", person, details={"to": country})


def forms_of(of: Case) -> tuple[Questionnaire, ...]:
    """The forms that somebody answered: each can be erased alone. Titles, not answers.

    A plan is its team's, whoever began it.
    """
    assert of.person is not None
    known = {one.name: one.version for one in cases.forms(of.owner, of.person)}
    found = (definitions.questionnaire(of.owner, *one) for one in sorted(known.items()))
    return tuple(one for one in found if not access.is_plan(one))


def is_waiting(case: Case) -> bool:
    """Somebody still waits for an answer, or for what was granted."""
    return case.state not in (Handling.RELEASED, Handling.CLOSED)


def is_overdue(case: Case, today: date) -> bool:
    return is_waiting(case) and case.due_on < today


def may_decide(case: Case) -> bool:
    """Before it is decided, and again where it was put off."""
    return is_waiting(case) and (case.state != Handling.DECIDED or case.decision == "held")


def can_be_fetched(case: Case) -> bool:
    """For thirty days after it was released."""
    released = case.state == Handling.RELEASED and case.released_at is not None
    return released and case.released_at is not None and now() < case.released_at + FETCHED_FOR


def a_month_after(day: date, months: int = 1) -> date:
    """The same day of a later month, or the last that it has."""
    return periods.months_before(day, -months)


def _note(person: Person, of: Case, deed: str, **details: str | int) -> None:
    subject = people.person(of.owner, of.person).log_key if of.person else None
    audit.add(of.owner, deed, person, subject, {"kind": of.kind, **details})
