"""Pages around a conversation: who is ready, the table in three phases, and what is agreed."""

from service.web.conversing import (
    agreeing,
    cards,
    closing,
    conversations,
    groups,
    minutes,
    notes,
    preparing,
    rehearsing,
    subjects,
    watching,
)

ROOMS = (
    conversations, notes, groups, agreeing, minutes, closing, cards, rehearsing, preparing,
    subjects, watching,
)  # fmt: skip
