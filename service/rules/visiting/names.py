"""Names of students in what somebody writes: which words stand on the list of the class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
PARTS = re.compile(r"[^\W\d_]+")
SHORTEST = 2

# Names that are words of the lesson as well, in Danish, Swedish or English: with a capital only.
ORDINARY = frozenset(
    """
    abel alba ask august bach bay bech beck berg bird björk bjørk bjørn björn blom bo bonde borg
    bro brun bruun bush carter cook dag dahl dal dam dan dean dalen eg ek ed elev else er erle
    falk fisk flor frank fred fri frost glad glen gran grace gray green gry grøn gren haga hall
    ham haven hede heath hill hjort holm hope hus høst jon joy jul juni juli king kjær klint
    klit kok kron kvist lam lang lind linde lilje liv ljung lo lund lunde lys lykke maj mark
    mars may mila mill min mose my møller nat nord ny nørregaard oliver pil post ren rex ro rolf
    ros rosa rose rosen rud ruby ryan sand saga sang sky skov smed smith sol sommer sten stern
    stor storm strand student ström strøm summer sun sund svan svane tid tim to tor tove ulv
    vang ved vester vik vind vinter viola vår walker wall west will wolf wood young øst åberg
    """.split()  # noqa: SIM905  # read as words
)


def watched(names: Iterable[tuple[str, str]]) -> dict[str, bool]:
    """The words that names are made of, in small letters; True where it is an ordinary word too."""
    return {
        part: part in ORDINARY
        for name in names
        for part in map(str.lower, PARTS.findall(" ".join(name)))
        if len(part) >= SHORTEST
    }


def named_in(text: str, names: Mapping[str, bool]) -> tuple[str, ...]:
    """The names in a text as they are called, each once, without the ending that owns something.

    static/capture/naming.js finds the same: tests/vectors/names.json holds both to it.
    """
    found = (_called(word, names) for word in WORDS.findall(text))
    return tuple(dict.fromkeys(one for one in found if one))


def _called(word: str, names: Mapping[str, bool]) -> str:
    whole = re.sub(r"['’].*", "", word)
    for called in (whole, whole[:-1] if whole[-1] in "sS" else ""):
        key = called.lower()
        if key in names and (not names[key] or called[0].isupper()):
            return called[0].upper() + called[1:]
    return ""
