"""What is shown: the vectors that the browser runs too, and what is kept when it is sent."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from questionnaires import (
    Chosen,
    Condition,
    Count,
    Document,
    Fact,
    Picked,
    Rows,
    holds,
    kept,
    sections_shown,
    shown,
)
from tests.tiny import tiny

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "conditions.json").read_text(encoding="utf-8")
)
OPERATORS = {
    "is", "is_not", "in", "includes", "at_least", "at_most", "answered", "declined", "all", "any",
    "not",
}  # fmt: skip


def fact(written: dict[str, Any]) -> Fact:
    order = written["order"]
    return Fact(
        tuple(written["values"]),
        order if order is None or isinstance(order, str) else Decimal(str(order)),
        written["declined"],
    )


@pytest.mark.parametrize("vector", VECTORS, ids=lambda one: one["about"])
def test_a_condition_holds_here_as_in_the_browser(vector: dict[str, Any]) -> None:
    condition = Condition.model_validate_json(json.dumps(vector["condition"]))
    facts = {question: fact(written) for question, written in vector["facts"].items()}

    assert holds(condition, facts) is vector["holds"]


def test_the_vectors_try_every_operator_both_ways() -> None:
    tried = {
        (operator, vector["holds"])
        for vector in VECTORS
        for operator in vector["condition"].keys() & OPERATORS
    }

    assert len(VECTORS) >= 60
    assert tried == {(operator, either) for operator in OPERATORS for either in (True, False)}


def test_a_section_is_met_only_where_its_condition_holds() -> None:
    form = tiny("show-if-section")
    reading = {"reads": "yes", "nights": "3", "book": "Ronja"}

    assert [one.id for one in sections_shown(form, Document(reading))] == [
        "first",
        "reading",
        "last",
    ]
    for fewer in ({"nights": "2"}, {"reads": "no"}):
        met = sections_shown(form, Document(reading | fewer))
        assert [one.id for one in met] == ["first", "last"]


def test_a_hidden_answer_counts_as_not_given_and_is_not_kept() -> None:
    form = tiny("show-if-question")
    written = Document({"what_helps": "En pause", "asked": "no"})

    often, seldom = (
        kept(form, Document({**written.answers, "try_first": one})) for one in ("always", "never")
    )

    assert dict(often.answers) == {"try_first": "always"}
    assert set(seldom.answers) == {"try_first", "what_helps", "asked"}


def test_a_row_looks_at_itself_and_at_what_stands_before() -> None:
    form = tiny("show-if-row")
    habit = Document({"kind_of": "habit", "how_often": "2", "partner": "To"})
    once = Document({"kind_of": "once", "how_often": "2", "partner": "To"})

    sent = kept(form, Document({"with_others": "no", "steps": Rows((habit, once))}))

    assert sent.answers["steps"] == Rows(
        (Document({"kind_of": "habit", "how_often": "2"}), Document({"kind_of": "once"}))
    )


def test_words_of_ones_own_go_with_the_answer_that_is_hidden() -> None:
    form = tiny("conditions")
    document = Document({"place": "other", "if_other": "Ude"}, others={"place": "I skoven"})

    assert kept(form, document) == document
    assert "if_other" not in kept(form, Document({"place": "no", "if_other": "Ude"})).answers


SHOWN = {
    "if_is_not": ({"place": "no"}, {"place": "yes"}),
    "if_includes": ({"helps": Chosen(("time", "friend"))}, {"helps": Chosen(("friend",))}),
    "if_number": ({"hours": "2.50"}, {"hours": "2.51"}),
    "if_day": ({"day": "2026-12-31"}, {"day": "2027-01-01"}),
    "if_hour": ({"hour": "08:00"}, {"hour": "08:01"}),
    "if_times": ({"times": Count(3), "subject": Picked(("math",))}, {"times": Count(3)}),
    "after_mood": ({"mood": "sometimes"}, {"mood": "mostly"}),  # a turned scale
}


@pytest.mark.parametrize("question", SHOWN)
def test_each_kind_is_compared_by_what_it_means(question: str) -> None:
    met, missed = (Document(answers) for answers in SHOWN[question])

    assert question in shown(tiny("conditions"), met).ids
    assert question not in shown(tiny("conditions"), missed).ids


def test_declining_and_silence_are_told_apart() -> None:
    form = tiny("conditions")

    declined = shown(form, Document({}, frozenset({"mood"}))).ids
    silent = shown(form, Document()).ids

    assert "if_hour" in declined
    assert "if_hour" not in silent
    assert "if_silent" in silent
    assert "if_silent" not in declined


def test_a_form_without_conditions_keeps_everything() -> None:
    document = Document({"know_goal": "always"}, frozenset({"know_next"}))

    assert kept(tiny("grid"), document) is document
