"""The form of a school's focus."""

from werkzeug.datastructures import MultiDict

from forms import FocusForm, focus_fields

FIELDS = {
    "why": "Derfor",
    "guide": "Sådan",
    "interviews": "3",
    "rounds": "2",
    "observation": "visit",
    "interview": "interview",
    "version": "2",
    "revision": "5",
    "area_1": "goals_clear",
    "title_1": "Målet",
    "justifies_1": "a",
    "matters_1": "b",
    "qualify_1": "c",
    "upskilling_1": "d",
}


def form(**other):
    return FocusForm(MultiDict({**FIELDS, **other}))


def test_what_it_reads_can_be_shown_again():
    read = form()

    assert read.validate()
    assert focus_fields(read.given) == FIELDS
    assert read.missing() == {}


def test_what_is_empty_may_be_kept_and_is_missing_for_publishing():
    read = form(why=" ", matters_1="")

    assert read.validate()
    assert list(read.missing()) == ["why", "matters_1"]


def test_an_area_is_told_by_its_id():
    read = form(title_2="Uden id")

    assert [one["id"] for one in read.given.areas] == ["goals_clear"]


def test_more_than_six_areas_are_refused_at_the_seventh():
    many = {f"area_{n}": f"own_{n}" for n in range(1, 8)}

    assert list(form(**many).errors) == ["title_7"]


def test_too_long_and_never_offered():
    read = form(why="x" * 2001, interviews="6", area_1="Own 1")

    assert list(read.errors) == ["why", "interviews", "area_1"]
    assert read.typed["why"] == "x" * 2001


def test_a_place_that_is_no_number_stands_nowhere():
    given = form(version="x", revision="").given

    assert (given.version, given.revision) == (-1, -1)
