# One command each; what a command needs is set up first, by itself.
# Without make (Windows): README.md has the plain commands.

PYTHON ?= $(shell for p in python3 python python3.13 python3.12 python3.11 python3.14; do \
	command -v $$p && break; done)
BIN := .venv/bin

# Where to look: make run DIR="$$HOME/Pictures"
DIR ?=
# More words for the command behind a target: make test ARGS="-k scanner"
ARGS ?=

TEST_ENV := QT_QPA_PLATFORM=offscreen HF_HUB_OFFLINE=1 TRANSFORMERS_OFFLINE=1

.DEFAULT_GOAL := help
.PHONY: help setup run test test-without-qt lint types check format translations bench bundle install-desktop screenshots train-mini clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

setup: ## make .venv and install everything into it; a second's work when nothing changed
	@test -n "$(PYTHON)" || { echo "LECCR Desktop needs Python 3.11 or newer, and there is no" \
		"python3 here. Install it, then run the same command again."; exit 1; }
	@$(PYTHON) scripts/setup.py

run: setup ## index DIR=... (default: your pictures) and open the window
	@$(BIN)/leccr-desktop start $(if $(DIR),"$(DIR)")

test: setup ## run all the tests
	$(TEST_ENV) $(BIN)/python -m pytest $(ARGS)

test-without-qt: setup ## run the tests that need no window as if PySide6 were not installed
	$(TEST_ENV) PYTHONPATH=tests/plugins $(BIN)/python -m pytest \
		-p without_qt -p no:pytest-qt tests/engine tests/training tests/desktop --ignore tests/desktop/window --ignore tests/desktop/with_qt $(ARGS)

lint: setup ## check format, style and which package may import which
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

types: setup ## check the types (mypy --strict)
	$(BIN)/mypy
	$(BIN)/mypy scripts
	$(BIN)/mypy -p benchmarks

check: lint types test-without-qt test ## all that CI checks

format: setup ## write the files in the project's style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

translations: setup ## take up new texts of the window, and say what is still to be translated
	$(BIN)/python scripts/translations.py update
	$(BIN)/python scripts/translations.py check

bench: setup ## measure this machine: OF=indexing, towers, describing, training, window or window_grid
	$(BIN)/python -m benchmarks.$(or $(OF),indexing) $(ARGS)

bundle: setup ## build dist/leccr-desktop, which needs no Python, and try it (a quarter of an hour)
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --group bundle
	$(BIN)/pyinstaller packaging/leccr-desktop.spec --noconfirm --log-level WARN
	$(BIN)/python packaging/smoke_test.py

install-desktop: setup ## put this checkout into your desktop's menu; REMOVE=1 takes it out
	$(BIN)/leccr-desktop menu-entry $(if $(REMOVE),--remove)

screenshots: setup ## take the pictures of the window in docs/images/window (Linux, with Xvfb)
	HF_HUB_OFFLINE=1 TRANSFORMERS_OFFLINE=1 $(BIN)/python scripts/screenshots.py $(ARGS)

train-mini: ## train resources/models/leccr-mini again from DIR=... (hours), and evaluate it
	@test -n "$(DIR)" || { echo "Say where the training data is: make train-mini DIR=..."; exit 2; }
	@$(PYTHON) scripts/setup.py --with train
	$(BIN)/python -m leccr_training.mini train --data "$(DIR)" --out resources/models/leccr-mini $(ARGS)
	$(BIN)/python -m leccr_training.mini evaluate --data "$(DIR)" --model resources/models/leccr-mini

clean: ## delete everything that was set up or built (never a library)
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
