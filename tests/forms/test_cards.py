"""The cards say what the definition says, each to eyes and ears alike."""

from dataclasses import replace

import pytest

from forms import Heading, compile_page
from questionnaires import Document

STEPS = [("a", 1), ("b", 2), ("c", 3), ("d", 4), ("e", 5), ("f", 6), ("g", 7)]
SPITEFUL = """<script>alert("1")</script> & {{ 7 * 7 }} {% raw %} {answer:x} %(n)s 'x'"""
SHOWN = SPITEFUL.replace("{{", "{").replace("}}", "}").replace("{answer:x}", "…")


@pytest.fixture
def parts(questionnaire, words, browse):
    """Both parts of Anna's self-evaluation before she has answered."""
    return [
        browse(compile_page(questionnaire, section, "da", words).fill(Document()))
        for section in questionnaire.sections
    ]


def test_questions_are_numbered_over_the_whole_questionnaire(parts):
    assert "Spørgsmål 1 af 4" in parts[0].text
    assert "Spørgsmål 3 af 4" in parts[1].text


def test_a_required_question_says_so(parts):
    assert "Spørgsmål 1 af 4 · skal besvares" in parts[0].text
    assert "Spørgsmål 2 af 4 · skal besvares" not in parts[0].text


def test_a_note_is_told_and_not_asked(parts):
    assert "Tænk på den sidste uge." in parts[0].text
    assert parts[0].classes("q-think") == ["q", "q-note"]


def test_a_part_among_others_begins_with_a_heading_that_follows_its_condition(
    define, words, browse
):
    options = [{"value": one, "label": {"da": one}} for one in ("alone", "together")]
    choice = {"id": "best", "kind": "choice", "options": options, "text": {"da": "Hvordan?"}}
    note = {"id": "think", "kind": "note", "text": {"da": "Tænk dig om."}}
    title = {"id": "quiet", "kind": "note", "text": {"da": "Ro"}, "help": {"da": "Også hjemme."}}
    one = define([choice, note, title | {"show_if": {"question": "best", "is": "alone"}}])
    (part,) = one.sections
    *others, last = part.questions
    headed = (*others, Heading(**dict(last)))
    whole = one.model_copy(update={"sections": (part.model_copy(update={"questions": headed}),)})
    page = compile_page(whole, whole.sections[0], "da", words)

    shown, hidden = (browse(page.fill(Document({"best": best}))) for best in ("alone", "together"))

    said = [tag for tag, given in shown.tags if tag in ("h2", "p") or given.get("class") == "hint"]
    assert said == ["p", "h2", "div"]  # the note, then the heading with its help
    assert "data-show-if" in shown.of("q-quiet")
    assert shown.classes("q-quiet") == ["q", "q-note"]
    assert hidden.classes("q-quiet") == ["q", "q-note", "is-hidden"]


def test_only_questions_that_may_be_declined_offer_it(parts):
    offered = [
        given["name"]
        for part in parts
        for tag, given in part.tags
        if tag == "input" and given.get("value") in ("-declined", "yes")
    ]

    assert offered == ["q-try_first", "q-what_helps-declined"]


def test_a_scale_has_a_moon_for_every_step_and_a_choice_has_none(define, words):
    scale = [{"value": v, "score": n, "label": {"da": v.upper()}} for v, n in STEPS]
    asked = {"id": "how", "kind": "scale", "text": {"da": "Hvor?"}, "options": scale}
    choice = {"id": "what", "kind": "choice", "text": {"da": "Hvad?"}}
    options = [{"value": v, "label": {"da": v.upper()}} for v, _ in STEPS]
    one = define([asked], [choice | {"options": options}])

    first, second = (
        compile_page(one, section, "da", words).fill(Document()) for section in one.sections
    )

    assert first.count('class="moon"') == 7
    assert "opts-7" in first
    assert second.count('class="moon"') == 0


def test_help_and_guidance_are_read_with_the_field(parts):
    assert parts[1].described_by("q-what_helps") == [
        "q-what_helps-help",
        "q-what_helps-guidance",
        "q-what_helps-count",
    ]


def test_every_id_that_is_pointed_at_is_there_once(parts):
    for part in parts:
        pointed = [
            one
            for _, given in part.tags
            for key in ("for", "aria-labelledby", "aria-describedby")
            for one in (given.get(key) or "").split()
        ]
        assert set(pointed) <= set(part.ids)
        assert len(part.ids) == len(set(part.ids))


def test_the_browser_is_never_asked_to_cut_words(parts):
    assert not any("maxlength" in given for _, given in parts[1].tags)
    assert ("span", "20") in [(tag, given.get("data-limit")) for tag, given in parts[1].tags]


def test_one_line_is_an_input_and_more_are_an_area(parts):
    kinds = {given["name"]: tag for tag, given in parts[1].tags if given.get("name")}

    assert kinds["q-next_step"] == "input"
    assert kinds["q-what_helps"] == "textarea"


def test_a_page_in_the_reader_s_language_names_none(parts):
    assert not any("lang" in given for part in parts for _, given in part.tags)


def test_danish_questions_on_a_swedish_page_say_that_they_are_danish(questionnaire, words, browse):
    swedish = replace(words, language="sv", decline="Det vill jag inte svara på")

    page = compile_page(questionnaire, questionnaire.sections[0], "sv", swedish)
    drawn = browse(page.fill(Document(), {"try_first": ["Välj ett svar."]}))

    languages = [
        (given["class"], given["lang"])
        for tag, given in drawn.tags
        if "lang" in given and "class" in given
    ]
    assert ("qwrap stack", "da") in languages
    assert ("qn", "sv") in languages
    assert ("err", "sv") in languages


def test_nothing_in_a_definition_becomes_markup(define, words, browse):
    options = [{"value": v, "label": {"da": v + SPITEFUL}} for v in ("a", "b")]
    common = {"text": {"da": SPITEFUL}, "help": {"da": SPITEFUL}}
    one = define(
        [
            {"id": "note", "kind": "note", **common},
            {"id": "pick", "kind": "choice", "options": options, **common}
            | {"may_decline": True, "required": True},
            {"id": "word", "kind": "text", "guidance": {"da": SPITEFUL}, **common},
        ]
    )
    spiteful = replace(words, decline=SPITEFUL, required=SPITEFUL, error=SPITEFUL, icons='"><b>')

    html = compile_page(one, one.sections[0], "da", spiteful).fill(Document(), {"pick": ["No"]})
    drawn = browse(html)

    assert not {tag for tag, _ in drawn.tags} & {"script", "b"}
    assert drawn.text.count(SHOWN) == 9
    assert drawn.text.count(SPITEFUL) == 3  # our own words have no places
