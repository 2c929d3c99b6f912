"""Sheets: the forms that staff fill in for a team, a school or themselves, and who reads them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from questionnaires import Document, Questionnaire
from service.errors import NotAllowed
from service.rules import access, reading
from service.store import definitions, responses, schools, sheets
from service.store.administration import readings
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.responses import Task
from service.store.sheets import Sheet


@dataclass(frozen=True, slots=True)
class Place:
    """Whom a sheet can be made for: a team, a school, or the owner where both are None."""

    school: UUID | None
    group: UUID | None
    name: str

    @property
    def key(self) -> str:
        """How a form names it."""
        return str(self.group or self.school or "")


@dataclass(frozen=True, slots=True)
class Offer:
    """A form that somebody may begin, and for whom."""

    questionnaire: Questionnaire
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """All sheets of one person: to begin, the own ones, and those that others let them read."""

    offers: tuple[Offer, ...]
    own: tuple[tuple[Sheet, Questionnaire], ...]
    others: tuple[tuple[Sheet, Questionnaire], ...]


def shelf(person: Person) -> Shelf:
    access.check_is_staff(person)
    owner = person.owner.id
    everywhere = bool(person.roles() & {"consultant", "superintendent"})
    near = sheets.sent(
        owner,
        [team.id for team in person.groups("team")],
        sorted(person.schools("leader")),
        everywhere,
    )
    readable = [
        (one, asked)
        for one, asked in ((one, _questionnaire(one)) for one in near)
        if one.maker != person.id
        and access.relations_to_sheet(person, one) & set(access.audience(asked).readers)
    ]
    own = sheets.by_maker(owner, person.id)
    return Shelf(offers(person), tuple((one, _questionnaire(one)) for one in own), tuple(readable))


def offers(person: Person) -> tuple[Offer, ...]:
    """The forms that somebody may fill in, each with the places it can be for."""
    found = []
    names: dict[UUID, str] = {}
    for questionnaire in definitions.all_latest(person.owner.id):
        roles = access.SHEETS.get(questionnaire.respondent, ())
        if not access.is_sheet(questionnaire) or not person.roles() & set(roles):
            continue
        names = names or {one.id: one.name for one in schools.schools(person.owner.id)}
        found.append(Offer(questionnaire, _places(person, questionnaire, roles, names)))
    return tuple(found)


def _places(
    person: Person, questionnaire: Questionnaire, roles: tuple[str, ...], schools: dict[UUID, str]
) -> tuple[Place, ...]:
    if questionnaire.respondent == "team":
        teams = person.groups("team")
        return tuple(Place(team.school, team.id, team.name) for team in teams)
    if questionnaire.respondent in ("consultant", "superintendent"):
        return tuple(Place(school, None, name) for school, name in schools.items())
    held = person.schools(*roles)
    return tuple(Place(school, None, name) for school, name in schools.items() if school in held)


def start(person: Person, name: str, place: str, title: str, language: str) -> UUID:
    """Begin a sheet in the newest version. Returns the id of its response."""
    access.check_is_staff(person)
    offer = next((one for one in offers(person) if one.questionnaire.name == name), None)
    found = next((one for one in offer.places if one.key == place), None) if offer else None
    if offer is None or found is None:
        raise NotAllowed(f"{person.id} makes no sheet {name} for {place or 'nobody'}")
    owner, version = person.owner.id, offer.questionnaire.version
    with transaction():
        sheet = sheets.add(owner, found.school, found.group, title, name, version, person.id)
        return responses.begin(
            Task(owner, None, None, name, version, person.id, person.id, found.group, sheet),
            language,
        )


def read(person: Person, sheet_id: UUID) -> tuple[Sheet, Questionnaire, Document]:
    """A sheet that was sent, as far as this person reads it. The reading is logged."""
    access.check_is_staff(person)
    owner = person.owner.id
    sheet = sheets.sheet(owner, sheet_id)
    if sheet.response is None:
        raise NotAllowed(f"nothing stands on sheet {sheet_id}")
    response = responses.response(owner, sheet.response)
    questionnaire = _questionnaire(sheet)
    relations = access.relations_to_sheet(person, sheet)
    access.check_may_read(questionnaire, response, person, relations)
    if person.id == sheet.maker:
        return sheet, questionnaire, response.document
    readings.add(person, sheet.maker, f"sheet {sheet.id}")
    return sheet, *reading.as_read(questionnaire, response.document, relations)


def _questionnaire(sheet: Sheet) -> Questionnaire:
    return definitions.questionnaire(sheet.owner, sheet.name, sheet.version)
