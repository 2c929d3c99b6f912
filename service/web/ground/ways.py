"""Where one goes on after a step in between: only ever to a page of this service."""

from flask import request, url_for


def own_path(back: str) -> str:
    """Only a path of this service; anything else leads home."""
    ours = back.startswith("/") and back.isprintable() and not back.startswith(("//", "/\\"))
    return back if ours else url_for("home.home")


def where_from() -> str | None:
    """The page that was asked for, to come back to; none for the front page and for a post."""
    back = request.full_path.rstrip("?") if request.method == "GET" else None
    return back if back != "/" else None
