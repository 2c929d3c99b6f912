"""However much is written, a sheet is one page, and what is cut says where it goes on."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import cycle

import pytest
from hypothesis import given, settings, strategies as some
from pypdf import PdfReader

from service.web.on_paper.sheet import as_drawn, letters_in
from service.web.on_paper.typeset import pdf
from tests.service.web.on_paper.laid import MARK, Told, bare, numbered, sheet, text_of, told

UNSEEN = ("asked", "heard")  # what was asked goes first; the other is for screen readers
MORE = re.compile(r"(\d+)mere\[QR")


def drawn(*pages: Told) -> list[str]:
    laid = [as_drawn(one) | {"letters": letters_in(one)} for one in pages]
    return text_of(pdf("on_paper/sheet.typ", told(*laid)))


def texts_in(of: object) -> list[str]:
    """All that was written on a page; each has a beginning of its own."""
    match of:
        case str():
            return [of] if re.match(r"T\d{4}", of) else []
        case dict():
            return [one for key, each in of.items() if key not in UNSEEN for one in texts_in(each)]
        case list():
            return [one for each in of for one in texts_in(each)]
    return []


@pytest.mark.parametrize("length", [30, 120, 300, 600, 4000])
def test_every_text_is_there_or_says_where_it_goes_on(length: int) -> None:
    laid = sheet(numbered(length))

    (page,) = drawn(laid)

    found = {one[:5]: one for one in re.split(r"(?=T\d{4})", page)}
    written = [text for text in texts_in(laid) if bare(text) not in page]
    cut = [text for text in written if text[:5] in found]
    assert [text for text in cut if MARK not in found[text[:5]]] == []
    left_out = len(written) - len(cut)
    assert left_out == sum(int(number) for number in MORE.findall(page))


@pytest.mark.parametrize("length", [20, 60, 90])
def test_an_ordinary_sheet_is_whole(length: int) -> None:
    laid = sheet(numbered(length), goals=1, agreements=3, words=3, seen=2, themes=5)

    (page,) = drawn(laid)

    assert [one for one in texts_in(laid) if bare(one) not in page] == []
    assert MARK not in page


@pytest.mark.parametrize("filled", [(), (0,), (0, 1, 2, 3)])
def test_there_is_room_to_write_in_every_box(filled: tuple[int, ...]) -> None:
    laid = sheet(numbered(50), goals=1, agreements=1, words=1, seen=0, themes=3)
    for place, box in enumerate(laid["boxes"]):
        box["lines"] = box["lines"] if place in filled else []

    assert len(drawn(laid)) == 1


def test_the_words_of_typst_are_words() -> None:
    written = '#set page(width: 1cm) #panic("x") $x^2$ *b* _i_ `c` @a <b> // c /* d */ ~ -- \\ = h'

    (page,) = drawn(sheet(cycle([written]), goals=1, agreements=0, words=0, seen=0, themes=1))

    assert bare(written) in page


@settings(max_examples=20, deadline=None)
@given(
    some.lists(some.text(min_size=1, max_size=700), min_size=1, max_size=12),
    some.fixed_dictionaries(
        {
            "goals": some.integers(0, 3), "agreements": some.integers(0, 6),
            "words": some.integers(0, 12), "seen": some.integers(0, 4),
            "themes": some.integers(0, 12), "prompts": some.integers(0, 3),
        }
    ),
)  # fmt: skip
def test_whatever_is_written_is_one_page(written: list[str], sizes: dict[str, int]) -> None:
    assert len(drawn(sheet(cycle(written), **sizes))) == 1


LETTERS = some.text("abcæøåÄÖñłčşĞЖдΩλ#*_$`<>@/\\~=-+[](){}'\".,;!? \n", min_size=20, max_size=700)


@settings(max_examples=20, deadline=None)
@given(some.lists(LETTERS.filter(lambda one: len(bare(one)) > 12), min_size=3, max_size=3))
def test_what_is_cut_is_marked_right_behind_its_beginning(written: list[str]) -> None:
    texts = [f"T{number}{one}" for number, one in zip(range(1000, 1003), written, strict=True)]
    laid = sheet(cycle(texts), goals=3, agreements=6, words=9, seen=2, themes=12, prompts=3)

    (page,) = drawn(laid)

    for text in texts:
        for told_so in re.findall(rf"(?s){text[:5]}.*?(?=T\d{{4}}|$)", page):
            assert bare(text) in told_so or MARK in told_so


def test_a_screen_reader_is_told_what_the_marks_say() -> None:
    reader = PdfReader(
        BytesIO(pdf("on_paper/sheet.typ", told(sheet(numbered(30), themes=2) | {"letters": 0})))
    )

    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "da"
    assert "pdfuaid" in root["/Metadata"].get_data().decode()
    fonts = {str(one) for page in reader.pages for one in page["/Resources"]["/Font"].values()}
    assert fonts


def test_a_class_is_a_page_for_each() -> None:
    pages = [sheet(numbered(length)) for length in (20, 300, 80)]

    assert len(drawn(*pages)) == 3
