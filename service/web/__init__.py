"""Pages: one blueprint a file, joined here."""

from flask import Flask

from service.config import Config
from service.web import (
    anonymous,
    conversations,
    devices,
    feedback,
    health,
    home,
    library,
    logins,
    paper,
    responses,
    rounds,
    schools,
    sessions,
    sheets,
    visits,
)
from service.web.ground import errors, languages, requests, security, shell

ROOMS = (
    health, home, logins, responses, rounds, conversations, feedback, visits, sheets, schools,
    sessions, devices, anonymous,
    *library.ROOMS, *paper.ROOMS,
)  # fmt: skip


def register(app: Flask, config: Config) -> None:
    requests.register(app, config)
    languages.register(app)
    security.register(app)
    shell.register(app)
    errors.register(app)
    for room in ROOMS:
        app.register_blueprint(room.pages)
