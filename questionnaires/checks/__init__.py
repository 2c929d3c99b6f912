"""The rules of a definition that its shape alone cannot say."""

from __future__ import annotations

from questionnaires.checks import conditions, kinds, names, prompts, readers, scales, texts
from questionnaires.checks.mirrors import mirror_faults, mirroring
from questionnaires.checks.walk import Faults, Rule, parts
from questionnaires.draft import Draft

__all__ = ["faults", "mirror_faults"]

_RULES: tuple[Rule, ...] = (
    kinds.size,
    texts.languages,
    names.unique,
    names.reserved,
    scales.ordered,
    scales.known_scales,
    scales.known_themes,
    scales.themes_have_questions,
    scales.themes_share_ends,
    kinds.fields,
    conditions.faults,
    texts.places,
    prompts.faults,
    readers.named,
    readers.recalled,
    readers.narrowed,
    mirroring,
)


def faults(definition: Draft) -> Faults:
    """Every rule that is broken, wherever the parts that a rule needs are sound."""
    walked = parts(definition)
    for rule in _RULES:
        yield from rule(walked)
