"""The refusals before, in and after a conversation."""

from __future__ import annotations

from service import errors
from service.web.ground.faces.face import Face
from service.web.ground.languages import _l

OF_CONVERSING: dict[type[Exception], Face] = {
    errors.ConversationClosed: Face(
        409,
        _l("The conversation is closed"),
        _l("What was prepared for it stands. Copy what you wrote: the next one begins anew."),
        why="conversation_closed",
    ),
    errors.OpenedBefore: Face(
        409,
        _l("This conversation was opened before your time"),
        _l("The student can share it from their folder. Then you can go on with it."),
        why="opened_before",
    ),
    errors.WrittenMeanwhile: Face(
        409,
        _l("You have written this on another page meanwhile"),
        _l("What you saved there stands. Yours is below: open the page again, put both together."),
        why="written_meanwhile",
    ),
    errors.ProposedLate: Face(
        409,
        _l("That is too late for this conversation"),
        _l("It has begun. What you wrote is below: say it there, or keep it for the next one."),
        why="late",
    ),
    errors.ProposedEnough: Face(
        409,
        _l("You have proposed enough for one conversation"),
        _l("Change one of your proposals, or take one back. What you wrote is below."),
        why="enough",
    ),
    errors.SharedAlready: Face(
        409,
        _l("This visit is shared with somebody already"),
        _l("One more person reads it at a time. Take it back from them first, then share it anew."),
        why="shared_already",
    ),
    errors.GoalPast: Face(
        409,
        _l("This goal is from an earlier conversation"),
        _l("Nothing was changed. The goals that stand now are under “My goals”."),
        why="goal_past",
    ),
    errors.OtherWrites: Face(
        403,
        _l("The other one writes now"),
        _l("Nothing was changed. What you wrote stands below: give it to whoever writes."),
        why="other_writes",
    ),
    errors.Final: Face(
        409,
        _l("This conversation is closed"),
        _l("What was agreed stands. The contact teacher can open it again."),
        why="final",
    ),
    errors.NotWhole: Face(
        422,
        _l("The conversation cannot be closed yet"),
        _l("Something that the law asks for is missing. Its page names what, and where to write."),
        why="not_whole",
    ),
}
