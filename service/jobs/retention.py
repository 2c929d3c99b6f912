"""What has been kept for its time goes at night."""

from service.actions import retention
from service.jobs.job import Regular, daily

JOBS = (Regular("retention.run_all", retention.run_all, daily(2, 20)),)
