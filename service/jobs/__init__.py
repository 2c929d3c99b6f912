"""What is done without anybody asking for a page: by the clock, or right after a deed.

A feature's jobs stand in a file of their own as JOBS, and are joined here.
"""

from __future__ import annotations

from functools import partial

from service import actions
from service.actions.entry.post import MailServer
from service.config import Config
from service.jobs import (
    letters,
    outcomes,
    planning,
    retention,
    rosters,
    rounds,
    sheets_on_paper,
    visiting,
)
from service.jobs.working import Within, Workshop
from service.web import on_paper
from service.web.entry import letters as letters_written

FEATURES = (
    letters,
    planning,
    rounds,
    retention,
    outcomes,
    rosters,
    sheets_on_paper,
    visiting,
)


def workshop(config: Config, within: Within) -> Workshop:
    """All jobs of the house. `within` opens what a job needs around it, such as the app."""
    return Workshop(config.database_url, [one for of in FEATURES for one in of.JOBS], within)


def register(config: Config, within: Within) -> None:
    """Take what deeds leave into the queue; tests have it done at once, before their eyes."""
    use_mail(config)
    actions.sheets_on_paper.use(on_paper.draw)
    ours = workshop(config, within)
    actions.queue.use(ours.do if config.testing else ours.put)


def use_mail(config: Config) -> None:
    """Write mails with the words of the web, and hand them over where a mail server is set up."""
    write = partial(letters_written.write, public_url=config.public_url, sender=config.mail_from)
    server = MailServer.at(config.smtp_url, config.mail_from) if config.smtp_url else None
    actions.letters.use(write, server.send if server else None)
