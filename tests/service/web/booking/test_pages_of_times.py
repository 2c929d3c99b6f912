"""The pages of teachers: lay out, look, give, move, call off."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from flask.testing import FlaskClient

from service.store import tables as t
from service.store.ground.database import new_id, transaction
from service.store.people import Person
from tests.school.conversing.booking import guardian_of, held_by, hours, keep_apart, lay_out, take
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def typed(world: World, *rows: tuple[Person, UUID], **other: str) -> dict[str, object]:
    day = world.carl.owner.today() + timedelta(days=4)
    who = rows or ((world.carl, world.class_a.id),)
    return {
        "day": day.isoformat(), "first": "14:00", "minutes": "20", "pause": "5", "how_many": "5",
        "room": "Bord", "seats": "1", "row": [f"{one.id}.{group}" for one, group in who], **other,
    }  # fmt: skip


def address(world: World) -> str:
    return f"/times/rounds/{world.round}/new"


def test_a_teacher_lays_out_many_times_at_once(client_of: ClientOf, world: World) -> None:
    carl = client_of(world.carl)

    reply = carl.post(address(world), data=typed(world))

    assert (reply.status_code, reply.location) == (303, "/times")
    starts = [one.offered.slot.starts_at for one in held_by(world.carl)]
    assert [later - earlier for earlier, later in itertools.pairwise(starts)] == [
        timedelta(minutes=25)
    ] * 4
    page = carl.get("/times").text
    assert "14.25" in page
    assert "5 tider er lagt ud" in page


def test_the_form_begins_with_the_size_of_group_that_the_round_was_planned_with(
    client_of: ClientOf, world: World
) -> None:
    t.Round.update(frame='{"group_size": 4}').where(t.Round.id == world.round).execute()

    page = client_of(world.carl).get(address(world)).text

    assert 'value="4" checked' in page


def test_a_team_lays_out_a_hall_with_a_table_for_each(client_of: ClientOf, world: World) -> None:
    rows = ((world.carl, world.class_a.id), (world.erik, world.class_b.id))

    reply = client_of(world.carl).post(address(world), data=typed(world, *rows))

    assert reply.status_code == 303
    rooms = {one.offered.slot.room for who in (world.carl, world.erik) for one in held_by(who)}
    assert rooms == {"Bord 1", "Bord 2"}
    plan = client_of(world.erik).get(f"/times/rounds/{world.round}/hall").text
    for shown in ("Bord 1", "Bord 2", "Carl Test", "Erik Test", "14.50"):
        assert shown in plan
    assert "Anna" not in plan


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"day": "2020-01-01"}, "eller en senere dag"),
        ({"first": "25:00"}, "klokkeslæt"),
        ({"minutes": "0"}, "5 eller mere"),
        ({"how_many": "1000"}, "30 eller mindre"),
        ({"seats": "3"}, "Vælg et af de svar"),
        ({"row": ""}, "Vælg mindst én"),
    ],
)
def test_what_will_not_do_comes_back_with_what_was_typed(
    client_of: ClientOf, world: World, other: dict[str, str], says: str
) -> None:
    data = typed(world, room="Aulaen", **other)
    if other.get("row") == "":
        data["row"] = []

    reply = client_of(world.carl).post(address(world), data=data)

    assert reply.status_code == 422
    assert "Aulaen" in reply.text
    assert t.Slot.select().count() == 0


def test_overlapping_times_are_refused_as_a_whole(client_of: ClientOf, world: World) -> None:
    carl = client_of(world.carl)
    carl.post(address(world), data=typed(world))

    reply = carl.post(address(world), data=typed(world, first="15:30", room="Aulaen"))

    assert reply.status_code == 409
    assert "overlapper" in reply.text
    assert "Aulaen" in reply.text
    assert t.Slot.select().count() == 5


def test_one_teacher_for_two_classes_at_the_same_time_is_refused(
    client_of: ClientOf, world: World
) -> None:
    rows = ((world.carl, world.class_a.id), (world.carl, world.class_b.id))

    reply = client_of(world.carl).post(address(world), data=typed(world, *rows))

    assert reply.status_code == 409
    assert t.Slot.select().count() == 0


def test_nobody_lays_out_times_for_those_outside_their_team(
    client_of: ClientOf, world: World
) -> None:
    for who, row in (
        (world.lise, (world.carl, world.class_a.id)),
        (world.carl, (world.far.finn, world.far.class_f.id)),
        (world.dorte, (world.carl, world.class_a.id)),
    ):
        reply = client_of(who).post(address(world), data=typed(world, row))
        assert reply.status_code == 403
    assert t.Slot.select().count() == 0


def test_nobody_talks_about_a_trial(client_of: ClientOf, world: World) -> None:
    t.Round.update(trial=True).where(t.Round.id == world.round).execute()

    assert client_of(world.carl).get(address(world)).status_code == 403
    assert "November" not in client_of(world.carl).get("/times").text


def test_the_teacher_sees_who_has_a_time_and_gives_and_takes_back(
    client_of: ClientOf, world: World
) -> None:
    first, second, *_ = lay_out(world)
    carl = client_of(world.carl)

    assert "Anna Test – Karin Test" in carl.get(f"/times/{first.id}").text
    to = f"{world.anna.id}.{world.karin.id}"
    reply = carl.post(f"/times/{first.id}/give", data={"to": to})
    assert reply.status_code == 303
    assert "taget af Karin Test" in carl.get("/times").text

    carl.post(f"/times/{second.id}/give", data={"to": f"{world.bo.id}.{world.bo.id}"})
    refused = carl.post(f"/times/{first.id}/give", data={"to": f"{world.bo.id}.{world.bo.id}"})
    assert refused.status_code == 409
    assert "En anden var hurtigere" in refused.text

    (row,) = t.Booking.select().where(t.Booking.student == world.anna.id)
    assert carl.post(f"/times/{first.id}/bookings/{row.id}/take-back").status_code == 303
    assert "Anna" not in carl.get("/times").text


def test_a_time_moves_unless_it_would_lie_over_another(client_of: ClientOf, world: World) -> None:
    first, second, *_ = lay_out(world)
    carl = client_of(world.carl)
    day = second.starts_at.date().isoformat()

    here = second.starts_at.astimezone(ZoneInfo("Europe/Copenhagen"))
    there = {"day": day, "first": here.strftime("%H:%M"), "room": "Bod 7"}
    refused = carl.post(f"/times/{first.id}/move", data=there)
    assert refused.status_code == 409
    assert "Bod 7" in refused.text
    assert carl.post(f"/times/{first.id}/move", data={**there, "first": "x"}).status_code == 422

    moved = carl.post(f"/times/{first.id}/move", data={**there, "first": "07:00"})
    assert moved.status_code == 303
    assert "kl. 07.00, Bod 7" in carl.get(f"/times/{first.id}").text


def test_a_time_that_is_called_off_is_nobodys(client_of: ClientOf, world: World) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    carl = client_of(world.carl)

    assert carl.post(f"/times/{first.id}/cancel").status_code == 303

    assert "aflyst" in carl.get(f"/times/{first.id}").text
    again = carl.post(f"/times/{first.id}/cancel")
    assert again.status_code == 409
    assert t.Booking.get().slot_id is None


def test_the_contact_teacher_sees_all_of_the_class_and_colleagues_their_own(
    client_of: ClientOf, world: World
) -> None:
    leif = guardian_of(world, "Leif", world.anna)
    keep_apart(world.anna, world.karin, leif)
    first, second, *_ = lay_out(world, world.lise)
    take(world.karin, world.anna, first)
    take(leif, world.anna, second)

    page = client_of(world.carl).get(f"/times/rounds/{world.round}/classes/{world.class_a.id}")
    assert "taget af Karin Test" in page.text
    assert "taget af Leif Test" in page.text
    assert "1 af 12 elever har en tid" in page.text
    assert "Karin" not in client_of(world.carl).get("/times").text
    assert client_of(world.carl).get(f"/times/{first.id}").status_code == 200  # his team's class
    assert client_of(world.erik).get(f"/times/{first.id}").status_code == 200
    assert client_of(world.dorte).get(f"/times/{first.id}").status_code == 403


def test_a_group_says_how_many_seats_are_gone(client_of: ClientOf, world: World) -> None:
    group, *_ = lay_out(world, laid=hours(seats=4))
    take(world.anna, world.anna, group)

    assert "1 af 4 optaget" in client_of(world.carl).get("/times").text
    bo = client_of(world.bo).get(f"/bookings/{world.round}/{world.bo.id}/{world.carl.id}").text
    assert "op til 4 elever" in bo
    assert "Anna" not in bo


def test_the_form_begins_with_the_class_whose_contact_teacher_one_is(
    client_of: ClientOf, world: World
) -> None:
    with transaction():
        other = new_id()
        t.Group.create(id=other, owner=world.owner, school=world.school, kind="class", name="1.a")
        t.RoundGroup.create(owner=world.owner, round=world.round, group=other)
        t.Membership.create(
            owner=world.owner, person=world.carl.id, role="subject_teacher", school=world.school,
            group=other, subject="musik", from_day=world.carl.owner.today(),
        )  # fmt: skip

    page = client_of(world.carl).get(address(world)).text

    assert re.findall(r'name="row" value="([^"]+)" checked', page) == [
        f"{world.carl.id}.{world.class_a.id}"
    ]
