"""Anna answers; what is in order is kept, what is not is said at its question."""

import pytest
from hypothesis import given, strategies as st
from werkzeug.datastructures import MultiDict

from forms import AnswerForm, Message, merge, missing, unanswered
from questionnaires import Document

OFTEN = ("q-try_first", "often")


def test_anna_answers_every_kind_of_question(post):
    form = post(
        OFTEN, ("q-works_best", "alone"), ("q-what_helps", "Ro"), ("q-next_step", "Brøkerne")
    )

    assert form.validate()
    assert form.document == Document(
        {
            "try_first": "often",
            "works_best": "alone",
            "what_helps": "Ro",
            "next_step": "Brøkerne",
        }
    )


def test_anna_leaves_everything_open(post):
    form = post()

    assert form.validate()
    assert form.document == Document()


def test_anna_leaves_a_text_blank(post):
    assert post(("q-what_helps", " \r\n ")).document == Document()


def test_anna_declines_a_step(post):
    form = post(("q-try_first", "-declined"))

    assert form.validate()
    assert form.document == Document(declined=frozenset({"try_first"}))


def test_anna_declines_a_text(post):
    form = post(("q-what_helps", ""), ("q-what_helps-declined", "yes"))

    assert form.validate()
    assert form.document == Document(declined=frozenset({"what_helps"}))


def test_the_fields_of_the_page_itself_are_no_strangers(post):
    form = post(OFTEN, ("csrf_token", "x"), ("key", "y"), ("go", "next"))

    assert form.strangers == ()
    assert form.document == Document({"try_first": "often"})


@pytest.mark.parametrize(
    ("pairs", "question", "message"),
    [
        (
            [("q-try_first", "rarely")],
            "try_first",
            Message("Choose one of the answers that are shown."),
        ),
        (
            [("q-works_best", "-declined")],
            "works_best",
            Message("“I do not want to answer this” cannot be chosen here."),
        ),
        (
            [("q-next_step-declined", "yes")],
            "next_step",
            Message("“I do not want to answer this” cannot be chosen here."),
        ),
        (
            [OFTEN, ("q-try_first", "never")],
            "try_first",
            Message("Give one answer only."),
        ),
        (
            [("q-what_helps", "Ro"), ("q-what_helps", "Larm")],
            "what_helps",
            Message("Give one answer only."),
        ),
        (
            [("q-what_helps", "x" * 21)],
            "what_helps",
            Message(
                "Write at most %(limit)s characters. You have written %(count)s.",
                {"limit": 20, "count": 21},
            ),
        ),
        (
            [("q-what_helps", "Ro"), ("q-what_helps-declined", "yes")],
            "what_helps",
            Message(
                "You have written something and also chosen not to answer. "
                "Keep only one of the two."
            ),
        ),
    ],
)
def test_a_spoiled_answer_is_said_at_its_question_and_not_kept(post, pairs, question, message):
    form = post(*pairs)

    assert not form.validate()
    assert form.errors == {question: (message,)}
    assert form.document == Document()


def test_one_spoiled_answer_spoils_no_other(post):
    form = post(OFTEN, ("q-works_best", "somewhere"))

    assert form.document == Document({"try_first": "often"})


def test_words_that_are_too_long_are_given_back_whole(post):
    form = post(("q-what_helps", "  Ro og et meget stille sted \x00 "))

    assert form.typed == {"q-what_helps": ("Ro og et meget stille sted",)}


def test_words_beside_a_tick_are_given_back_with_the_tick(post):
    form = post(("q-what_helps", "Ro"), ("q-what_helps-declined", "yes"))

    assert form.typed == {"q-what_helps": ("Ro",), "q-what_helps-declined": ("yes",)}


def test_letters_are_counted_as_a_reader_counts_them(post):
    """A decomposed å is two code points on the wire and one letter to Anna."""
    form = post(("q-what_helps", "a\u030a" * 20))

    assert form.validate()
    assert form.document.answers["what_helps"] == "å" * 20


def test_a_newline_counts_once_though_browsers_send_two_characters(post):
    assert post(("q-what_helps", "a" * 9 + "\r\n" + "b" * 10)).validate()


def test_a_forged_newline_does_not_break_a_single_line(post):
    assert post(("q-next_step", "Jeg\r\n  øver")).document.answers["next_step"] == "Jeg øver"


@pytest.mark.parametrize("name", ["q-unknown", "q-think", "q-try_first-declined", "q-"])
def test_fields_that_nobody_asked_for_are_named(post, name):
    assert post(OFTEN, (name, "x")).strangers == (name,)


def test_a_question_of_another_section_is_a_stranger(questionnaire):
    form = AnswerForm(questionnaire, questionnaire.sections[1:], MultiDict([OFTEN]))

    assert form.strangers == ("q-try_first",)
    assert form.document == Document()


def test_two_versions_under_one_name_are_not_mixed_up(define, questionnaire):
    other = define([{**_choice("works_best"), "text": {"da": "Ny"}}])
    AnswerForm(questionnaire, questionnaire.sections, MultiDict())

    form = AnswerForm(other, other.sections, MultiDict([("q-works_best", "left")]))

    assert form.document == Document({"works_best": "left"})


@pytest.mark.parametrize(
    "name", ["data", "errors", "csrf_token", "key", "go", "meta", "process", "validate", "fields"]
)
def test_a_question_may_bear_any_name(define, name):
    one = define([_choice(name)])

    form = AnswerForm(one, one.sections, MultiDict([(f"q-{name}", "left"), (name, "right")]))

    assert form.validate()
    assert form.document == Document({name: "left"})


def test_question_ids_that_continue_each_other_stay_apart(define):
    one = define([_choice("a"), _choice("a_declined")])

    form = AnswerForm(one, one.sections, MultiDict([("q-a_declined", "left")]))

    assert form.document == Document({"a_declined": "left"})


def test_a_section_is_renewed_and_the_others_stay(questionnaire):
    stored = Document({"try_first": "often", "what_helps": "Ro"}, frozenset({"works_best"}))

    merged = merge(stored, questionnaire.sections[:1], Document({"works_best": "alone"}), ())

    assert merged == Document({"what_helps": "Ro", "works_best": "alone"})


def test_a_failed_question_keeps_what_was_stored(questionnaire):
    stored = Document({"try_first": "often"}, frozenset({"works_best"}))

    merged = merge(stored, questionnaire.sections, Document(), {"try_first", "works_best"})

    assert merged == stored


def test_an_answer_takes_the_place_of_a_decline(questionnaire):
    stored = Document({}, frozenset({"try_first"}))

    merged = merge(stored, questionnaire.sections, Document({"try_first": "never"}), ())

    assert merged == Document({"try_first": "never"})


def test_fresh_answers_of_other_sections_are_not_let_in(questionnaire):
    fresh = Document({"what_helps": "Ro"})

    assert merge(Document(), questionnaire.sections[:1], fresh, ()) == Document()


def test_what_is_required_is_missed_until_it_is_answered_or_declined(questionnaire):
    declined = Document(declined=frozenset({"try_first"}))

    assert _ids(missing(questionnaire, Document())) == ["try_first", "next_step"]
    assert _ids(missing(questionnaire, declined)) == ["next_step"]
    assert missing(questionnaire, Document({"try_first": "often", "next_step": "Ro"})) == ()


def test_who_may_decline_is_told_so(questionnaire):
    try_first, next_step = missing(questionnaire, Document())

    assert unanswered(try_first).id == "Answer this before you send, or choose not to answer."
    assert unanswered(next_step).id == "Answer this before you send."


@given(st.text(), st.text())
def test_no_post_breaks_the_form(post, value, words):
    form = post(("q-try_first", value), ("q-what_helps", words), (f"q-{value}", words))

    assert form.validate() == (not form.errors)
    form.document.to_json().encode()


def _choice(question):
    options = [{"value": "left", "label": {"da": "V"}}, {"value": "right", "label": {"da": "H"}}]
    return {"id": question, "kind": "choice", "text": {"da": "Hvad?"}, "options": options}


def _ids(questions):
    return [question.id for question in questions]
