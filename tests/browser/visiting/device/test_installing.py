"""The service can be installed: with a manifest, icons of their sizes, and a worker behind it."""

from __future__ import annotations

import json

import pytest

from service import actions
from tests.browser.visiting.tablet import Tablet

SIZES = """async (icons) => Promise.all(icons.map(async ({ src, sizes }) => {
  const image = new Image();
  image.src = src;
  await image.decode();
  return [sizes, `${image.naturalWidth}x${image.naturalHeight}`];
}))"""


@pytest.mark.parametrize("language", ["da", "sv", "en"])
def test_a_browser_finds_all_that_it_asks_for(tablet: Tablet, language: str) -> None:
    actions.people.speak(tablet.world.signe, language)
    tablet.page.goto("/visits")
    told = tablet.page.context.new_cdp_session(tablet.page).send("Page.getAppManifest")

    assert told["errors"] == []
    manifest = json.loads(told["data"])
    assert (manifest["lang"], manifest["display"]) == (language, "standalone")
    assert tablet.page.request.get(manifest["start_url"]).ok
    sizes = tablet.page.evaluate(SIZES, [one for one in manifest["icons"] if one["sizes"] != "any"])
    assert all(said == is_so for said, is_so in sizes)
    assert {"192x192", "512x512"} <= {said for said, _ in sizes}
    assert {one["purpose"] for one in manifest["icons"]} == {"any", "maskable"}
    assert tablet.page.evaluate("Boolean(navigator.serviceWorker.controller)")


def test_it_begins_without_a_network(tablet: Tablet) -> None:
    tablet.cut()
    tablet.page.goto("/")
    assert tablet.page.get_by_role("heading", name="Start a visit").is_visible()
