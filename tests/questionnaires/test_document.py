"""What holds for any sound definition and any document of it."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings, strategies as st

from questionnaires import Document, Questionnaire, compare, kept, shown
from tests.definitions_made import sound_definitions
from tests.documents_made import documents_of

widely = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@widely
@given(form=sound_definitions(), data=st.data())
def test_a_document_is_read_as_it_was_written(form: Questionnaire, data: st.DataObject) -> None:
    document = data.draw(documents_of(form))

    assert Document.from_json(document.to_json()) == document


@widely
@given(form=sound_definitions(), data=st.data())
def test_what_is_kept_is_what_is_shown_and_keeping_twice_keeps_no_less(
    form: Questionnaire, data: st.DataObject
) -> None:
    document = data.draw(documents_of(form))

    sent = kept(form, document)

    assert kept(form, sent) == sent
    assert shown(form, sent).ids == shown(form, document).ids
    assert {*sent.answers, *sent.declined, *sent.not_relevant} <= shown(form, sent).ids


@widely
@given(form=sound_definitions())
def test_a_form_differs_in_nothing_from_itself(form: Questionnaire) -> None:
    assert compare(form, form) == ()
