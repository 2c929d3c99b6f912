"""The baseline: a Flask app that returns a fixed string and does nothing else."""

from flask import Flask

app = Flask(__name__)


@app.get("/")
def fixed() -> str:
    return "ok"
