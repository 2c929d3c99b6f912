"""Pages around a conversation: the table, what it leaves, and who is ready for it."""

from service.web.conversing import agreeing, conversations

ROOMS = (conversations, agreeing)
