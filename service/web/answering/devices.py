"""What a device needs to work without a network: a worker, our files, and nobody's page."""

from __future__ import annotations

import json
from hashlib import sha256

from flask import Blueprint, Response, render_template, url_for
from flask_babel import force_locale

from questionnaires import LANGUAGES
from service.errors import NotFound
from service.web.ground.guards import person_or_nobody
from service.web.ground.headers import nonce
from service.web.ground.languages import _
from service.web.ground.requests import STATIC, static_url

pages = Blueprint("devices", __name__)

KINDS = (".css", ".js", ".png", ".svg", ".woff2")
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
PAPER, BAR = "#EFF3F0", "#1D4D42"  # as tokens.css has them
ICONS = (
    ("app/icon.svg", "any", "any"),
    ("app/icon-192.png", "192x192", "any"),
    ("app/icon-512.png", "512x512", "any"),
    ("app/maskable-192.png", "192x192", "maskable"),
    ("app/maskable-512.png", "512x512", "maskable"),
)
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


@pages.get("/app/<language>.webmanifest")
def manifest(language: str) -> Response:
    """What a browser asks before it installs us. It begins on the front page, network or not.

    The language stands in the address, because browsers ask for it as nobody.
    """
    if language not in LANGUAGES:
        raise NotFound(f"language {language}")
    with force_locale(language):
        said = {
            "id": url_for("home.home"),
            "name": "Samtalebordet",
            "short_name": "Samtalebordet",
            "description": _("What you have seen and thought, laid on one table."),
            "lang": language,
            "start_url": url_for("home.home"),
            "scope": url_for("home.home"),
            "display": "standalone",
            "background_color": PAPER,
            "theme_color": BAR,
            "icons": [
                {"src": static_url(name), "sizes": sizes, "purpose": purpose, "type": _type(name)}
                for name, sizes, purpose in ICONS
            ],
            "shortcuts": [
                {"name": _("Visits and what waits on this device"), "url": url_for("devices.shell")}
            ],
        }
    return Response(json.dumps(said, ensure_ascii=False), mimetype="application/manifest+json")


def _type(name: str) -> str:
    return "image/svg+xml" if name.endswith(".svg") else "image/png"


def _files() -> list[str]:
    """Our own files that forms are answered with, by their names."""
    found = (one for one in STATIC.rglob("*") if one.suffix in KINDS and one.name not in AT_A_DESK)
    return sorted(one.relative_to(STATIC).as_posix() for one in found)
