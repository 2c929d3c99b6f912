"""What the weeks of a goal are called, and who reads of them."""

from __future__ import annotations

from service.web.ground.languages import _
from service.web.sight import Sight


def going_names() -> dict[str, str]:
    return {
        "well": _("It goes well"),
        "forward": _("A little forward"),
        "stuck": _("I am stuck"),
        "not_yet": _("I have not got to it"),
    }


def tried_names() -> dict[str, str]:
    return {
        "as_planned": _("What I had planned"),
        "other_way": _("Another way"),
        "asked": _("I asked for help"),
        "nothing": _("Nothing yet"),
    }


def next_names() -> dict[str, str]:
    return {
        "keep_on": _("Keep on"),
        "other_way": _("Try another way"),
        "ask_help": _("Ask for help"),
        "smaller": _("Make the step smaller"),
        "talk": _("Talk about the goal"),
    }


def sight_of_looking_back() -> Sight:
    """Who reads what was reached: it goes home with its goal, as `goal_rows` of sharing has it."""
    own = sight_of_goals()
    at_home = _("Those at home, once the conversation with this goal is shared")
    return Sight(
        _("You and your contact teacher see this, and those at home once it is shared"),
        (*own.yes[:2], at_home),
        (_("Your class"), *own.no),
    )


def sight_of_goals() -> Sight:
    """Who reads what a student keeps between conversations: as the rules in access.py have it."""
    return Sight(
        _("You and your contact teacher see this"),
        (
            _("You"),
            _("Your contact teacher, in your study book"),
            _("Your class: only what you put on the board yourself"),
        ),
        (
            _("The others who teach you"),
            _("School leadership: only how many students, never who"),
        ),
    )
