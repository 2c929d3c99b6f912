"""The refusals around who is here: people, classes, lists, codes and requests."""

from __future__ import annotations

from service import errors
from service.web.ground.faces.face import Face
from service.web.ground.languages import _l

OF_ADMINISTRATION: dict[type[Exception], Face] = {
    errors.Taken: Face(
        409,
        _l("Somebody else has this user name or roster id already"),
        _l("Nothing was changed. Go back and choose another."),
        why="taken",
    ),
    errors.YearHasBegun: Face(
        409,
        _l("The school has gone over to this school year already"),
        _l("Nothing was changed again. The classes of the new year are there."),
        why="year_has_begun",
    ),
    errors.NotSettled: Face(
        409,
        _l("This file cannot be applied now"),
        _l("Nothing was changed. Open its page again and see how it stands."),
        why="not_settled",
    ),
    errors.ManyLeave: Face(
        409,
        _l("More would leave than usual"),
        _l("Nothing was changed. Open the page of the file again and say yes to that, too."),
        why="many_leave",
    ),
    errors.SheetMade: Face(
        409,
        _l("These codes were made already"),
        _l(
            "They are shown once only, and they work. If you have not printed them, open the codes"
            " of the class again and make new ones."
        ),
        why="sheet_made",
    ),
    errors.CaseMoved: Face(
        409,
        _l("This request is further than your page"),
        _l("Nothing was changed. Open the request again to see where it stands."),
        why="outdated",
    ),
}
