"""The refusals around rounds, and around the plans they are made of."""

from __future__ import annotations

from service import errors
from service.web.ground.faces.face import Face
from service.web.ground.languages import _l

OF_PLANNING: dict[type[Exception], Face] = {
    errors.NotOpen: Face(
        409,
        _l("The round is not open"),
        _l("What you saved while it was open is kept. Ask your teacher if something is missing."),
        why="not_open",
    ),
    errors.AlreadyClosed: Face(
        409,
        _l("The round is closed already"),
        _l("Its numbers stand. You need not do anything."),
        why="not_open",
    ),
    errors.AlreadyOpen: Face(
        409,
        _l("The round has opened"),
        _l("What it asks stands now. You can still move its last day and ask one more class."),
        why="already_open",
    ),
    errors.PlanNotSent: Face(
        409,
        _l("The plan is not sent yet"),
        _l("Send it first, so that it stands for the whole team. Then make the year of it."),
        why="plan_not_sent",
    ),
    errors.PlanWithoutDays: Face(
        409,
        _l("The plan names no day to come"),
        _l("Go on writing the plan, say when the conversations are, and send it."),
        why="plan_without_days",
    ),
    errors.TeamWithoutClasses: Face(
        409,
        _l("No class belongs to your team"),
        _l("Whoever administers the school says which classes a team has."),
        why="team_without_classes",
    ),
    errors.AskedAlready: Face(
        409,
        _l("A class is asked something else in those days"),
        _l("Nothing was changed. Choose other days in the plan, or talk with the leadership."),
        why="asked_already",
    ),
}
