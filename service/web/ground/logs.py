"""Logs that tell what happened and where, and nothing of what anybody wrote.

A line names the rule of an address and never the address: no id, no query string. Of a mistake it
names type, file and line: a database repeats values in its messages, and so does a KeyError.
"""

from __future__ import annotations

import logging
import re
import secrets
import sys
import time
import traceback
from types import TracebackType

from flask import Flask, Response, g, has_request_context, request

from questionnaires import DefinitionError
from service.errors import ServiceError
from service.web.ground.headers import KEPT

DEEPEST = 40  # frames of a mistake
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
QUIET = KEPT | {"health.healthz", "health.readyz"}
PLAIN = re.compile(r"[A-Z]{2,12}|https?://[\w.:\[\]-]+")  # a signal; where the service listens
_log = logging.getLogger("service.request")
_known = sys.excepthook


class Discreet(logging.Formatter):
    """Time, level, the short code of the request, the sentence; of a mistake, type and place."""

    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        request_code = short_code() if has_request_context() else "-"
        head = f"{self.formatTime(record, '%Y-%m-%dT%H:%M:%SZ')} {record.levelname} {request_code}"
        lines = [f"{head} {record.name} {_sentence(record)}"]
        if record.exc_info and record.exc_info[1]:
            lines += places(record.exc_info[1])
        return "\n".join(lines)


def use(app: Flask) -> None:
    """Write everything that is logged to stderr, discreetly: the server's own lines as well."""
    discreet = Discreet()
    to_stderr = logging.StreamHandler()
    to_stderr.setFormatter(discreet)
    root = logging.getLogger()
    root.handlers = [to_stderr]
    logging.getLogger("service").setLevel(logging.INFO)
    app.logger.handlers.clear()
    logging.getLogger("werkzeug").setLevel(logging.WARNING)  # it would write every address
    for handler in logging.getLogger("gunicorn.error").handlers:
        handler.setFormatter(discreet)
    sys.excepthook = _ended


def register(app: Flask, writes: bool) -> None:
    if writes:
        use(app)
    app.before_request(_begin)
    app.after_request(_tell)


def short_code() -> str:
    """What an error page shows and its lines carry, so that the one is found by the other."""
    if "log_code" not in g:
        g.log_code = secrets.token_hex(3)
    return str(g.log_code)


def _begin() -> None:
    g.began = time.perf_counter()


def _tell(response: Response) -> Response:
    if request.endpoint in QUIET:
        return response
    _log.info(
        "%s %s %s %d ms",
        request.method if request.method in METHODS else "?",
        request.url_rule.rule if request.url_rule else "(no page)",
        response.status_code,
        round((time.perf_counter() - g.get("began", time.perf_counter())) * 1000),
    )
    return response


def _sentence(record: logging.LogRecord) -> str:
    """Our own sentences hold no values; those of the server and of libraries may."""
    if record.name.startswith("service."):
        return record.getMessage()
    if record.args:
        values = record.args if isinstance(record.args, tuple) else ()
        return _filled(str(record.msg), tuple(map(_plain, values)))
    said = str(record.msg)  # put together already, so what it repeats stands behind a colon
    return said if record.levelno < logging.WARNING else re.split(r"[:=?/'\"\n]", said)[0]


def _filled(sentence: str, values: tuple[object, ...]) -> str:
    try:
        return sentence % values
    except (TypeError, ValueError):
        return sentence


def _plain(value: object) -> object:
    if isinstance(value, int | float):
        return value
    return value if isinstance(value, str) and PLAIN.fullmatch(value) else "…"


def places(error: BaseException) -> list[str]:
    """Types, files and lines of a mistake and of what led to it: no message, no value."""
    told: list[str] = []
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        told.append(f"  {type(now).__module__}.{type(now).__qualname__}{_state(now)}")
        told += [
            f"    {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(now.__traceback__, limit=-DEEPEST)
        ]
        now = now.__cause__ or now.__context__
    return told


def _state(error: BaseException) -> str:
    """PostgreSQL's five letters for what went wrong, such as 23505."""
    of = error.args[0] if error.args and isinstance(error.args[0], Exception) else error
    state = getattr(of, "sqlstate", None)
    return f" ({state})" if isinstance(state, str) and re.fullmatch(r"\w{5}", state) else ""


def _ended(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A command that ends by a mistake is as discreet; a refusal of ours says its sentence."""
    if isinstance(error, ServiceError | DefinitionError | KeyboardInterrupt):
        _known(kind, error, trace)
    else:
        _log.critical("ended by a mistake", exc_info=(kind, error, trace))
