"""Draw a sentence: a bank, and what its open places are filled with."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from service.demo.words.climate import CLIMATE_WORDS
from service.demo.words.student import SLOTS, STUDENT_WORDS
from service.demo.words.teacher import LOGS, TEACHER_WORDS

__all__ = ["BANKS", "LOGS", "sentence"]

BANKS: Mapping[str, tuple[str, ...]] = {**STUDENT_WORDS, **CLIMATE_WORDS, **TEACHER_WORDS}


def sentence(chance: Random, bank: tuple[str, ...]) -> str:
    """One sentence, its places filled."""
    chosen = chance.choice(bank)
    if "{" not in chosen:
        return chosen
    filled = {slot: chance.choice(words) for slot, words in SLOTS.items()}
    return chosen.format(**filled, svært_stort=_capital(filled["svært"]))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
