"""An open page asks now and then whether the other one has written, and says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from flask import Blueprint, Response, request

from service import actions
from service.actions.conversing.agreeing import AtTable
from service.actions.conversing.minutes import Paper
from service.web.ground.guards import current_person

pages = Blueprint("watching", __name__)


@dataclass(frozen=True, slots=True)
class Watched:
    """What the partial conversations/parts/news.html wants."""

    conversation: UUID
    mark: str  # of what stands on the page
    writes: bool


@pages.get("/conversations/<uuid:conversation_id>/stands")
def stands(conversation_id: UUID) -> Response:
    """Nothing but a mark: 304 where it is the one that the page has, 204 where it is another."""
    answer = Response(status=204)
    answer.set_etag(actions.watching.stands(current_person(), conversation_id))
    answer.make_conditional(request)
    return answer


def watched(at: AtTable, papers: Iterable[Paper]) -> Watched:
    revisions = {one.kept.name: one.kept.revision for one in papers}
    return Watched(at.held.id, actions.watching.mark(at, revisions), at.writes)
