"""What people do: each function is one deed, done whole or not at all."""

from service.actions import (
    conversations,
    feedback,
    logins,
    occasions,
    people,
    questionnaires,
    releases,
    responses,
    rounds,
    sheets,
    tasks,
    visits,
)

__all__ = [
    "conversations",
    "feedback",
    "logins",
    "occasions",
    "people",
    "questionnaires",
    "releases",
    "responses",
    "rounds",
    "sheets",
    "tasks",
    "visits",
]
