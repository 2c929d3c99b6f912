"""A workbook is looked at before it is opened, and nothing in it can do harm."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Mapping
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile

import defusedxml.ElementTree
import openpyxl
import openpyxl.xml.functions
import pytest

from questionnaires.importing import NotReadable, from_xlsform

Written = Callable[[Mapping[str, object]], bytes]
SMALL = {"survey": [("type", "name", "label"), ("text", "word", "Et ord")]}


def archive(members: Mapping[str, str | bytes], how: int = ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w", how) as opened:
        for name, member in members.items():
            opened.writestr(name, member)
    return content.getvalue()


def with_member(content: bytes, name: str, change: Callable[[str], str]) -> bytes:
    """The same workbook with one of its files changed, or added. It is not packed."""
    with ZipFile(io.BytesIO(content)) as opened:
        members = {one: opened.read(one) for one in opened.namelist()}
    changed = change(members.get(name, b"").decode()).encode()
    return archive({**members, name: changed}, ZIP_STORED)


def with_rows(content: bytes, rows: str) -> bytes:
    """The same workbook with more at the end of its first sheet."""
    return with_member(
        content,
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace("</sheetData>", f"{rows}</sheetData>"),
    )


def why_refused(content: bytes) -> str:
    with pytest.raises(NotReadable) as refused:
        from_xlsform(content)
    return str(refused.value)


def lied_about(content: bytes) -> bytes:
    """A bomb that declares to be small."""
    declared = struct.pack("<I", 60 * 1024 * 1024)
    assert declared in content
    return content.replace(declared, struct.pack("<I", 1000))


BOMB = archive({"xl/workbook.xml": b" " * (60 * 1024 * 1024)})
OLD = bytes.fromhex("d0cf11e0a1b11ae1")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "damaged"),
        (b"type,name,label", "damaged"),
        (b"PK\x03\x04 and nothing more", "damaged"),
        (archive({"other.txt": "Hej"}), "damaged"),
        (archive({"xl/workbook.xml": "<a/>"}, ZIP_LZMA), "damaged"),
        (archive({"mimetype": "x", "content.xml": "<a/>"}), "OpenDocument"),
        (OLD + b"\0" * 600, "xls"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"PK\x03\x04" + b"\0" * 5 * 1024 * 1024, "5 MiB"),
        (BOMB, "unpacks"),
        (lied_about(BOMB), "damaged"),
        (archive({str(number): "" for number in range(1001)}), "unpacks"),
    ],
)
def test_what_is_no_workbook_says_why(content: bytes, why: str) -> None:
    assert why in why_refused(content)


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE w [<!ENTITY % a SYSTEM "https://example.org/w.dtd">%a;]>',
    ],
)
@pytest.mark.parametrize("member", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_entities_are_never_read(workbook: Written, member: str, declaration: str) -> None:
    harmful = with_member(workbook(SMALL), member, lambda xml: f"{declaration}{xml}")

    assert "do harm" in why_refused(harmful)


def test_openpyxl_reads_with_the_parser_that_takes_no_entities() -> None:
    assert openpyxl.DEFUSEDXML
    assert openpyxl.xml.functions.fromstring is defusedxml.ElementTree.fromstring
    assert openpyxl.xml.functions.iterparse is defusedxml.ElementTree.iterparse


def test_a_declaration_that_stands_somewhere_else_is_not_fetched(workbook: Written) -> None:
    outside = with_member(
        workbook(SMALL),
        "xl/workbook.xml",
        lambda xml: f'<!DOCTYPE w SYSTEM "file:///nowhere/w.dtd">{xml}',
    )

    assert len(from_xlsform(outside).definition["sections"][0]["questions"]) == 1


def test_a_sheet_that_stands_somewhere_else_is_not_fetched(workbook: Written) -> None:
    outside = with_member(
        workbook(SMALL),
        "xl/_rels/workbook.xml.rels",
        lambda xml: xml.replace("/xl/worksheets/sheet1.xml", "https://example.org/sheet.xml"),
    )

    assert "damaged" in why_refused(outside)


def test_an_external_link_is_passed_over(workbook: Written) -> None:
    outside = with_member(
        workbook(SMALL),
        "xl/_rels/workbook.xml.rels",
        lambda xml: xml.replace("Target=", 'TargetMode="External" Target='),
    )

    assert "no sheet that is called survey" in why_refused(outside)


def test_cells_are_read_however_they_are_written(workbook: Written) -> None:
    cells = (
        '<row><c t="inlineStr"><is><r><t>te</t></r><r><t>xt</t></r>'
        '<rPh sb="0" eb="1"><t>!</t></rPh></is></c>'
        '<c t="str"><v>word</v></c><c t="inlineStr"><is><t>Et_x0020_ord</t></is></c></row>'
        '<row r="9"><c r="B9"><v>7.0</v></c><c r="A9" t="inlineStr"><is><t>text</t></is></c>'
        '<c r="C9" t="b"><v>1</v></c></row>'
        '<row><c r="A10" t="e"><v>#REF!</v></c><c r="B10"><f>1+1</f><v>2</v></c></row>'
    )

    imported = from_xlsform(with_rows(workbook({"survey": [("type", "name", "label")]}), cells))

    first, second = imported.definition["sections"][0]["questions"]
    assert (first["id"], first["text"]) == ("word", {"da": "Et ord"})
    assert (second["id"], second["text"]) == ("q7", {"da": "true"})
    assert any("survey!B10" in str(remark.why) for remark in imported.remarks)


SHARED = (
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def test_cells_that_share_their_texts_are_read(workbook: Written) -> None:
    content = with_rows(
        workbook(SMALL),
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>',
    )
    content = with_member(
        content, "[Content_Types].xml", lambda xml: xml.replace("</Types>", SHARED)
    )
    texts = "<si><t>text</t></si><si><t>shared</t></si><si><r><t>Et </t></r><r><t>til</t></r></si>"
    content = with_member(
        content, "xl/sharedStrings.xml", lambda _: f'<sst xmlns="{MAIN}">{texts}</sst>'
    )

    _, shared = from_xlsform(content).definition["sections"][0]["questions"]

    assert (shared["id"], shared["text"]) == ("shared", {"da": "Et til"})


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("<c><v>7.50</v></c>", "7.5"),
        ("<c><v>7E0</v></c>", "7"),
        ('<c t="d"><v>2026-08-10T00:00:00</v></c>', "2026-08-10T00:00:00"),
        ('<c t="str"><v>=1+1</v></c>', "=1+1"),
    ],
)
def test_a_cell_becomes_a_plain_text(workbook: Written, cell: str, text: str) -> None:
    row = f'<row><c t="str"><v>text</v></c><c t="str"><v>cell</v></c>{cell}</row>'

    read = from_xlsform(with_rows(workbook(SMALL), row))

    assert read.definition["sections"][0]["questions"][1]["text"] == {"da": text}


@pytest.mark.parametrize("kind", ["", 't="array" ref="C3"', 't="dataTable" ref="C3" dt2D="1"'])
def test_a_formula_of_any_kind_is_left_out_and_named(workbook: Written, kind: str) -> None:
    row = f'<row><c t="str"><v>text</v></c><c/><c r="C3"><f {kind}>1+1</f><v>2</v></c></row>'

    remarks = from_xlsform(with_rows(workbook(SMALL), row)).remarks

    assert any("survey!C3" in str(remark.why) for remark in remarks)


def test_a_long_formula_that_many_cells_share_is_not_worked_out(workbook: Written) -> None:
    first = f'<c r="C3"><f t="shared" ref="C3:C4" si="0">{"A1+" * 300_000}A1</f></c>'
    others = '<c><f t="shared" si="0"/></c>' * 20_000
    content = with_rows(workbook(SMALL), f'<row r="3">{first}{others}</row>')

    assert any("survey!C3" in str(remark.why) for remark in from_xlsform(content).remarks)


def test_cells_far_away_cost_nothing(workbook: Written) -> None:
    far = '<row r="99999999999"><c r="ZZZ99999999999" t="str"><v>far</v></c></row>'

    read = from_xlsform(with_rows(workbook(SMALL), far))

    assert len(read.definition["sections"][0]["questions"]) == 1


@pytest.mark.parametrize("many", ["<a/>" * 500_000, "=" * 1_000_000])
def test_more_than_a_form_can_hold_is_not_opened(workbook: Written, many: str) -> None:
    assert "unpacks" in why_refused(with_rows(workbook(SMALL), many))


def test_a_workbook_with_thousands_of_sheets_is_not_opened(workbook: Written) -> None:
    sheets = '<sheet name="more" sheetId="1"/>' * 10_000
    content = with_member(
        workbook(SMALL), "xl/workbook.xml", lambda xml: xml.replace("<sheets>", f"<sheets>{sheets}")
    )

    assert "unpacks" in why_refused(content)


def test_a_workbook_of_many_empty_rows_is_small(workbook: Written) -> None:
    rows = "".join(f'<row r="{number}"/>' for number in range(3, 60_000))
    content = with_rows(workbook(SMALL), rows)

    assert len(from_xlsform(content).definition["sections"][0]["questions"]) == 1
