"""What an invented class says about itself, in words that could be anybody's."""

from __future__ import annotations

from collections.abc import Mapping

CLIMATE_WORDS: Mapping[str, tuple[str, ...]] = {
    "one_thing": (
        "At vi venter med at tale til den anden er færdig.",
        "At der er helt stille når vi skriver.",
        "At grupperne ikke altid er de samme.",
        "Mere tid til at lære hinanden at kende.",
        "At vi siger godmorgen til alle.",
        "At vi må bestemme lidt mere selv i {fag}.",
        "At ingen sukker når nogen svarer forkert.",
        "At vi finder en plads til dem der gerne vil have ro.",
        "At man kan være med i bolden selv om man ikke er god.",
        "Et klassemøde hver uge hvor vi taler om hvordan det går.",
        "At vi rydder op efter os selv.",
        "At vi hjælper den der er gået i stå.",
        "At der er voksne ude i frikvarteret.",
        "Ikke noget, den er god nu.",
        "At vi begynder timen når det ringer.",
        "At man ikke skal være bange for at fremlægge.",
        "At vi holder op med at kommentere det de andre har på.",
        "Flere pauser hvor vi bevæger os i {fag}.",
        "At vi aftaler hvad man gør når man bliver uvenner.",
        "Det ved jeg ikke.",
    ),
}
