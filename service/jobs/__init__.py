"""What is done without anybody asking for a page: by the clock, or right after a deed.

A feature's jobs stand in a file of their own as JOBS, and are joined here.
"""

from __future__ import annotations

from service import actions
from service.config import Config
from service.jobs import letters, planning, rounds
from service.jobs.working import Within, Workshop

FEATURES = (letters, planning, rounds)


def workshop(config: Config, within: Within) -> Workshop:
    """All jobs of the house. `within` opens what a job needs around it, such as the app."""
    return Workshop(config.database_url, [one for of in FEATURES for one in of.JOBS], within)


def register(config: Config, within: Within) -> None:
    """Take what deeds leave into the queue; tests have it done at once, before their eyes."""
    ours = workshop(config, within)
    actions.queue.use(ours.do if config.testing else ours.put)
