"""The house rules that no linter knows."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).parent.parent
FLOORS = ("questionnaires", "forms", "analysis", "service")
LONGEST = 400  # lines of a file
FULLEST = 15  # files of a folder
GREW = {"migrations", "definitions"}  # one more with every step, and never fewer
BANNED = {"utils", "helpers", "common", "manager", "data", "info", "misc"}


def modules(*packages: str) -> list[Path]:
    return sorted(path for package in packages for path in (ROOT / package).rglob("*.py"))


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_a_file_fits_in_the_head() -> None:
    written = [*modules(*FLOORS, "tests", "bench"), *(ROOT / "service/static").glob("*.[cj]s*")]

    assert [name(one) for one in written if len(one.read_text().splitlines()) > LONGEST] == []


def test_a_folder_is_a_small_room() -> None:
    rooms = {
        folder: len(list(files))
        for folder, files in groupby(
            sorted(modules(*FLOORS, "tests", "bench"), key=lambda path: str(path.parent)),
            key=lambda path: path.parent,
        )
    }
    rooms |= {
        folder: len([file for file in folder.iterdir() if file.is_file()])
        for folder in (ROOT / "service/templates").rglob("*")
        if folder.is_dir()
    }

    full = {name(room): files for room, files in rooms.items() if files > FULLEST}
    assert {room: files for room, files in full.items() if Path(room).name not in GREW} == {}


def test_a_file_opens_with_one_plain_sentence() -> None:
    silent = []
    for module in modules(*FLOORS, "bench"):
        said = ast.get_docstring(ast.parse(module.read_text()))
        if not said or not said.splitlines()[0].strip():
            silent.append(name(module))

    assert silent == []


def test_names_say_what_is_inside() -> None:
    assert [name(one) for one in modules(*FLOORS, "tests", "bench") if one.stem in BANNED] == []


def _imports(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_packages_are_entered_by_the_front_door() -> None:
    """`from forms import AnswerForm`, never `from forms.answers import AnswerForm`."""
    through_the_window = [
        f"{name(module)}: {imported}"
        for module in modules(*FLOORS)
        for imported in _imports(module)
        if "." in imported
        and imported.partition(".")[0] in FLOORS
        and imported.partition(".")[0] != module.relative_to(ROOT).parts[0]
    ]

    assert through_the_window == []


def test_only_pandas_is_imported_inside_a_function() -> None:
    late = [
        f"{name(module)}:{node.lineno}"
        for module in modules(*FLOORS)
        for function in ast.walk(ast.parse(module.read_text()))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) and "pandas" not in ast.unparse(node)
    ]

    assert late == []


def test_tests_stand_where_the_code_stands() -> None:
    """tests/service/store/test_rounds.py speaks of service/store/rounds.py."""
    known = {one.with_suffix("").relative_to(ROOT) for one in modules(*FLOORS)}
    known |= {one.parent for one in known}  # a test of a whole package
    folders = {one.parent for one in known} | {Path(), Path("upgrade")}
    folders |= {Path("endurance")}
    tested = [
        one.relative_to(ROOT / "tests") for one in modules("tests") if one.stem.startswith("test_")
    ]

    in_a_browser = [one for one in tested if one.parts[0] == "browser"]
    elsewhere = [one for one in tested if one not in in_a_browser]
    assert in_a_browser
    assert [str(one) for one in elsewhere if one.parent not in folders] == []


def test_no_file_names_a_package_index_or_a_path_of_some_machine() -> None:
    told = [ROOT / "pyproject.toml", ROOT / "Makefile", ROOT / "README.md"]
    told += modules(*FLOORS, "bench") + sorted((ROOT / "docs").glob("*.md"))
    found = [
        f"{name(file)}: {word}"
        for file in told
        for word in (
            "index-url",
            "py" + "pi.",
            *(f"/{folder}/" for folder in ("home", "root", "work")),
        )
        if word in file.read_text()
    ]

    assert found == []
