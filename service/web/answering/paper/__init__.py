"""On paper: a form printed to be answered by hand, and what was answered typed in."""

from service.web.answering.paper import blank, entering

ROOMS = (blank, entering)
