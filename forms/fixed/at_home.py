"""The form in which somebody proposes a goal."""

from __future__ import annotations

from forms.fixed.fields import LinesField
from forms.fixed.form import FixedForm


class ProposalForm(FixedForm):
    """Propose a goal: `goal`, and `why` if one likes."""

    goal = LinesField(300)
    why = LinesField(600, required=False)
