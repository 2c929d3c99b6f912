"""A copy as a readable PDF."""

from __future__ import annotations

from typing import Any

from service.web.on_paper import typeset


def pdf(parts: dict[str, Any]) -> bytes:
    return typeset.pdf("rights/copy.typ", parts)
