"""The rows of a repeating group: one compiled page of a row, filled once for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from forms.page import Filling, Page
from forms.wire import MOST_NUMBERED, PREFIX, is_number
from questionnaires import Document, Facts, Questionnaire, Rows, RowsQuestion, shown

# Control characters stand in no definition and in nothing that somebody wrote (words.py), so they
# keep the place of a row's number on the wire, and of the number that one reads.
NUMBER, PLACE = "\x1a", "\x1d"
IN_TEMPLATE = "__row__"
_BLANK = Document()


@dataclass(frozen=True, slots=True)
class RowsPart:
    """The stored rows and one blank one, or what was posted where something was refused."""

    slot: int
    questionnaire: Questionnaire
    question: RowsQuestion
    name: str
    row: Page
    conditional: bool  # do conditions stand in it?

    def fill(self, filling: Filling) -> None:
        rows = list(self._typed(filling) if self.name in filling.typed else self._stored(filling))
        wanted = min(self.question.most, max(len(rows) + 1, self.question.at_least or 0))
        used = {number for number, _ in rows}
        free = (number for number in map(str, range(MOST_NUMBERED + 1)) if number not in used)
        rows += [(number, _BLANK) for number in islice(free, max(0, wanted - len(rows)))]
        before = self._before(filling)
        html = [
            self._row(filling, number, place, row, before)
            for place, (number, row) in enumerate(rows, start=1)
        ]
        template = self._row(filling, IN_TEMPLATE, len(rows) + 1, _BLANK, before)
        filling.pieces[self.slot] = f"{''.join(html)}<template>{template}</template>\n"

    def _before(self, filling: Filling) -> Facts | None:
        if not self.conditional:
            return None
        return shown(self.questionnaire, filling.document).facts

    def _stored(self, filling: Filling) -> Iterator[tuple[str, Document]]:
        answer = filling.document.answers.get(self.question.id)
        for number, row in enumerate(answer.rows if isinstance(answer, Rows) else ()):
            yield str(number), row

    def _typed(self, filling: Filling) -> Iterator[tuple[str, Document]]:
        """Every row that was posted with something in it; its fields are shown as typed."""
        for number in dict.fromkeys(filling.typed[self.name]):
            start = f"{self.name}.{number}."
            written = any(
                name.startswith(start) and any(values) for name, values in filling.typed.items()
            )
            if written and is_number(number):
                yield number, _BLANK

    def _row(
        self, filling: Filling, number: str, place: int, row: Document, before: Facts | None
    ) -> str:
        start = f"{self.name}.{number}."
        inside = Filling(
            list(self.row.pieces),
            row,
            {
                key.removeprefix(start.removeprefix(PREFIX)): said
                for key, said in filling.errors.items()
                if key.startswith(start.removeprefix(PREFIX))
            },
            {
                self.row.prefix + name.removeprefix(start): values
                for name, values in filling.typed.items()
                if name.startswith(start)
            },
            filling.setting,
            filling.document,
            before,
        )
        html = self.row.filled(inside)
        return html.replace(NUMBER, number).replace(PLACE, str(place))
