"""Anna comes back to her page, and it is as she left it."""

import pytest
from hypothesis import given, strategies as st
from markupsafe import Markup
from werkzeug.datastructures import MultiDict

from forms import AnswerForm, compile_page
from questionnaires import Document

ANYTHING = st.text(st.characters(codec=None))  # surrogates too: a post may be forged
SPITEFUL = """</textarea>"><script>alert('1')</script> & {{ 7 * 7 }} {% raw %} &amp;"""


@pytest.fixture(scope="module")
def pages(questionnaire, words):
    return [compile_page(questionnaire, section, "da", words) for section in questionnaire.sections]


@pytest.mark.parametrize("value", ["never", "sometimes", "often", "always"])
def test_the_stored_step_is_the_one_that_is_checked(pages, browse, value):
    drawn = browse(pages[0].fill(Document({"try_first": value})))

    assert drawn.checked == [("q-try_first", value)]


def test_each_stored_answer_is_checked_once(pages, browse):
    drawn = browse(pages[0].fill(Document({"try_first": "often", "works_best": "alone"})))

    assert drawn.checked == [("q-try_first", "often"), ("q-works_best", "alone")]


def test_what_was_declined_is_checked_as_declined(pages, browse):
    document = Document(declined=frozenset({"try_first", "what_helps"}))

    assert browse(pages[0].fill(document)).checked == [("q-try_first", "-declined")]
    assert browse(pages[1].fill(document)).checked == [("q-what_helps-declined", "yes")]


def test_an_empty_page_has_nothing_checked_and_nothing_written(pages, browse):
    drawn = browse(pages[1].fill(Document()))

    assert drawn.checked == []
    assert drawn.written == {"q-what_helps": "", "q-next_step": ""}
    assert "0 af 20 tegn" in drawn.text


def test_one_person_s_answers_never_stay_on_the_next_one_s_page(pages, browse):
    pages[0].fill(Document({"try_first": "often"}), {"try_first": ["Nej."]})

    drawn = browse(pages[0].fill(Document()))

    assert drawn.checked == []
    assert "Nej." not in drawn.text


def test_written_words_are_counted(pages, browse):
    assert "5 af 20 tegn" in browse(pages[1].fill(Document({"what_helps": "Ro 👍🏽"}))).text


def test_words_cannot_break_out(pages, browse):
    drawn = browse(pages[1].fill(Document({"what_helps": SPITEFUL, "next_step": SPITEFUL})))

    assert drawn.written == {"q-what_helps": SPITEFUL, "q-next_step": SPITEFUL}
    assert "script" not in {tag for tag, _ in drawn.tags}


def test_errors_cannot_break_out(pages, browse):
    drawn = browse(pages[0].fill(Document(), {"try_first": [SPITEFUL]}))

    assert SPITEFUL in drawn.text
    assert "script" not in {tag for tag, _ in drawn.tags}


def test_an_error_stands_at_its_question_and_is_read_with_it(pages, browse):
    drawn = browse(pages[0].fill(Document(), {"try_first": ["Vælg et svar."]}))

    assert "Fejl: Vælg et svar." in drawn.text
    assert "q-try_first-err" in drawn.ids
    assert drawn.described_by("q-try_first") == ["q-try_first-err"]
    assert drawn.classes("q-try_first") == ["q", "q-scale", "is-error"]
    assert drawn.classes("q-works_best") == ["q", "q-choice"]


def test_a_spoiled_text_is_marked_for_those_who_listen(pages, browse):
    drawn = browse(pages[1].fill(Document(), {"what_helps": ["For langt."]}))

    assert drawn.described_by("q-what_helps")[2] == "q-what_helps-err"
    assert [given["name"] for _, given in drawn.tags if given.get("aria-invalid") == "true"] == [
        "q-what_helps"
    ]


def test_errors_of_other_pages_are_passed_over(pages):
    assert pages[0].fill(Document(), {"what_helps": ["For langt."]}) == pages[0].fill(Document())


def test_refused_words_are_shown_again_instead_of_the_stored_ones(pages, post, browse):
    refused = post(("q-what_helps", "x" * 21), ("q-try_first", "often"))

    drawn = browse(pages[1].fill(Document({"what_helps": "Ro"}), typed=refused.typed))

    assert drawn.written["q-what_helps"] == "x" * 21
    assert "21 af 20 tegn" in drawn.text


def test_words_and_tick_are_both_shown_again_where_one_must_go(pages, post, browse):
    refused = post(("q-what_helps", "Ro"), ("q-what_helps-declined", "yes"))

    drawn = browse(pages[1].fill(Document(), typed=refused.typed))

    assert drawn.written["q-what_helps"] == "Ro"
    assert drawn.checked == [("q-what_helps-declined", "yes")]


def test_a_template_need_not_be_told_that_the_page_is_safe(pages):
    assert isinstance(pages[0].fill(Document()), Markup)


def test_an_answer_that_the_version_does_not_know_checks_nothing(pages, browse):
    assert browse(pages[0].fill(Document({"try_first": "rarely"}))).checked == []


@given(ANYTHING, ANYTHING)
def test_any_words_survive_being_saved_shown_and_saved_again(
    questionnaire, pages, browse, helps, step
):
    def save(what_helps, next_step):
        sent = MultiDict([("q-what_helps", what_helps), ("q-next_step", next_step)])
        return AnswerForm(questionnaire, questionnaire.sections, sent)

    first = save(helps, step)
    shown = browse(pages[1].fill(first.document, typed=first.typed)).written

    again = save(shown["q-what_helps"].replace("\n", "\r\n"), shown["q-next_step"])
    assert again.document == first.document
    assert again.typed == first.typed
