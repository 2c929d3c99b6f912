"""Erik watches a lesson: he counts, times and notes."""

import pytest

from questionnaires import Count, Document, Line, Log, Segment, Segments

AT = "2026-11-23T09:14:03.120Z"
LATER = "2026-11-23T09:20:00.000Z"
BROKEN = "The times that came with this cannot be read. Load the page again."
NOT_A_COUNT = "Write a whole number from 0 to 9999."
NOT_MINUTES = "Write minutes from 0 to 1440, such as 5 or 2.5."


def said(form):
    return {key: [str(one) for one in why] for key, why in form.errors.items()}


def test_taps_are_kept_with_their_times(send):
    form = send("count", ("q-open_questions", "2"), ("q-open_questions-taps", f"{AT} {LATER}"))

    assert form.document == Document({"open_questions": Count(2, (AT, LATER))})


def test_nothing_seen_is_an_answer_and_a_blank_is_none(send):
    form = send("count", ("q-open_questions", "0"), ("q-student_questions", ""))

    assert form.document == Document({"open_questions": Count(0)})


def test_a_number_that_is_typed_lower_drops_the_last_taps(send):
    form = send("count", ("q-open_questions", "1"), ("q-open_questions-taps", f"{AT} {LATER}"))

    assert form.document == Document({"open_questions": Count(1, (AT,))})


@pytest.mark.parametrize(
    ("count", "taps", "why"),
    [
        ("-1", "", NOT_A_COUNT),
        ("2.5", "", NOT_A_COUNT),
        ("10000", "", NOT_A_COUNT),
        ("1", "yesterday", BROKEN),
        ("1", "2026-11-23", BROKEN),
    ],
)
def test_a_count_that_will_not_do(send, count, taps, why):
    form = send("count", ("q-open_questions", count), ("q-open_questions-taps", taps))

    assert said(form) == {"open_questions": [why]}


def test_the_script_s_segments_are_kept_in_order(send):
    form = send("clock", ("q-who_talks", f"teacher,90,{AT};students,30,{LATER};teacher,5,"))

    assert form.document == Document(
        {
            "who_talks": Segments(
                (
                    Segment("teacher", 90, AT),
                    Segment("students", 30, LATER),
                    Segment("teacher", 5),
                )
            )
        }
    )


def test_minutes_can_be_typed_where_there_is_no_script(send):
    form = send(
        "clock",
        ("q-who_talks", ""),
        ("q-who_talks.teacher", "6,5"),
        ("q-who_talks.students", ""),
        ("q-who_talks.quiet", "2"),
    )

    kept = Segments((Segment("teacher", 390), Segment("quiet", 120)))
    assert form.document == Document({"who_talks": kept})


def test_minutes_that_say_the_same_leave_the_segments_as_they_are(send):
    form = send(
        "clock", ("q-how", f"together,100,{AT}"), ("q-how.together", "1.67"), ("q-how.alone", "")
    )

    assert form.document == Document({"how": Segments((Segment("together", 100, AT),))})


def test_minutes_that_were_changed_by_hand_count(send):
    form = send(
        "clock", ("q-how", f"together,100,{AT}"), ("q-how.together", "1.67"), ("q-how.alone", "3")
    )

    kept = form.document.answers["how"]
    assert isinstance(kept, Segments)
    assert (kept.seconds("together"), kept.seconds("alone")) == (100, 180)


@pytest.mark.parametrize(
    ("pair", "why"),
    [
        (("q-how", "sleeping,10,"), BROKEN),
        (("q-how", "alone,ten,"), BROKEN),
        (("q-how", "alone,10"), BROKEN),
        (("q-how", "alone,86401,"), BROKEN),
        (("q-how", "alone,10,soon"), BROKEN),
        (
            ("q-how", ";".join(["alone,1,"] * 1001)),
            "More than 1000 times came with this. Keep fewer.",
        ),
        (("q-how.alone", "long"), NOT_MINUTES),
        (("q-how.alone", "-1"), NOT_MINUTES),
        (("q-how.alone", "1441"), NOT_MINUTES),
    ],
)
def test_a_clock_that_will_not_do(send, pair, why):
    form = send("clock", pair)

    assert said(form) == {"how": [why]}
    assert form.document == Document()


def test_lines_are_kept_by_their_numbers_and_blank_ones_are_dropped(send):
    form = send(
        "log",
        ("q-evidence.10", "To drenge forklarer hinanden brøken"),
        ("q-evidence.10-at", LATER),
        ("q-evidence.10-tag", "worked"),
        ("q-evidence.2", "Fire nye\nhænder"),
        ("q-evidence.2-at", AT),
        ("q-evidence.2-tag", ""),
        ("q-evidence.11", " "),
        ("q-evidence.11-at", LATER),
    )

    assert form.strangers == ()
    assert form.document == Document(
        {
            "evidence": Log(
                (
                    Line("Fire nye hænder", AT),
                    Line("To drenge forklarer hinanden brøken", LATER, "worked"),
                )
            )
        }
    )


@pytest.mark.parametrize(
    ("pairs", "why"),
    [
        (
            [("q-evidence.0", "Ro"), ("q-evidence.1", "x" * 501)],
            "Line 2 may have at most 500 characters. You have written 501.",
        ),
        (
            [(f"q-evidence.{n}", "x") for n in range(201)],
            "Keep at most 200 lines. You have written 201.",
        ),
        (
            [("q-evidence.0", "Ro"), ("q-evidence.0-tag", "secret")],
            "Choose one of the answers that are shown.",
        ),
        ([("q-evidence.0", "Ro"), ("q-evidence.0-at", "09:14")], BROKEN),
        ([("q-evidence.0", "Ro"), ("q-evidence.0", "Larm")], "Give one answer only."),
    ],
)
def test_a_log_that_will_not_do(send, pairs, why):
    assert said(send("log", *pairs)) == {"evidence": [why]}


@pytest.mark.parametrize(
    "name", ["q-evidence.x", "q-evidence.01", "q-evidence.1000", "q-later.0-by"]
)
def test_lines_have_numbers(send, name):
    assert send("log", (name, "Ro")).strangers == (name,)
