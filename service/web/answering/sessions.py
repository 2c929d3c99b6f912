"""Who is logged in here, asked by scripts: before a device sends what it has kept."""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64encode
from hashlib import sha256
from uuid import UUID

from flask import Blueprint, current_app, jsonify
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from service.store.ground.database import now
from service.web.ground.guards import current_person

pages = Blueprint("sessions", __name__)

HOURS = 12  # without a word from the server, after which a device locks what it has kept


@pages.get("/session")
def session() -> ResponseReturnValue:
    """The person, a token for the next post, the hour, and the key to what the device has kept."""
    person = current_person()
    return jsonify(
        person=str(person.id),
        token=generate_csrf(),
        key=_device_key(person.id),
        now=now().isoformat(),
        hours=HOURS,
    )


def _device_key(person: UUID) -> str:
    """The same at every log-in: what lies locked on a device opens again for its person alone."""
    secret = str(current_app.config["SECRET_KEY"]).encode()
    return urlsafe_b64encode(hmac.digest(secret, b"device " + person.bytes, sha256)).decode()
