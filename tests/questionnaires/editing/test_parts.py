"""A definition is edited part by part, and each mistake is mended in one of them."""

from __future__ import annotations

from typing import Any

import pytest

from questionnaires import editing

Definition = dict[str, Any]


def test_every_section_is_a_part(definition: Definition) -> None:
    assert editing.parts_of(definition) == ("head", "scales", "1", "2", "prompts", "json")


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("title.da", "head"),
        ("sections", "head"),
        ("", "json"),
        ("line 3, column 7", "json"),
        ("scales['a b']", "json"),
        ("scales.often.options[0].score", "scales"),
        ("themes[1]", "scales"),
        ("prompts[0].when", "prompts"),
        ("sections[0].questions[2].text.sv", "1"),
        ("sections[11].id", "12"),
    ],
)
def test_a_place_belongs_to_a_part(place: str, part: str) -> None:
    assert editing.part_of(place) == part


def test_a_part_given_back_is_as_it_was(definition: Definition) -> None:
    for part in editing.parts_of(definition):
        theirs = editing.edited(definition, {"title.da": ["Deres"]})
        theirs["sections"][0]["title"]["da"] = "Deres"
        theirs["themes"] = []

        mine, same = editing.given(theirs, part, editing.taken(definition, part))

        assert same == part
        assert editing.taken(mine, part) == editing.taken(definition, part)
        others = set(editing.parts_of(definition)) - {part}
        assert [editing.taken(mine, one) for one in others] == [
            editing.taken(theirs, one) for one in others
        ]


def test_a_section_that_somebody_removed_comes_back_where_it_was(definition: Definition) -> None:
    theirs = editing.removed(definition, "sections[0]")

    assert editing.given(theirs, "1", editing.taken(definition, "1")) == (definition, "1")


def test_a_section_that_somebody_moved_is_found_where_it_is(definition: Definition) -> None:
    theirs, _ = editing.moved(definition, "sections[0]", 1)

    mine, part = editing.given(theirs, "1", editing.taken(definition, "1"))

    assert (mine, part) == (theirs, "2")


def test_a_section_after_all_others_comes_back_as_the_last(definition: Definition) -> None:
    assert editing.given({}, "2", {"id": "then"}) == ({"sections": [{"id": "then"}]}, "1")


def test_what_is_no_definition_is_told_with_line_and_column() -> None:
    with pytest.raises(editing.NotJson) as broken:
        editing.written('{"title": {"da": "Min",}}')

    assert broken.value.place == "line 1, column 24"


@pytest.mark.parametrize("content", ["[]", "7", "", '{"a":' * 40 + "1" + "}" * 40])
def test_what_cannot_be_edited_by_fields_is_left_to_json(content: str) -> None:
    with pytest.raises(editing.NotJson):
        editing.written(content)


def test_half_a_letter_can_be_written_down(definition: Definition) -> None:
    definition["title"]["da"] = "\ud800"

    content = editing.content_of(definition)

    assert editing.written(content.encode().decode()) == definition
