"""What is kept around a conversation: before, in and after it."""

from tests.service.store.foreign.asking import Part
from tests.service.store.foreign.conversing import (
    agreeing,
    between,
    booking,
    conversations,
    preparing,
    sharing,
    sheets_on_paper,
)

PARTS: tuple[Part, ...] = (
    between.PART,
    booking.PART,
    conversations.PART,
    agreeing.PART,
    preparing.PART,
    sheets_on_paper.PART,
    sharing.PART,
)
