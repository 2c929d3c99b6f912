"""What stands in a new part until somebody writes there: enough for it to be shown."""

from __future__ import annotations

from collections.abc import Iterable

from questionnaires.editing.places import Written

_TEXTS = {
    "section": ("Ny del", "Ny del", "New part"),
    "question": ("Skriv spørgsmålet her", "Skriv frågan här", "Write the question here"),
    "note": ("Skriv teksten her", "Skriv texten här", "Write the text here"),
    "option": ("Skriv svaret her", "Skriv svaret här", "Write the answer here"),
    "theme": ("Nyt tema", "Nytt tema", "New theme"),
    "prompt": ("Hvad vil I tale om?", "Vad vill ni prata om?", "What do you want to talk about?"),
    "why": ("Skriv hvorfor", "Skriv varför", "Write why"),
    "guidance": (
        "Skriv om dig selv. Nævn ikke andre ved navn.",
        "Skriv om dig själv. Nämn inte andra vid namn.",
        "Write about yourself. Do not name others.",
    ),
}
_KEPT = ("guidance", "prompt")  # good enough to stay
WORDS = frozenset(
    words for what, texts in _TEXTS.items() if what not in _KEPT for words in texts
)  # what nobody has written yet


def texts(what: str, languages: Iterable[str], first: str = "") -> dict[str, str]:
    """A text in each language; `first` is what is known of it in the first one."""
    known = dict(zip(("da", "sv", "en"), _TEXTS[what], strict=True))
    found = {one: known.get(one, known["en"]) for one in languages}
    return found | ({next(iter(found)): first} if first and found else {})


def unwritten(definition: Written) -> tuple[str, ...]:
    """The words that only stand in still, wherever they are."""
    found: list[str] = []
    level: list[object] = [definition]
    while level:
        one = level.pop()
        inner = one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
        level.extend(inner)
        if isinstance(one, str) and one in WORDS:
            found.append(one)
    return tuple(found)
