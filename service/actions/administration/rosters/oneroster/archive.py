"""The files of a zip, measured before anything is unpacked; only those that are asked for are."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Collection
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from service.actions.administration.rosters.faults import BadRow, NotARoster

LARGEST = 32 * 1024**2  # bytes of the zip
LARGEST_UNPACKED = 256 * 1024**2
MOST_MEMBERS = 200
MOST_TIMES = 200  # how many times its packed size a member may unpack to
SMALL = 1024**2  # the bytes of a member below which that does not matter

_DAMAGED = (
    BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)


def unpacked(content: bytes, wanted: Collection[str]) -> tuple[dict[str, bytes], frozenset[str]]:
    """The wanted files at the root of a zip, and the names of all there are."""
    if len(content) > LARGEST:
        raise NotARoster(BadRow("", 0, "too_large", right=str(LARGEST // 1024**2)))
    try:
        with ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            _check(members)
            names = frozenset(one.filename for one in members)
            return {one: archive.read(one) for one in sorted(names & set(wanted))}, names
    except _DAMAGED:
        raise NotARoster(BadRow("", 0, "not_a_zip")) from None


def _check(members: list[ZipInfo]) -> None:
    if any(one.flag_bits & 1 for one in members):
        raise NotARoster(BadRow("", 0, "locked"))
    if any(one.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for one in members):
        raise NotARoster(BadRow("", 0, "not_a_zip"))
    # reading a member stops at the size that it declares, so declared sizes can be trusted
    if len(members) > MOST_MEMBERS or sum(one.file_size for one in members) > LARGEST_UNPACKED:
        raise NotARoster(BadRow("", 0, "blown_up"))
    if any(one.file_size > max(SMALL, MOST_TIMES * one.compress_size) for one in members):
        raise NotARoster(BadRow("", 0, "blown_up"))
    placed = [one.filename for one in members if _is_elsewhere(one.filename)]
    if placed:
        raise NotARoster(*(BadRow(_seen(one), 0, "not_at_root") for one in placed[:10]))
    twice = [name for name, count in Counter(one.filename for one in members).items() if count > 1]
    if twice:
        raise NotARoster(*(BadRow(_seen(one), 0, "twice_in_zip") for one in sorted(twice)[:10]))


def _is_elsewhere(name: str) -> bool:
    """What the systems of some makers leave in every zip is passed over."""
    return "/" in name.replace("\\", "/") and not name.startswith("__MACOSX/")


def _seen(name: str) -> str:
    return "".join(letter if letter.isprintable() else "�" for letter in name[:80])
