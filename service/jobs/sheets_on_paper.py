"""The sheets of a class are drawn beside the pages; a file is kept for a day."""

from __future__ import annotations

from service.actions import sheets_on_paper
from service.jobs.job import EACH_HOUR, EACH_MINUTE, Asked, Job, Regular

JOBS: tuple[Job, ...] = (
    Asked(sheets_on_paper.DRAW_JOB, sheets_on_paper.draw),
    Regular("sheets.take_up", sheets_on_paper.take_up, EACH_MINUTE),
    Regular("sheets.drop_old", sheets_on_paper.drop_old, EACH_HOUR),
)
