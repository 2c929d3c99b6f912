"""What people do: each function is one deed, done whole or not at all."""

from service.actions import (
    anonymous,
    conversations,
    feedback,
    logins,
    occasions,
    paper,
    people,
    questionnaires,
    releases,
    responses,
    rounds,
    schools,
    sheets,
    tasks,
    visits,
)

__all__ = [
    "anonymous",
    "conversations",
    "feedback",
    "logins",
    "occasions",
    "paper",
    "people",
    "questionnaires",
    "releases",
    "responses",
    "rounds",
    "schools",
    "sheets",
    "tasks",
    "visits",
]
