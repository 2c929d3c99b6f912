"""A link that is shown once, to be printed and handed over."""

from __future__ import annotations

from datetime import timedelta

import segno
from flask import render_template, url_for
from markupsafe import Markup

from service.actions.entry.letters import Approved
from service.store.ground.database import now


def handed_over(approved: Approved, entrance: str, lasts: timedelta, back: str) -> str:
    """The page with the card. It is made by the post itself: nothing keeps the secret."""
    link = url_for(entrance, link=approved.token, _external=True)
    svg = segno.make(link, error="m").svg_inline(
        border=2, omitsize=True, svgclass="qr", lineclass=None
    )
    return render_template(
        "passwords/handed_over.html",
        name=approved.name,
        link=link,
        qr=Markup(svg),
        until=now() + lasts,
        back=back,
    )
