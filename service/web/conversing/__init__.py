"""Pages around a conversation: the table, who is ready, what it leaves, and what is shared."""

from service.web.conversing import (
    agreeing,
    at_home,
    cards,
    closing,
    conversations,
    documents,
    groups,
    minutes,
    notes,
    preparing,
    rehearsing,
    sharing,
    sheets_on_paper,
    subjects,
    taking_along,
)

ROOMS = (
    conversations, notes, groups, agreeing, minutes, closing, documents, cards, rehearsing,
    preparing, subjects, sheets_on_paper, sharing, at_home, taking_along,
)  # fmt: skip
