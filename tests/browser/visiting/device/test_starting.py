"""A visit begins, is written and is sent on a tablet without a network."""

from __future__ import annotations

from playwright.sync_api import expect

from service.store import tables as t
from tests.browser.visiting.tablet import WORDS, Tablet


def test_a_visit_begins_without_a_network_and_comes_in_once(tablet: Tablet) -> None:
    tablet.cut()
    response = tablet.begin()
    expect(tablet.page.locator("main [data-view=cover] .about")).to_have_text(
        "Carl Test · 5.a · Dansk"
    )
    tablet.write(response)
    assert tablet.visits() == ()

    tablet.mend()
    tablet.arrived()

    (visit,) = tablet.visits()
    assert (visit.teacher_name, visit.group_name, visit.lesson) == ("Carl Test", "5.a", "Dansk")
    assert str(visit.response) == response
    assert WORDS in tablet.notes().working.to_json()
    assert t.Visit.select().count() == 1
    assert t.Response.select().count() == 2  # the notes, and the talks beside them
