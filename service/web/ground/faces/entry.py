"""The refusals on the way in: at the log-in, at the second factor, at a link."""

from __future__ import annotations

from service import errors
from service.web.ground.faces.face import Face
from service.web.ground.languages import _l

OF_ENTRY: dict[type[Exception], Face] = {
    errors.NoHat: Face(
        409,
        _l("You have several roles here"),
        _l("Choose first which of them you come in."),
        why="no_hat",
    ),
    errors.SecondFactorMissing: Face(
        403,
        _l("One more step before you can go on"),
        _l("Enter the code from your authenticator app."),
        why="second_factor",
    ),
    errors.NotOnTheList: Face(
        403,
        _l("You are not on the school’s list yet"),
        _l("Your log-in is right, but nobody here has it. Turn to your school’s office."),
    ),
    errors.OtherRole: Face(
        403,
        _l("You came as something else than you are here"),
        _l("Log in again in the role that the school knows you in, or turn to its office."),
    ),
    errors.OutsideRefused: Face(
        403,
        _l("You were not logged in"),
        _l("The log-in was stopped on the way. Begin again from our log-in page."),
    ),
    errors.OutsideAway: Face(
        503,
        _l("That log-in does not answer just now"),
        _l("Try again in a minute. A user name with a password works all the same."),
    ),
    errors.SecondFactorUnreadable: Face(
        503,
        _l("Your second factor cannot be read just now"),
        _l("Ask whoever administers your school. They can take it away, and you set it up anew."),
        why="second_factor",
    ),
    errors.TooManyFailures: Face(
        429,
        _l("Too many attempts"),
        _l("Wait a quarter of an hour, and try again."),
        why="too_many",
    ),
    errors.LinkOver: Face(
        410,
        _l("This link does not work any more"),
        _l(
            "It was used, it is too old, or a newer one has taken its place. A new password: ask"
            " for another link on the log-in page. A guardian’s first time: ask the school."
        ),
        why="link_over",
    ),
}
