"""What to say of a name that leads nowhere: the nearest one, or those there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from questionnaires.draft import quoted
from questionnaires.messages import N_, Message

MOST_COMPARED = 300  # a file of nothing but wrong names should not keep anyone waiting
MOST_LISTED = 20
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Unknown:
    """Three sentences: with a near name, with all names there are, and where there is none."""

    near: str
    known: str
    none: str

    def told(self, written: str, names: Sequence[str]) -> Message:
        given = quoted(written)
        names = [name for name in names if len(name) <= LONGEST_NAME and name.isprintable()]
        near = get_close_matches(written[:60], names[:MOST_COMPARED], n=1, cutoff=0.7)
        if near:
            return Message(self.near, {"given": given, "near": repr(near[0])})
        if not names:
            return Message(self.none, {"given": given})
        return Message(self.known, {"given": given, "known": _listed(names)})


def _listed(names: Sequence[str]) -> str:
    return ", ".join((*names[:MOST_LISTED], *(["…"] if len(names) > MOST_LISTED else [])))


SCALE = Unknown(
    N_("unknown scale %(given)s; did you mean %(near)s?"),
    N_("unknown scale %(given)s; use one of %(known)s"),
    N_("unknown scale %(given)s; no scale is defined, so define it in scales"),
)
THEME = Unknown(
    N_("unknown theme %(given)s; did you mean %(near)s?"),
    N_("unknown theme %(given)s; use one of %(known)s"),
    N_("unknown theme %(given)s; no theme is defined, so define it in themes"),
)
QUESTION = Unknown(
    N_("unknown question %(given)s; did you mean %(near)s?"),
    N_("unknown question %(given)s; use one of %(known)s"),
    N_("unknown question %(given)s; no question comes before this one"),
)
VALUE = Unknown(
    N_("unknown value %(given)s; did you mean %(near)s?"),
    N_("unknown value %(given)s; use one of %(known)s"),
    N_("unknown value %(given)s; the question has no options"),
)
PLACE = Unknown(
    N_("unknown place %(given)s; did you mean %(near)s?"),
    N_("unknown place %(given)s; use one of %(known)s, or write {{ and }} for braces"),
    N_("the place %(given)s cannot be filled here; write words, or {{ and }} for braces"),
)
