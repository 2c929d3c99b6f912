"""The browser finds the names in what is written that the server finds."""

from __future__ import annotations

import json
from pathlib import Path

from tests.browser.devices import Devices

ROOT = Path(__file__).parents[3]
VECTORS = json.loads((ROOT / "tests/vectors/names.json").read_text())
SCRIPT = (ROOT / "service/static/capture/naming.js").read_text().replace("export ", "")
FINDS = "(vectors) => vectors.map(({ text, names }) => namedIn(text, names))"


def test_the_browser_finds_the_names_that_the_server_finds(devices: Devices) -> None:
    page = devices.laptop("en-GB")
    page.goto("about:blank")
    page.add_script_tag(content=SCRIPT)

    found = page.evaluate(FINDS, VECTORS)

    assert found == [one["found"] for one in VECTORS]
