"""What a device needs to work without a network: a worker, our files, and nobody's page."""

from __future__ import annotations

import json
from hashlib import sha256

from flask import Blueprint, Response, render_template, url_for

from service.web.ground.guards import person_or_nobody
from service.web.ground.headers import nonce
from service.web.ground.requests import STATIC, static_url

pages = Blueprint("devices", __name__)

KINDS = (".css", ".js", ".svg", ".woff2")
AT_A_DESK = frozenset(
    {
        "agenda.js",
        "charts.js",
        "code.js",
        "editor.css",
        "editor.js",
        "first.js",
        "skemaer.css",
        "staying.js",
        "worker.js",
    }
)  # no form is answered with these
FILLED_IN = '"filled in by the server"'


@pages.get("/device")
def shell() -> str:
    """The page that shows what lies on a device. It has nobody's name on it."""
    person_or_nobody()  # whoever is logged in chose a language
    return render_template("device/shell.html", me=None, nav=(), shell="desk")


@pages.get("/worker.js")
def worker() -> Response:
    """The worker, with the files it keeps. It changes with any of them, so browsers renew it."""
    files = [static_url(name) for name in _files()]
    page = shell().replace(nonce(), "")  # which is another one every time
    mark = sha256("".join((page, *files)).encode()).hexdigest()[:12]
    kept = {"mark": mark, "shell": url_for("devices.shell"), "files": files}
    script = (STATIC / "worker.js").read_text(encoding="utf-8")
    return Response(script.replace(FILLED_IN, json.dumps(kept)), mimetype="text/javascript")


def _files() -> list[str]:
    """Our own files that forms are answered with, by their names."""
    found = (one for one in STATIC.rglob("*") if one.suffix in KINDS and one.name not in AT_A_DESK)
    return sorted(one.relative_to(STATIC).as_posix() for one in found)
