"""A plan with several measures on one page."""

import re

from questionnaires import Document, Rows

PLAN = Document({"measures": Rows((Document({"what": "Læsevenner"}), Document({"what": "Ro"})))})


def numbers(drawn, name="q-measures"):
    return drawn.sent.getlist(name)


def test_stored_rows_and_a_blank_one(show):
    drawn = show("rows", PLAN)

    assert numbers(drawn) == ["0", "1", "2"]
    assert [drawn.written[f"q-measures.{n}.what"] for n in range(3)] == ["Læsevenner", "Ro", ""]
    assert re.findall(r"Skridt \d", drawn.text) == ["Skridt 1", "Skridt 2", "Skridt 3"]


def test_no_blank_row_where_there_may_be_no_more(show):
    full = Document({"measures": Rows(tuple(Document({"what": str(n)}) for n in range(4)))})

    assert numbers(show("rows", full)) == ["0", "1", "2", "3"]


def test_a_group_without_a_name_for_its_rows_has_ours(show):
    assert "Del 1" in show("rows").text


def test_a_row_may_repeat_without_the_server(show, words):
    drawn = show("rows")
    group = next(given for _, given in drawn.tags if "data-rows" in given)

    assert (group["data-least"], group["data-most"]) == ("1", "4")
    assert ("template", {}) not in drawn.tags  # what is in it is not on the page
    assert [given["value"] for tag, given in drawn.tags if tag == "button"] == ["stay", "stay"]


def test_every_id_is_on_the_page_once(show):
    drawn = show("rows", PLAN)

    assert len(drawn.ids) == len(set(drawn.ids))
    assert drawn.of("q-measures.1.what-words")["name"] == "q-measures.1.what"


def test_what_was_refused_in_a_row_stands_there_as_it_was_typed(show):
    drawn = show(
        "rows",
        PLAN,
        errors={"measures.4.by_when": ["Vælg en dag."]},
        typed={
            "q-measures": ("9", "4", "x"),
            "q-measures.9.what": (" ",),
            "q-measures.4.what": ("Makkerpar",),
            "q-measures.4.how_sure": ("sure",),
            "q-measures.4.by_when": ("i morgen",),
        },
    )

    assert numbers(drawn) == ["9", "4", "0"]
    assert drawn.written["q-measures.4.what"] == "Makkerpar"
    assert drawn.checked == [("q-measures.4.how_sure", "sure")]
    assert drawn.written["q-measures.4.by_when"] == "i morgen"
    assert drawn.classes("q-measures.4.by_when") == ["q", "q-date", "is-error"]
    assert drawn.described_by("q-measures.4.by_when-words") == ["q-measures.4.by_when-err"]
    assert "Læsevenner" not in drawn.written.values()
    assert drawn.text.count("Vælg en dag.") == 1


def test_what_is_wrong_with_the_whole_group_stands_at_the_group(show):
    drawn = show("rows", PLAN, errors={"measures": ["Højst 4."]})

    assert drawn.classes("q-measures") == ["q", "q-rows", "is-error"]
    assert drawn.described_by("q-measures") == ["q-measures-err"]


def test_every_kind_stands_in_a_row(show):
    drawn = show("rows-of-all-kinds")
    kinds = {
        given["data-kind"]
        for _, given in drawn.tags
        if (given.get("id") or "").startswith("q-group.0.") and "data-kind" in given
    }

    assert len(kinds) == 12
