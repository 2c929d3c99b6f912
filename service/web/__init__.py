"""Pages: one blueprint a file, joined here."""

from flask import Flask

from service.config import Config
from service.web import (
    conversations,
    errors,
    feedback,
    health,
    home,
    languages,
    logins,
    requests,
    responses,
    rounds,
    security,
    shell,
    visits,
)

ROOMS = (health, home, logins, responses, rounds, conversations, feedback, visits)


def register(app: Flask, config: Config) -> None:
    requests.register(app, config)
    languages.register(app)
    security.register(app)
    shell.register(app)
    errors.register(app)
    for room in ROOMS:
        app.register_blueprint(room.pages)
