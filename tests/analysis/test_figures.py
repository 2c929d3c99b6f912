import re

import plotly.graph_objects as go
import pytest

from analysis import (
    BarWords,
    GroupCounts,
    Halves,
    Hidden,
    Reason,
    ThemeTrend,
    Trends,
    count,
    diverging,
    theme_bars,
    total_bars,
    trend,
)
from questionnaires import Document

WORDS = BarWords(
    hidden="not shown", lower="lower half", upper="upper half", count_of="%(count)s of %(n)s"
)
STEPS = ["not_yet", "sometimes", "mostly", "nearly_always"]


@pytest.fixture
def bars(make, ask):
    """One class's bars of a theme, from how many chose each step of each question."""

    def made(**chosen):
        questionnaire = make(*(ask(question, theme="goals") for question in chosen))
        columns = {
            question: [step for step, n in zip(STEPS, times, strict=True) for _ in range(n)]
            for question, times in chosen.items()
        }
        documents = [
            Document({question: steps[n] for question, steps in columns.items() if n < len(steps)})
            for n in range(max(len(steps) for steps in columns.values()))
        ]
        counts = count(questionnaire, [("", document) for document in documents])[""]
        return theme_bars(questionnaire, "goals", counts)

    return made


def by_name(figure):
    return {trace["name"]: trace for trace in figure["data"]}


def test_plotly_takes_the_diverging_figure(bars):
    figure = diverging(
        bars(knows=(4, 8, 7, 3), shows=(1, 2, 2, 1), tries=(2, 1, 1, 2), asks=(3, 3, 3, 3)),
        "en",
        WORDS,
    )

    assert len(go.Figure(figure).data) == 6


def test_lower_half_goes_left_and_upper_half_goes_right(bars):
    traces = by_name(diverging(bars(knows=(2, 3, 4, 1)), "en", WORDS))

    assert {name: trace["x"] for name, trace in traces.items()} == {
        "not_yet": [-20.0],
        "sometimes": [-30.0],
        "mostly": [40.0],
        "nearly_always": [10.0],
    }


def test_steps_are_stacked_from_the_middle_outwards(bars):
    figure = diverging(bars(knows=(2, 3, 4, 1)), "en", WORDS)

    assert [(trace["name"], trace["marker"]["color"]) for trace in figure["data"]] == [
        ("sometimes", "var(--l2)"),
        ("not_yet", "var(--l1)"),
        ("mostly", "var(--l3)"),
        ("nearly_always", "var(--l4)"),
    ]


def test_segment_has_its_head_count_and_says_of_how_many(bars):
    mostly = by_name(diverging(bars(knows=(2, 3, 4, 1)), "en", WORDS))["mostly"]

    assert (mostly["text"], mostly["hovertext"]) == (["4"], ["mostly: 4 of 10"])


def test_small_class_has_one_piece_on_each_side(bars):
    traces = by_name(diverging(bars(knows=(1, 2, 2, 1)), "da", WORDS))

    assert {name: trace["text"] for name, trace in traces.items()} == {
        "lower half": ["3"],
        "upper half": ["3"],
    }


def test_hidden_question_keeps_its_row_and_says_so(bars):
    figure = diverging(
        bars(knows=(2, 3, 4, 1), shows=(1, 0, 0, 0), tries=(0, 1, 1, 0)), "en", WORDS
    )
    texts = [(note["text"], note["y"]) for note in figure["layout"]["annotations"]]

    assert ("not shown", 1) in texts
    assert all(trace["y"] == [0] for trace in figure["data"])


def test_theme_in_which_everything_is_hidden_is_still_a_figure(bars):
    figure = diverging(bars(knows=(1, 0, 0, 0)), "en", WORDS)

    assert figure["data"] == []
    assert len(go.Figure(figure).layout.annotations) == 2


def test_falling_scale_still_has_its_high_scores_to_the_right(make, ask):
    falling = make(ask("q", theme="goals"), steps={"always": 3, "at_times": 2, "never": 1})
    documents = [Document({"q": value}) for value in ["always"] * 5 + ["never"] * 5]
    counts = count(falling, [("", document) for document in documents])[""]
    traces = by_name(diverging(theme_bars(falling, "goals", counts), "en", WORDS))

    assert (traces["always"]["x"], traces["never"]["x"]) == ([50.0], [-50.0])
    assert traces["always"]["marker"]["color"] == "var(--l4)"


def test_words_of_a_definition_are_no_markup_in_a_figure(make, ask):
    nasty = dict.fromkeys(("da", "sv", "en"), "<img src=x> & more")
    spoiled = make(ask("q", theme="goals", text=nasty))
    figure = diverging(theme_bars(spoiled, "goals", None), "da", WORDS, {"q": "<i>said</i>"})

    assert [words["text"] for words in figure["layout"]["annotations"][:2]] == [
        "&lt;img src=x&gt; &amp; more",
        "&lt;i&gt;said&lt;/i&gt;",
    ]


def test_figure_has_no_markup_but_line_breaks_for_a_style_would_be_refused(bars):
    figure = diverging(bars(knows=(2, 3, 4, 1)), "en", WORDS, {"knows": "said " * 20})
    texts = [words["text"] for words in figure["layout"]["annotations"]]

    assert set(re.findall(r"<[^>]*>", "".join(texts))) == {"<br>"}
    assert figure["layout"]["annotations"][0]["font"]["weight"] == 700


def test_question_stands_above_its_bar_or_in_a_column_beside_it(bars):
    asked = bars(knows=(2, 3, 4, 1), shows=(1, 3, 4, 2))
    notes = {"knows": "7 of 10", "shows": "6 of 10"}
    above, beside = (
        diverging(asked, "en", WORDS, notes, beside=wide)["layout"] for wide in (False, True)
    )

    assert above["annotations"][0]["y"] < 0 == beside["annotations"][0]["y"]
    assert above["margin"]["l"] + beside["annotations"][0]["xshift"] < 0
    assert beside["margin"]["l"] + beside["annotations"][0]["xshift"] == 0
    assert beside["height"] < above["height"]


def test_note_stands_under_its_question(bars):
    for beside in (False, True):
        figure = diverging(bars(knows=(2, 3, 4, 1)), "en", WORDS, {"knows": "n"}, beside=beside)
        question, note = figure["layout"]["annotations"]

        assert question["y"] == note["y"]
        assert question["yshift"] > note["yshift"]


def test_every_colour_is_a_token_of_the_stylesheet(bars):
    figure = str(diverging(bars(knows=(2, 3, 4, 1)), "en", WORDS))

    assert set(re.findall(r"#[0-9a-fA-F]{3,6}|rgba?\([^)]*\)", figure)) == {"rgba(0,0,0,0)"}


def test_total_of_several_classes_is_drawn_too(start_up):
    documents = [Document({"knows": step, "shows": step}) for step in STEPS * 3]
    counts = count(start_up, [("", document) for document in documents])[""]
    groups = [GroupCounts(name, name, 24, counts) for name in ("5.a", "5.b")]
    figure = diverging(total_bars(start_up, "goals", groups), "sv", WORDS)

    assert by_name(figure)["mostly sv"]["text"] == ["6", "6"]


@pytest.fixture
def trends():
    label = {"da": "Mål & vej", "sv": "Mål", "en": "Goals"}
    halves = (Halves(6, 4), Hidden(Reason.TOO_FEW), Halves(3, 7))
    themes = tuple(ThemeTrend(f"theme_{n}", label, halves) for n in range(5))
    return Trends(("May", "August", "November"), themes)


@pytest.mark.parametrize("columns", [1, 2, 3, 5, 9])
def test_plotly_takes_the_trend_in_any_number_of_columns(trends, columns):
    figure = go.Figure(trend(trends, "da", columns))

    assert len(figure.data) == 5
    assert figure.layout.yaxis5.domain[0] >= 0


def test_hidden_round_is_a_gap_and_the_last_one_is_printed(trends):
    line = trend(trends, "da")["data"][0]

    assert line["y"] == [40, None, 70]
    assert line["text"] == ["", "", "70 %"]
    assert line["name"] == "Mål &amp; vej"


def test_trend_without_themes_is_an_empty_figure():
    assert len(go.Figure(trend(Trends((), ()), "en")).data) == 0
