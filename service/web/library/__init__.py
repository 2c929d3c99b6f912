"""The library of questionnaires: look at them, write them, bring them in, try them out, publish."""

from service.web.library import drafts, publishing, questionnaires

ROOMS = (questionnaires, drafts, publishing)
