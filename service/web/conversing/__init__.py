"""Pages around a conversation: the table, and who is ready for it."""

from service.web.conversing import cards, conversations, preparing, rehearsing, subjects

ROOMS = (conversations, cards, rehearsing, preparing, subjects)
