"""The manifest of a OneRoster file: its version, and which of the files are there, and how."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from service.actions.administration.rosters.faults import BadRow, Faults, NotARoster
from service.actions.administration.rosters.oneroster.columns import FILES, MANIFEST, VERSIONS
from service.actions.administration.rosters.oneroster.tables import text_of

_HEADER = ["propertyName", "value"]
_MODES = ("absent", "bulk", "delta")


def read(
    files: Mapping[str, bytes], names: frozenset[str], faults: Faults
) -> tuple[str, bool, tuple[str, ...]]:
    """The version, whether it is bulk, and which files of ours are in it."""
    if MANIFEST not in files:
        raise NotARoster(BadRow(MANIFEST, 0, "missing_file"))
    told = _told(files[MANIFEST], faults)
    version = _version(told, faults)
    modes = _modes(told, version, names, faults)
    there = tuple(name for name, mode in modes.items() if mode != "absent")
    mixed = {modes[name] for name in there} & set(_MODES)
    if len(mixed) > 1:
        faults.add(MANIFEST, 0, "mixed", right="bulk, delta")
    if not there:
        faults.add(MANIFEST, 0, "nothing_there", right=", ".join(FILES))
    if faults.found:
        raise NotARoster(*faults.told())
    return version, mixed == {"bulk"}, there


def _told(content: bytes, faults: Faults) -> dict[str, tuple[int, str]]:
    """Each property with its line and its value."""
    text = text_of(MANIFEST, content, faults) or ""
    found: dict[str, tuple[int, str]] = {}
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error:
        lines = []
        faults.add(MANIFEST, 0, "not_csv")
    if lines and [cell.strip() for cell in lines[0]] != _HEADER:
        faults.add(MANIFEST, 1, "wrong_header", right=",".join(_HEADER))
    for line, cells in enumerate(lines[1:], start=2):
        if len(cells) == 2:
            if cells[0].strip() in found:
                faults.add(MANIFEST, line, "told_twice", cells[0][:60])
            found[cells[0].strip()] = (line, cells[1].strip())
        elif cells:
            faults.add(MANIFEST, line, "wrong_width", found=str(len(cells)), right="2")
    if faults.found:
        raise NotARoster(*faults.told())
    return found


def _version(told: Mapping[str, tuple[int, str]], faults: Faults) -> str:
    line, own = told.get("manifest.version", (0, ""))
    if own != "1.0":
        faults.add(MANIFEST, line, "not_allowed", "manifest.version", own, "1.0")
    line, version = told.get("oneroster.version", (0, ""))
    if version not in VERSIONS:
        allowed = ", ".join(VERSIONS)
        faults.add(MANIFEST, line, "not_allowed", "oneroster.version", version, allowed)
        raise NotARoster(*faults.told())
    return version


def _modes(
    told: Mapping[str, tuple[int, str]], version: str, names: frozenset[str], faults: Faults
) -> dict[str, str]:
    """How each of the files that are read here is there."""
    modes = {}
    for name in FILES:
        if name == "roles" and version == "1.1":
            continue
        line, mode = told.get(f"file.{name}", (0, ""))
        if mode not in _MODES:
            faults.add(MANIFEST, line, "not_allowed", f"file.{name}", mode, ", ".join(_MODES))
        elif mode == "absent" and f"{name}.csv" in names:
            faults.add(MANIFEST, line, "said_absent", f"file.{name}")
        elif mode != "absent" and f"{name}.csv" not in names:
            faults.add(f"{name}.csv", 0, "missing_file")
        modes[name] = mode
    if "bulk" in modes.values():
        for name in (name for name, mode in modes.items() if mode == "absent"):
            faults.add(MANIFEST, told[f"file.{name}"][0], "needed", f"file.{name}", right="bulk")
    return modes
