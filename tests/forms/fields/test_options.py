"""Anna chooses: one answer, several, one of her own, or somebody from a list."""

import pytest

from questionnaires import Chosen, Document, Picked

OWN_WORDS_TOO_LONG = "Write at most 200 characters. You have written 201."


def said(form):
    """What is refused, in English."""
    return {key: [str(one) for one in why] for key, why in form.errors.items()}


def test_several_answers_are_kept_in_the_order_they_are_offered(send):
    form = send("choices", ("q-helps", "friend"), ("q-helps", "time"), ("q-helps", "friend"))

    assert form.document == Document({"helps": Chosen(("time", "friend"))})


@pytest.mark.parametrize(
    ("pairs", "why"),
    [
        ([("q-helps", "sleep")], "Choose one of the answers that are shown."),
        (
            [("q-helps", "time"), ("q-helps", "example"), ("q-helps", "friend")],
            "Choose at most 2. You have chosen 3.",
        ),
        ([("q-helps", "-declined")], "“I do not want to answer this” cannot be chosen here."),
        ([("q-helps", "-not_relevant")], "“Not relevant here” cannot be chosen for this."),
    ],
)
def test_several_answers_that_will_not_do(send, pairs, why):
    form = send("choices", *pairs)

    assert said(form) == {"helps": [why]}
    assert form.document == Document()


def test_how_many_there_must_be_is_judged_only_where_something_is_chosen(send):
    assert send("choices").validate()


def test_none_of_these_goes_with_no_other(send):
    alone = send("exclusive", ("q-used", "none"))
    beside = send("exclusive", ("q-used", "none"), ("q-used", "book"))

    assert alone.document == Document({"used": Chosen(("none",))})
    assert said(beside) == {
        "used": ["One of your answers cannot stand beside another. Keep it alone, or remove it."]
    }


def test_an_answer_of_her_own_stands_beside_the_value_other(send):
    form = send(
        "other",
        ("q-place", "other"),
        ("q-place-other", " På\nbiblioteket "),
        ("q-helps", "time"),
        ("q-helps", "other"),
        ("q-helps-other", "Ro"),
    )

    assert form.validate()
    assert form.document == Document(
        {"place": "other", "helps": Chosen(("time", "other"))},
        others={"place": "På biblioteket", "helps": "Ro"},
    )


@pytest.mark.parametrize(
    ("pairs", "why"),
    [
        (
            [("q-place", "other")],
            "Write your own answer in the field below it, or choose another.",
        ),
        (
            [("q-place", "home"), ("q-place-other", "Bussen")],
            "You have written an answer of your own without choosing it. "
            "Choose it, or remove the words.",
        ),
        ([("q-place", "other"), ("q-place-other", "x" * 201)], OWN_WORDS_TOO_LONG),
    ],
)
def test_own_words_that_will_not_do_are_shown_again(send, pairs, why):
    form = send("other", *pairs)

    assert said(form) == {"place": [why]}
    assert form.typed == {name: (value,) for name, value in pairs}


def test_own_words_are_strangers_where_nobody_asked_for_them(send):
    assert send("choice", ("q-place-other", "Bussen")).strangers == ("q-place-other",)


def test_not_relevant_is_an_answer_of_its_own(send):
    form = send("not-relevant", ("q-try_first", "-not_relevant"), ("q-homework", "-not_relevant"))

    assert form.document == Document(not_relevant=frozenset({"try_first", "homework"}))


def test_somebody_is_picked_from_the_list(send):
    form = send("pick", ("q-subject", "maths"), ("q-partners", "bo"), ("q-partners", "dina"))

    assert form.document == Document(
        {"subject": Picked(("maths",)), "partners": Picked(("bo", "dina"))}
    )


@pytest.mark.parametrize(
    ("pairs", "key", "why"),
    [
        (
            [("q-subject", "music")],
            "subject",
            "Choose from the list that is shown. It may have changed in the meantime.",
        ),
        (
            [("q-subject", "maths"), ("q-subject", "danish")],
            "subject",
            "Choose at most 1. You have chosen 2.",
        ),
        (
            [("q-partners", "bo"), ("q-partners-declined", "yes")],
            "partners",
            "You have answered and also chosen not to answer. Keep only one of the two.",
        ),
    ],
)
def test_a_pick_that_will_not_do(send, pairs, key, why):
    assert said(send("pick", *pairs)) == {key: [why]}


def test_who_was_drawn_but_away_is_kept_beside_those_who_are_there(send):
    form = send("pick-random", ("q-drawn", "anna"), ("q-drawn-absent", "bo"))

    assert form.document == Document({"drawn": Picked(("anna",), ("bo",))})


def test_nobody_is_away_where_nobody_was_drawn(send):
    assert send("pick", ("q-partners-absent", "bo")).strangers == ("q-partners-absent",)
