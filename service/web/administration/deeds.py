"""What each deed of administration is called, in the trail and in “my data”."""

from service.web.ground.languages import _


def deed_name(deed: str) -> str:
    """In words; a deed that has none yet is shown as it is written down."""
    return _names().get(deed, deed)


def _names() -> dict[str, str]:
    return {
        "looked.as": _("Looked at the pages of somebody, without what is written there"),
        "round.closed": _("Closed a round"),
    }
