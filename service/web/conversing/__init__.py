"""Pages around a conversation: the table, who is ready for it, and what is shared of it."""

from service.web.conversing import at_home, conversations, sharing, taking_along

ROOMS = (conversations, sharing, at_home, taking_along)
