"""What a browser would send of a page of the editor."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any
from uuid import UUID

from flask.testing import FlaskClient

from questionnaires import editing
from service import store
from tests.school.world import World


def at(draft_id: UUID, part: str = "") -> str:
    """The address of a draft."""
    return f"/questionnaires/drafts/{draft_id}" + (f"?part={part}" if part else "")


def kept(world: World, draft_id: UUID) -> dict[str, Any]:
    """The definition as it is saved."""
    return editing.written(store.drafts.draft(world.owner, draft_id).content)


def opened(client: FlaskClient, draft_id: UUID, part: str) -> dict[str, list[str]]:
    """The fields of one part, as somebody finds them."""
    return fields_of(client.get(at(draft_id, part)).text)


def fields_of(page: str) -> dict[str, list[str]]:
    """Every field of the editor's form as it stands, by name; buttons are not among them."""
    reader = _Reader()
    reader.feed(page)
    return reader.fields


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {}
        self._inside = False
        self._select = self._words = ""
        self._chosen: str | None = None
        self._written: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = given.get("id") == "editor"
        elif self._inside and tag == "input":
            boxes = given.get("type") in ("checkbox", "radio")
            if not boxes or "checked" in given:
                self._send(given["name"], given.get("value", ""))
        elif self._inside and tag == "select":
            self._select, self._chosen = given["name"], None
        elif self._inside and tag == "option":
            if self._chosen is None or "selected" in given:
                self._chosen = given["value"]
        elif self._inside and tag == "textarea":
            self._words, self._written = given["name"], []

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif self._inside and tag == "select":
            self._send(self._select, self._chosen or "")
        elif self._written is not None and tag == "textarea":
            self._send(self._words, "".join(self._written).removeprefix("\n"))
            self._written = None

    def handle_data(self, data: str) -> None:
        if self._written is not None:
            self._written.append(data)

    def _send(self, name: str, value: str) -> None:
        self.fields.setdefault(name, []).append(value)
