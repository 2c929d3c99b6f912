"""Pages of one’s rights: my data, what was asked, how long things are kept, and who sees what."""

from service.web.rights import cases, my_data, privacy, retention

ROOMS = (my_data, cases, retention, privacy)
