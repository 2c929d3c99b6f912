"""Lay what a page saves over what is stored, where another device may have saved since."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from questionnaires import Document, Section


@dataclass(frozen=True, slots=True)
class Merged:
    document: Document
    aside: Document  # what was written here where something else had come in the meantime
    touched: bool  # is anything of it another than what was stored


def merge(
    stored: Document, sections: Sequence[Section], fresh: Document, failed: Collection[str]
) -> Document:
    """The stored answers with those of these sections made new.

    A question that failed keeps what was stored; one that is absent from the fresh answers
    becomes unanswered. A question fails as a whole where something in one of its rows does.
    """
    renewed = _taken(sections, failed)
    return stored.without(renewed).joined(fresh.only(renewed))


def merge_since(
    stored: Document,
    sections: Sequence[Section],
    fresh: Document,
    failed: Collection[str],
    was: Mapping[str, str],
) -> Merged:
    """The same for a page that knows what it was filled with (`was`, from `Document.marks`).

    Only what was touched on that page is taken. Where the stored answer has changed since then,
    it stays, and what was written on the page is set aside: neither is lost.
    """
    return merge_parts(stored, _taken(sections, failed), fresh, was)


def merge_parts(
    stored: Document, taken: Collection[str], fresh: Document, was: Mapping[str, str]
) -> Merged:
    """The same for whatever the page could say something of, by key."""
    given, stands = fresh.marks(taken), stored.marks(taken)
    touched = {one for one in taken if given.get(one) != was.get(one)}
    touched = {one for one in touched if given.get(one) != stands.get(one)}
    clash = {one for one in touched if stands.get(one) != was.get(one)}
    renewed = touched - clash
    document = stored.without(renewed).joined(fresh.only(renewed)) if renewed else stored
    return Merged(document, fresh.only(clash), bool(renewed))


def _taken(sections: Sequence[Section], failed: Collection[str]) -> set[str]:
    asked = {question.id for section in sections for question in section.questions}
    return asked.difference(key.partition(".")[0] for key in failed)
