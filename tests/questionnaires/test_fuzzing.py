"""Whatever a file holds, it loads or its mistakes are told."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings, strategies as st

from questionnaires import DefinitionError, Questionnaire
from tests.definitions_made import written_definitions
from tests.questionnaires.spoiling import Definition, mistakes_of, read_json, spoil
from tests.tiny import ALL, DEFINITIONS

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
quickly = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@quickly
@given(content=st.binary() | anything.map(lambda value: json.dumps(value).encode()))
def test_whatever_is_read_there_is_nothing_but_told_mistakes(content: bytes) -> None:
    assert mistakes_of(content)


@quickly
@given(data=st.data(), value=anything)
def test_whatever_stands_in_one_place_it_loads_or_is_told(
    definition: Definition, data: st.DataObject, value: object
) -> None:
    spoiled: Definition = json.loads(json.dumps(definition))
    where = data.draw(st.sampled_from(places(spoiled)))

    told = loaded_or_told(spoil(spoiled, where, value))

    assert isinstance(told, Questionnaire) or told.encode()  # may be printed anywhere


RICH = [json.loads((DEFINITIONS / f"{one.name}/1.json").read_text(encoding="utf-8")) for one in ALL]


@settings(max_examples=300, deadline=None)
@given(data=st.data(), value=anything | st.sampled_from(["", "today", "2026-11-22", "other", {}]))
def test_of_any_feature_one_thing_may_be_spoiled(data: st.DataObject, value: object) -> None:
    spoiled: Definition = json.loads(json.dumps(data.draw(st.sampled_from(RICH))))
    where = data.draw(st.sampled_from(places(spoiled)))

    told = loaded_or_told(spoil(spoiled, where, value))

    assert isinstance(told, Questionnaire) or told.encode()


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_of_any_feature_parts_may_be_put_where_others_belong(data: st.DataObject) -> None:
    spoiled: Definition = json.loads(json.dumps(data.draw(st.sampled_from(RICH))))
    here, there = (data.draw(st.sampled_from(places(spoiled))) for _ in range(2))

    told = loaded_or_told(spoil(spoiled, here, json.loads(json.dumps(part(spoiled, there)))))

    assert isinstance(told, Questionnaire) or told.encode()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(written=written_definitions())
def test_whatever_is_sound_loads(written: Definition) -> None:
    assert len(list(read_json(written).questions())) >= 1


def part(definition: object, where: tuple[str | int, ...]) -> object:
    inside: Any = definition
    for step in where:
        inside = inside[step]
    return inside


def loaded_or_told(definition: Definition) -> Questionnaire | str:
    try:
        return read_json(definition)
    except DefinitionError as refused:
        return str(refused)


def places(value: object, where: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in a definition where something stands."""
    inside: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    return [
        place
        for part, entry in inside
        for place in [(*where, part), *places(entry, (*where, part))]
    ]
