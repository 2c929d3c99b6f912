"""Measure everything, write the table into docs/bench.md, and fail where a bound is missed."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import loading, measure, occasions, report, rosters, school, statements
from bench.answering import devices, lesson, slow_phone
from bench.conversing import sheets


def main() -> int:
    with TemporaryDirectory() as folder:
        few, many, years = school.invent(
            Path(folder), report.FEW_ROUNDS, report.MANY_ROUNDS, report.THREE_YEARS - 1
        )
        counts = statements.count(few)
        forms = occasions.filled_in(few)
        costs = measure.run(few, many, years, forms)
        felt = slow_phone.measure(few)
        drawn = sheets.measure(many)
        lessons = lesson.measure(few)
        returning = devices.measure(few)  # last: it fills the school with visits
    district = rosters.measure()
    run = report.Run(
        costs, loading.measure(), forms, counts, felt, lessons, returning, district, drawn
    )
    found = report.table(run)
    report.write(found)
    print(found)
    broken = list(report.missed(run))
    for sentence in broken:
        print(f"missed: {sentence}", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
