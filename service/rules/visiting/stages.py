"""How far a class visit has come. The table below is its state machine."""

from __future__ import annotations

from enum import StrEnum

from service.errors import NotAllowed
from service.store.visiting.visits import Visit


class VisitStage(StrEnum):
    """Where a visit is in its life."""

    PROPOSED = "proposed"  # by one of the two, and not agreed by the other yet
    AGREED = "agreed"
    NOTED = "noted"  # the notes are sent, and the teacher reads them
    TALKED = "talked"  # the two have talked it through
    CALLED_OFF = "called_off"


VISIT = {
    VisitStage.PROPOSED: (VisitStage.AGREED, VisitStage.CALLED_OFF),
    VisitStage.AGREED: (VisitStage.NOTED, VisitStage.CALLED_OFF),
    VisitStage.NOTED: (VisitStage.TALKED,),
    VisitStage.TALKED: (),
    VisitStage.CALLED_OFF: (),
}


def visit_stage(visit: Visit) -> VisitStage:
    """What was written stays, whatever became of the plan: notes that are sent are sent."""
    if visit.sent_at is not None:
        return VisitStage.TALKED if visit.plan.talked_at else VisitStage.NOTED
    if visit.plan.called_off_at:
        return VisitStage.CALLED_OFF
    return VisitStage.PROPOSED if visit.plan.waits else VisitStage.AGREED


def check_visit_is(visit: Visit, *stages: VisitStage) -> None:
    """This deed belongs to these stages of a visit."""
    found = visit_stage(visit)
    if found not in stages:
        raise NotAllowed(f"visit {visit.id} is {found}")
