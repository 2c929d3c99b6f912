"""The heat map of classes as a table of a page: a field's number, colour, change and address."""

from __future__ import annotations

from dataclasses import dataclass

from analysis import Change, HeatCell, Hidden, Shown
from service.actions.feedback import View
from service.web.charts.bars import change_words
from service.web.ground.languages import _, percent_sign, said, translated


@dataclass(frozen=True, slots=True)
class Field:
    """One class in one theme. A field without a percent is not shown, and says why."""

    percent: str  # as the language writes it; empty where it is not shown
    level: int | None
    why: str
    arrow: str  # ▲, ▼, or nothing
    change: str  # as it is printed; empty where no change is shown
    heard: str  # as it is read aloud
    href: str
    current: bool


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    people: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Heat:
    """A whole table; the last row is all classes together."""

    themes: tuple[str, ...]
    upper: tuple[str, ...]  # the answers that the percents are of
    rows: tuple[Row, ...]
    left_out: tuple[str, ...]


def heat_of(view: View, address: str, all_together: str) -> Heat | None:
    """The table of a view. `address` is the page's own, with a query already."""
    heat = view.heat
    if heat is None:
        return None
    chosen = (str(view.shown.id), view.theme) if view.shown else None
    rows = [
        Row(
            row.name,
            _people(row.answered, row.of),
            tuple(
                _field(
                    cell,
                    f"{address}&theme={cell.theme}&group={row.key}#bars",
                    (row.key, cell.theme) == chosen,
                )
                for cell in row.cells
            ),
        )
        for row in heat.rows
    ]
    total = Row(
        all_together,
        _people(heat.total.answered, heat.total.of),
        tuple(_field(cell, "", False) for cell in heat.total.cells),
    )
    return Heat(
        tuple(said(column.label) for column in heat.columns),
        tuple(said(label) for label in heat.columns[0].upper) if heat.columns else (),
        (*rows, total),
        heat.left_out,
    )


def _people(answered: Shown | Hidden, of: int) -> str:
    if isinstance(answered, Hidden):
        return _("under %(fewest)s", fewest=answered.fewest)
    return _("%(done)s of %(total)s", done=answered.value, total=of)


def _field(cell: HeatCell, href: str, current: bool) -> Field:
    if isinstance(cell.halves, Hidden):
        return Field("", None, translated(cell.halves.message), "", "", "", href, current)
    arrow, change, heard = _change(cell.change)
    percent = f"{cell.halves.percent}{percent_sign()}"
    return Field(percent, cell.level, "", arrow, change, heard, href, current)


def _change(change: Change | Hidden) -> tuple[str, str, str]:
    if isinstance(change, Hidden):
        return "", "", ""
    if change.points == 0:
        return "", _("unchanged"), ""
    return "▲" if change.points > 0 else "▼", str(abs(change.points)), change_words(change)
