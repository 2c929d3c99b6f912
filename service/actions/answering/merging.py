"""What becomes of a response when a page saves it: nothing is written over, nothing lands twice."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self
from uuid import UUID

from forms import Merged, Post, merge, merge_since
from questionnaires import Document, Section
from service.errors import Outdated, UnknownFields
from service.store.ground.database import now
from service.store.responses import Response

MOST_ASIDES = 20  # devices whose answers wait for a decision
MOST_LANES = 60  # pages and devices whose last saving is remembered
MOST_MARKS = 40_000  # characters that a page may say of what it was filled with
SENDING = "send "  # before a key, among what has landed


@dataclass(frozen=True, slots=True)
class PageMarks:
    """What a page, or a device, says of itself with what it saves.

    `lane` is the page's own queue, `number` the saving's place in it; `was` are the marks of the
    answers that the page was filled with (`Document.marks`), None where it does not know.
    """

    lane: str = ""
    number: int = 1
    was: Mapping[str, str] | None = None
    helped: bool | None = None  # None: it was not asked

    @classmethod
    def read(cls, given: Post) -> Self:
        """From the hidden fields of the page. Marks that make no sense are a stranger's."""
        was = given.get("was", "")
        return cls(
            lane=_lane(given.get("lane", "")),
            number=max(0, given.get("number", 1, int)),
            was=_was(was) if was else None,
            helped="helped" in given if "helped-asked" in given else None,
        )


UNMARKED = PageMarks()


def _lane(text: str) -> str:
    if not text:
        return ""
    try:
        return str(UUID(text))
    except ValueError:
        raise UnknownFields("lane") from None


def _was(text: str) -> dict[str, str]:
    try:
        found = json.loads(text[:MOST_MARKS])
    except ValueError:
        raise UnknownFields("was") from None
    if not isinstance(found, dict) or not all(isinstance(one, str) for one in found.values()):
        raise UnknownFields("was")
    return found


def merged(
    response: Response,
    sections: Sequence[Section],
    fresh: Document,
    failed: Collection[str],
    page: PageMarks,
) -> Response:
    """The response with what a page says; the same one where it says nothing new."""
    stands = response.working
    if page.was is None:
        found = Merged(merge(stands, sections, fresh, failed), Document(), touched=True)
    else:
        found = merge_since(stands, sections, fresh, failed, page.was)
    asked = {one.id for section in sections for one in section.questions}
    judged = asked.difference(key.partition(".")[0] for key in failed)
    asides = with_aside(response.asides, page.lane, judged, found.aside)
    helped = response.helped if page.helped is None else page.helped
    if not (page.lane or found.touched or helped != response.helped):
        return response
    return replace(
        rewritten(response, found.document) if found.touched else response,
        asides=asides,
        helped=helped,
        landed=with_landed(response.landed, page.lane, page.number),
        revision=response.revision + 1,
        saved_at=now(),
    )


def with_aside(
    asides: Mapping[str, Document], lane: str, judged: Collection[str], aside: Document
) -> dict[str, Document]:
    """What waits for a decision, with what a page has just brought of what it was judged by."""
    others = {one: own for one, own in asides.items() if one != lane}
    mine = asides.get(lane, Document()).without(judged).joined(aside)
    if mine.is_blank:
        return others
    if len(others) >= MOST_ASIDES:
        raise Outdated(f"{len(others)} answers wait for a decision")
    return {**others, lane: mine}


def rewritten(response: Response, document: Document) -> Response:
    """A draft is written itself; what was sent stays as it is, beside its changes."""
    if response.sent_at is None:
        return replace(response, document=document)
    return replace(response, changes=document if document != response.document else None)


def with_landed(landed: Mapping[str, int], lane: str, number: int) -> dict[str, int]:
    if not lane:
        return dict(landed)
    others = {one: last for one, last in landed.items() if one != lane}
    return dict([*others.items(), (lane, number)][-MOST_LANES:])


def set_aside(response: Response, page: PageMarks, sections: Sequence[Section]) -> frozenset[str]:
    """The questions of these sections at which something of this page was set aside."""
    aside = response.asides.get(page.lane, Document())
    return frozenset(
        one.id for section in sections for one in section.questions if aside.answered(one.id)
    )


def settled(response: Response, lane: str, question: str, how: str) -> Response:
    """The response after its writer has decided between two answers to one question.

    `how` is "use" (the one aside), "both" (words only) or "leave".
    """
    stands = response.working
    document, asides = decided(stands, response.asides, lane, question, how)
    if asides == response.asides:
        return response  # it is settled already
    return replace(rewritten(response, document), asides=asides)


def decided(
    stands: Document, asides: Mapping[str, Document], lane: str, question: str, how: str
) -> tuple[Document, dict[str, Document]]:
    """What stands and what still waits, after a decision between two answers."""
    aside = asides.get(lane, Document())
    if not aside.answered(question):
        return stands, dict(asides)
    chosen = aside.only([question])
    if how == "both":
        words = "\n".join(filter(None, (stands.text(question), aside.text(question))))
        chosen = Document({question: words})
    rest = aside.without([question])
    others = {one: own for one, own in asides.items() if one != lane}
    left = others if rest.is_blank else {**others, lane: rest}
    return stands if how == "leave" else stands.without([question]).joined(chosen), left
