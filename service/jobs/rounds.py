"""Rounds close by themselves, and so does what a teacher asks the own class."""

from service.actions import own_surveys, rounds
from service.jobs.job import EACH_HOUR, Regular

JOBS = (
    Regular("rounds.close_due", rounds.close_due, EACH_HOUR),
    Regular("own_surveys.close_due", own_surveys.close_due, EACH_HOUR),
)
