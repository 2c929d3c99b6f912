"""What happens around every request: whose door it is, how much may come in, a connection."""

from __future__ import annotations

from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from flask import (
    Flask,
    Response,
    current_app,
    has_request_context,
    request,
    send_file,
    url_for,
)
from flask_wtf.csrf import CSRFError, CSRFProtect
from markupsafe import Markup
from werkzeug.exceptions import (
    BadRequest,
    NotFound,
    RequestEntityTooLarge,
    RequestURITooLarge,
    SecurityError,
    UnsupportedMediaType,
)
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.sansio.utils import host_is_trusted

from analysis import plotly_script
from service.config import Config
from service.store.ground.database import database
from service.web.ground import headers
from service.web.ground.headers import KEPT, YEAR

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
MOST_FIELDS = 2000  # of a form; ten times that where a whole definition is posted
LARGEST_NUMBER = 2**31 - 1  # of an address: a version
FORMS = frozenset({"", "application/x-www-form-urlencoded", "multipart/form-data"})
LONGEST_QUERY = 4096  # bytes
FOR_MACHINES = frozenset({"health.healthz", "health.readyz"})  # which ask by address, not by name
WITHOUT_DATABASE = KEPT | FOR_MACHINES
STATIC = Path(__file__).parents[2] / "static"
# stands in every page, so that chosen colours are there before anything is drawn
FIRST = Markup((STATIC / "first.js").read_text(encoding="utf-8"))


def register(app: Flask, config: Config) -> None:
    app.config.update(
        SECRET_KEY=config.secret_key,
        CODE_KEY=config.code_key,
        TESTING=config.testing,
        MAX_CONTENT_LENGTH=LARGEST_POST,
        MAX_FORM_MEMORY_SIZE=LARGEST_POST,
        MAX_FORM_PARTS=MOST_FIELDS,
        WTF_CSRF_TIME_LIMIT=None,  # a form may lie open for as long as its session lasts
        TRUSTED=config.trusted_hosts,
        # with this prefix browsers take it from this very name over https, and from nobody else
        SESSION_COOKIE_NAME="__Host-samtalebordet" if config.https else "samtalebordet",
        SESSION_COOKIE_PATH="/",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=config.https,
        SEND_FILE_MAX_AGE_DEFAULT=YEAR,
        # a token lives as long as its session: a lesson and a break must not cost what was written
    )
    if config.trusted_proxies:
        # its word for the caller's address and for https; the name comes in Host as ever
        hops = config.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops)  # type: ignore[method-assign]
    app.before_request(_knock)
    app.before_request(_measure)
    app.before_request(_look)
    app.before_request(_connect)
    headers.register(app, config)
    app.teardown_request(_release)
    app.jinja_env.globals["first_script"] = FIRST
    app.jinja_env.globals["static_url"] = static_url
    app.jinja_env.globals["icon"] = icon
    app.jinja_env.globals["url_for"] = address
    app.jinja_env.globals["plotly_url"] = plotly_url
    app.add_url_rule("/plotly.js", "plotly", _plotly)
    CSRFProtect(app)


def static_url(name: str) -> str:
    """The address of a file of ours. It changes with the content, so browsers keep it for ever."""
    return f"{request.script_root}/static/{_marked(name)}"


def address(endpoint: str, /, **values: Any) -> str:
    """Flask's url_for in templates. What is told by ids alone is always at the same address."""
    by_ids = all(isinstance(one, UUID) for one in values.values())  # not what somebody wrote
    if not by_ids or not has_request_context():
        return url_for(endpoint, **values)
    return _address(request.script_root, endpoint, **values)


@lru_cache(maxsize=8192)  # a conversation's page has forty, of the same few students
def _address(_root: str, endpoint: str, **values: Any) -> str:
    return url_for(endpoint, **values)


def plotly_url() -> str:
    """The address of the script that comes with plotly, served by ourselves."""
    return f"{request.script_root}/plotly.js?v={_mark(plotly_script())}"


@cache
def _marked(name: str) -> str:
    return f"{name}?v={_mark(STATIC / name)}"


def icon(name: str, cls: str = "") -> Markup:
    """One of our drawings. A function, as a page has dozens and a macro takes its time."""
    return _icon(request.script_root, name, cls)


@lru_cache(maxsize=1024)
def _icon(root: str, name: str, cls: str) -> Markup:
    kind = f"ic {cls}" if cls else "ic"
    file = f"{root}/static/{_marked('icons.svg')}"
    return Markup('<svg class="{}" aria-hidden="true"><use href="{}#i-{}"/></svg>').format(
        kind, file, name
    )


@cache
def _mark(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()[:12]


def _plotly() -> Response:
    return send_file(plotly_script(), max_age=YEAR)


def _knock() -> None:
    """Only the names that we are known under: addresses in mails and on sheets are made of them."""
    trusted = current_app.config["TRUSTED"]
    asked_by_name = trusted and request.endpoint not in FOR_MACHINES
    if asked_by_name and not host_is_trusted(request.host, trusted):
        raise SecurityError("the host is not ours")
    if request.method == "POST" and not _comes_from_here():
        raise CSRFError("another site asks")


def _comes_from_here() -> bool:
    """What the browser says of where a form was sent from; an old one says less, a script nothing.

    The token is the lock; this is the chain before it.
    """
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is not None:
        return site in ("same-origin", "none")
    return origin is None or origin.partition("://")[2] == request.host


def _measure() -> None:
    """How much may be sent, before anything is done with it."""
    if len(request.query_string) > LONGEST_QUERY:
        raise RequestURITooLarge
    largest = LARGER_POSTS.get(request.endpoint or "")
    most = MOST_FIELDS
    if largest is not None:
        request.max_content_length = largest
        request.max_form_memory_size = largest
        most = request.max_form_parts = MOST_FIELDS * 10
    if request.mimetype not in FORMS:
        raise UnsupportedMediaType  # nothing of ours posts anything else, and nothing reads it
    # Werkzeug counts the parts of a multipart form alone
    if request.method == "POST" and sum(map(len, request.form.listvalues())) > most:
        raise RequestEntityTooLarge


def _look() -> None:
    """No database keeps a NUL, or a number that large: no address and no form of ours has one."""
    numbers = [one for one in (request.view_args or {}).values() if isinstance(one, int)]
    if any(one > LARGEST_NUMBER for one in numbers):
        raise NotFound
    parts = (one for one in (request.view_args or {}).values() if isinstance(one, str))
    if b"%00" in request.query_string or any("\0" in part for part in parts):
        raise BadRequest
    if request.method == "POST":
        words = [word for pair in request.form.items(multi=True) for word in pair]
        words += [str(file.filename) for file in request.files.values()]
        if any("\0" in word for word in words):
            raise BadRequest


def _connect() -> None:
    if request.endpoint not in WITHOUT_DATABASE:
        database.connect(reuse_if_open=True)


def _release(_error: BaseException | None) -> None:
    if not database.is_closed():
        database.close()
