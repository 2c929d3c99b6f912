"""Two versions of a questionnaire laid side by side: what breaks a trend, and what else is new."""

from __future__ import annotations

from itertools import chain

from questionnaires.comparing.change import Change, What
from questionnaires.comparing.form import of_head, of_prompts, of_scales, of_themes
from questionnaires.comparing.questions import of_form
from questionnaires.model import Questionnaire

__all__ = ["Change", "What", "compare"]


def compare(old: Questionnaire, new: Questionnaire) -> tuple[Change, ...]:
    """Everything that differs, in the order of the form. Texts are compared where both speak."""
    languages = tuple(one for one in new.languages if one in old.languages)
    return tuple(
        chain.from_iterable(
            of_part(old, new, languages)
            for of_part in (of_head, of_scales, of_themes, of_form, of_prompts)
        )
    )
