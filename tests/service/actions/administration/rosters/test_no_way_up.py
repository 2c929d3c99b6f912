"""A list of one class gives nobody a way into the account of somebody above or elsewhere."""

from __future__ import annotations

from uuid import UUID

import pytest

from service.actions import rosters
from service.actions.administration.rosters import Report
from service.store import audit, people, rosters as kept, tables as t
from service.store.ground.database import new_id
from service.store.people import Person
from tests.school.several import also, another_school
from tests.school.world import World
from tests.service.actions.administration.rosters.bringing import report_of

HEAD = "fornavn;efternavn;brugernavn;e-mail;rolle"
GUARDIANS = "fornavn;efternavn;brugernavn;forælders fornavn;forælders efternavn;forælders e-mail"
THEIRS = "rita@private.example"


def listed(world: World, head: str, row: str) -> Report:
    """Rita brings in a list of 5.a with one row, and says yes where she can."""
    content = f"{head}\n{row}\n".encode()
    key = rosters.put(world.owner, rosters.CLASS, content, "5a.csv", world.rita, world.class_a)
    rosters.read(world.owner, key)
    report = report_of(world, key)
    if not report.bad:
        rosters.say_yes(world.owner, key, report.digest, True, world.rita)
        rosters.apply_(world.owner, key)
        assert kept.roster(world.owner, key).state == "applied"
    return report


def log_in_of(person: UUID) -> tuple[str, str, str, str]:
    row = t.Person.get(t.Person.id == person)
    return row.given_name, row.family_name, row.username, row.email


def give(world: World, person: Person, **written: str) -> tuple[str, str, str, str]:
    t.Person.update(**written).where(t.Person.id == person.id).execute()
    return log_in_of(person.id)


def teaches_5a(world: World, person: Person) -> None:
    t.Membership.create(
        owner=world.owner, person=person.id, role="contact_teacher", school=world.school,
        group=world.class_a.id, from_day="2020-01-01",
    )  # fmt: skip


def test_a_user_name_that_is_somebodys_roster_id_is_not_taken_for_them(world: World) -> None:
    before = give(world, world.bente, roster_id="uni1234", email="bente@nordby.example")

    listed(world, HEAD, f"Rita;Fremmed;uni1234;{THEIRS};")

    assert log_in_of(world.bente.id) == before


def test_a_teacher_who_administers_the_owner_keeps_the_address(world: World) -> None:
    teaches_5a(world, world.bente)
    before = give(world, world.bente, email="bente@nordby.example")

    listed(world, HEAD, f"Bente;Test;bente;{THEIRS};kontaktlærer")
    listed(world, HEAD, f"Bente;Test;bente2;{THEIRS};kontaktlærer")

    assert log_in_of(world.bente.id) == before


def test_a_leader_keeps_the_address(world: World) -> None:
    before = give(world, world.dorte, email="dorte@nordby.example")

    listed(world, HEAD, f"Dorte;Test;dorte;{THEIRS};lærer")

    assert log_in_of(world.dorte.id) == before


def test_a_teacher_of_another_school_too_keeps_the_address(world: World) -> None:
    also(world, world.carl, "coach", another_school(world))
    before = give(world, world.carl, email="carl@nordby.example")

    listed(world, HEAD, f"Carl;Test;carl;{THEIRS};kontaktlærer")

    assert log_in_of(world.carl.id) == before


def test_a_guardian_of_another_school_keeps_the_address(world: World) -> None:
    elsewhere = another_school(world)
    t.Membership.update(school=elsewhere, group=None).where(
        t.Membership.person.in_([world.anna.id, world.bo.id])
    ).execute()
    before = give(world, world.karin, email="karin@nordby.example")

    listed(world, HEAD, f"Karin;Test;karin;{THEIRS};")

    assert log_in_of(world.karin.id) == before


def test_who_works_nowhere_just_now_keeps_the_address(world: World) -> None:
    t.Membership.delete().where(t.Membership.person == world.mette.id).execute()
    before = give(world, world.mette, email="mette@nordby.example")

    listed(world, HEAD, f"Mette;Test;mette;{THEIRS};")

    assert log_in_of(world.mette.id) == before


def test_a_student_of_the_class_gets_the_address_that_the_list_says(world: World) -> None:
    listed(world, HEAD, "Anna;Test;anna;anna@nordby.example;")

    assert log_in_of(world.anna.id)[3] == "anna@nordby.example"


def test_whose_address_a_list_changes_is_told_who_did_it(world: World) -> None:
    """As they are where a page does it: a link for their password goes there from now on."""
    listed(world, HEAD, "Carl;Test;carl;carl@nordby.example;kontaktlærer")

    (entry,) = audit.entries(world.owner, world.carl.log_key)
    assert (entry.deed, entry.actor) == ("person.changed", world.rita.log_key)


@pytest.mark.parametrize("role", ["kontaktlærer", "lærer", "elev"])
def test_nobody_makes_themselves_something_by_a_list(world: World, role: str) -> None:
    report = listed(world, HEAD, f"Rita;Test;rita;;{role}")

    assert [(one.line, one.fault) for one in report.bad] == [(2, "oneself")]
    assert people.person(world.owner, world.rita.id).roles() == {"administrator"}


def test_nobody_makes_themselves_a_guardian_by_a_list(world: World) -> None:
    give(world, world.rita, email=THEIRS)
    t.Guardianship.create(
        id=new_id(), owner=world.owner, student=world.bo.id, guardian=world.rita.id,
        from_day="2020-01-01",
    )  # fmt: skip

    report = listed(world, GUARDIANS, f"Anna;Test;anna;Rita;Test;{THEIRS}")

    assert [(one.line, one.fault) for one in report.bad] == [(2, "oneself")]
    assert people.person(world.owner, world.rita.id).wards == {world.bo.id}


def test_what_somebody_is_already_stands_in_their_own_list(world: World) -> None:
    teaches_5a(world, world.rita)

    report = listed(world, HEAD, "Rita;Test;rita;;kontaktlærer")

    assert report.bad == ()
