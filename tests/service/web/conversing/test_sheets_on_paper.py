"""The sheet of a conversation on paper, for those whose table it is."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from flask.testing import FlaskClient
from pypdf import PdfReader

from service.store.people import Person
from tests.school.lived import Lived

ClientOf = Callable[[Person], FlaskClient]


def words_of(file: bytes) -> list[str]:
    """The text of each page, on one line."""
    pages = PdfReader(BytesIO(file)).pages
    return [" ".join(one.extract_text().replace("\u200b", "").split()) for one in pages]


def test_a_teacher_has_the_sheet_of_a_student(client_of: ClientOf, lived: Lived) -> None:
    reply = client_of(lived.world.carl).get(f"/students/{lived.world.anna.id}/sheet.pdf")
    assert reply.status_code == 200
    (page,) = words_of(reply.data)
    assert page.startswith("Anna Test, 5.a")
    assert "Læse højt" in page
