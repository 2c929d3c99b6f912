.DEFAULT_GOAL := help
.PHONY: help run test fix bench words screenshots

BIN := .venv/bin
PORT ?= 8000
WORKERS ?= $(shell nproc 2>/dev/null || echo 2)
AT_ONCE ?= $(shell expr $(WORKERS) + 1)  # of the tests: one waits while the others work
PO := $(wildcard service/translations/*/LC_MESSAGES/messages.po)
MO := $(PO:.po=.mo)

help:  ## show these lines
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

.venv/installed: pyproject.toml
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed"; exit 1; }
	python3 -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	touch $@

.venv/developing: .venv/installed
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

%.mo: %.po .venv/installed
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@

run: .venv/installed $(MO)  ## run the service with a demo school owner on http://127.0.0.1:8000 (PORT, DATABASE_URL)
	@SAMTALEBORDET_DEMO=1 $(BIN)/flask --app wsgi db migrate
	@SAMTALEBORDET_DEMO=1 $(BIN)/flask --app wsgi demo --if-empty
	@echo "Open     http://127.0.0.1:$(PORT) (Ctrl-C ends it)"
	@export SAMTALEBORDET_DEMO=1; \
	$(BIN)/flask --app wsgi work & worker=$$!; \
	$(BIN)/gunicorn wsgi:app --bind 127.0.0.1:$(PORT) --workers $(WORKERS) --threads 4 --no-control-socket --log-level warning & server=$$!; \
	trap 'kill $$worker $$server 2>/dev/null; wait' EXIT; trap 'exit 0' INT TERM; \
	wait $$server

test: .venv/developing $(MO) chromium  ## format, lint, types, contracts, all tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --numprocesses $(AT_ONCE) --dist loadfile --no-loadscope-reorder

.PHONY: chromium
chromium:
	@command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null || { apt-get update -qq && apt-get install -qq -y chromium-headless-shell >/dev/null; }

fix: .venv/developing  ## let the machine mend format and lint
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/developing $(MO)  ## measure, as ratios in one run
	$(BIN)/python -m bench

words: .venv/developing  ## gather the texts of the pages into the catalogues
	@mkdir -p var
	$(BIN)/pybabel --quiet extract --mapping-file service/translations/babel.cfg --keywords "N_ _l" --no-location --omit-header --sort-output --no-wrap --output-file var/messages.pot .
	for language in da sv; do $(BIN)/pybabel --quiet update --init-missing --no-fuzzy-matching --ignore-pot-creation-date --ignore-obsolete --no-wrap --input-file var/messages.pot --output-file service/translations/$$language/LC_MESSAGES/messages.po --locale $$language || exit 1; done

screenshots: .venv/developing $(MO) chromium  ## take the pictures in docs/ anew
	$(BIN)/python -m tests.screenshots
