"""The menu: it says where one is, also in a room that only belongs to a place of the menu."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service.store.people import Person
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def here(page: str) -> list[str]:
    """What the menu marks as the place one is in."""
    menu = page.partition('aria-label="Hovedmenu"')[2].partition("</ul>")[0]
    marked = re.findall(r'aria-current="page">(.*?)</a>', menu, re.DOTALL)
    return [re.sub(r"<svg.*?</svg>", "", one, flags=re.DOTALL).strip() for one in marked]


@pytest.mark.parametrize(
    ("name", "address", "place"),
    [
        ("anna", "/", ["Hjem"]),
        ("anna", "/goals", ["Mine mål"]),
        ("anna", "/classes/{group}/board", ["Mine mål"]),
        ("anna", "/folder/proposals", ["Min mappe"]),
        ("carl", "/classes/{group}/board", ["Samtaler"]),
        ("carl", "/classes/{group}/goals", ["Samtaler"]),
        ("carl", "/times", ["Samtaler"]),
        ("karin", "/children/{anna}", ["Mappe"]),
        ("carl", "/my-data", []),
    ],
)
def test_the_menu_marks_the_place_that_a_page_belongs_to(
    client_of: ClientOf, world: World, name: str, address: str, place: list[str]
) -> None:
    page = client_of(world.person(name)).get(
        address.format(group=world.class_a.id, anna=world.anna.id)
    )

    assert here(page.text) == place
