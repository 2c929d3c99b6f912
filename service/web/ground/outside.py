"""The provider of the log-in from outside: where it is, and what it says of somebody."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from time import time
from typing import Any

from authlib.common.errors import AuthlibBaseError
from authlib.integrations.flask_client import OAuth
from flask import Flask, Response, current_app
from joserfc.errors import JoseError
from requests import RequestException

from service.config import Config, Oidc
from service.errors import NotFound, OutsideAway, OutsideRefused

_log = logging.getLogger(__name__)

PATIENCE = 10  # seconds for each word with the provider
SIGNATURES = ("RS256", "PS256", "ES256", "RS384", "PS384", "ES384", "RS512", "PS512", "EdDSA")
LEEWAY = 60  # seconds that two clocks may differ
A_DAY = 86_400  # after which we ask anew where the provider's doors are
# what it means that the answer is none that we take; the provider's own words are not shown
REFUSALS = (AuthlibBaseError, JoseError, ValueError, KeyError, TypeError)


def register(app: Flask, config: Config) -> None:
    app.config["OIDC"] = config.oidc
    app.jinja_env.globals["outside_name"] = config.oidc.name if config.oidc else ""
    if config.oidc is None:
        return
    OAuth(app).register(
        name="outside",
        client_id=config.oidc.client_id,
        client_secret=config.oidc.client_secret,
        server_metadata_url=f"{config.oidc.issuer}/.well-known/openid-configuration",
        client_kwargs={
            "scope": config.oidc.scope,
            "code_challenge_method": "S256",
            "default_timeout": PATIENCE,
        },
    )


def settings() -> Oidc:
    """Where there is no log-in from outside, its pages are not there either."""
    found: Oidc | None = current_app.config["OIDC"]
    if found is None:
        raise NotFound("no log-in from outside")
    return found


def way_out(back: str) -> Response:
    """To the provider, with state, nonce and the challenge of a verifier that stays here."""
    try:
        answer: Response = _provider().authorize_redirect(back)
    except RequestException as error:
        raise OutsideAway(type(error).__name__) from error
    except REFUSALS as error:
        raise OutsideAway(f"its description: {type(error).__name__}") from error
    return answer


def who_came() -> Mapping[str, Any]:
    """What the provider says, once signature, issuer, audience, nonce and time are right.

    Its tokens are forgotten with this request.
    """
    try:
        token = _provider().authorize_access_token(claims_options=_wanted(), leeway=LEEWAY)
    except RequestException as error:
        raise OutsideAway(type(error).__name__) from error
    except REFUSALS as error:
        raise OutsideRefused(type(error).__name__) from error
    claims: Mapping[str, Any] = token.get("userinfo") or {}
    if not claims:
        raise OutsideRefused("no id token")
    return claims


def _wanted() -> dict[str, dict[str, Any]]:
    """Authlib compares the audience only where it is told with what."""
    return {
        "iss": {"essential": True, "values": [settings().issuer, f"{settings().issuer}/"]},
        "aud": {"essential": True, "values": [settings().client_id]},
        "exp": {"essential": True},
    }


def _provider() -> Any:
    provider = current_app.extensions["authlib.integrations.flask_client"].outside
    if provider.server_metadata.get("_loaded_at", 0) < time() - A_DAY:
        provider.server_metadata.clear()
    described = provider.load_server_metadata()
    if str(described.get("issuer", "")).rstrip("/") != settings().issuer:
        raise ValueError("another issuer")
    offered = described.get("id_token_signing_alg_values_supported") or SIGNATURES
    # never "none", and no secret shared with whoever else knows it
    allowed = [one for one in offered if one in SIGNATURES]
    described["id_token_signing_alg_values_supported"] = allowed or list(SIGNATURES)
    return provider
