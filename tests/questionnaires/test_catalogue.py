"""Many definitions at once: found by name and version, or all that is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from questionnaires import Catalogue, DefinitionError, UnknownQuestionnaire

Definition = dict[str, Any]
Put = Callable[[str, object], Path]


def told(*folders: Path) -> list[str]:
    with pytest.raises(DefinitionError) as refused:
        Catalogue(*folders)
    return str(refused.value).splitlines()


def test_versions_stand_by_name_and_number(
    definition: Definition, put: Put, tmp_path: Path
) -> None:
    for file in ("mine/10.json", "mine/9.json", "a-first/1.json"):
        put(file, definition)

    catalogue = Catalogue(tmp_path)

    assert [(one.name, one.version) for one in catalogue] == [
        ("a-first", 1),
        ("mine", 9),
        ("mine", 10),
    ]
    assert catalogue.get("mine", 9).version == 9
    assert catalogue.latest("mine").version == 10


def test_what_is_not_there_is_refused_by_name(
    definition: Definition, put: Put, tmp_path: Path
) -> None:
    put("mine/1.json", definition)
    catalogue = Catalogue(tmp_path)

    with pytest.raises(UnknownQuestionnaire, match="no questionnaire 'mine' in version 2"):
        catalogue.get("mine", 2)
    with pytest.raises(UnknownQuestionnaire, match="no questionnaire 'yours'"):
        catalogue.latest("yours")


def test_a_school_may_add_a_folder_of_its_own(
    definition: Definition, put: Put, tmp_path: Path
) -> None:
    put("ours/mine/1.json", definition)
    put("theirs/yours/1.json", definition)

    catalogue = Catalogue(tmp_path / "ours", tmp_path / "theirs")

    assert [one.name for one in catalogue] == ["mine", "yours"]


def test_one_version_in_two_folders_is_told(
    definition: Definition, put: Put, tmp_path: Path
) -> None:
    put("ours/mine/1.json", definition)
    put("theirs/mine/1.json", definition)

    assert told(tmp_path / "ours", tmp_path / "theirs") == [
        "mine/1.json: stands in two folders; give one of them another name"
    ]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert told(tmp_path / "gone") == [f"{tmp_path}/gone: there is no such folder of definitions"]


def test_all_broken_files_are_told_at_once(
    definition: Definition, put: Put, tmp_path: Path
) -> None:
    put("fine/1.json", definition)
    put("blank/1.json", definition | {"title": {"da": " ", "sv": "Hej"}, "keep_months": 0})
    put("listed/2.json", [])

    assert told(tmp_path) == [
        "blank/1.json: title.da: blank; write the text",
        "blank/1.json: keep_months: should be at least 1",
        "listed/2.json: should be an object, not a list",
    ]


def test_the_newest_judgement_is_found_from_what_it_mirrors(
    definition: Definition, judgement: Definition, put: Put, tmp_path: Path
) -> None:
    put("mine/1.json", definition)
    put("seen/1.json", judgement)
    put("seen/2.json", judgement)
    catalogue = Catalogue(tmp_path)

    found = catalogue.mirroring("mine")

    assert found is not None
    assert (found.name, found.version) == ("seen", 2)
    assert catalogue.mirroring("seen") is None


def test_a_judgement_of_nothing_is_told(judgement: Definition, put: Put, tmp_path: Path) -> None:
    put("seen/1.json", judgement)

    assert told(tmp_path) == [
        "seen/1.json: mirrors: there is no questionnaire 'mine'; name one that exists"
    ]


def test_a_judgement_does_not_mirror_a_survey(
    definition: Definition, judgement: Definition, put: Put, tmp_path: Path
) -> None:
    put("mine/1.json", definition | {"kind": "survey"})
    put("seen/1.json", judgement)

    assert told(tmp_path) == [
        "seen/1.json: mirrors: 'mine' is of kind survey; name a self_evaluation"
    ]


def test_a_judgement_has_the_same_themes(
    definition: Definition, judgement: Definition, put: Put, tmp_path: Path
) -> None:
    put("mine/1.json", definition)
    judgement["themes"][0]["id"] = "effort"
    judgement["sections"][0]["questions"][0]["theme"] = "effort"
    put("seen/1.json", judgement)

    assert told(tmp_path) == [
        "seen/1.json: themes[0].id: 'mine' has no theme 'effort'",
        "seen/1.json: themes: theme 'goals' of 'mine' is missing",
    ]


def test_a_judgement_has_as_many_steps(
    definition: Definition, judgement: Definition, put: Put, tmp_path: Path
) -> None:
    put("mine/1.json", definition)
    judgement["sections"][0]["questions"][0]["scale"] = "yes_no"
    put("seen/1.json", judgement)

    assert told(tmp_path) == ["seen/1.json: themes[0]: should have as many steps as in 'mine': 3"]


def test_an_old_judgement_need_not_match_a_new_self_evaluation(
    definition: Definition, judgement: Definition, put: Put, tmp_path: Path
) -> None:
    put("mine/1.json", definition)
    put("seen/1.json", judgement)
    for changed in (definition, judgement):
        changed["sections"][0]["questions"][0]["scale"] = "yes_no"
    put("mine/2.json", definition)
    put("seen/2.json", judgement)

    assert Catalogue(tmp_path).latest("seen").version == 2


def test_a_broken_self_evaluation_does_not_blame_its_judgement(
    definition: Definition, judgement: Definition, put: Put, tmp_path: Path
) -> None:
    put("mine/1.json", definition | {"keep_months": 0})
    put("seen/1.json", judgement)

    assert told(tmp_path) == ["mine/1.json: keep_months: should be at least 1"]
