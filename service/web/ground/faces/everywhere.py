"""The refusals that can be met on any page."""

from __future__ import annotations

from flask_wtf.csrf import CSRFError

from questionnaires import NotReadable, UnknownQuestionnaire
from service import errors
from service.web.ground.faces.face import Face
from service.web.ground.languages import _l

NOT_FOUND = Face(
    404,
    _l("This page is not here"),
    _l("The address may be old, or something was moved."),
    why="not_found",
)
BROKEN = Face(
    500,
    _l("Something went wrong on our side"),
    _l("What you had saved is still there. Try again in a little while."),
)
AWAY = Face(
    503,
    _l("We cannot reach the answers just now"),
    _l("Nothing that was saved is lost. Try again in a minute."),
    why="away",
)
LOGGED_OUT = Face(
    401,
    _l("You are not logged in any more"),
    _l("What you wrote on the last page is not saved. Copy it, log in, and put it in again."),
    why="logged_out",
)
TOO_MUCH = Face(
    413,
    _l("That was too much at once"),
    _l("The page sent more than a form can hold. Nothing was changed."),
    why="too_large",
)
OF_EVERYWHERE: dict[type[Exception], Face] = {
    errors.NotAllowed: Face(
        403,
        _l("You cannot open this page"),
        _l("Only those it concerns can open it."),
        why="not_allowed",
    ),
    errors.NotFound: NOT_FOUND,
    UnknownQuestionnaire: NOT_FOUND,
    errors.AlreadySent: Face(
        409,
        _l("These answers were sent already"),
        _l("What you sent first is what counts."),
        why="already_sent",
    ),
    errors.Outdated: Face(
        409,
        _l("Somebody else has saved this in the meantime"),
        _l("Nothing was written over. Copy what you wrote, open the page again and put it in."),
        why="outdated",
    ),
    errors.NotSound: Face(
        422,
        _l("There is still something to mend"),
        _l("Open the questionnaire again: every mistake stands beside its field."),
    ),
    NotReadable: Face(
        422,
        _l("This file cannot be read"),
        _l("Nothing was changed. Choose another file, or ask whoever made it."),
    ),
    errors.UnknownFields: Face(
        400,
        _l("This form does not fit its page"),
        _l("Nothing was changed. Open the page again and go on from there."),
        why="unknown_fields",
    ),
    errors.NotRecorded: Face(
        503,
        _l("The page cannot be shown just now"),
        _l("We note every time somebody reads another person’s answers, and that failed."),
    ),
    CSRFError: Face(
        400,
        _l("The page had been open for too long"),
        _l("Go back, load the page again and send once more. What was saved is still there."),
        why="csrf",
    ),
}
