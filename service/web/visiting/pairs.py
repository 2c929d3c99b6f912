"""How far those who visit see the same: from lessons that two of them have seen together."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, render_template

from analysis import FEWEST_PAIRS, LOWEST_ALPHA, Agreement, Measured, OfSign, Why
from service import actions
from service.web.ground.guards import current_person
from service.web.ground.languages import _, decimal, said
from service.web.visiting.counting import half_year

pages = Blueprint("pairs", __name__)


@pages.get("/visits/agreement")
def of_observers() -> str:
    found = actions.pairs.of_observers(current_person())
    agreed = found.agreed
    alpha = agreed.overall.alpha
    names = {sign: said(question.text) for sign, question in found.signs.items()}
    return render_template(
        "visits/agreement.html",
        n=agreed.n,
        enough=agreed.enough,
        fewest=FEWEST_PAIRS,
        lowest=decimal(LOWEST_ALPHA, 3),
        comparable=agreed.comparable,
        below=isinstance(alpha, Agreement) and alpha.value < LOWEST_ALPHA,
        rows=[
            _row(_("All signs together"), agreed.overall),
            *(_row(names[one.sign], one) for one in agreed.signs),
        ],
        ratings_comparable=agreed.ratings_comparable,
        ratings=(agreed.rated, *_told(agreed.ratings, agreed.rated)),
        drift=[
            (half_year(date.fromisoformat(half)), n, *_told(measured, n))
            for half, n, measured in agreed.drift
        ],
    )


def _row(label: str, of: OfSign) -> tuple[str, int, tuple[str, str], tuple[str, str]]:
    return label, of.n, _told(of.kappa, of.n), _told(of.alpha, of.n)


def _told(measured: Measured, n: int) -> tuple[str, str]:
    """The value and its interval; or why there is none, and nothing."""
    match measured:
        case Agreement(value) if not measured.has_interval:
            return decimal(value, 2), _("agreed each time") if value == 1 else _("too few lessons")
        case Agreement(value, low, high):
            between = _("%(low)s to %(high)s", low=decimal(low, 2), high=decimal(high, 2))
            return decimal(value, 2), between
        case Why.NO_PAIRS:
            return _("%(n)s of %(fewest)s lessons", n=n, fewest=FEWEST_PAIRS), ""
        case Why.NO_VARIANCE | Why.ONE_RATER:
            return _("cannot be computed: all rated alike"), ""
