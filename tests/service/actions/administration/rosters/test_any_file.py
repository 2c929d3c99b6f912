"""Whatever bytes somebody brings, they get faults and never an error that nobody foresaw."""

from __future__ import annotations

import csv
import io

from hypothesis import given, settings, strategies as st

from service.actions.administration.rosters import class_list
from service.actions.administration.rosters.faults import Faults, NotARoster
from service.actions.administration.rosters.oneroster.reading import lines_in, read
from tests.school.district import district, zipped

SOUND = district().zipped()
MEMBERS = district(version="1.2").members()
CELLS = st.text(max_size=12)


def fares(content: bytes) -> None:
    """It is read, or it is refused with at least one fault."""
    faults = Faults()
    try:
        lines_in(content)
        read(content, faults)
    except NotARoster as why:
        if not why.faults:
            raise AssertionError("refused without a reason") from why


@given(st.binary(max_size=300))
def test_any_bytes(content: bytes) -> None:
    fares(content)


@settings(max_examples=200)
@given(st.integers(0, len(SOUND) - 1), st.binary(min_size=1, max_size=8))
def test_a_zip_with_some_bytes_changed(place: int, other: bytes) -> None:
    fares(SOUND[:place] + other + SOUND[place + len(other) :])


@settings(max_examples=200)
@given(st.sampled_from(sorted(MEMBERS)), st.data())
def test_a_file_with_some_letters_changed(name: str, data: st.DataObject) -> None:
    old = MEMBERS[name].decode()
    place = data.draw(st.integers(0, len(old)))
    fares(zipped({**MEMBERS, name: (old[:place] + data.draw(CELLS) + old[place:]).encode()}))


@settings(max_examples=100)
@given(st.sampled_from(sorted(set(MEMBERS) - {"manifest.csv"})), st.data())
def test_rows_of_any_text(name: str, data: st.DataObject) -> None:
    header = MEMBERS[name].decode().splitlines()[0].split(",")
    width = st.lists(CELLS, min_size=len(header), max_size=len(header))
    written = io.StringIO(newline="")
    csv.writer(written).writerows([header, *data.draw(st.lists(width, max_size=4))])
    fares(zipped({**MEMBERS, name: written.getvalue().encode(errors="replace")}))


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda one: one.encode())))
def test_any_list_of_a_class(content: bytes) -> None:
    faults = Faults()
    try:
        class_list.read(content, faults)
    except NotARoster as why:
        if not why.faults:
            raise AssertionError("refused without a reason") from why
