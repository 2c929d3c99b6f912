"""The small pictures on a question card: icons from the sprite, and the filling circle."""

from markupsafe import escape


def icon(sprite: str, name: str, more_classes: str = "") -> str:
    classes = f"ic {more_classes}".strip()
    return (
        f'<svg class="{classes}" aria-hidden="true"><use href="{escape(sprite)}#i-{name}"/></svg>'
    )


def moon(step: int, steps: int) -> str:
    """A circle filled from below, step of steps: the scale reads without colour or words."""
    return (
        '<svg class="moon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">'
        f'{_filling(step / steps)}<circle class="rim" cx="12" cy="12" r="10"/></svg>'
    )


def _filling(share: float) -> str:
    """The part of a circle round (12, 12) with radius 10 that lies under the water line."""
    if share >= 1:
        return '<circle class="fill" cx="12" cy="12" r="10"/>'
    line = 22 - 20 * share
    half = (100 - (line - 12) ** 2) ** 0.5
    larger_arc = int(share > 0.5)
    left, right = f"{12 - half:.2f}", f"{12 + half:.2f}"
    return f'<path class="fill" d="M{left} {line:.2f}A10 10 0 {larger_arc} 0 {right} {line:.2f}Z"/>'
