"""Where nobody looks, a test that is left out fails."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
LEFT_OUT = 'import pytest\n\n\ndef test_it() -> None:\n    pytest.skip("no time")\n'


@pytest.mark.parametrize(("set_to", "outcome"), [("true", {"failed": 1}), ("", {"skipped": 1})])
def test_a_skipped_test(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, set_to: str, outcome: dict[str, int]
) -> None:
    monkeypatch.setenv("CI", set_to)
    source = (Path(__file__).parent / "conftest.py").read_text()
    hook = source[source.index("@pytest.hookimpl") : source.index("@pytest.fixture")]
    pytester.makeconftest(
        "import os\nfrom collections.abc import Generator\nimport pytest\n\n" + hook
    )
    pytester.makepyfile(LEFT_OUT)

    pytester.runpytest_inprocess().assert_outcomes(**outcome)
