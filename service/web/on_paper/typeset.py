"""A file of pages, drawn by typst with our own fonts. Words come as values, never as source."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import typst

TEMPLATES = Path(__file__).parents[2] / "templates"
PACKAGES = ("fontpkg_atkinson_hyperlegible", "fontpkg_bricolage_grotesque")


@cache
def fonts() -> typst.Fonts:
    """Ours, and those that come with typst; never those of the machine."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,
        font_paths=list(map(_files, PACKAGES)),
    )


def pdf(template: str, told: dict[str, Any]) -> bytes:
    """A template by its path. Tagged for screen readers (PDF/UA-1), with the fonts inside."""
    source = _source(template)
    drawn = typst.Compiler(source, font_paths=fonts()).compile(
        input=source,
        format="pdf",
        sys_inputs={"told": json.dumps(told)},
        pdf_standards="ua-1",
    )
    assert isinstance(drawn, bytes)
    return drawn


@cache
def _source(template: str) -> bytes:
    return (TEMPLATES / template).read_bytes()


def _files(package: str) -> str:
    """Where a font lies; the package itself is never loaded."""
    found = find_spec(package)
    assert found is not None  # it is pinned in pyproject.toml
    assert found.origin is not None
    return str(Path(found.origin).parent / "files")
