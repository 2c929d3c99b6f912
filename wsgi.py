"""gunicorn wsgi:app"""

import sys

from questionnaires import DefinitionError
from service.app import create_app
from service.errors import ConfigError

try:
    app = create_app()
except (ConfigError, DefinitionError):
    # The sentence alone is for the one who can mend it. Leaving with sys.exit instead would make
    # gunicorn start worker after worker.
    sys.tracebacklimit = 0
    raise
