"""Pages around a conversation: the table, what it leaves, and who is ready for it."""

from service.web.conversing import agreeing, closing, conversations, documents, minutes

ROOMS = (conversations, agreeing, minutes, closing, documents)
