"""What conversations have become is counted on its day."""

from service.actions import outcomes
from service.jobs.job import Regular, daily

JOBS = (Regular("outcomes.count_due", outcomes.count_due, daily(2, 40)),)
