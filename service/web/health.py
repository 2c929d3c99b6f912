"""Two questions of a load balancer: is the process there, and can it work?"""

from flask import Blueprint
from flask.typing import ResponseReturnValue

from service.store.ground import database

pages = Blueprint("health", __name__)


@pages.get("/healthz")
def healthz() -> str:
    """Answers without the database."""
    return "ok"


@pages.get("/readyz")
def readyz() -> ResponseReturnValue:
    """Answers with the database."""
    return ("ready", 200) if database.answers() else ("the database does not answer", 503)
