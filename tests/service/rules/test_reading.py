"""A question for fewer eyes is not there at all for the others."""

from __future__ import annotations

import json
from typing import Any

from questionnaires import Document, Questionnaire, Rows, read, shown
from service.rules.reading import as_read
from tests.tiny import ALL

TEACHER, COACH = frozenset({"contact_teacher"}), frozenset({"coach"})
FOR_COACH: dict[str, Any] = {"readers": ["coach"]}
AFTER_SECRET = {"show_if": {"question": "secret", "answered": True}}


def asks(question_id: str, **more: Any) -> dict[str, Any]:
    text = {"en": f"What about {question_id}?"}
    return {"id": question_id, "kind": "text", "text": text, "guidance": text, **more}


def made(*questions: dict[str, Any], **of_second: Any) -> Questionnaire:
    """A form of two sections: these questions, and then one more."""
    head = {
        "title": {"en": "Form"},
        "purpose": {"en": "Because"},
        "kind": "reflection",
        "respondent": "student",
        "about": "self",
        "confidentiality": "shared",
        "readers": ["contact_teacher", "coach"],
        "languages": ["en"],
    }
    sections = [
        {"id": "first", "title": {"en": "First"}, "questions": questions},
        {"id": "second", "title": {"en": "Second"}, "questions": [asks("last")], **of_second},
    ]
    written = json.dumps(head | {"sections": sections})
    return read(written.encode(), "made/1.json", "made", 1)


def seen(form: Questionnaire, document: Document, relations: frozenset[str]) -> list[str]:
    """The questions that stand on this reader's page."""
    read_so, kept = as_read(form, document, relations)
    return [one.id for one in read_so.questions() if one.id in shown(read_so, kept).ids]


def test_a_form_for_all_its_readers_stays_as_it_is() -> None:
    for one in ALL:
        if all(question.readers is None for question in one.questions()):
            assert as_read(one, Document(), TEACHER)[0] is one


def test_not_even_that_it_was_left_blank_is_told() -> None:
    form = made(asks("open"), asks("secret", **FOR_COACH))

    assert seen(form, Document({"open": "Ja"}), TEACHER) == ["open", "last"]
    assert seen(form, Document({"open": "Ja"}), COACH) == ["open", "secret", "last"]


def test_what_a_hidden_answer_brought_up_is_read_where_it_was_answered() -> None:
    form = made(asks("secret", **FOR_COACH), asks("more", **AFTER_SECRET), **AFTER_SECRET)
    answered = Document({"secret": "Ja", "more": "Lidt", "last": "Slut"})

    assert seen(form, answered, TEACHER) == ["more", "last"]
    assert seen(form, Document({"open": "Nej"}), TEACHER) == []
    assert as_read(form, answered, TEACHER)[1] == answered.only(("more", "last"))


def test_rows_are_read_without_what_is_for_fewer() -> None:
    row = [asks("open"), asks("secret", **FOR_COACH), asks("more", **AFTER_SECRET)]
    rows = {"id": "talks", "kind": "rows", "text": {"en": "Talks"}, "questions": row}
    document = Document({"talks": Rows((Document({"open": "A", "secret": "Ja", "more": "B"}),))})

    form, kept = as_read(made(rows), document, TEACHER)

    (talks, _last) = form.questions()
    assert [one.id for one in getattr(talks, "questions", ())] == ["open", "more"]
    assert kept.answers["talks"] == Rows((Document({"open": "A", "more": "B"}),))
