"""Pages around a conversation: the table, and who is ready for it."""

from service.web.conversing import (
    cards,
    conversations,
    preparing,
    rehearsing,
    sheets_on_paper,
    subjects,
)

ROOMS = (conversations, cards, rehearsing, preparing, subjects, sheets_on_paper)
