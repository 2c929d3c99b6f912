"""What each deed of administration is called, in the trail and in “my data”."""

from service.web.ground.languages import _


def deed_name(deed: str) -> str:
    """In words; a deed that has none yet is shown as it is written down."""
    return _names().get(deed, deed)


def _names() -> dict[str, str]:
    return {
        "looked.as": _("Looked at the pages of somebody, without what is written there"),
        "round.closed": _("Closed a round"),
        "case.asked": _("Asked for a right: copy, erasure, correction or restriction"),
        "case.assembled": _("Took up a request"),
        "case.reviewed": _("Looked a copy through for what concerns others"),
        "case.decided": _("Decided a request"),
        "case.erased": _("Erased what was asked for"),
        "case.fetched": _("Fetched a copy of what is held"),
        "case.lifted": _("Ended a restriction"),
        "case.closed": _("Closed a request"),
        "contact.told": _("Said whom to write to about privacy"),
        "retention.run": _("Deleted what had been kept for its time"),
    }
