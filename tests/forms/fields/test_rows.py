"""A team writes an action plan: as many measures as it needs, each judged by itself."""

import pytest
from werkzeug.datastructures import MultiDict

from forms import AnswerForm, merge, missing, question_at, unanswered
from questionnaires import Document, Rows
from tests.tiny import tiny


def said(form):
    return {key: [str(one) for one in why] for key, why in form.errors.items()}


def rows(*numbers):
    return [("q-measures", str(number)) for number in numbers]


def test_rows_are_kept_in_the_order_of_the_page_and_blank_ones_are_dropped(send):
    form = send(
        "rows",
        *rows(7, 0, 3),
        ("q-measures.7.what", "Læsevenner"),
        ("q-measures.7.how_sure", "sure"),
        ("q-measures.0.what", " "),
        ("q-measures.3.what", "Makkerpar"),
        ("q-measures.3.by_when", "2026-12-01"),
    )

    assert form.validate()
    assert form.document == Document(
        {
            "measures": Rows(
                (
                    Document({"what": "Læsevenner", "how_sure": "sure"}),
                    Document({"what": "Makkerpar", "by_when": "2026-12-01"}),
                )
            )
        }
    )


def test_what_is_wrong_in_a_row_is_told_there_and_the_whole_group_is_kept_back(send):
    form = send(
        "rows",
        ("q-aim", "Ro"),
        *rows(0, 4),
        ("q-measures.0.what", "Læsevenner"),
        ("q-measures.4.by_when", "2026-11-22"),
        ("q-measures.4.what", "x" * 121),
    )

    assert not form.validate()
    assert said(form) == {
        "measures.4.what": ["Write at most 120 characters. You have written 121."],
        "measures.4.by_when": ["Choose 2026-11-23 or a later day."],
    }
    assert form.document == Document({"aim": "Ro"})
    assert form.typed == {
        "q-measures": ("0", "4"),
        "q-measures.0.what": ("Læsevenner",),
        "q-measures.4.what": ("x" * 121,),
        "q-measures.4.by_when": ("2026-11-22",),
    }


def test_a_group_with_something_wrong_keeps_what_was_stored(send):
    stored = Document({"aim": "Larm", "measures": Rows((Document({"what": "Før"}),))})
    form = send("rows", *rows(0), ("q-measures.0.by_when", "i morgen"))

    merged = merge(stored, tiny("rows").sections, form.document, form.errors)

    assert merged == Document({"measures": stored.answers["measures"]})


def test_there_may_be_too_many_rows(send):
    form = send("rows", *rows(*range(5)), *((f"q-measures.{n}.what", "Ro") for n in range(5)))

    assert said(form) == {"measures": ["Fill in at most 4. You have filled in 5."]}


def test_there_may_be_too_few_rows(define):
    asked = {"id": "signs", "kind": "rows", "text": {"da": "Tegn?"}, "at_least": 2}
    sign = {"id": "sign", "kind": "text", "text": {"da": "Hvad?"}, "guidance": {"da": "Kort."}}
    one = define([asked | {"questions": [sign]}])
    given = MultiDict([("q-signs", "0"), ("q-signs.0.sign", "Ro")])

    assert said(AnswerForm(one, one.sections, given)) == {
        "signs": ["Fill in at least 2. You have filled in 1."]
    }
    assert AnswerForm(one, one.sections, MultiDict([("q-signs", "0")])).validate()


@pytest.mark.parametrize(
    ("pairs", "stranger"),
    [
        ([("q-measures.0.what", "Ro")], "q-measures.0.what"),
        ([*rows("x"), ("q-measures.x.what", "Ro")], "q-measures.x.what"),
        ([*rows(1000), ("q-measures.1000.what", "Ro")], "q-measures.1000.what"),
        ([*rows(0), ("q-measures.0.why", "Ro")], "q-measures.0.why"),
        ([*rows(0), ("q-what", "Ro")], "q-what"),
    ],
)
def test_what_no_row_asked_for_is_named(send, pairs, stranger):
    assert send("rows", *pairs).strangers == (stranger,)


def test_a_row_may_hold_every_other_kind(send):
    form = send(
        "rows-of-all-kinds",
        ("q-group", "0"),
        ("q-group.0.in_scale", "-declined"),
        ("q-group.0.in_choice", "other"),
        ("q-group.0.in_choice-other", "Måske"),
        ("q-group.0.in_number", "2,5"),
        ("q-group.0.in_pick", "maths"),
        ("q-group.0.in_clock.talk", "1"),
        ("q-group.0.in_log.0", "Ro"),
    )

    assert form.validate()
    assert form.strangers == ()
    (row,) = form.document.answers["group"].rows
    assert row.declined == {"in_scale"}
    assert row.others == {"in_choice": "Måske"}
    assert set(row.answers) == {"in_choice", "in_number", "in_pick", "in_clock", "in_log"}


def test_a_group_is_missing_while_a_row_lacks_what_it_must_have():
    lacking = Document({"measures": Rows((Document({"how_sure": "sure"}),))})
    whole = Document({"measures": Rows((Document({"what": "Ro"}),))})

    (group,) = missing(tiny("rows"), lacking)

    assert group.id == "measures"
    assert "in every part of it" in str(unanswered(group))
    assert missing(tiny("rows"), whole) == ()


@pytest.mark.parametrize(("kind", "lacks"), [("habit", ["steps"]), ("once", [])])
def test_only_what_is_shown_in_a_row_can_be_missing(kind, lacks):
    document = Document({"steps": Rows((Document({"kind_of": kind}),))})

    assert [one.id for one in missing(tiny("show-if-row"), document)] == lacks


def test_a_key_leads_to_its_question():
    sections = tiny("rows").sections

    assert question_at(sections, "aim").id == "aim"
    assert question_at(sections, "measures").id == "measures"
    assert question_at(sections, "measures.4.by_when").id == "by_when"
