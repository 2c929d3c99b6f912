"""What answers say to a browser: which scripts run, who may frame, who may keep."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.app import create_app
from service.store.ground import database
from service.store.people import Person
from tests.conftest import config
from tests.school.lived import Lived
from tests.school.world import PASSWORD, World

ClientOf = Callable[[Person], FlaskClient]
NAME = "bordet.nordby.dk"


@pytest.fixture
def behind_tls(database_url: str, world: World) -> Iterator[Flask]:
    """The app as it stands behind a proxy that speaks TLS."""
    secure = replace(config(database_url), https=True, trusted_hosts=(NAME,), trusted_proxies=1)
    app = create_app(secure)
    app.config["WTF_CSRF_ENABLED"] = False
    with database.connected():
        yield app


def test_scripts_run_by_nonce_and_by_nothing_else(client_of: ClientOf, world: World) -> None:
    policy = client_of(world.anna).get("/").headers["Content-Security-Policy"]
    (scripts,) = re.findall(r"script-src ([^;]+)", policy)

    assert re.fullmatch(r"'nonce-[\w-]{16,}'", scripts)
    for said in (
        "default-src 'self'", "connect-src 'self'", "worker-src 'self'", "frame-src 'self'",
        "object-src 'none'", "base-uri 'none'", "manifest-src 'self'",
    ):  # fmt: skip
        assert said in policy
    assert not re.search(r"https?:|report|unsafe|\*", policy)


def test_what_is_no_page_runs_nothing(client_of: ClientOf, lived: Lived) -> None:
    dorte = client_of(lived.world.dorte)
    for path in (f"/questionnaires/drafts/{lived.draft_form}/json", "/session"):
        assert "script-src 'none'" in dorte.get(path).headers["Content-Security-Policy"], path


@pytest.mark.parametrize(
    ("path", "status"),
    [("/", 200), ("/nothing", 404), ("/rounds", 403), ("/session", 200), ("/responses/x", 404)],
)
def test_refusals_and_data_are_as_safe_as_pages(
    client_of: ClientOf, world: World, path: str, status: int
) -> None:
    reply = client_of(world.anna).get(path)

    assert reply.status_code == status
    assert reply.headers["Cache-Control"] == "no-store"
    assert reply.headers["X-Frame-Options"] == "DENY"
    assert reply.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert reply.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in reply.headers["Permissions-Policy"]
    assert "Strict-Transport-Security" not in reply.headers  # not before there is TLS


def test_a_redirect_and_a_file_are_kept_by_nobody(client_of: ClientOf, lived: Lived) -> None:
    posted = client_of(lived.world.anna).post("/language", data={"language": "sv"})
    asked = client_of(lived.world.carl).get("/static/nothing.css")
    file = client_of(lived.world.dorte).get(f"/questionnaires/drafts/{lived.draft_form}/json")

    assert [one.headers["Cache-Control"] for one in (posted, asked, file)] == ["no-store"] * 3


def test_behind_tls_browsers_come_no_other_way(behind_tls: Flask) -> None:
    reply = behind_tls.test_client().get("/login", base_url=f"https://{NAME}")

    assert reply.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert "upgrade-insecure-requests" in reply.headers["Content-Security-Policy"]


def test_behind_tls_the_cookie_belongs_to_this_name_alone(behind_tls: Flask) -> None:
    reply = behind_tls.test_client().post(
        "/login", data={"username": "carl", "password": PASSWORD}, base_url=f"https://{NAME}"
    )
    cookies = [one for one in reply.headers.getlist("Set-Cookie") if "samtalebordet" in one]

    assert len(cookies) == 1
    assert cookies[0].startswith("__Host-samtalebordet=")
    for said in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert said in cookies[0]
    assert "Domain" not in cookies[0]


def test_the_proxy_is_believed_as_far_as_it_is_trusted(behind_tls: Flask, world: World) -> None:
    told = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.9, 198.51.100.7"}
    seen: list[tuple[str | None, bool]] = []

    @behind_tls.before_request
    def look() -> None:
        from flask import request

        seen.append((request.remote_addr, request.is_secure))

    behind_tls.test_client().get("/login", base_url=f"http://{NAME}", headers=told)

    assert seen == [("198.51.100.7", True)]  # what stands before it anybody can have written


@pytest.mark.parametrize("host", ["evil.example", f"{NAME}.evil.example", "a b<>", "[::"])
@pytest.mark.parametrize("path", ["/login", "/", "/nothing", "/classes"])
def test_another_name_gets_no_page_and_no_address(behind_tls: Flask, host: str, path: str) -> None:
    reply = behind_tls.test_client().get(path, headers={"Host": host})

    assert reply.status_code == 400
    assert "evil" not in f"{reply.text}{reply.headers}"
    assert "<h1>" in reply.text


def test_a_forwarded_name_is_not_believed(behind_tls: Flask) -> None:
    reply = behind_tls.test_client().get(
        "/login",
        base_url=f"https://{NAME}",
        headers={"X-Forwarded-Host": "evil.example", "X-Forwarded-Prefix": "//evil.example"},
    )

    assert reply.status_code == 200
    assert "evil" not in reply.text


def test_whoever_looks_after_the_machine_asks_by_address(behind_tls: Flask) -> None:
    assert behind_tls.test_client().get("/healthz", headers={"Host": "10.0.0.3"}).text == "ok"


def test_every_script_of_a_template_has_its_nonce() -> None:
    templates = Path(__file__).parents[4] / "service/templates"
    without = [
        f"{file.name}: {tag}"
        for file in sorted(templates.rglob("*.html"))
        for tag in re.findall(r"<(?:script|style)\b[^>]*>", file.read_text())
        if "nonce()" not in tag and "application/json" not in tag
    ]

    assert without == []
