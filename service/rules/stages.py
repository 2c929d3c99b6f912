"""In which state a deed is possible. The tables below are the state machines."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from service.errors import AlreadyClosed, AlreadyOpen, AlreadySent, CaseMoved, NotAllowed, NotOpen
from service.rules.conversing.plans import lives
from service.store.administration.cases import Case
from service.store.conversing.conversations import Conversation
from service.store.responses import Response
from service.store.rounds import Round


class Stage(StrEnum):
    """Where a round is in its life."""

    PLANNED = "planned"
    OPEN = "open"
    OVER = "over"  # the last day has passed, and nobody has closed it yet
    CLOSED = "closed"


# What may follow on what. A round never opens again: its release is made.
ROUND = {
    Stage.PLANNED: (Stage.OPEN,),
    Stage.OPEN: (Stage.OVER, Stage.CLOSED),
    Stage.OVER: (Stage.CLOSED,),
    Stage.CLOSED: (),
}


def stage(round: Round, today: date) -> Stage:  # noqa: A002 – the school's word
    if round.closed_at is not None:
        return Stage.CLOSED
    if today < round.opens_on:
        return Stage.PLANNED
    return Stage.OPEN if today <= round.closes_on else Stage.OVER


def check_open(round: Round, today: date) -> None:  # noqa: A002
    """Answers are taken only while the round is open."""
    found = stage(round, today)
    if found is not Stage.OPEN:
        raise NotOpen(f"round {round.id} is {found}")


def check_planned(round: Round, today: date) -> None:  # noqa: A002
    """All of a round may change until it opens."""
    found = stage(round, today)
    if found is not Stage.PLANNED:
        raise AlreadyOpen(f"round {round.id} is {found}")


def check_days(first: date, last: date, today: date) -> None:
    """A round that is planned opens today at the earliest, and lasts a day at least."""
    if not today <= first <= last:
        raise NotAllowed(f"no round runs from {first} to {last}")


def check_may_end(round: Round, last: date, today: date) -> None:  # noqa: A002
    """The last day of a round that is open may move, either way but not into the past."""
    check_open(round, today)
    if last < today:
        raise NotAllowed(f"round {round.id} does not end on {last}")


def check_may_close(round: Round, today: date) -> None:  # noqa: A002
    found = stage(round, today)
    if found is Stage.CLOSED:
        raise AlreadyClosed(f"round {round.id}")
    if Stage.CLOSED not in ROUND[found]:
        raise NotOpen(f"round {round.id} is {found}")


class Writing(StrEnum):
    """What the writer of a response can do with it."""

    DRAFT = "draft"  # may be written and sent
    SENT = "sent"  # and may be changed while the round is open
    CHANGED = "changed"  # since it was sent; what was sent counts until the changes are sent too
    LATE = "late"  # never sent, and cannot be any more: it is kept for its writer
    STANDS = "stands"  # sent for good


def writing(response: Response, round: Round | None, today: date) -> Writing:  # noqa: A002
    """Sheets and forms of a visit stand once they are sent; a round lets one change one's mind.

    The plan of a team is changed as long as there is a team.
    """
    is_open = round is None or stage(round, today) is Stage.OPEN
    if response.sent_at is None:
        return Writing.DRAFT if is_open else Writing.LATE
    if not is_open or (round is None and not lives(response.task)):
        return Writing.STANDS
    return Writing.SENT if response.changes is None else Writing.CHANGED


def check_may_save(response: Response, round: Round | None) -> None:  # noqa: A002
    """A draft may always be saved, after the round closed too: it is its writer's alone.

    What is written on a response of a round that was sent becomes changes, which others see when
    they are sent; so does what is written on the plan of a team.
    """
    if round is None and response.sent_at is not None and not lives(response.task):
        raise AlreadySent(f"response {response.id}")


class Looks(StrEnum):
    """How far the two looks at one student are, for whoever opens the conversation."""

    ONE = "one"  # the round asks nobody to judge
    WAITING = "waiting"  # both have to be given, and the round closed or the conversation opened
    OPEN = "open"
    WAIVED = "waived"  # the teacher gives no look: the student's stands alone
    ALONE = "alone"  # the student wants to talk without the own answers: the teacher's stands alone

    @property
    def teachers_is_seen(self) -> bool:
        return self in (Looks.OPEN, Looks.ALONE)


def looks(
    round: Round,  # noqa: A002
    conversation: Conversation | None,
    mirrored: bool,
    own: Response | None,
    judgement: Response | None,
) -> Looks:
    """Neither look is shown to the other before both are given and the table is set."""
    if not mirrored:
        return Looks.ONE
    if conversation is not None and conversation.waived:
        return Looks.WAIVED
    answered, judged = (one is not None and one.sent_at is not None for one in (own, judgement))
    table_set = round.closed_at is not None or conversation is not None
    if answered and judged and table_set:
        return Looks.OPEN
    if judged and not answered and conversation is not None and conversation.student_waived:
        return Looks.ALONE
    return Looks.WAITING


class Handling(StrEnum):
    """How far a case is: somebody has asked for their rights."""

    ASKED = "asked"
    ASSEMBLED = "assembled"  # somebody has taken it up and looks it through
    REVIEWED = "reviewed"  # what concerns others is taken out
    DECIDED = "decided"
    RELEASED = "released"  # whoever asked can fetch what we hold
    CLOSED = "closed"


# What may follow on what. One that is held is decided again; erasing needs no looking through.
CASE = {
    Handling.ASKED: (Handling.ASSEMBLED, Handling.DECIDED),
    Handling.ASSEMBLED: (Handling.REVIEWED, Handling.DECIDED),
    Handling.REVIEWED: (Handling.REVIEWED, Handling.DECIDED),
    Handling.DECIDED: (Handling.DECIDED, Handling.RELEASED, Handling.CLOSED),
    Handling.RELEASED: (Handling.CLOSED,),
    Handling.CLOSED: (),
}


def check_case_goes_to(case: Case, to: Handling) -> None:
    """One that is held is decided again and nothing else; any other decision stands."""
    now = Handling(case.state)
    after = set(CASE[now])
    if now is Handling.DECIDED:
        after = {Handling.DECIDED} if case.decision == "held" else after - {Handling.DECIDED}
    if to not in after:
        raise CaseMoved(f"case {case.id} is {now}, not to be {to}")


def check_looked_through(case: Case) -> None:
    if case.state != Handling.REVIEWED:
        raise CaseMoved(f"case {case.id} is {case.state}: nobody has looked it through")


def check_being_looked_through(case: Case) -> None:
    """Nobody looks before the case is taken up, nor after it is decided."""
    if case.state not in (Handling.ASSEMBLED, Handling.REVIEWED):
        raise CaseMoved(f"case {case.id} is {case.state}")
