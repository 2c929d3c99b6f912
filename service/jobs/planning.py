"""Planned rounds stay up to date until they open, and whoever has not answered is reminded."""

from service.actions.planning import reminders, series
from service.jobs.job import EACH_HOUR, Regular

JOBS = (
    Regular("series.keep_up", series.keep_up, EACH_HOUR),
    Regular("reminders.write_due", reminders.write_due, EACH_HOUR),
)
