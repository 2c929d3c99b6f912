"""The refusals around a class visit."""

from __future__ import annotations

from service import errors
from service.web.ground.faces.face import Face
from service.web.ground.languages import _l

OF_VISITING: dict[type[Exception], Face] = {
    errors.NotColleagues: Face(
        409,
        _l("This visit cannot be agreed with them now"),
        _l(
            "One of the two is not at the school any more, or not yet, or is to be left alone just"
            " now. Nothing was changed. Choose somebody else, or ask the school’s leadership."
        ),
        why="not_colleagues",
    ),
    errors.PlanMoved: Face(
        409,
        _l("The plan has changed since you opened it"),
        _l("Nothing was changed. Here is how it stands now: read it again, then answer."),
        why="outdated",
    ),
    errors.LessonOver: Face(
        409,
        _l("That lesson has begun"),
        _l("Nothing was changed. Choose a time that is still to come."),
        why="lesson_over",
    ),
    errors.NoSuchLesson: Face(
        403,
        _l("This class or this teacher was not at the school on that day"),
        _l(
            "What you wrote is kept on this device. Whoever administers the school sees who was"
            " where: ask there, and go on when the list is right."
        ),
        why="no_such_lesson",
    ),
    errors.VisitsNoMore: Face(
        403,
        _l("You have left this school, and this visit is more than 30 days old"),
        _l(
            "What you wrote is kept on this device. The leadership of the school decides what"
            " becomes of it: turn to them."
        ),
        why="visits_no_more",
    ),
}
