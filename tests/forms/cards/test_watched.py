"""What Erik fills in while he watches."""

from questionnaires import Count, Document, Line, Log, Segment, Segments

AT = "2026-11-23T09:14:03.120Z"


def test_a_count_carries_its_taps(show):
    drawn = show("count", Document({"open_questions": Count(2, (AT,))}))

    assert drawn.written["q-open_questions"] == "2"
    assert drawn.sent["q-open_questions-taps"] == AT
    assert ("div", "tally") in [(tag, given.get("class")) for tag, given in drawn.tags]


def test_a_clock_can_be_filled_in_by_hand(show):
    kept = Segments((Segment("teacher", 90, AT), Segment("quiet", 20)))
    drawn = show("clock", Document({"who_talks": kept}))

    assert drawn.written["q-who_talks.teacher"] == "1.5"
    assert drawn.written["q-who_talks.students"] == ""
    assert drawn.written["q-who_talks.quiet"] == "0.33"
    assert drawn.sent["q-who_talks"] == f"teacher,90,{AT};quiet,20,"
    assert drawn.of("q-who_talks.quiet")["data-option"] == "quiet"


def test_a_log_has_one_more_line_than_was_written(show):
    lines = Log((Line('Fire "nye" <hænder>', AT, "worked"), Line("Ro")))
    drawn = show("log", Document({"evidence": lines}))

    names = [f"q-evidence.{n}" for n in range(3)]
    assert [drawn.written[name] for name in names] == ['Fire "nye" <hænder>', "Ro", ""]
    assert drawn.sent["q-evidence.0-at"] == AT
    assert drawn.sent["q-evidence.0-tag"] == "worked"
    assert drawn.of("q-evidence.2")["aria-label"] == "Linje 3"
    assert "q-later.0-tag" not in drawn.sent


def test_a_spoiled_log_shows_its_lines_and_why(show):
    drawn = show(
        "log",
        errors={"evidence": ["For langt."]},
        typed={"q-evidence": (), "q-evidence.7": ("x" * 501,), "q-evidence.8": ("",)},
    )

    assert drawn.written["q-evidence.0"] == "x" * 501
    assert drawn.written["q-evidence.1"] == ""
    assert "q-evidence-err" in drawn.described_by("q-evidence.0")
    assert drawn.of("q-evidence.0")["aria-invalid"] == "true"


def test_every_field_of_a_log_has_a_name_for_those_who_listen(show):
    fields = [
        given
        for tag, given in show("log").tags
        if tag in ("input", "select") and given.get("type") != "hidden"
    ]

    assert len(fields) == 3
    assert all(given["aria-label"] for given in fields)
