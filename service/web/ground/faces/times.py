"""The refusals around the times of conversations."""

from __future__ import annotations

from service import errors
from service.web.ground.faces.face import Face
from service.web.ground.languages import _l

OF_TIMES: dict[type[Exception], Face] = {
    errors.SlotTaken: Face(
        409,
        _l("Somebody was faster"),
        _l("That time is taken now. Nothing of yours was changed. Choose another one."),
        why="slot_taken",
    ),
    errors.SlotOver: Face(
        409,
        _l("That time cannot be used any more"),
        _l("It has begun, or it was called off. Nothing was changed. Choose another one."),
        why="slot_over",
    ),
    errors.HasTime: Face(
        409,
        _l("There is a time already"),
        _l("It may have been chosen on another device. Nothing was changed: here is how it is."),
        why="has_time",
    ),
    errors.BusyThen: Face(
        409,
        _l("There is another conversation at that time"),
        _l("Nobody can be at two tables at once. Nothing was changed. Choose another one."),
        why="busy_then",
    ),
    errors.TimesOverlap: Face(
        409,
        _l("Two times of one teacher overlap"),
        _l("Nothing was made or moved. Change the hours so that one ends before the next begins."),
        why="times_overlap",
    ),
}
