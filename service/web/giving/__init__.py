"""Pages of what leaves a conversation: shared with home, taken along, on documents and sheets."""

from service.web.giving import at_home, documents, sharing, sheets_on_paper, taking_along

ROOMS = (documents, sheets_on_paper, sharing, at_home, taking_along)
