"""What Jonas types into the fields of a part stands in his definition, and nothing else changes."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, strategies as st

from questionnaires import DefinitionError, editing, read, shipped

Definition = dict[str, Any]
FIRST = "sections[0].questions[0]"


def question(definition: Definition, number: int = 0) -> Any:
    return definition["sections"][0]["questions"][number]


def mistakes_of(definition: Definition) -> dict[str, str]:
    try:
        read(editing.content_of(definition).encode(), "mine/1.json", "mine", 1)
    except DefinitionError as error:
        return {one.place: str(one.remedy) for one in error.mistakes}
    return {}


def test_a_reworded_text_changes_in_its_language_alone(definition: Definition) -> None:
    edited = editing.edited(definition, {f"{FIRST}.text.da": [" Jeg ved, hvad målet er \r\n"]})

    assert question(edited)["text"] == {
        "da": "Jeg ved, hvad målet er",
        "sv": "Jeg kender målet på svenska",
    }
    assert question(definition)["text"]["da"] == "Jeg kender målet på dansk"


def test_what_is_typed_as_it_stands_changes_nothing(definition: Definition) -> None:
    fields = {
        "title.da": [definition["title"]["da"]],
        "readers": ["", "student", "contact_teacher"],
        "keep_months": ["24"],
        f"{FIRST}.id": ["known"],
        f"{FIRST}.required": [""],
        f"{FIRST}.counts": ["", "yes"],
        f"{FIRST}.readers": ["", "-"],
        f"{FIRST}.help.da": [""],
        f"{FIRST}.show_if.question": [""],
        f"{FIRST}.show_if.operator": ["at_least"],
        "scales.often": ["often"],
    }

    assert editing.edited(definition, fields) == definition


def test_what_is_optional_and_emptied_is_gone(definition: Definition) -> None:
    question(definition)["help"] = {"da": "Tænk efter", "sv": "Tänk efter"}
    fields = {f"{FIRST}.help.da": [""], f"{FIRST}.help.sv": [" "], f"{FIRST}.theme": [""]}

    edited = question(editing.edited(definition, fields))

    assert "help" not in edited
    assert "theme" not in edited


def test_a_text_that_must_stand_is_told_in_the_language_that_is_missing(
    definition: Definition,
) -> None:
    edited = editing.edited(definition, {f"{FIRST}.text.sv": [""]})

    assert list(mistakes_of(edited)) == [f"{FIRST}.text.sv"]


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("lines", "5", 5),
        ("lines", "fem", "fem"),
        ("lines", "2.5", "2.5"),
        ("max_characters", "", None),
        ("required", "yes", True),
    ],
)
def test_each_field_has_its_type(
    definition: Definition, field: str, typed: str, kept: object
) -> None:
    edited = editing.edited(definition, {f"sections[0].questions[1].{field}": [typed]})

    assert question(edited, 1).get(field) == kept


@pytest.mark.parametrize(("typed", "kept"), [("1,5", 1.5), ("1.5", 1.5), ("-2", -2), ("2x", "2x")])
def test_a_number_is_typed_with_comma_or_point(
    definition: Definition, typed: str, kept: object
) -> None:
    edited = editing.edited(definition, {"scales.often.options[0].score": [typed]})

    assert edited["scales"]["often"]["options"][0]["score"] == kept


def test_what_does_not_fit_its_field_is_kept_and_told(definition: Definition) -> None:
    edited = editing.edited(definition, {"keep_months": ["to år"]})

    assert mistakes_of(edited) == {
        "keep_months": "should be a whole number, not 'to år'",
    }


def test_a_question_may_have_fewer_readers_and_have_them_all_back(definition: Definition) -> None:
    fewer = editing.edited(definition, {f"{FIRST}.readers": ["", "-", "student"]})
    nobody = editing.edited(definition, {f"{FIRST}.readers": [""]})
    as_the_form = editing.edited(fewer, {f"{FIRST}.readers": ["", "-"]})

    assert question(fewer)["readers"] == ["student"]
    assert question(nobody)["readers"] == []
    assert as_the_form == definition


@pytest.mark.parametrize(
    "place",
    [
        "sections[9].title.da",
        "sections[0].titel.da",
        "sections[0].title",
        "sections[0].title.de",
        "sections[0].questions[0].options[0].label.da",
        "sections[0].questions",
        "title.da.da",
        "kind.da",
        "scales.never.options[0].score",
        "sections[0].questions[0].show_if.all",
        "../title",
        "",
    ],
)
def test_a_place_that_is_not_there_is_refused(definition: Definition, place: str) -> None:
    with pytest.raises(editing.UnknownPlace):
        editing.edited(definition, {place: ["x"]})


def test_a_new_id_is_followed_by_all_that_name_it(definition: Definition) -> None:
    text = definition["sections"][1]["questions"][0]
    text |= {"show_if": {"question": "known", "answered": True}}
    text["text"]["da"] = "Du svarede {answer:known}."

    edited = editing.edited(definition, {f"{FIRST}.id": ["goal_known"]})

    followed = edited["sections"][1]["questions"][0]
    assert followed["show_if"]["question"] == "goal_known"
    assert followed["text"]["da"] == "Du svarede {answer:goal_known}."
    assert mistakes_of(edited) == {}


def test_a_scale_and_a_theme_are_renamed_everywhere(definition: Definition) -> None:
    edited = editing.edited(
        definition,
        {
            "scales.often": ["frequency"],
            "scales.often.options[0].value": ["not_yet"],
            "themes[0].id": ["aims"],
        },
    )

    assert list(edited["scales"]) == ["frequency", "yes_no"]
    assert edited["scales"]["frequency"]["options"][0]["value"] == "not_yet"
    assert (question(edited)["scale"], question(edited)["theme"]) == ("frequency", "aims")
    assert mistakes_of(edited) == {}


def test_a_scale_does_not_take_the_name_of_another(definition: Definition) -> None:
    assert editing.edited(definition, {"scales.often": ["yes_no"]}) == definition


def test_an_id_that_stood_in_is_made_of_the_text(definition: Definition) -> None:
    new, place = editing.added(definition, "sections[0].questions")
    fields = {f"{place}.id": ["new_question_1"], f"{place}.text.da": ["Hvad er svært, Åse?"]}

    edited = editing.edited(new, fields)

    assert question(edited, 2)["id"] == "hvad_er_svaert_aase"


def test_an_id_of_an_earlier_version_is_left_alone(definition: Definition) -> None:
    new, place = editing.added(definition, "sections[0].questions")
    fields = {f"{place}.id": ["new_question_1"], f"{place}.text.da": ["Hvad er svært?"]}

    edited = editing.edited(new, fields, frozenset({"new_question_1"}))

    assert question(edited, 2)["id"] == "new_question_1"


def test_an_emptied_id_is_made_of_the_text_and_is_new(definition: Definition) -> None:
    question(definition, 1)["text"]["da"] = "Known"

    edited = editing.edited(definition, {"sections[0].questions[1].id": [""]})

    assert question(edited, 1)["id"] == "known_2"


def test_a_question_of_another_kind_keeps_what_both_know(definition: Definition) -> None:
    place = "sections[1].questions[1]"
    edited = editing.edited(definition, {f"{place}.kind": ["scale"], f"{place}.id": ["place"]})

    turned = edited["sections"][1]["questions"][1]
    assert [one["value"] for one in turned["options"]] == ["alone", "group"]
    assert mistakes_of(edited) == {}
    back = editing.edited(edited, {f"{place}.kind": ["text"]})
    assert "options" not in back["sections"][1]["questions"][1]
    assert mistakes_of(back) == {}


def test_a_condition_typed_as_json_is_read_or_kept_as_it_is(definition: Definition) -> None:
    place = "sections[1].questions[1].show_if"
    typed = '{"not": {"question": "known", "is": "never"}}'

    read_ = editing.edited(definition, {place: [typed]})
    broken = editing.edited(definition, {place: [typed[:-1]]})

    assert read_["sections"][1]["questions"][1]["show_if"] == json.loads(typed)
    assert mistakes_of(read_) == {}
    assert broken["sections"][1]["questions"][1]["show_if"] == typed[:-1]
    assert list(mistakes_of(broken)) == [place]


def test_a_language_goes_with_its_texts_and_the_last_one_stays(definition: Definition) -> None:
    danish = editing.edited(definition, {"languages": ["", "da"], "title.sv": ["Titel"]})
    none = editing.edited(definition, {"languages": [""]})

    assert mistakes_of(danish) == {}
    assert danish["title"] == {"da": "Min læring på dansk"}
    assert none["title"] == definition["title"]
    assert list(mistakes_of(none)) == ["languages"]


ANY = "sections[1].questions[0]"


@given(
    st.dictionaries(
        st.sampled_from([
            "title.da", "readers", "keep_months", "languages", f"{ANY}.id", f"{ANY}.kind",
            f"{ANY}.scale", f"{ANY}.show_if", f"{ANY}.show_if.value", "scales.frequency",
            f"{ANY}.show_if.question", f"{ANY}.show_if.operator", "themes[0].at_least_answered",
            "scales.frequency.options[0].score", "scales.frequency.options[1].value",
        ]),
        st.lists(st.text(max_size=12), max_size=3),
    )
)  # fmt: skip
def test_whatever_is_typed_can_be_written_down_and_is_judged(fields: dict[str, list[str]]) -> None:
    definition = _start_up()
    before = deepcopy(definition)

    edited = editing.edited(definition, fields)

    assert editing.written(editing.content_of(edited)) == edited
    assert definition == before
    mistakes_of(edited)


def _start_up() -> Definition:
    found = shipped().get("start-up", 1)
    return json.loads(found.model_dump_json(by_alias=True, exclude_defaults=True))
