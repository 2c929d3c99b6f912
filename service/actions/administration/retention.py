"""Delete what has been kept for its time. Releases stand, and their tallies say what has gone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from questionnaires import Questionnaire
from service.actions.administration import erasure
from service.rules import access, periods
from service.store import definitions
from service.store.administration import audit, erasure as rows, retention
from service.store.administration.retention import Form, Owner, Report
from service.store.ground.database import now, transaction
from service.store.people import Person


@dataclass(frozen=True, slots=True)
class Over:
    """What is kept no longer: counts only, an entry a definition version."""

    forms: tuple[tuple[str, int, int], ...]  # name, version, how many answers
    conversations: int
    people: int

    @property
    def is_nothing(self) -> bool:
        return not (self.forms or self.conversations or self.people)

    def counts(self) -> dict[str, object]:
        return {
            "forms": [list(one) for one in self.forms],
            "conversations": self.conversations,
            "people": self.people,
        }


def run_all(dry: bool = False) -> tuple[tuple[UUID, Over], ...]:
    """Every owner's, each on the day that it is at the school. Run it every night."""
    found = [(one.id, _of_owner(one, dry)) for one in retention.owners()]
    if not dry:
        erasure.sweep()
    return tuple(found)


def _of_owner(owner: Owner, dry: bool) -> Over:
    today = now().astimezone(ZoneInfo(owner.zone)).date()
    return due(owner.id, today) if dry else run(owner.id, today)


def due(owner: UUID, today: date) -> Over:
    """What a run on that day would delete, were nothing else to happen until then."""
    known = retention.forms(owner)
    before = {form: periods.over_before(_form(owner, form), today) for form in known}
    forms = retention.counts_over(owner, before)
    talks = len(retention.talks_of(owner, _over(owner, today)))
    left = retention.who_left(owner, periods.months_before(today, periods.LEFT))
    return Over(forms, talks, len(left))


def run(owner: UUID, today: date) -> Over:
    """Delete it, write the report and the trail: all of an owner in one deed."""
    with transaction():
        forms = []
        for form in retention.forms(owner):
            if count := _delete_form(owner, form, today):
                forms.append((*form, count))
        for form in retention.own_forms(owner):  # and nobody is told
            before = periods.over_before(_form(owner, form), today)
            retention.delete_own_surveys(owner, form, before)
        closed = _over(owner, today)
        talks = retention.talks_of(owner, closed)
        rows.delete_conversations_of(owner, talks)
        around = retention.delete_around(owner, closed)
        retention.delete_empty_occasions(owner, periods.months_before(today, periods.OCCASIONS))
        trails = around + retention.delete_before(owner, _days(today))
        left = retention.who_left(owner, periods.months_before(today, periods.LEFT))
        for one in left:
            erasure.person(owner, one, today)
        over = Over(tuple(forms), len(talks), len(left))
        if not over.is_nothing or trails:
            retention.keep_report(owner, today, {**over.counts(), "trail": trails})
            answers = sum(count for _, _, count in forms)
            audit.add(owner, "retention.run", details={"answers": answers, "people": len(left)})
    return over


def _delete_form(owner: UUID, form: Form, today: date) -> int:
    """The answers of one definition version, by name and sealed."""
    before = periods.over_before(_form(owner, form), today)
    gone = rows.documents_of(owner, retention.documents_over(owner, form, before))
    sealed = retention.sealed_over(owner, form, before)
    rows.delete_documents(owner, gone)
    retention.delete_sealed(owner, form, before)
    rows.keep_account(owner, (*gone, *sealed))
    return len(gone) + len(sealed)


def _over(owner: UUID, today: date) -> list[UUID]:
    """Closed rounds of which nothing is kept any more."""
    return [
        one.id
        for one in retention.closed_rounds(owner)
        if one.day < periods.talk_over_before([_form(owner, form) for form in one.forms], today)
    ]


def _days(today: date) -> dict[str, date]:
    kept = {
        "readings": periods.READINGS, "audit": periods.AUDIT, "cases": periods.CASES,
        "papers": periods.PAPERS, "letters": periods.LETTERS, "links": periods.LINKS,
    }  # fmt: skip
    return {name: periods.months_before(today, months) for name, months in kept.items()}


def _form(owner: UUID, form: Form) -> Questionnaire:
    return definitions.questionnaire(owner, *form)


def overview(person: Person) -> tuple[tuple[Report, ...], Over]:
    """The reports, and what goes within the next month."""
    access.check_administers(person)
    owner = person.owner.id
    next_month = periods.months_before(person.owner.today(), -1)
    return retention.reports(owner), due(owner, next_month)
