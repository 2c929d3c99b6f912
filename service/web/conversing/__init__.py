"""Pages around a conversation: the table, who is ready for it, and what is shared of it."""

from service.web.conversing import (
    at_home,
    cards,
    conversations,
    groups,
    notes,
    preparing,
    rehearsing,
    sharing,
    sheets_on_paper,
    subjects,
    taking_along,
)

ROOMS = (
    conversations, notes, groups, cards, rehearsing, preparing, subjects, sheets_on_paper, sharing,
    at_home, taking_along,
)  # fmt: skip
