"""Pages around a conversation: the table, and who is ready for it."""

from service.web.conversing import conversations, sheets_on_paper

ROOMS = (conversations, sheets_on_paper)
