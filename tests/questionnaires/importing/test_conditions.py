"""What other tools say of when a question is shown, said in our conditions."""

from __future__ import annotations

import pytest

from questionnaires.importing.conditions import Condition, Known, NotSimple, every, read

KNOWN = {
    "pet": Known("pet", "one", {"cat": "cat", "Big dog": "big_dog", "other": "other"}),
    "sure": Known("sure", "one", {"true": "yes", "false": "no"}),
    "glad": Known("glad", "one", {"1": "v1", "2": "v2"}, ordered=True, whole=True),
    "likes": Known("likes", "several", {"a": "a", "b": "b"}),
    "age": Known("age", "number", whole=True),
    "length": Known("length", "number"),
    "day": Known("day", "date"),
    "hour": Known("hour", "time"),
    "word": Known("word", "words"),
    "a b": Known("a_b", "words"),
}
CAT: Condition = {"question": "pet", "is": "cat"}
A: Condition = {"question": "likes", "includes": "a"}
B: Condition = {"question": "likes", "includes": "b"}
WORD: Condition = {"question": "word", "answered": True}


@pytest.mark.parametrize(
    ("written", "condition"),
    [
        ("{pet} = 'cat'", CAT),
        ('{pet} == "cat"', CAT),
        ("${pet}='cat'", CAT),
        ("selected(${pet}, 'cat')", CAT),
        ("{pet} = 'Big dog'", {"question": "pet", "is": "big_dog"}),
        ("{pet} <> 'cat'", {"not": CAT}),
        ("{pet} anyof ['cat', 'other']", {"question": "pet", "in": ["cat", "other"]}),
        ("{pet} notempty", {"question": "pet", "answered": True}),
        ("${pet} != ''", {"question": "pet", "answered": True}),
        ("{word} empty", {"not": WORD}),
        ("{ a b } notempty", {"question": "a_b", "answered": True}),
        ("{sure} = true", {"question": "sure", "is": "yes"}),
        ("{glad} = 2", {"question": "glad", "is": "v2"}),
        ("{glad} > 1", {"question": "glad", "at_least": 2}),
        ("{glad} less 2", {"question": "glad", "at_most": 1}),
        ("{likes} contains 'a'", A),
        ("{likes} notcontains 'a'", {"not": A}),
        ("{likes} anyof ['a','b']", {"any": [A, B]}),
        ("{likes} allof ['a','b']", {"all": [A, B]}),
        ("{likes} noneof ['a','b']", {"not": {"any": [A, B]}}),
        ("{age} < 7", {"question": "age", "at_most": 6}),
        ("{age} >= 7", {"question": "age", "at_least": 7}),
        (
            "{length} > 1.5",
            {
                "all": [
                    {"question": "length", "at_least": 1.5},
                    {"not": {"question": "length", "at_most": 1.5}},
                ]
            },
        ),
        ("${day} >= '2026-08-01'", {"question": "day", "at_least": "2026-08-01"}),
        ("{hour} <= '08:15'", {"question": "hour", "at_most": "08:15"}),
        ("{pet} = 'cat' and {word} notempty", {"all": [CAT, WORD]}),
        ("{pet} = 'cat' && {word} notempty || {likes} contains 'b'",
         {"any": [{"all": [CAT, WORD]}, B]}),
        ("({pet} = 'cat' or {word} notempty) AND {likes} contains 'b'",
         {"all": [{"any": [CAT, WORD]}, B]}),
        ("not(selected(${likes}, 'a')) and ${pet} = 'cat'", {"all": [{"not": A}, CAT]}),
        ("!({pet} = 'cat')", {"not": CAT}),
    ],
)  # fmt: skip
def test_the_simple_forms_are_understood(written: str, condition: Condition) -> None:
    assert read(written, KNOWN) == condition


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("{later} = 1", "later does not give an answer"),
        ("{pet} = 'horse'", "horse is no answer to pet"),
        ("{pet} = 'cat' {word}", "simpler"),
        ("{pet} =", "simpler"),
        ("({pet} = 'cat'", "simpler"),
        ("{word} = 'x'", "simpler"),
        ("{likes} = 'a'", "simpler"),
        ("{pet} > 'cat'", "simpler"),
        ("{day} > '2026-99-01'", "simpler"),
        ("{age} > {length}", "simpler"),
        ("{age} + 1 > 3", "simpler"),
        ("iif({pet} = 'cat', 1, 2)", "simpler"),
        ("count(${pet}) > 1", "simpler"),
        ("'; drop table responses --", "simpler"),
        ("__import__('os').system('true')", "simpler"),
        ("(" * 500 + "{pet} = 'cat'" + ")" * 400, "nested"),
        ("!" * 900 + "{word} empty", "nested"),
        (" or ".join(["{word} empty"] * 60), "nested"),
        (" or ".join(["{word} empty"] * 100), "simpler"),
    ],
)
def test_what_says_more_is_left_out_with_a_reason(written: str, why: str) -> None:
    with pytest.raises(NotSimple) as refused:
        read(written, KNOWN)

    assert why in str(refused.value.message)


def test_the_conditions_of_groups_are_joined_flat() -> None:
    assert every(None, None) is None
    assert every(CAT, None) == CAT
    assert every({"all": [A, B]}, CAT, WORD) == {"all": [A, B, CAT, WORD]}
