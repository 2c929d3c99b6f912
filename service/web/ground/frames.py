"""A page that is drawn once and filled many times."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping

from flask_wtf.csrf import generate_csrf

from service.web.ground.headers import nonce


class Frame:
    """A drawn page with holes, each under a name. Nothing of a person may be drawn into it."""

    def __init__(self, draw: Callable[[Mapping[str, str]], str], names: tuple[str, ...]) -> None:
        """`draw` gets a mark for each name and puts it where the name's value will stand.

        The token of the form and the page's nonce are holes of their own, wherever they stand.
        """
        marks = {name: f"hole{secrets.token_hex(12)}" for name in names}
        html = draw(marks)
        holes = {mark: name for name, mark in marks.items()}
        holes |= {generate_csrf(): "token", nonce(): "nonce"}
        self._pieces = re.split(f"({'|'.join(map(re.escape, holes))})", html)
        self._holes = [
            (place, holes[piece]) for place, piece in enumerate(self._pieces) if piece in holes
        ]

    def fill(self, **values: str) -> str:
        """The page. Values are HTML already."""
        pieces = self._pieces.copy()
        known = values | {"token": generate_csrf(), "nonce": nonce()}
        for place, name in self._holes:
            pieces[place] = known[name]
        return "".join(pieces)
