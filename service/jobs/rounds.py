"""Rounds close by themselves."""

from service.actions import rounds
from service.jobs.job import EACH_HOUR, Regular

JOBS = (Regular("rounds.close_due", rounds.close_due, EACH_HOUR),)
