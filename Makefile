# Opora. `make run` is all a fresh machine needs; `make test` is what a change must pass.

PYTHON ?= $(shell for one in python3.13 python3.12 python3.11 python3; do \
	command -v $$one >/dev/null && $$one -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$one && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CATALOGUES := $(shell find opora -name '*.po' 2>/dev/null)
SERBIAN_IN_LATIN := opora/locale/sr_Latn/LC_MESSAGES/django.mo

# Most tests wait for a server now and then; two processes more than there are cores use that time.
TEST_PROCESSES ?= $(shell cores=$$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2); test $$cores -le 5 || cores=5; echo $$((cores + 2)))

# Where it is set, each of the hundreds of processes of the tests compiles everything again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: bench help j1 j1-large setup setup-dev run demo pictures test test-pure test-desk language check lock messages clean
.DEFAULT_GOAL := help

help: ## what can be made
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z0-9-]+):.*## /  make \1\t/' | expand -t 20

setup: $(VENV)/.installed messages ## the environment, with the command .venv/bin/opora

setup-dev: setup $(VENV)/.installed-dev

run: setup ## the whole desk, until Ctrl-C
	@exec $(BIN)/opora run

demo: setup ## fill the desk with the demo world
	@$(BIN)/opora demo

pictures: setup-dev ## the pictures of the README, taken from the demo world
	$(BIN)/python tests/pictures.py

test: setup-dev ## everything a change must pass: checks and all tests
	@sh tests/prepare_machine.sh
	@$(MAKE) --no-print-directory check
	@$(MAKE) --no-print-directory --keep-going -j 2 test-pure test-desk

# Eleven thousand small tests share what one process has compiled; each further process would compile all of it again. None of them
# knows Django, whose plugin would prepare and clear away eight things around each.
test-pure: setup-dev
	@mkdir -p build; $(BIN)/python -m pytest --quiet -p no:cacheprovider -p no:django opora/pure >build/test-pure.log 2>&1; ended=$$?; cat build/test-pure.log; exit $$ended

test-desk: setup-dev
	$(BIN)/python -m pytest -n $(TEST_PROCESSES) --dist worksteal --ignore=opora/pure

bench: setup-dev ## the desk beside django-helpdesk and the floor, in one run, as ratios (N=1000, see bench/__main__.py)
	@$(BIN)/python -m bench

language: setup-dev ## how well it reads and coaches, per language and rule, on the examples kept aside
	@$(BIN)/python -m tests.language kept

kill: setup-dev ## a hundred deaths at every named step of ingest and delivery; takes most of an hour
	@sh tests/prepare_machine.sh
	OPORA_KILL_RUNS=$${OPORA_KILL_RUNS:-100} $(BIN)/python -m pytest tests/kill -n 2 --dist worksteal

j1: setup-dev ## the Friday outage with 550 customers on real protocols, each expected line with what was found
	@$(BIN)/python -m tests.journeys.j1

j1-large: setup-dev ## the same Friday with 11,000 customers; the flood in real time, about 35 minutes in all
	@$(BIN)/python -m tests.journeys.j1 --times 20

check: setup-dev ## style, types, and who may import whom
	$(BIN)/ruff check opora tests conftest.py
	$(BIN)/lint-imports --no-timestamp 2>/dev/null || $(BIN)/lint-imports
	OPORA_SECRET_KEY=check $(BIN)/mypy

messages: $(SERBIAN_IN_LATIN) $(CATALOGUES:.po=.mo) ## the interface languages, from their .po files

lock: setup-dev ## choose versions again: requirements.lock and requirements-dev.lock
	$(BIN)/python tests/house/lock.py

clean: ## remove the environment; your data stays
	rm -rf $(VENV) build opora.egg-info

# One recipe makes the folder and says which package is missing when Debian left venv out.
$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Opora needs Python 3.11 or newer. On Debian or Ubuntu: sudo apt-get install python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "Python's venv module is incomplete here. On Debian or Ubuntu: sudo apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(VENV)/bin/python requirements.lock pyproject.toml
	@echo "Installing Opora's packages (the first time takes about a minute)."
	@$(PIP) install --use-pep517 --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.lock
	@echo "Installing what the tests need."
	@$(PIP) install --use-pep517 --require-hashes -r requirements-dev.lock
	@touch $@

%.mo: %.po $(VENV)/.installed
	@$(BIN)/python -c 'import sys, polib; polib.pofile(sys.argv[1]).save_as_mofile(sys.argv[2])' $< $@

$(SERBIAN_IN_LATIN): opora/locale/sr/LC_MESSAGES/django.po opora/ops/latin_catalogue.py opora/pure/languages/serbian/scripts.py $(VENV)/.installed
	@$(BIN)/python -m opora.ops.latin_catalogue
