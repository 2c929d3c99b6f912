"""A small real OpenID provider: discovery, keys, a log-in page, tokens. It can misbehave, too.

On its page the tester chooses who logs in and what goes wrong. Everything that a provider must
check it checks itself: the redirect address, the client's secret, the verifier, a code used once.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from joserfc import jwt
from joserfc.jwk import RSAKey
from werkzeug import Request, Response
from werkzeug.serving import WSGIRequestHandler, make_server

CLIENT_ID, CLIENT_SECRET = "samtalebordet", "a-secret-of-the-provider"
WRONGS = (
    "nonce", "issuer", "expired", "none", "audience", "azp", "another_key", "hmac", "no_token",
    "denied", "state", "code_reused",
)  # fmt: skip


@dataclass
class Provider:
    """One issuer on a port of its own."""

    address: str = ""
    group: str = "aktoer_gruppe"
    kid: str = "one"
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one"}))
    asked: list[dict[str, str]] = field(default_factory=list)  # what came to the log-in page
    faults: list[str] = field(default_factory=list)  # what a client did wrong
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def settings(self) -> dict[str, str]:
        """What the service is told of it, in UNI-Login's shape."""
        return {
            "OIDC_ISSUER": self.address, "OIDC_CLIENT_ID": CLIENT_ID,
            "OIDC_CLIENT_SECRET": CLIENT_SECRET, "OIDC_CLAIM": "uniid",
            "OIDC_GROUP_CLAIM": self.group, "OIDC_SECOND_FACTOR": "unilogin_loa=ToFaktor",
            "OIDC_NAME": "UNI-Login",
        }  # fmt: skip

    def answer(self, request: Request) -> Response:
        doors = {
            "/.well-known/openid-configuration": self._description,
            "/keys": self._keys,
            "/authorize": self._authorize,
            "/token": self._token,
        }
        door = doors.get(request.path)
        return door(request) if door else Response("not here", 404)

    def _description(self, _request: Request) -> Response:
        at = self.address
        return _json(
            {
                "issuer": at,
                "authorization_endpoint": f"{at}/authorize",
                "token_endpoint": f"{at}/token",
                "jwks_uri": f"{at}/keys",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256", "none", "HS256"],
                "token_endpoint_auth_methods_supported": ["client_secret_basic"],
                "code_challenge_methods_supported": ["S256"],
            }
        )

    def _keys(self, _request: Request) -> Response:
        return _json({"keys": [self.key.as_dict(private=False)]})

    def _authorize(self, request: Request) -> Response:
        """The page on which somebody logs in; posted, it leads back with a code."""
        asked = request.args.to_dict()
        self.asked.append(asked)
        wrong = [
            name
            for name, right in (
                ("client_id", asked.get("client_id") == CLIENT_ID),
                ("response_type", asked.get("response_type") == "code"),
                ("scope", asked.get("scope") == "openid"),
                ("redirect_uri", asked.get("redirect_uri", "").endswith("/login/outside/back")),
                ("challenge", asked.get("code_challenge_method") == "S256"),
                ("challenge", len(asked.get("code_challenge", "")) == 43),
                ("nonce", len(asked.get("nonce", "")) >= 16),
                ("state", len(asked.get("state", "")) >= 16),
            )
            if not right
        ]
        if wrong:
            self.faults += wrong
            return Response(f"wrong: {wrong}", 400)
        if request.method == "POST":
            return self._logged_in(asked, request.form.to_dict())
        return Response(_page(), mimetype="text/html")

    def _logged_in(self, asked: dict[str, str], given: dict[str, str]) -> Response:
        state = "another state" if given.get("wrong") == "state" else asked["state"]
        if given.get("wrong") == "denied":
            found = {"error": "access_denied", "state": state}
        else:
            code = secrets.token_urlsafe(16)
            self._codes[code] = {**asked, **given}
            found = {"code": code, "state": state}
        return Response("", 303, {"Location": f"{asked['redirect_uri']}?{urlencode(found)}"})

    def _token(self, request: Request) -> Response:
        given = request.form
        login = self._codes.pop(given.get("code", ""), None)
        basic = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if request.headers.get("Authorization") != f"Basic {basic}":
            return self._refused("invalid_client")
        if login is None or login["wrong"] == "code_reused":
            return self._refused("invalid_grant")
        if login["code_challenge"] != challenge:
            return self._refused("verifier")
        if login["redirect_uri"] != given.get("redirect_uri"):
            return self._refused("redirect_uri")
        tokens = {"access_token": secrets.token_urlsafe(16), "token_type": "Bearer"}
        if login["wrong"] != "no_token":
            tokens["id_token"] = self._id_token(login)
        return _json(tokens)

    def _refused(self, why: str) -> Response:
        self.faults.append(why)
        return _json({"error": "invalid_grant" if "inv" not in why else why}, 400)

    def _id_token(self, login: dict[str, str]) -> str:
        now = int(time.time())
        claims: dict[str, Any] = {
            "iss": self.address, "aud": CLIENT_ID, "sub": f"pairwise-{login['uniid']}",
            "iat": now, "exp": now + 300, "nonce": login["nonce"], "uniid": login["uniid"],
        }  # fmt: skip
        if login.get("group"):
            claims[self.group] = login["group"]
        if login.get("loa"):
            claims["unilogin_loa"] = login["loa"]
        claims |= {
            "nonce": {"nonce": "another nonce"},
            "issuer": {"iss": "https://another.example"},
            "expired": {"iat": now - 4000, "exp": now - 3600},
            "audience": {"aud": "another-service"},
            "azp": {"aud": ["another-service"], "azp": CLIENT_ID},
        }.get(login["wrong"], {})
        return self._signed(claims, login["wrong"])

    def _signed(self, claims: dict[str, Any], wrong: str) -> str:
        if wrong == "none":
            return f"{_part({'alg': 'none'})}.{_part(claims)}."
        if wrong == "hmac":  # with the public key as its secret, which everybody knows
            head = f"{_part({'alg': 'HS256', 'kid': 'one'})}.{_part(claims)}"
            mac = hmac.digest(self.key.as_pem(private=False), head.encode(), "sha256")
            return f"{head}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"
        key = self.key
        if wrong == "another_key":
            key = RSAKey.generate_key(2048, {"kid": "one"})
        return jwt.encode({"alg": "RS256", "kid": self.kid}, claims, key)


def _part(values: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


def _json(values: dict[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(values), status, mimetype="application/json")


def _page() -> str:
    wrongs = "".join(f"<option>{one}</option>" for one in ("", *WRONGS))
    return f"""<!doctype html><html lang="en"><title>A provider</title><h1>Who are you?</h1>
<form method="post"><input name="uniid" aria-label="id"><input name="group" aria-label="group">
<input name="loa" aria-label="loa"><select name="wrong" aria-label="wrong">{wrongs}</select>
<button>Log in</button></form></html>"""


class _Silent(WSGIRequestHandler):
    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002
        """Nothing: the tests listen to the provider itself."""


@contextmanager
def providing() -> Iterator[Provider]:
    """A provider on a port of its own, for the length of the block."""
    provider = Provider()

    def app(environ: Any, start_response: Any) -> Any:
        return provider.answer(Request(environ))(environ, start_response)

    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Silent)
    provider.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
