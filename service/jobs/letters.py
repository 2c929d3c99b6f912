"""Mails leave: at once when a deed wrote one, and each minute what waits."""

from service.actions.entry import letters
from service.jobs.job import EACH_MINUTE, Asked, Regular

JOBS = (
    Asked("letters.send", letters.send),
    Regular("letters.send_waiting", letters.send_waiting, EACH_MINUTE),
)
