"""Scales, choices and lists as they stand on the page."""

from questionnaires import Chosen, Document, Picked


def test_scales_with_the_same_steps_stand_in_a_grid(show):
    drawn = show("grid")
    grids = [given for _, given in drawn.tags if given.get("class") == "grid-q"]
    heads = [given for _, given in drawn.tags if given.get("class") == "grid-head"]

    assert [one["data-steps"] for one in grids] == ["4"]
    assert [one["aria-hidden"] for one in heads] == ["true"]
    assert drawn.values("q-know_next") == ["never", "sometimes", "mostly", "always", "-declined"]


def test_one_scale_alone_stands_in_no_grid(show):
    assert "grid-q" not in [given.get("class") for _, given in show("show-if-question").tags]


def test_pictures_are_drawn_with_their_words_and_never_in_a_grid(show):
    drawn = show("pictograms")
    classes = [given.get("class") for _, given in drawn.tags]

    assert classes.count("face") == 6
    assert "opts opts-3 opts-pictures" in classes
    assert "grid-q" not in classes
    assert "Glad" in drawn.text


def test_several_answers_say_how_many_and_that_is_read_aloud(show):
    drawn = show("choices", Document({"helps": Chosen(("example", "friend"))}))

    assert "Vælg 1 til 2" in drawn.text
    assert drawn.described_by("q-helps") == ["q-helps-limits"]
    assert drawn.checked == [("q-helps", "example"), ("q-helps", "friend")]


def test_what_stands_alone_is_marked_for_the_script(show):
    marked = [given["value"] for _, given in show("exclusive").tags if "data-exclusive" in given]

    assert marked == ["none"]


def test_a_spoiled_group_of_tick_boxes_marks_every_box(show):
    drawn = show("choices", errors={"helps": ["Nej."]})
    marked = [given["value"] for _, given in drawn.tags if given.get("aria-invalid") == "true"]

    assert marked == ["time", "example", "friend"]
    assert drawn.described_by("q-helps") == ["q-helps-limits", "q-helps-err"]
    assert "aria-invalid" not in drawn.of("q-helps")


def test_an_answer_of_ones_own_has_a_field_with_guidance(show):
    drawn = show("other", Document({"place": "other"}, others={"place": "I <bussen>"}))

    assert drawn.checked == [("q-place", "other")]
    assert drawn.written["q-place-other"] == "I <bussen>"
    assert drawn.described_by("q-place-other") == ["q-place-other-guidance"]
    assert drawn.values("q-place") == ["home", "school", "other"]


def test_not_relevant_is_offered_before_declining(show):
    drawn = show("not-relevant", Document(not_relevant=frozenset({"homework"})))

    assert drawn.values("q-try_first")[-2:] == ["-not_relevant", "-declined"]
    assert drawn.checked == [("q-homework", "-not_relevant")]


def test_a_list_is_drawn_for_whoever_is_asked(show):
    drawn = show("pick", Document({"subject": Picked(("danish",)), "partners": Picked(("carla",))}))

    assert drawn.values("q-subject") == ["maths", "danish"]
    assert "Carla & Co" in drawn.text
    assert drawn.checked == [("q-subject", "danish"), ("q-partners", "carla")]
    assert drawn.of("q-subject")["role"] == "radiogroup"


def test_who_has_left_is_no_longer_on_the_list(show):
    assert show("pick", Document({"partners": Picked(("erik", "bo"))})).checked == [
        ("q-partners", "bo")
    ]


def test_an_empty_list_says_so(show, here):
    drawn = show("pick-random", setting=type(here)())

    assert "Der er intet at vælge endnu." in drawn.text
    assert not [given for tag, given in drawn.tags if tag == "button"]


def test_three_are_drawn_by_lot(show):
    buttons = [given["value"] for tag, given in show("pick-random").tags if tag == "button"]

    assert buttons == ["draw:drawn"]
    assert "Træk 3" in show("pick-random").text


def test_who_is_away_can_be_drawn_anew(show):
    drawn = show("pick-random", Document({"drawn": Picked(("anna", "carla"), ("bo",))}))

    assert [given["value"] for tag, given in drawn.tags if tag == "button"] == [
        "redraw:drawn:anna",
        "redraw:drawn:carla",
        "draw:drawn",
    ]
    assert "Træk 1" in drawn.text
    assert "Trukket, men væk: Bo" in drawn.text
    assert drawn.sent.getlist("q-drawn-absent") == ["bo"]
