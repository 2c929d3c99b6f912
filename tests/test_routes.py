"""Addresses are promises: removing one, or changing who may post to it, is a decision."""

from __future__ import annotations

from flask import Flask

ROUTES = """
GET       /
GET       /classes/<uuid:group_id>/codes
GET       /code
GET       /conversations
GET       /folder
GET       /healthz
GET       /plotly.js
GET       /readyz
GET       /responses/<uuid:response_id>
GET       /responses/<uuid:response_id>/look-through
GET       /responses/<uuid:response_id>/sections/<section_id>
GET       /rounds
GET       /rounds/<uuid:round_id>
GET       /rounds/new
GET       /schools/<uuid:school_id>
GET       /students/<uuid:student_id>
GET       /teams/<uuid:team_id>
GET       /visits
GET       /visits/<uuid:visit_id>
GET       /visits/new
GET,POST  /login
POST      /classes/<uuid:group_id>/codes
POST      /code
POST      /conversations/<uuid:conversation_id>/agreed
POST      /conversations/<uuid:conversation_id>/followed-up
POST      /language
POST      /logout
POST      /responses
POST      /responses/<uuid:response_id>/sections/<section_id>
POST      /responses/<uuid:response_id>/send
POST      /rounds
POST      /rounds/<uuid:round_id>/close
POST      /students/<uuid:student_id>/conversations
POST      /visits
POST      /visits/<uuid:visit_id>/notes
"""


def test_the_addresses(app: Flask) -> None:
    found = sorted(
        f"{','.join(sorted((rule.methods or set()) - {'HEAD', 'OPTIONS'})):<10}{rule.rule}"
        for rule in app.url_map.iter_rules()
        if not rule.endpoint.endswith("static")
    )

    assert found == ROUTES.split("\n")[1:-1]
