"""A protected identity: the real name leaves the database for two kinds of pages, and no others.

Bo sees his own name on his own pages, and administrators see it where it is mended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from service.store import answered, people, tables as t
from service.store.administration import people as kept_people
from service.store.people import Person
from tests.school.addresses import PAGES
from tests.school.deeds import begin, filled, give, save
from tests.school.lived import Lived, lived_in
from tests.school.world import Far, World, by_code

ClientOf = Callable[[Person], FlaskClient]
REAL = ("Bartholomæus", "Zachariassen", "bartzach")  # given name, family name, user name
SHOWN = "Elev 14"


@pytest.fixture
def lived(world: World) -> Lived:
    """The school some way into the year. Bo has written, is judged and talked with; then hidden."""
    lived = lived_in(world)
    give(world, world.bo, "start-up")
    give(world, world.carl, "judgement", world.bo)
    save(world.bo, begin(world, world.bo, "preparation"), filled("preparation"))
    given, family, username = REAL
    kept_people.change(world.owner, world.bo.id, kept_people.Details(given, family, username))
    kept_people.protect(world.owner, world.bo.id, SHOWN)
    t.Guardianship.update(to_day=None).execute()  # Karin is his guardian again
    return lived


def everybody(world: World) -> dict[str, Person]:
    """All persons of the small school, and of the other owner."""
    here = {one.name: getattr(world, one.name) for one in fields(World)}
    far = {one.name: getattr(world.far, one.name) for one in fields(Far)}
    return {name: one for name, one in (here | far).items() if isinstance(one, Person)}


def paths(lived: Lived) -> list[str]:
    """Every page there is, and those about Bo that no list names."""
    bo, round_ = lived.world.bo.id, lived.world.round
    about_bo = [
        f"/students/{bo}",
        f"/students/{bo}?round={lived.august}",
        f"/students/{bo}/answers",
        f"/administration/people/{bo}/guardians",
        f"/administration/people?q={SHOWN.replace(' ', '+')}",
        f"/administration/people?role=student&group={lived.world.class_a.id}",
    ]
    written = t.Response.select(t.Response.id).where(t.Response.about == bo)
    for response in written.order_by(t.Response.id):
        key = response.id
        about_bo += [
            f"/responses/{key}", f"/responses/{key}/device", f"/responses/{key}/look-through",
            f"/students/{bo}/answers/{key}",
        ]  # fmt: skip
    known = [page.path(lived) for page in PAGES.values()]
    return [*dict.fromkeys([*known, *about_bo, "/session", f"/rounds/{round_}"])]


def told(page: str) -> list[str]:
    """Which of the real names stand on a page."""
    return [name for name in REAL if name.lower() in page.lower()]


@contextmanager
def as_everybody_but_bo(world: World, client_of: ClientOf) -> Iterator[dict[str, FlaskClient]]:
    people = {name: one for name, one in everybody(world).items() if name != "bo"}
    yield {name: client_of(one) for name, one in people.items()}


def test_nobody_else_is_told_the_real_name(client_of: ClientOf, world: World, lived: Lived) -> None:
    shown, leaks = 0, []
    with as_everybody_but_bo(world, client_of) as clients:
        for path in paths(lived):
            for name, client in clients.items():
                text = client.get(path, follow_redirects=True).text
                shown += SHOWN in text
                leaks += [(name, path, one) for one in told(text)]

    assert leaks == []
    assert shown > 20  # else the pages would be empty, and the test could not fail


@pytest.mark.parametrize("who", ["bente", "rita"])
def test_an_administrator_sees_it_where_it_is_mended_and_nowhere_else(
    client_of: ClientOf, world: World, lived: Lived, who: str
) -> None:
    client = client_of(world.person(who))

    mended = client.get(f"/administration/people/{world.bo.id}").text

    assert told(mended) == list(REAL)
    assert f"<h1>{SHOWN}</h1>" in mended
    assert SHOWN in client.get(f"/administration/classes/{world.class_a.id}").text
    assert "Ingen fundet" in client.get(f"/administration/people?q={REAL[0]}").text
    assert "Ingen fundet" in client.get(f"/administration/people?q={REAL[2]}").text


def test_printed_codes_and_paper_show_what_is_shown(
    client_of: ClientOf, world: World, lived: Lived
) -> None:
    carl = client_of(world.carl)
    of_class = f"/classes/{world.class_a.id}/codes"

    sheet = carl.post(of_class, data={"key": str(uuid4())}).text
    paper = carl.get(f"/rounds/{world.round}/classes/{world.class_a.id}/paper/start-up").text

    assert (told(sheet), told(paper)) == ([], [])
    assert SHOWN in sheet
    assert SHOWN in paper


def test_bo_has_his_own_name(client_of: ClientOf, world: World, lived: Lived) -> None:
    assert REAL[0] in client_of(world.bo).get("/").text
    assert REAL[0] in client_of(by_code(world.bo)).get("/").text


def test_a_name_that_is_not_protected_any_more_is_shown_again(
    client_of: ClientOf, world: World, lived: Lived
) -> None:
    page = f"/administration/people/{world.bo.id}/protection"

    client_of(world.rita).post(page, data={"shown_as": ""})

    assert REAL[0] in client_of(world.carl).get("/conversations").text


def test_the_place_in_a_list_does_not_tell_the_letter(world: World) -> None:
    hide = t.Person.update(given_name="Aase", shown_as="Ø 14").where(t.Person.id == world.freja.id)
    hide.execute()

    class_b = world.class_b.id
    lists = [
        [one.id for one in people.class_of(world.owner, class_b)],
        list(people.student_names(world.owner, class_b)),
        [one.student for one in answered.students(world.owner, [class_b])[class_b]],
    ]

    assert [one.index(world.freja.id) for one in lists] == [3, 3, 3]
