"""A OneRoster zip without what is not read: until somebody says yes, no password lies about."""

from __future__ import annotations

import csv
import io
from zipfile import ZIP_DEFLATED, ZipFile

from service.actions.administration.rosters.oneroster import archive
from service.actions.administration.rosters.oneroster.columns import FILES, MANIFEST, READ


def slimmed(content: bytes) -> bytes:
    """The same roster, for a zip that was read without a fault. What is not read is blank."""
    files, _ = archive.unpacked(content, (MANIFEST, *(f"{name}.csv" for name in FILES)))
    written = io.BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as slim:
        for name, file in files.items():
            kept = READ.get(name.removesuffix(".csv"))
            slim.writestr(name, _blanked(file, kept) if kept else file)
    return written.getvalue()


def _blanked(file: bytes, kept: frozenset[str]) -> bytes:
    rows = csv.reader(io.StringIO(file.decode("utf-8-sig"), newline=""), strict=True)
    header = next(rows)
    places = [name in kept for name in header]
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(header)
    for row in rows:
        writer.writerow([cell if keep else "" for cell, keep in zip(row, places, strict=False)])
    return written.getvalue().encode()
