"""What people do: each function is one deed, done whole or not at all."""

from service.actions import (
    answers,
    conversations,
    feedback,
    people,
    questionnaires,
    queue,
    releases,
    rounds,
    schools,
    sheets,
    tasks,
    visits,
)
from service.actions.administration import (
    audit,
    cases,
    erasure,
    founding,
    held,
    look_as,
    retention,
)
from service.actions.answering import anonymous, occasions, paper, responses
from service.actions.entry import logins, second_factors
from service.actions.planning import answered, changing, reminders, series

__all__ = [
    "anonymous",
    "answered",
    "answers",
    "audit",
    "cases",
    "changing",
    "conversations",
    "erasure",
    "feedback",
    "founding",
    "held",
    "logins",
    "look_as",
    "occasions",
    "paper",
    "people",
    "questionnaires",
    "queue",
    "releases",
    "reminders",
    "responses",
    "retention",
    "rounds",
    "schools",
    "second_factors",
    "series",
    "sheets",
    "tasks",
    "visits",
]
