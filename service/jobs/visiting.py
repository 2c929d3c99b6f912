"""What a half-year of visits showed is counted on its day."""

from service.actions import counting
from service.jobs.job import Regular, daily

JOBS = (Regular("visits.count_due", counting.count_due, daily(2, 50)),)
