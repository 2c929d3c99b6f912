"""Pages around a conversation: the table, and who is ready for it."""

from service.web.conversing import conversations, groups, notes

ROOMS = (conversations, groups, notes)
