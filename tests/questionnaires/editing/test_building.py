"""Parts are added so that they can be shown at once, and moved and removed without a trace."""

from __future__ import annotations

from typing import Any

import pytest

from questionnaires import editing, read
from tests.questionnaires.editing.test_writing import mistakes_of

Definition = dict[str, Any]


@pytest.mark.parametrize("kind", editing.KINDS)
def test_a_question_of_each_kind_is_sound_when_it_is_added(
    definition: Definition, kind: str
) -> None:
    added, place = editing.added(definition, "sections[1].questions", kind, "Hvad nu?")

    assert place == "sections[1].questions[2]"
    assert mistakes_of(added) == {}
    new = added["sections"][1]["questions"][2]
    assert (new["id"], new["kind"]) == ("hvad_nu", kind)
    assert new["text"] == {"da": "Hvad nu?", "sv": new["text"]["sv"]}
    assert new["text"]["sv"] != "Hvad nu?"


@pytest.mark.parametrize("place", ["sections", "scales", "prompts"])
def test_other_parts_are_sound_too(definition: Definition, place: str) -> None:
    added, _ = editing.added(definition, place)

    assert mistakes_of(added) == {}


def test_a_new_theme_waits_for_a_question(definition: Definition) -> None:
    added, place = editing.added(definition, "themes")

    assert list(mistakes_of(added)) == [place]


def test_a_step_goes_on_as_its_scale_goes(definition: Definition) -> None:
    rising, _ = editing.added(definition, "scales.often.options")
    falling, _ = editing.added(definition, "scales.yes_no.options")

    assert [one["score"] for one in rising["scales"]["often"]["options"]] == [1, 2, 3, 4]
    assert [one["score"] for one in falling["scales"]["yes_no"]["options"]] == [1, 0, -1]


def test_a_list_that_is_not_there_begins(definition: Definition) -> None:
    added, place = editing.added(definition, "sections[0].questions", "log")
    tagged, tag = editing.added(added, f"{place}.tags")

    assert tag == f"{place}.tags[0]"
    assert mistakes_of(tagged) == {}


def test_what_is_new_has_an_id_that_nobody_has(definition: Definition) -> None:
    definition["sections"][0]["id"] = "svaert"
    added, place = editing.added(definition, "sections[0].questions", "rows", "Svært")
    added, _ = editing.added(added, f"{place}.questions", "text", "Svært")

    rows = added["sections"][0]["questions"][2]
    assert (rows["id"], rows["questions"][1]["id"]) == ("svaert_2", "svaert_3")
    assert mistakes_of(added) == {}


@pytest.mark.parametrize(
    "place", ["title", "sections[7].questions", "scales.never.options", "readers", "nothing"]
)
def test_nothing_is_added_where_there_is_no_list(definition: Definition, place: str) -> None:
    with pytest.raises(editing.UnknownPlace):
        editing.added(definition, place)


def test_nothing_is_added_of_a_kind_that_is_unknown(definition: Definition) -> None:
    with pytest.raises(editing.UnknownPlace):
        editing.added(definition, "sections[0].questions", "likert")


def test_what_is_added_can_be_removed_again(definition: Definition) -> None:
    for of in ("sections", "themes", "scales", "prompts", "sections[0].questions"):
        added, place = editing.added(definition, of)

        assert editing.removed(added, place) == definition


@pytest.mark.parametrize("place", ["sections", "sections[5]", "scales.never", "title.da", "themes"])
def test_what_is_not_there_cannot_be_removed(definition: Definition, place: str) -> None:
    with pytest.raises(editing.UnknownPlace):
        editing.removed(definition, place)


def test_a_question_is_moved_up_and_down(definition: Definition) -> None:
    down, place = editing.moved(definition, "sections[0].questions[0]", 1)
    up, back = editing.moved(down, place, -1)

    assert place == "sections[0].questions[1]"
    assert [one["id"] for one in down["sections"][0]["questions"]] == ["said", "known"]
    assert (up, back) == (definition, "sections[0].questions[0]")


def test_the_last_question_goes_on_into_the_next_part(definition: Definition) -> None:
    on, place = editing.moved(definition, "sections[0].questions[1]", 1)
    back, _ = editing.moved(on, place, -1)

    assert place == "sections[1].questions[0]"
    assert [one["id"] for one in on["sections"][1]["questions"]] == ["said", "hello", "place"]
    assert back == definition


@pytest.mark.parametrize(
    ("place", "by"),
    [
        ("sections[0].questions[0]", -1),
        ("sections[1].questions[1]", 1),
        ("sections[0]", -1),
        ("sections[1]", 1),
        ("scales.often.options[2]", 1),
    ],
)
def test_at_the_ends_everything_stays(definition: Definition, place: str, by: int) -> None:
    assert editing.moved(definition, place, by) == (definition, place)


def test_words_that_only_stand_in_are_counted(definition: Definition) -> None:
    added, place = editing.added(definition, "sections[0].questions", "text", "Hvad nu?")
    written = editing.edited(added, {f"{place}.text.sv": ["Vad nu?"]})

    assert editing.unwritten(definition) == ()
    assert editing.unwritten(added) == ("Skriv frågan här",)
    assert editing.unwritten(written) == ()


def test_a_definition_in_other_languages_gets_texts_in_these(definition: Definition) -> None:
    only_english = {
        "title": {"en": "Mine"}, "purpose": {"en": "Why"}, "kind": "survey", "about": "self",
        "respondent": "student", "confidentiality": "shared", "languages": ["en"],
    }  # fmt: skip

    added, _ = editing.added(only_english, "sections")

    content = editing.content_of(added).encode()
    assert read(content, "mine/1.json", "mine", 1).sections[0].title == {"en": "New part"}
