"""The pages of teams and schools show releases, and hide what is small."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from flask.testing import FlaskClient

from service.store.people import Person
from tests.school.lived import Lived
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def bars(lived: Lived, group: str = "class_a", theme: str = "effort") -> str:
    chosen = getattr(lived.world, group).id
    return f"/schools/{lived.world.school}?theme={theme}&group={chosen}"


def test_every_chart_has_its_table(client_of: ClientOf, lived: Lived) -> None:
    page = client_of(lived.world.dorte).get(bars(lived)).text

    assert page.count("<table") >= 2
    assert "12" in page


def test_a_class_under_the_threshold_is_not_shown(client_of: ClientOf, lived: Lived) -> None:
    page = client_of(lived.world.dorte).get(bars(lived, "class_b")).text

    assert "5.b" in page
    assert "vises ikke" in page.lower()


def test_no_name_of_a_student_is_on_the_page_of_numbers(client_of: ClientOf, lived: Lived) -> None:
    for who, path in (("dorte", bars(lived)), ("carl", f"/teams/{lived.world.team.id}")):
        page = client_of(lived.world.person(who)).get(path).text

        assert not [one for one in ("Anna", "Elev0", "Bo Test") if one in page]


def test_the_figure_is_data_and_can_be_read(client_of: ClientOf, lived: Lived) -> None:
    page = client_of(lived.world.dorte).get(bars(lived)).text
    found = re.findall(r'<script type="application/json"[^>]*>(.*?)</script>', page, re.DOTALL)

    assert len(found) == 1
    assert json.loads(found[0])


def test_an_unknown_theme_or_class_shows_the_map_alone(client_of: ClientOf, lived: Lived) -> None:
    dorte = client_of(lived.world.dorte)

    for path in (
        bars(lived, theme="<script>"),
        f"/schools/{lived.world.school}?group=x&theme=effort",
    ):
        page = dorte.get(path)
        assert page.status_code == 200
        assert "<script>" not in page.text.partition("<main")[2]


def test_without_a_closed_round_the_page_says_so(client_of: ClientOf, world: World) -> None:
    page = client_of(world.dorte).get(f"/schools/{world.school}")

    assert page.status_code == 200
    assert "<table" not in page.text


def test_percents_are_written_as_the_language_writes_them(
    client_of: ClientOf, lived: Lived
) -> None:
    dorte, path = client_of(lived.world.dorte), f"/schools/{lived.world.school}"
    danish = dorte.get(path).text
    dorte.post("/language", data={"language": "en", "back": path})
    english = dorte.get(path).text

    assert re.search(r">\d+\N{NO-BREAK SPACE}%", danish)
    assert re.search(r">\d+%", english)
