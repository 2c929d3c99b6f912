"""Who is logged in here, asked by scripts: before a device sends what it has kept."""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64encode
from hashlib import sha256
from uuid import UUID

from flask import Blueprint, current_app, jsonify, redirect, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from service.store.ground.database import now
from service.web.ground.errors import wants_json
from service.web.ground.guards import current_person
from service.web.ground.staying import seconds_left
from service.web.ground.ways import own_path

pages = Blueprint("sessions", __name__)

HOURS = 12  # without a word from the server, after which a device locks what it has kept


@pages.get("/session")
def session() -> ResponseReturnValue:
    """The person, a token for the next post, the hour, and the key to what the device has kept.

    Scripts ask by themselves, so asking puts no end off.
    """
    person = current_person()
    return jsonify(
        person=str(person.id),
        token=generate_csrf(),
        key=_device_key(person.id),
        now=now().isoformat(),
        hours=HOURS,
        left=seconds_left(),
    )


@pages.post("/session/stay")
def stay() -> ResponseReturnValue:
    """Somebody is still there: the session goes on."""
    current_person()
    if wants_json():
        return jsonify(left=seconds_left())
    return redirect(own_path(request.form.get("back", "/")), 303)


def _device_key(person: UUID) -> str:
    """The same at every log-in: what lies locked on a device opens again for its person alone."""
    secret = str(current_app.config["SECRET_KEY"]).encode()
    return urlsafe_b64encode(hmac.digest(secret, b"device " + person.bytes, sha256)).decode()
