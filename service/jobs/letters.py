"""Mails leave: at once when a deed wrote one, and each minute what waits."""

from __future__ import annotations

from service.jobs.job import Job

JOBS: tuple[Job, ...] = ()
