"""Rosters are read and applied beside the pages; what was left half done is taken up again."""

from __future__ import annotations

from service.actions import rosters
from service.jobs.job import EACH_MINUTE, Asked, Job, Regular

JOBS: tuple[Job, ...] = (
    Asked(rosters.READ_JOB, rosters.read),
    Asked(rosters.APPLY_JOB, rosters.apply_),
    Regular("rosters.take_up", rosters.take_up, EACH_MINUTE),
)
