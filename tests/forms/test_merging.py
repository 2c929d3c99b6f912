"""What one page saves on top of what another has saved since."""

from __future__ import annotations

from hypothesis import given, strategies as st

from forms import merge_since
from questionnaires import Chosen, Count, Document, Questionnaire
from tests.tiny import tiny

TEXT = tiny("text").sections


def test_marks_tell_answers_apart() -> None:
    plain, long = Document({"a": "often"}), Document({"a": "x" * 200})
    others = [
        Document({"a": "ofte"}),
        Document({}, frozenset({"a"})),
        Document({}, frozenset(), frozenset({"a"})),
        Document({"a": "often"}, others={"a": "mine"}),
        Document({"a": Chosen(("often",))}),
        Document({"a": Count(2)}),
        Document({"a": Count(2, ("2026-11-22T10:00:00Z",))}),
        long,
        plain,
    ]
    marks = [one.marks(["a", "b"]) for one in others]

    assert len({mark["a"] for mark in marks}) == len(others)
    assert all(set(mark) == {"a"} for mark in marks)
    assert len(long.marks(["a"])["a"]) < 20


def test_marks_survive_the_store() -> None:
    found = Document(
        {"a": Chosen(("x", "y")), "b": Count(1, ("2026-11-22T10:00:00Z",)), "c": "x" * 99},
        frozenset({"d"}),
    )

    assert Document.from_json(found.to_json()).marks("abcd") == found.marks("abcd")


words = st.sampled_from(["", "a", "b", "c"])


@given(was=words, stands=words, here=words)
def test_nothing_that_was_written_is_ever_lost(was: str, stands: str, here: str) -> None:
    (section,) = TEXT
    question = section.questions[0].id

    def document(text: str) -> Document:
        return Document({question: text}) if text else Document()

    found = merge_since(document(stands), TEXT, document(here), (), document(was).marks([question]))

    kept = {found.document.text(question), found.aside.text(question)}
    if here not in (was, stands, ""):
        assert here in kept
    if stands != was and stands:
        assert found.document.text(question) == stands
    if here == was:
        assert found.document == document(stands)
    assert found.touched == (found.document != document(stands))


def test_what_failed_is_neither_taken_nor_set_aside() -> None:
    questionnaire: Questionnaire = tiny("text")
    (section,) = questionnaire.sections
    question = section.questions[0].id
    before, fresh = Document({question: "før"}), Document({question: "nu"})

    found = merge_since(before, [section], fresh, {question}, {})

    assert (found.document, found.aside, found.touched) == (before, Document(), False)
