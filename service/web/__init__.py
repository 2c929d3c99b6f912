"""Pages: one blueprint a file, joined here."""

from flask import Flask

from service.config import Config
from service.web import (
    administration,
    answers,
    between,
    booking,
    conversing,
    entry,
    feedback,
    giving,
    health,
    home,
    library,
    planning,
    rights,
    rounds,
    schools,
    sheets,
    visiting,
)
from service.web.answering import anonymous, devices, paper, responses, sessions
from service.web.ground import (
    errors,
    languages,
    logs,
    outside,
    requests,
    security,
    shell,
    staying,
    templates,
)

ROOMS = (
    health, home, answers, responses, rounds, feedback, sheets, schools,
    sessions, devices, anonymous,
    *conversing.ROOMS, *giving.ROOMS, *between.ROOMS, *booking.ROOMS,
    *entry.ROOMS, *administration.ROOMS, *rights.ROOMS, *library.ROOMS,
    *paper.ROOMS, *planning.ROOMS, *visiting.ROOMS,
)  # fmt: skip


def register(app: Flask, config: Config) -> None:
    logs.register(app, writes=not config.testing)
    requests.register(app, config)
    templates.register(app)
    languages.register(app)
    staying.register(app)
    security.register(app)
    outside.register(app, config)
    shell.register(app)
    errors.register(app)
    for room in ROOMS:
        app.register_blueprint(room.pages)
