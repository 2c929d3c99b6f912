"""What a stranger can set, run and call stands in the documents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from flask import Flask
from flask.cli import AppGroup

from service.store.tables import TABLES

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def documents() -> str:
    files = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    return "\n".join(file.read_text() for file in files)


def settings() -> list[str]:
    """What config.py reads from the environment."""
    source = (ROOT / "service/config.py").read_text()
    named = re.findall(r'env\.get\("([A-Z_]+)"|env\["([A-Z_]+)"', source)
    listed = re.findall(r"SECRETS = \(([^)]*)\)", source)
    return sorted(
        {one for pair in named for one in pair if one} | set(re.findall(r'"(\w+)"', listed[0]))
    )


def test_every_setting_is_told(documents: str) -> None:
    assert len(settings()) >= 5
    assert [one for one in settings() if f"`{one}" not in documents] == []


def test_every_make_target_is_told(documents: str) -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = re.findall(r"^([a-z]+):.*##", makefile, re.MULTILINE)

    assert {"run", "test", "fix", "bench"} <= set(targets)
    assert [one for one in targets if one != "help" and f"make {one}" not in documents] == []


def test_every_command_is_told(app: Flask, documents: str) -> None:
    commands = []
    for name, command in app.cli.commands.items():
        if isinstance(command, AppGroup):
            commands += [f"{name} {inner}" for inner in command.commands]
        elif name not in ("run", "shell", "routes"):
            commands.append(name)

    assert "releases verify" in commands
    assert [one for one in commands if one not in documents] == []


def test_no_link_leads_nowhere() -> None:
    broken = []
    for file in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]:
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", file.read_text()):
            if "://" not in target and not (file.parent / target).exists():
                broken.append(f"{file.name}: {target}")

    assert broken == []


def test_every_rule_of_trust_names_files_that_are_there() -> None:
    named = re.findall(r"`((?:service|analysis|questionnaires|tests)/[^`\s]*)`", _privacy())

    assert len(named) >= 30
    assert [one for one in named if not (ROOT / one).exists()] == []


def test_every_table_has_its_purpose_and_its_end() -> None:
    told = dict(re.findall(r"^\| ((?:`\w+`(?:, )?)+) \| (.+ \| .+) \|$", _privacy(), re.MULTILINE))
    named = [one for names in told for one in re.findall(r"`(\w+)`", names)]

    assert sorted(named) == sorted(table._meta.table_name for table in TABLES)


def _privacy() -> str:
    return (ROOT / "docs/privacy.md").read_text()
