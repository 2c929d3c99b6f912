"""What to say of a name that leads nowhere: the nearest one, or those there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from heapq import nlargest
from itertools import pairwise

from questionnaires.draft import quoted
from questionnaires.messages import N_, Message

MOST_COMPARED = 5  # letter by letter: a file of nothing but wrong names keeps nobody waiting
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
        near = get_close_matches(written[:60], _likely(written[:60], names), n=1, cutoff=0.7)
        if near:
            return Message(self.near, {"given": given, "near": repr(near[0])})
        if not names:
            return Message(self.none, {"given": given})
        return Message(self.known, {"given": given, "known": _listed(names)})


def _likely(written: str, names: Sequence[str]) -> list[str]:
    """The few that share most pairs of letters with what is written."""
    pairs = _pairs(written)
    return nlargest(MOST_COMPARED, names, key=lambda name: len(pairs & _pairs(name)))


@lru_cache(maxsize=1000)
def _pairs(name: str) -> frozenset[str]:
    return frozenset(map("".join, pairwise(name)))


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
