"""Whatever can be asked and answered is shown, and comes back from the browser as it was."""

import json

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from werkzeug.datastructures import MultiDict

from forms import AnswerForm, Setting, compile_page, merge
from questionnaires import LANGUAGES, Document
from tests.definitions_made import sound_definitions
from tests.documents_made import ROSTERS, TODAY, documents_of
from tests.tiny import ALL

HERE = Setting(today=TODAY, rosters=ROSTERS)
CONTROL = [chr(code) for code in range(0x1A, 0x20)]

every = pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)


@pytest.fixture(scope="module")
def pages(words):
    """Every page of every tiny questionnaire, in Danish and on a Swedish page."""
    return {
        (one.name, section.id): compile_page(one, section, "da", words)
        for one in ALL
        for section in one.sections
    }


def comes_back(browse, one, pages, document):
    """Every page is filled, read as a browser reads it, and posted as it stands."""
    sent = Document()
    for section, page in zip(one.sections, pages, strict=True):
        html = page.fill(document, setting=HERE)
        assert not [code for code in CONTROL if code in html]
        form = AnswerForm(one, [section], browse(html).sent, HERE)
        assert (form.errors, form.strangers) == ({}, ())
        sent = merge(sent, [section], form.document, form.errors)
    return sent


@every
@given(data=st.data())
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_stored_comes_back_from_the_page_as_it_was(pages, browse, one, data):
    document = data.draw(documents_of(one))

    filled = [pages[one.name, section.id] for section in one.sections]
    assert comes_back(browse, one, filled, document) == document


@given(data=st.data(), language=st.sampled_from(LANGUAGES))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_whatever_loads_can_be_answered_too(words, browse, data, language):
    one = data.draw(sound_definitions())
    document = data.draw(documents_of(one))

    pages = [compile_page(one, section, language, words) for section in one.sections]
    assert comes_back(browse, one, pages, document) == document


@every
@given(data=st.data())
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_refused_comes_back_from_the_page_as_it_was_typed(pages, browse, one, data):
    document = data.draw(documents_of(one))
    spoil = data.draw(st.lists(st.sampled_from(["", "x", "-declined", "1" * 4001]), min_size=9))
    for section in one.sections:
        page = pages[one.name, section.id]
        sent = browse(page.fill(document, setting=HERE)).sent.items(multi=True)
        spoiled = [
            # a forged tag cannot be shown again, as nobody could choose it
            (name, spoil[n] if n < 9 and not name.endswith("-tag") else value)
            for n, (name, value) in enumerate(sent)
        ]
        form = AnswerForm(one, [section], MultiDict(spoiled), HERE)

        again = browse(page.fill(form.document, _english(form), form.typed, HERE)).sent
        second = AnswerForm(one, [section], again, HERE)

        assert second.document == form.document
        assert second.strangers == ()


@every
@given(
    st.dictionaries(
        st.text("q-.0_", max_size=8), st.lists(st.text(max_size=5), max_size=2), max_size=4
    )
)
@settings(max_examples=6, deadline=None)
def test_no_post_breaks_the_form_or_the_page(pages, browse, one, posted):
    ids = [question.id for question in one.questions()]
    given = MultiDict(
        (name if n % 2 else f"q-{ids[n % len(ids)]}{name}", value)
        for n, (name, values) in enumerate(posted.items())
        for value in values
    )
    form = AnswerForm(one, one.sections, given, HERE)

    assert form.validate() == (not form.errors)
    json.loads(form.document.to_json())
    for section in one.sections:
        html = pages[one.name, section.id].fill(form.document, _english(form), form.typed, HERE)
        html.encode()


def _english(form):
    return {key: [str(one) for one in why] for key, why in form.errors.items()}
