import pytest

from analysis import prompted, student_feedback
from questionnaires import Document, Prompt
from tests.tiny import tiny

JONAS = Document({"sees_goals": "nearly_always", "sees_effort": "not_yet"})
FORM = tiny("prompts")


@pytest.fixture
def judgement(make, ask):
    """The teacher's own questions on the same themes, in as many steps."""
    return make(ask("sees_goals", theme="goals"), ask("sees_effort", theme="effort"), name="sees")


@pytest.fixture
def asked(judgement):
    """The ids of the prompts that come up, each with the theme it speaks of."""

    def found(now, before=None, teacher=None, open_agreements=0, form=FORM):
        look = (judgement, teacher) if teacher is not None else None
        feedback = student_feedback(form, now, before, look)
        prompts = prompted(form, feedback, now, before, open_agreements)
        return [(one.prompt.id, one.theme and one.theme["en"]) for one in prompts]

    return found


def only(*prompts):
    """The same form with these prompts."""
    return FORM.model_copy(
        update={"prompts": tuple(Prompt.model_validate(one) for one in prompts), "name": "only"}
    )


def prompt(id_, kind="explore", text="What has happened?", **when):
    words = {"da": text, "sv": text, "en": text}
    return {"id": id_, "when": when, "kind": kind, "text": words, "why": words}


def test_alma_and_jonas_far_apart_are_asked_what_they_see(asked):
    alma = Document({"know_goal": "never"})

    assert asked(alma, teacher=JONAS) == [("gap", "My goals")]


def test_one_step_apart_is_not_two(asked):
    assert asked(Document({"know_goal": "mostly"}), teacher=JONAS) == []


def test_nothing_is_made_of_a_look_that_does_not_lie_open(asked):
    assert asked(Document({"know_goal": "never"}), teacher=None) == []


def test_theme_that_is_furthest_apart_is_the_one_that_is_named(asked):
    form = only(prompt("gap", gap_at_least=1, text="And {theme}?"))
    bo = Document({"know_goal": "sometimes", "try_first": "always"})

    assert asked(bo, teacher=JONAS, form=form) == [("gap", "When something is hard")]


def test_distance_of_exactly_two_steps_is_two_also_between_thirds(make, ask):
    form = make(*(ask(f"q{n}", theme="effort") for n in range(3)), name="thirds").model_copy(
        update={"prompts": only(prompt("gap", gap_at_least=2)).prompts}
    )
    low, high = ["not_yet", "not_yet", "sometimes"], ["mostly", "mostly", "nearly_always"]
    own, judged = (
        Document({f"q{n}": step for n, step in enumerate(steps)}) for steps in (low, high)
    )
    feedback = student_feedback(form, own, None, (form, judged))

    assert [one.prompt.id for one in prompted(form, feedback, own, None, 0)] == ["gap"]


def test_change_up_is_asked_of_its_own_theme_only(asked):
    before = Document({"know_goal": "never", "try_first": "sometimes"})

    assert asked(Document({"know_goal": "always", "try_first": "sometimes"}), before) == []
    assert asked(Document({"know_goal": "never", "try_first": "always"}), before) == [
        ("up", "When something is hard")
    ]


def test_change_down_names_the_theme(asked):
    assert asked(Document({"know_goal": "never"}), Document({"know_goal": "always"})) == [
        ("down", "My goals")
    ]


def test_first_time_there_is_no_change(asked):
    assert asked(Document({"know_goal": "never"})) == []


def test_what_was_declined_may_be_talked_about_instead(asked):
    assert asked(Document(declined=frozenset({"next"}))) == [("silent", None)]


def test_declining_in_a_theme_names_it(asked):
    form = only(
        prompt("effort", declined=True, theme="effort"),
        prompt("goals", kind="look_ahead", declined=True, theme="goals"),
        prompt("any", kind="change_places", declined=True, text="And {theme}?"),
    )
    silent = Document(declined=frozenset({"know_goal"}))

    assert asked(silent, form=form) == [("goals", "My goals"), ("any", "My goals")]


def test_prompt_that_names_a_theme_is_not_asked_where_there_is_none(asked):
    form = only(prompt("any", declined=True, text="And {theme}?"))

    assert asked(Document(declined=frozenset({"next"})), form=form) == []


@pytest.mark.parametrize(
    ("now", "then", "comes"),
    [
        ("Ask for help", " ask  FOR help", True),
        ("Ask for help", "Ask for more", False),
        ("  ", " ", False),
    ],
)
def test_same_words_as_last_time_ask_for_a_new_step(asked, now, then, comes):
    found = asked(Document({"next": now}), Document({"next": then}))

    assert found == ([("same", None)] if comes else [])


def test_agreement_that_is_still_open_is_taken_up(asked):
    assert asked(Document(), open_agreements=1) == [("open", None)]
    assert asked(Document(), open_agreements=0) == []


def test_threes_of_different_kinds_the_furthest_apart_leading(asked):
    """Three steps to Jonas, one step up and one down since last time, and an open agreement."""
    now = Document({"know_goal": "never", "try_first": "sometimes", "next": "Read"})
    before = Document({"know_goal": "sometimes", "try_first": "never", "next": "read"})

    assert asked(now, before, JONAS, 1) == [
        ("gap", "My goals"),
        ("up", "When something is hard"),
        ("down", "My goals"),
        ("same", None),
        ("open", None),
    ]


def test_second_of_a_kind_comes_after_the_first_of_the_others(asked):
    form = only(
        prompt("near", gap_at_least=1, theme="effort"),
        prompt("far", gap_at_least=1, theme="goals"),
        prompt("ahead", kind="look_ahead", agreement_open=True),
    )
    bo = Document({"know_goal": "never", "try_first": "sometimes"})

    assert [id_ for id_, _theme in asked(bo, teacher=JONAS, open_agreements=1, form=form)] == [
        "far",
        "ahead",
        "near",
    ]
