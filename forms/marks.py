"""The small pictures on a question card: icons from the sprite, filling circles, faces.

A page has them a hundred times over, so each stands once in the page, as a symbol, and is pointed
at from then on. They take the colour of what they stand in.
"""

from __future__ import annotations

from markupsafe import escape


class Marks:
    """The pictures of one page, gathered while it is drawn."""

    def __init__(self, sprite: str) -> None:
        """`sprite` is the address of the icons."""
        self._sprite = escape(sprite)
        self._symbols: dict[str, str] = {}

    def icon(self, name: str, more_classes: str = "") -> str:
        self._symbols.setdefault(
            name,
            f'<symbol id="{name}" viewBox="0 0 16 16">'
            f'<use href="{self._sprite}#i-{name}" width="16" height="16"/></symbol>',
        )
        return _pointing(f"ic {more_classes}".strip(), name)

    def moon(self, step: int, steps: int) -> str:
        """A circle filled from below, step of steps: the scale reads without colour or words."""
        name = f"moon-{step}-{steps}"
        self._symbols.setdefault(name, moon_symbol(name, step / steps))
        return _pointing("moon", name)

    def face(self, step: int, steps: int) -> str:
        """A face, from sad to happy: for those who do not read yet. The label says it in words."""
        name = f"face-{step}-{steps}"
        self._symbols.setdefault(name, face_symbol(name, (step - 1) / (steps - 1)))
        return _pointing("face", name)

    def symbols(self) -> str:
        """What the pictures point at. Belongs into the page once."""
        known = "".join(self._symbols.values())
        return f'<svg class="visually-hidden" aria-hidden="true">{known}</svg>\n'


def moon_symbol(name: str, share: float) -> str:
    """The circle round (12, 12) with radius 10, filled up to a share."""
    return (
        f'<symbol id="{name}" viewBox="0 0 24 24">{_filling(share)}'
        '<circle fill="none" stroke="currentColor" stroke-width="1.75" cx="12" cy="12" r="10"/>'
        "</symbol>"
    )


def face_symbol(name: str, share: float) -> str:
    """Round, with two eyes; the mouth bends from all down (0) to all up (1)."""
    bend = 7 * share - 3.5
    ends, middle = 15.75 - bend / 2, 15.75 + bend
    line = 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"'
    return (
        f'<symbol id="{name}" viewBox="0 0 24 24"><circle {line} cx="12" cy="12" r="10"/>'
        '<circle fill="currentColor" cx="8.5" cy="9.5" r="1.4"/>'
        '<circle fill="currentColor" cx="15.5" cy="9.5" r="1.4"/>'
        f'<path {line} d="M7.5 {ends:.2f}Q12 {middle:.2f} 16.5 {ends:.2f}"/></symbol>'
    )


def _pointing(classes: str, name: str) -> str:
    return f'<svg class="{classes}" aria-hidden="true"><use href="#{name}"/></svg>'


def _filling(share: float) -> str:
    """The part of the circle that lies under the water line."""
    if share >= 1:
        return '<circle fill="currentColor" cx="12" cy="12" r="10"/>'
    line = 22 - 20 * share
    half = (100 - (line - 12) ** 2) ** 0.5
    larger_arc = int(share > 0.5)
    start, end = f"{12 - half:.2f} {line:.2f}", f"{12 + half:.2f} {line:.2f}"
    return f'<path fill="currentColor" d="M{start}A10 10 0 {larger_arc} 0 {end}Z"/>'
