"""What happens around every request: a connection, safe headers, nothing kept in caches."""

from __future__ import annotations

import secrets
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from flask import Flask, Response, g, request, send_file
from flask_wtf.csrf import CSRFProtect
from markupsafe import Markup

from analysis import plotly_script
from service.config import Config
from service.store.ground.database import database

LARGEST_POST = 256 * 1024  # bytes; the longest questionnaire full of text is far below
LARGER_POSTS = {
    "questionnaires.bring_in": 6 * 1024**2,  # a workbook has up to 5 MiB
    "rosters.bring_in": 33 * 1024**2,  # a zip has up to 32 MiB
    "rosters.bring_in_class": 6 * 1024**2,
    # a definition of 1 MiB is up to three times that in a form
    "drafts.save": 4 * 1024**2,
    "drafts.preview": 4 * 1024**2,
    "drafts.replace": 4 * 1024**2,
}
FRAMED = frozenset(
    {"questionnaires.frame", "publishing.frame", "drafts.frame", "drafts.preview"}
)  # by our own pages, and nothing is sent from there
MOST_FIELDS = 2000
KEPT = frozenset({"static", "plotly"})  # by browsers, for ever
WITHOUT_DATABASE = KEPT | {"health.healthz", "health.readyz"}
YEAR = 31_536_000  # seconds
STATIC = Path(__file__).parents[2] / "static"
# stands in every page, so that chosen colours are there before anything is drawn
FIRST = Markup((STATIC / "first.js").read_text(encoding="utf-8"))
ALLOWS_FIRST = f"'sha256-{b64encode(sha256(FIRST.encode()).digest()).decode()}'"


def register(app: Flask, config: Config) -> None:
    app.config.update(
        SECRET_KEY=config.secret_key,
        CODE_KEY=config.code_key,
        TESTING=config.testing,
        MAX_CONTENT_LENGTH=LARGEST_POST,
        MAX_FORM_MEMORY_SIZE=LARGEST_POST,
        MAX_FORM_PARTS=MOST_FIELDS,
        WTF_CSRF_TIME_LIMIT=None,  # a form may lie open for as long as its session lasts
        SESSION_COOKIE_NAME="samtalebordet",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=config.https,
        SEND_FILE_MAX_AGE_DEFAULT=YEAR,
        # a token lives as long as its session: a lesson and a break must not cost what was written
    )
    app.before_request(_measure)
    app.before_request(_connect)
    app.after_request(_headers)
    app.teardown_request(_release)
    app.jinja_env.globals["first_script"] = FIRST
    app.jinja_env.globals["static_url"] = static_url
    app.jinja_env.globals["plotly_url"] = plotly_url
    app.jinja_env.globals["style_nonce"] = style_nonce
    app.add_url_rule("/plotly.js", "plotly", _plotly)
    CSRFProtect(app)


def static_url(name: str) -> str:
    """The address of a file of ours. It changes with the content, so browsers keep it for ever."""
    return f"{request.script_root}/static/{name}?v={_mark(STATIC / name)}"


def plotly_url() -> str:
    """The address of the script that comes with plotly, served by ourselves."""
    return f"{request.script_root}/plotly.js?v={_mark(plotly_script())}"


@cache
def _mark(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()[:12]


def _plotly() -> Response:
    return send_file(plotly_script(), max_age=YEAR)


def style_nonce() -> str:
    """Allows the one style element that plotly fills, on this page only."""
    if "style_nonce" not in g:
        g.style_nonce = secrets.token_urlsafe(12)
    return str(g.style_nonce)


def _measure() -> None:
    """How much may be posted, before anything of it is read."""
    largest = LARGER_POSTS.get(request.endpoint or "")
    if largest is not None:
        request.max_content_length = largest
        request.max_form_memory_size = largest


def _connect() -> None:
    if request.endpoint not in WITHOUT_DATABASE:
        database.connect(reuse_if_open=True)


def _release(_error: BaseException | None) -> None:
    if not database.is_closed():
        database.close()


def _headers(response: Response) -> Response:
    nonce = f" 'nonce-{g.style_nonce}'" if "style_nonce" in g else ""
    sends, framed_by = ("none", "self") if request.endpoint in FRAMED else ("self", "none")
    response.headers["Content-Security-Policy"] = (
        f"default-src 'self'; script-src 'self' {ALLOWS_FIRST}; style-src 'self'{nonce}; "
        f"img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        f"form-action '{sends}'; frame-ancestors '{framed_by}'"
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    if request.endpoint not in KEPT:
        response.headers["Cache-Control"] = "no-store"
    elif request.path.endswith(".js") and "v" not in request.args:
        # a module that another one imports: whether it has changed is asked each time
        response.headers["Cache-Control"] = "no-cache"
    return response
