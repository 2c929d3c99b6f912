"""What each deed of administration is called, in the trail and in “my data”."""

from service.web.ground.languages import _


def deed_name(deed: str) -> str:
    """In words; a deed that has none yet is shown as it is written down."""
    return _names().get(deed, deed)


def _names() -> dict[str, str]:
    return {
        "group.changed": _("Called a class or a group something else"),
        "group.ended": _("Let a class or a group end"),
        "group.filled": _("Added whole classes to a teaching group"),
        "group.made": _("Made a class or a group"),
        "guardianship.begun": _("Wrote somebody in as guardian"),
        "guardianship.changed": _("Changed what a guardian may do"),
        "looked.as": _("Looked at the pages of somebody, without what is written there"),
        "membership.begun": _("Gave somebody a role"),
        "membership.ended": _("Ended a role"),
        "person.added": _("Added somebody"),
        "person.changed": _("Changed what is written about somebody"),
        "person.let_in": _("Let somebody in again"),
        "person.logged_out": _("Logged somebody out everywhere"),
        "person.not_protected": _("Ended the protection of a name"),
        "person.protected": _("Protected a name"),
        "person.shut_out": _("Shut somebody out"),
        "round.closed": _("Closed a round"),
        "student.moved": _("Moved a student to another class"),
        "year.begun": _("Went over to a new school year"),
    }
