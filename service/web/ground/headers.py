"""What every answer says to the browser: what may run on the page, and who may keep or frame it."""

from __future__ import annotations

import secrets
from functools import cache

from flask import Flask, Response, g, request

from service.config import Config

FRAMED = frozenset(
    {"questionnaires.frame", "publishing.frame", "drafts.frame", "drafts.preview"}
)  # by our own pages, and nothing is sent from there
KEPT = frozenset({"static", "plotly"})  # by browsers, for ever
YEAR = 31_536_000  # seconds
NONCE = "(nonce)"  # where that of a page will stand
UNUSED = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"


def register(app: Flask, config: Config) -> None:
    app.jinja_env.globals["nonce"] = nonce

    @app.after_request
    def _said(response: Response) -> Response:
        response.headers["Cache-Control"] = _kept(response)
        response.headers.extend(_always(config.https))  # none of them is said by anybody else
        return response


def nonce() -> str:
    """Allows the scripts and the style element that our template wrote, on this page only."""
    if "nonce" not in g:
        g.nonce = secrets.token_urlsafe(16)
    return str(g.nonce)


ALWAYS = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", UNUSED),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)


def _always(https: bool) -> list[tuple[str, str]]:
    framed = request.endpoint in FRAMED
    said = [
        *ALWAYS,
        ("X-Frame-Options", "SAMEORIGIN" if framed else "DENY"),
        (
            "Content-Security-Policy",
            _policy(framed, https, "nonce" in g).replace(NONCE, g.get("nonce", "")),
        ),
    ]
    if https:  # of this name alone: what else a school runs under its domain is not ours to say
        said.append(("Strict-Transport-Security", f"max-age={YEAR}"))
    return said


@cache
def _policy(framed: bool, https: bool, runs: bool) -> str:
    """Scripts run by nonce alone. 'self' would also run a file of ours that a page never asked for.

    Modules hand the nonce on to what they import. No report leaves: the policy names no place.
    """
    sends, framed_by = ("none", "self") if framed else ("self", "none")
    rules = [
        "default-src 'self'",
        f"script-src 'nonce-{NONCE}'" if runs else "script-src 'none'",
        f"style-src 'self' 'nonce-{NONCE}'" if runs else "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "frame-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        f"form-action '{sends}'",
        f"frame-ancestors '{framed_by}'",
    ]
    return "; ".join(rules + ["upgrade-insecure-requests"] * https)


def _kept(response: Response) -> str:
    if request.endpoint not in KEPT or response.status_code >= 400:
        return "no-store"
    if request.path.endswith(".js") and "v" not in request.args:
        return "no-cache"  # a module that another one imports: whether it has changed is asked
    return response.headers.get("Cache-Control", "no-cache")
