"""What the students of a class are called, asked by another owner."""

from __future__ import annotations

from service.store import called
from tests.service.store.foreign.asking import Part

PART = Part((called,), {"called.in_class": lambda far, w, _: called.in_class(far, w.class_a.id)})
