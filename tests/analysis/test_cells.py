from itertools import combinations_with_replacement, product

import pytest
from hypothesis import given, settings, strategies as st

from analysis import (
    Average,
    Distribution,
    GroupCounts,
    Halves,
    Hidden,
    Reason,
    Several,
    Shown,
    Tally,
    count,
    heat_map,
    question_cells,
    total_bars,
)
from questionnaires import Chosen, Document
from tests.analysis.answering import documents_of
from tests.tiny import ALL, tiny

UNTOLD = Hidden(Reason.COMPLEMENT)


def counted(questionnaire, documents):
    return count(questionnaire, [("5.a", one) for one in documents])["5.a"]


def cells(questionnaire, documents):
    return question_cells(questionnaire, counted(questionnaire, documents))


def test_class_of_twelve_sees_every_kind_in_its_own_way():
    chosen = [Document({"helps": Chosen(("time", "friend")[: 1 + n % 2])}) for n in range(12)]
    places = [Document({"place": "home" if n % 3 else "other"}) for n in range(12)]
    hours = [Document({"hours": str(6 + n % 3)}) for n in range(12)]

    assert cells(tiny("choices"), chosen)["helps"] == Hidden(Reason.ONE_SIDED, 10)
    assert cells(tiny("choices"), [*chosen, Document({"helps": Chosen(("example",))})])[
        "helps"
    ] == Several((12, 1, 6), 13)
    assert cells(tiny("other"), places)["place"] == Tally((8, 0, 4))
    assert cells(tiny("number"), hours)["hours"] == Average(12, 7.0, (2 / 3) ** 0.5)
    assert cells(tiny("number"), hours)["degrees"] == Hidden(Reason.TOO_FEW, 10)


def test_of_words_it_is_shown_how_many_wrote_some(start_up):
    written = [Document({"proud": "My boat"})] * 5

    assert cells(start_up, written)["proud"] == Shown(5)
    assert cells(start_up, written[:4])["proud"] == Hidden(Reason.SMALL_GROUP)


def test_nobody_has_answered():
    assert question_cells(tiny("number"), None)["hours"] == Hidden(Reason.TOO_FEW, 10)


@pytest.fixture
def branching(make, ask):
    """Who does not try is asked two questions more; their theme is nobody else's."""
    seldom = {"question": "tries", "in": ("not_yet", "sometimes")}
    return make(
        ask("tries"),
        ask("asks", theme="help", show_if=seldom),
        ask("shows", theme="help", show_if=seldom),
        name="branching",
    )


def follow_up(tries, asks="", shows=""):
    given_in = {"tries": tries, "asks": asks, "shows": shows}
    return Document({question: answer for question, answer in given_in.items() if answer})


@pytest.fixture
def large_class():
    """Seven of fifteen who hardly try, and eight who do."""
    seldom = [follow_up("sometimes", "mostly", "mostly")] * 4
    seldom += [follow_up("not_yet", "sometimes", "not_yet")] * 3
    return [*seldom, *[follow_up("mostly")] * 8]


def test_follow_up_is_shown_where_the_question_that_decides_it_is_shown_in_full(
    branching, large_class
):
    found = cells(branching, large_class)

    assert found["tries"] == Distribution((3, 4, 8, 0), Halves(7, 8), (3 + 8 + 24) / 15)
    assert (found["asks"], found["shows"]) == (Halves(3, 4), Halves(3, 4))


def test_follow_up_of_a_small_class_is_not_shown(branching, large_class):
    """Nine: seven in the lower half. That all seven were asked would tell what they chose."""
    found = cells(branching, large_class[:9])

    assert found["tries"] == Halves(7, 2)
    assert (found["asks"], found["shows"]) == (UNTOLD, UNTOLD)


def test_bars_and_heat_map_hold_the_same_back(branching, large_class):
    def page(documents):
        group = GroupCounts("a", "5.a", 20, counted(branching, documents))
        bars = total_bars(branching, "help", [group]).bars
        return [*(bar.cell for bar in bars), heat_map(branching, [group]).rows[0].cells[0].halves]

    assert page(large_class) == [Halves(3, 4)] * 3
    assert all(isinstance(cell, Hidden) for cell in page(large_class[:9]))


def test_theme_that_everybody_has_a_question_of_is_shown(make, ask):
    mixed = make(
        ask("tries", theme="effort"),
        ask("asks", theme="effort", show_if={"question": "tries", "is": "not_yet"}),
        name="mixed",
    )
    documents = [follow_up("not_yet", "mostly")] * 3 + [follow_up("mostly")] * 4
    group = GroupCounts("a", "5.a", 20, counted(mixed, documents))

    assert heat_map(mixed, [group]).rows[0].cells[0].halves == Halves(3, 4)
    assert cells(mixed, documents) == {"tries": UNTOLD, "asks": UNTOLD}


def test_chain_of_follow_ups_ends_where_its_first_question_is_hidden(make, ask):
    chain = make(
        ask("tries"),
        ask("asks", show_if={"question": "tries", "is": "sometimes"}),
        ask("shows", show_if={"question": "asks", "is": "sometimes"}),
        name="chain",
    )
    every = [follow_up("sometimes", "sometimes", n) for n in ["mostly", "not_yet"] * 8]

    assert cells(chain, every)["tries"] == Halves(16, 0)
    assert cells(chain, every)["shows"] == UNTOLD


def test_follow_up_on_a_question_that_fewer_roles_see_is_shown_to_nobody(make, ask):
    narrow = make(
        ask("tries", aggregates_for=()),
        ask("asks", show_if={"question": "tries", "is": "mostly"}),
        name="narrow",
    )
    documents = [follow_up("mostly", n) for n in ["mostly", "not_yet"] * 6]

    assert cells(narrow, [*documents, *[follow_up("not_yet")] * 4])["asks"] == UNTOLD


def test_no_class_can_work_out_an_answer_from_how_many_were_asked_more(make, ask):
    """Every class of nine to eleven: not yet, sometimes (asked more), mostly, or silent.

    Whatever of the first question is not shown in full may still have been any of the answers:
    nothing on the page changes with it.
    """
    form = make(
        ask("tries"), ask("asks", show_if={"question": "tries", "is": "sometimes"}), name="two"
    )
    kinds = [
        follow_up("not_yet"),
        follow_up("sometimes", "not_yet"),
        follow_up("sometimes", "mostly"),
        follow_up("mostly"),
        Document(),
    ]
    classes = {
        (size, *found): [kinds[one] for one in found]
        for size in (9, 10, 11)
        for found in combinations_with_replacement(range(len(kinds)), size)
    }
    released = count(form, [(key, one) for key, members in classes.items() for one in members])
    views = {}
    for counts in released.values():
        found = question_cells(form, counts)
        if not isinstance(found["tries"], Distribution):
            first = found["tries"]
            seen = first.message.id if isinstance(first, Hidden) else first
            views.setdefault(seen, set()).add(str(found["asks"]))

    assert len(views) > 10
    assert {len(beside) for beside in views.values()} == {1}


def test_every_step_of_small_class_in_two_themes_settles(make, ask):
    """What is held back in one theme takes detail from the next, on which another hangs."""
    form = make(
        ask("a", theme="one"),
        ask("b", theme="two", show_if={"question": "a", "is": "mostly"}),
        ask("c", theme="two"),
        ask("d", theme="three", show_if={"question": "c", "is": "mostly"}),
        ask("e", theme="three"),
        name="settles",
    )
    for a, c in product(["mostly", "sometimes"], repeat=2):
        answers = {"a": a, "b": "not_yet", "c": c, "d": "mostly", "e": "mostly"}
        others = Document({"a": "sometimes", "c": "sometimes", "e": "not_yet"})
        found = cells(form, [*[Document(answers)] * 8, *[others] * 8])
        full = {question for question, cell in found.items() if isinstance(cell, Distribution)}

        assert "a" in full or found["b"] == UNTOLD
        assert "c" in full or found["d"] == UNTOLD


@settings(deadline=None, max_examples=60)
@given(drawn=st.data())
def test_nothing_is_shown_of_fewer_than_five_whatever_is_asked(drawn):
    questionnaire = drawn.draw(st.sampled_from(ALL))
    documents = drawn.draw(st.lists(documents_of(questionnaire), min_size=1, max_size=4))

    assert all(isinstance(cell, Hidden) for cell in cells(questionnaire, documents).values())
