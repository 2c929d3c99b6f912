"""A copy as a readable PDF, drawn offline with the fonts that the drawing library brings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import typst

SHEET = (Path(__file__).parents[2] / "templates/rights/copy.typ").read_text(encoding="utf-8")


def pdf(parts: dict[str, Any]) -> bytes:
    """Tagged for screen readers (PDF/UA-1). Words come as values, never as source."""
    drawn = typst.compile(
        SHEET.encode(),
        format="pdf",
        sys_inputs={"told": json.dumps(parts)},
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
    )
    assert isinstance(drawn, bytes)
    return drawn
