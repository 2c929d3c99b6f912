"""A section's page: who is shown what, before and after the script."""

import json

from forms import Setting, compile_page
from questionnaires import Document, Rows
from tests.tiny import tiny


def of(drawn, name, *attributes):
    return [drawn.of(name).get(one, "-") for one in attributes]


def test_a_card_carries_what_the_script_must_know(show):
    drawn = show("show-if-question")

    assert of(drawn, "q-try_first", "data-question", "data-kind") == ["try_first", "scale"]
    assert json.loads(drawn.of("q-try_first")["data-scores"])["sometimes"] == 2
    condition = json.loads(drawn.of("q-what_helps")["data-show-if"])
    assert condition == {"question": "try_first", "in": ["never", "sometimes"]}
    assert "data-scores" not in show("scale").of("q-give_up")


def test_scores_are_turned_where_the_question_is(show):
    scores = json.loads(show("conditions").of("q-mood")["data-scores"])

    assert scores == {"never": 4, "sometimes": 3, "mostly": 2, "always": 1}


def test_a_condition_on_this_page_marks_the_card_for_the_script(show):
    hidden = show("show-if-question", Document({"try_first": "always"}))
    shown = show("show-if-question", Document({"try_first": "never"}))

    assert hidden.classes("q-what_helps") == ["q", "q-text", "is-hidden"]
    assert shown.classes("q-what_helps") == ["q", "q-text"]
    assert "hidden" not in hidden.of("q-what_helps")


def test_a_condition_on_earlier_pages_is_settled_here(show):
    drawn = show("conditions", Document({"place": "no", "hours": "3"}), section=1)

    assert "hidden" not in drawn.of("q-if_is_not")
    assert "hidden" in drawn.of("q-if_number")
    assert drawn.classes("q-if_number") == ["q", "q-text"]


def test_the_script_is_told_what_earlier_pages_say(show):
    document = Document({"place": "yes", "hours": "2.5", "day": "2026-02-03"}, frozenset({"mood"}))
    facts = json.loads(show("conditions", document, section=1).tags[0][1]["data-facts"])

    assert facts == {
        "mood": {"values": [], "order": None, "declined": True},
        "place": {"values": ["yes"], "order": None, "declined": False},
        "hours": {"values": ["2.5"], "order": 2.5, "declined": False},
        "day": {"values": ["2026-02-03"], "order": "2026-02-03", "declined": False},
    }
    assert show("conditions", document).tags[0][1]["data-facts"] == "{}"
    assert "data-facts" not in show("scale").tags[0][1]


def test_a_condition_in_a_row_looks_at_its_row_and_before(show):
    steps = Rows((Document({"kind_of": "habit"}), Document({"kind_of": "once"})))
    drawn = show("show-if-row", Document({"with_others": "yes", "steps": steps}))

    assert "is-hidden" not in drawn.classes("q-steps.0.how_often")
    assert "is-hidden" in drawn.classes("q-steps.1.how_often")
    assert "is-hidden" not in drawn.classes("q-steps.1.partner")


def test_a_question_keeps_its_number_whether_it_is_shown_or_not(show):
    for value in ("never", "always"):
        drawn = show("show-if-question", Document({"try_first": value}))

        assert "Spørgsmål 3 af 3" in drawn.text


def test_places_are_filled_and_escaped(show):
    setting = Setting(places={"subject": "dansk & <musik>", "round": "efterår"})
    drawn = show("piping", setting=setting)

    assert "dansk & <musik>" in drawn.text
    assert "musik" not in [tag for tag, _ in drawn.tags]


def test_an_earlier_answer_is_marked_wherever_it_was_given(show):
    document = Document({"goal": "Brøker", "place": "home"})
    first, second = (show("piping", document, section=n) for n in (0, 1))

    assert [given["data-answer"] for _, given in first.tags if "data-answer" in given] == ["goal"]
    assert "„Brøker”" in first.text
    assert "Du valgte Hjemme." in second.text
    assert [given["data-answer"] for _, given in second.tags if "data-answer" in given] == ["place"]


def test_an_answer_may_be_said_in_other_words(show):
    setting = Setting(places={"answer:place": "derhjemme"})

    assert "Du valgte derhjemme." in show("piping", section=1, setting=setting).text


def test_last_time_is_kept_back_until_something_is_answered(show):
    last = Setting(last=Document({"know_goal": "never"}), last_said={"next": "Øve & <b>"})
    before = show("recall", setting=last)
    after = show("recall", Document({"know_goal": "always"}), setting=last)

    def recalled(drawn):
        return [("hidden" in given) for _, given in drawn.tags if "data-last" in given]

    assert recalled(before) == [True, True]
    assert recalled(after) == [False, True]
    assert "Sidst svarede du: Aldrig" in before.text
    assert "Sidst svarede du: Øve & <b>" in before.text
    assert recalled(show("recall")) == []


def test_a_question_that_fewer_people_read_says_so(words, browse):
    one = tiny("narrower-readers")
    sights = {"some": "Kun du og din <lærer>"}
    page = compile_page(one, one.sections[0], "da", words, sights)
    drawn = browse(page.fill(Document()))

    assert "Kun du og din <lærer>" in drawn.text
    assert drawn.described_by("q-some")[-2:] == ["q-some-sight", "q-some-count"]
    assert "q-all-sight" not in drawn.ids
