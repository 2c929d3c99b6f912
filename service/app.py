"""Put the house together."""

from flask import Flask

from service import cli, jobs, web
from service.config import Config, beside
from service.store import definitions
from service.store.administration import erasures
from service.store.ground import database


def create_app(config: Config | None = None) -> Flask:
    config = config or Config.from_env()
    app = Flask(__name__)
    work_on(app, config)
    web.register(app, config)
    cli.register(app, config)
    return app


def work_on(app: Flask, config: Config) -> None:
    """Take definitions, database, list of erasures and jobs from these settings."""
    definitions.use(config.definitions)
    database.use(config.database_url)
    erasures.use(config.erasures or beside(config.database_url), config.code_key)
    jobs.register(config, app.app_context)
