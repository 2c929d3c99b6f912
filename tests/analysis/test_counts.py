import random

import pytest
from hypothesis import given, settings, strategies as st

from analysis import Counts, Layout, count
from analysis.counts import slots_of
from questionnaires import Chosen, Document, Questionnaire
from tests.analysis.answering import documents_of
from tests.tiny import ALL, tiny

VALUES = ["not_yet", "sometimes", "mostly", "nearly_always", "what is that", None]
SCALES = ["knows", "shows", "tries", "asks", "gives_up", "diary"]


@st.composite
def documents(draw: st.DrawFn) -> Document:
    chosen = {question: draw(st.sampled_from(VALUES)) for question in SCALES}
    declined = draw(st.frozensets(st.sampled_from([*SCALES, "works", "proud"]), max_size=2))
    answers = {question: value for question, value in chosen.items() if value is not None}
    return Document(answers | draw(st.sampled_from([{}, {"works": "alone"}])), declined)


def of_question(questionnaire: Questionnaire, counts: Counts, question: str) -> list[int]:
    layout = Layout.of(questionnaire)
    slots = layout.question(question)
    return slots_of(layout, [counts])[0][slots.start : slots.end]


def of_theme(questionnaire: Questionnaire, counts: Counts, theme: str) -> list[int]:
    layout = Layout.of(questionnaire)
    slots = layout.theme(theme)
    return slots_of(layout, [counts])[0][slots.start : slots.end]


def counted(questionnaire: Questionnaire, *documents: Document) -> Counts:
    return count(questionnaire, (("5.a", document) for document in documents))["5.a"]


def test_each_option_and_each_silence_has_its_slot(start_up, pupils):
    counts = counted(start_up, *pupils.values())

    assert counts.persons == 6
    #  not yet, sometimes, mostly, nearly always; missing, declined, not relevant, not shown
    assert of_question(start_up, counts, "knows") == [1, 1, 2, 1, 0, 1, 0, 0]
    assert of_question(start_up, counts, "shows") == [0, 1, 1, 2, 2, 0, 0, 0]
    assert of_question(start_up, counts, "works") == [1, 2, 3, 0, 0, 0]


def test_of_words_only_is_counted_whether_there_are_any(start_up, pupils):
    counts = counted(start_up, *pupils.values())

    # Bo wrote, Dani declined, Carla's blanks are no words.
    assert of_question(start_up, counts, "proud") == [1, 4, 1, 0, 0]


def test_theme_holds_n_sums_and_a_histogram_of_the_students_means(start_up, pupils):
    """Alma 3.5, Bo 2.5, Carla 1 (one of two answered), Ea 4, Finn 2.5; Dani gave no answer.

    Above the lowest step, in half scores: 5, 3, 0, 6, 3.
    """
    counts = counted(start_up, *pupils.values())

    assert of_theme(start_up, counts, "goals")[:3] == [5, 17, 25 + 9 + 0 + 36 + 9]
    # Bins (1, 1.5] … (3.5, 4]: Bo and Finn at exactly 2.5 stand below the middle.
    assert of_theme(start_up, counts, "goals")[3:] == [1, 0, 2, 0, 1, 1]


def test_reversed_question_turns_its_score_in_the_theme_only(start_up):
    gives_up = counted(start_up, Document({"gives_up": "nearly_always", "tries": "not_yet"}))

    assert of_question(start_up, gives_up, "gives_up") == [0, 0, 0, 1, 0, 0, 0, 0]
    assert of_theme(start_up, gives_up, "effort")[:2] == [1, 0]  # both are at the lowest step


def test_question_that_does_not_count_leaves_no_trace(start_up):
    told, silent = Document({"diary": "mostly"}), Document()

    assert counted(start_up, told) == counted(start_up, silent)


@pytest.mark.parametrize(("answered", "counts"), [(3, 0), (4, 1), (7, 1)])
def test_half_of_seven_questions_is_four(make, ask, answered, counts):
    seven = make(*(ask(f"q{n}", theme="effort") for n in range(7)))
    document = Document({f"q{n}": "mostly" for n in range(answered)})

    assert of_theme(seven, counted(seven, document), "effort")[0] == counts


def test_two_thirds_of_three_questions_is_two(make, ask):
    three = make(*(ask(f"q{n}", theme="effort") for n in range(3)), effort=0.66)

    assert (
        of_theme(three, counted(three, Document({"q0": "mostly", "q1": "mostly"})), "effort")[0]
        == 1
    )
    assert of_theme(three, counted(three, Document({"q0": "mostly"})), "effort")[0] == 0


@pytest.mark.parametrize("of", range(1, 13))
def test_mean_of_exactly_two_and_a_half_is_never_in_the_upper_half(make, ask, of):
    """Half of the questions at 2, half at 3; with an odd one over, one at 1 and one at 4."""
    questionnaire = make(*(ask(f"q{n}", theme="effort") for n in range(2 * of)))
    answers = {f"q{n}": "sometimes" if n < of else "mostly" for n in range(2 * of)}
    counts = counted(questionnaire, Document(answers))

    assert of_theme(questionnaire, counts, "effort")[3:] == [0, 0, 1, 0, 0, 0]


def test_tie_stays_a_tie_when_scores_are_decimals(make, ask):
    tenths = make(
        *(ask(f"q{n}", theme="effort") for n in range(3)),
        steps={"no": 0.1, "hardly": 0.2, "rather": 0.3, "yes": 0.4},
    )
    counts = counted(tenths, Document({"q0": "no", "q1": "yes"}))

    assert of_theme(tenths, counts, "effort")[3:] == [0, 0, 1, 0, 0, 0]


def test_falling_scores_are_counted_where_the_options_stand(make, ask):
    falling = make(
        ask("q", theme="effort"), steps={"always": 4, "mostly": 3, "seldom": 2, "never": 1}
    )
    counts = counted(falling, Document({"q": "always"}))

    assert of_question(falling, counts, "q") == [1, 0, 0, 0, 0, 0, 0, 0]
    assert of_theme(falling, counts, "effort")[3:] == [0, 0, 0, 0, 0, 1]


def test_very_wide_scale_is_held_in_whole_numbers_that_a_float_can_bear(make, ask):
    wide = make(
        *(ask(f"q{n}", theme="effort") for n in range(20)), steps={"none": 0, "all": 100_000}
    )
    counts = counted(wide, *[Document({f"q{n}": "all" for n in range(20)})] * 3)
    n, total, squares = of_theme(wide, counts, "effort")[:3]

    assert (n, total % 3, squares % 3) == (3, 0, 0)
    assert squares // 3 * 1_000_000 < 2**53


def test_groups_of_a_round_are_counted_apart_small_ones_too(start_up, pupils):
    given_in = zip(["5.a", "5.b", "5.a", "5.a", "5.b", "5.a"], pupils.values(), strict=True)

    assert {key: counts.persons for key, counts in count(start_up, given_in).items()} == {
        "5.a": 4,
        "5.b": 2,
    }


def test_round_without_documents_has_no_groups(start_up):
    assert count(start_up, []) == {}


def test_questionnaire_that_only_tells_still_counts_who_took_part(make, ask):
    told = make(ask("welcome", "note"))

    assert counted(told, Document(), Document()) == Counts(2, b"")


def test_order_of_the_documents_does_not_show_in_the_bytes(start_up, pupils):
    wanted = counted(start_up, *pupils.values())
    shuffled = list(pupils.values())
    for seed in range(5):
        random.Random(seed).shuffle(shuffled)
        assert counted(start_up, *shuffled) == wanted


def test_packed_numbers_are_little_endian_doubles(start_up, pupils):
    counts = counted(start_up, *pupils.values())

    assert len(counts.packed) == 8 * Layout.of(start_up).width
    assert counts.packed[:8] == bytes([0, 0, 0, 0, 0, 0, 0xF0, 0x3F])  # 1.0: Carla's "not yet"


def test_counts_of_another_version_are_refused(start_up, make, ask):
    other = counted(make(ask("q")), Document({"q": "mostly"}))

    with pytest.raises(ValueError, match="do not belong to this version"):
        slots_of(Layout.of(start_up), [other])


def test_sum_of_no_groups_is_nobody():
    assert Counts.sum([]) == Counts(0, b"")


@settings(deadline=None, max_examples=60)
@given(classes=st.lists(st.lists(documents(), min_size=1, max_size=6), min_size=1, max_size=4))
def test_sum_of_classes_is_the_count_of_all_their_students(start_up, classes):
    apart = count(start_up, [(n, one) for n, documents in enumerate(classes) for one in documents])
    together = count(start_up, [("all", one) for documents in classes for one in documents])

    assert Counts.sum(apart.values()) == together["all"]


def test_who_chose_several_stands_in_each_of_them_and_is_one_person():
    counts = counted(
        tiny("choices"),
        Document({"helps": Chosen(("time", "friend"))}),
        Document({"helps": Chosen(("friend",))}),
        Document({"helps": Chosen(())}),
        Document({"helps": Chosen(("a word that nobody offered",))}),
        Document(declined=frozenset({"helps"})),
    )

    #  answered; time, example, friend; missing, declined, not relevant, not shown
    assert of_question(tiny("choices"), counts, "helps") == [2, 1, 0, 2, 2, 1, 0, 0]


def test_an_answer_of_ones_own_is_one_option_more():
    counts = counted(
        tiny("other"),
        Document({"place": "other", "helps": Chosen(("other",))}, others={"place": "The bus"}),
        Document({"place": "home"}),
    )

    assert of_question(tiny("other"), counts, "place") == [1, 0, 1, 0, 0, 0, 0]
    assert of_question(tiny("other"), counts, "helps") == [1, 0, 0, 1, 1, 0, 0, 0]


def test_numbers_are_summed_in_whole_steps():
    """Hours of sleep in halves: 8.5 is 17 of them."""
    hours = Layout.of(tiny("number")).question("hours")
    counts = counted(
        tiny("number"), Document({"hours": "8.5"}), Document({"hours": "7"}), Document()
    )
    (row,) = slots_of(Layout.of(tiny("number")), [counts])

    assert (hours.answered(row), *hours.sums(row)) == (2, 17 + 14, 17**2 + 14**2)
    assert of_question(tiny("number"), counts, "hours")[-4:] == [1, 0, 0, 0]


def test_large_numbers_stay_whole_and_the_largest_counts_as_far_as_it_goes():
    degrees = Layout.of(tiny("number")).question("degrees")
    given = ["-273.15", "1999999.999", "99999999999"]
    counts = counted(tiny("number"), *(Document({"degrees": number}) for number in given))
    (row,) = slots_of(Layout.of(tiny("number")), [counts])
    units = [-273_150, 1_999_999_999, 2**31]

    assert degrees.sums(row) == (sum(units), sum(one * one for one in units))


def test_a_child_who_was_not_asked_is_not_called_silent():
    asked = tiny("show-if-question")
    counts = counted(
        asked,
        Document({"try_first": "never", "what_helps": "A friend", "asked": "yes"}),
        Document({"try_first": "never"}),
        Document({"try_first": "often", "asked": "no"}),
        Document({"what_helps": "A friend"}, frozenset({"try_first"})),
    )

    assert of_question(asked, counts, "what_helps") == [1, 1, 0, 0, 2]
    assert of_question(asked, counts, "asked") == [1, 0, 0, 0, 0, 3]


def test_what_is_not_relevant_to_somebody_leaves_the_theme_s_denominator(make, ask):
    """Two thirds of three are two answers; of two that are left, two as well; of one, one."""
    three = make(*(ask(f"q{n}", theme="effort", not_relevant=True) for n in range(3)), effort=0.66)

    def counts_in_the_theme(answered, not_relevant):
        document = Document(
            {f"q{n}": "mostly" for n in answered},
            not_relevant=frozenset(f"q{n}" for n in not_relevant),
        )
        return of_theme(three, counted(three, document), "effort")[0]

    assert counts_in_the_theme([0], []) == 0
    assert counts_in_the_theme([0], [1]) == 0
    assert counts_in_the_theme([0], [1, 2]) == 1
    assert counts_in_the_theme([], [0, 1, 2]) == 0


def test_what_is_not_shown_to_somebody_leaves_it_too(make, ask):
    often = {"question": "q0", "is": "mostly"}
    three = make(
        ask("q0"),
        ask("q1", theme="effort"),
        ask("q2", theme="effort", show_if=often),
        ask("q3", theme="effort", show_if=often),
        effort=0.66,
    )
    asked_one = Document({"q0": "sometimes", "q1": "mostly"})
    asked_three = Document({"q0": "mostly", "q1": "mostly"})

    assert of_theme(three, counted(three, asked_one), "effort")[0] == 1
    assert of_theme(three, counted(three, asked_three), "effort")[0] == 0


@settings(deadline=None, max_examples=150)
@given(drawn=st.data())
def test_everybody_stands_once_in_every_question_of_every_questionnaire(drawn):
    questionnaire = drawn.draw(st.sampled_from(ALL))
    documents = drawn.draw(st.lists(documents_of(questionnaire), min_size=1, max_size=6))
    layout = Layout.of(questionnaire)
    counts = counted(questionnaire, *documents)
    (row,) = slots_of(layout, [counts])

    for one in layout.questions:
        silent = sum(row[one.end - 4 : one.end])
        assert one.answered(row) + silent == counts.persons == len(documents)
        if not one.first:
            assert sum(row[one.start : one.end]) == counts.persons
        assert all(0 <= times <= counts.persons for times in one.of_options(row))


@settings(deadline=None, max_examples=50)
@given(drawn=st.data())
def test_sum_of_classes_is_the_count_of_all_whatever_was_asked(drawn):
    questionnaire = drawn.draw(st.sampled_from(ALL))
    documents = drawn.draw(st.lists(documents_of(questionnaire), min_size=1, max_size=6))
    apart = count(questionnaire, [(n % 2, one) for n, one in enumerate(documents)])

    assert Counts.sum(apart.values()) == counted(questionnaire, *documents)
