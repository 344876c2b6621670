# Each of these works on a machine with Python 3.11 or newer and make; they install what they need into this folder.
#   PYTHON=python3.13   another interpreter        ARGS=…   words for the command itself

MAKEFLAGS += --no-print-directory
VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev
SERVERS := .venv-servers/.installed
LOCKER := .venv-lock/bin/uv
COMPILE = $(LOCKER) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command "make lock" $(ARGS)
# A worker that a hanging test has ended is not replaced: xdist cannot hand groups to one that comes later.
GROUPED := --dist loadgroup --max-worker-restart 0
export PYTHON
export UV_PYTHON_DOWNLOADS := never
# Tests start Python hundreds of times; without bytecode each of them compiles the program anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo test packages unit torture bench quality check format lock clean
.NOTPARALLEL:

help:
	@echo "make demo     a sample agency: synced, summed up, shown on a page (ARGS=--once: not shown)"
	@echo "make test     every test, against real servers"
	@echo "make unit     the tests that need no server"
	@echo "make torture  kill it at every system call, fill its disk, cut its lines: an hour"
	@echo "make bench    side by side with mbsync and others: time, memory, bytes; each stage of reading (ARGS='--only reading')"
	@echo "make quality  how well mail is read, on held-out cases (ARGS='zones phones')"
	@echo "make check    format, lint, types, and which package may import which"
	@echo "make format   put the source into the agreed format"
	@echo "make lock     renew the lock files (ARGS=--upgrade: to the newest versions)"
	@echo "make clean    take away what the others made"

demo: $(RUNTIME)
	@$(BIN)/syncd demo $(ARGS)

# In one run: while some wait for servers, the others work. `make unit` tells a mistake sooner.
test: packages $(DEV) $(SERVERS)
	@$(BIN)/pytest -n 4 $(GROUPED) tests $(ARGS)

packages:
	@tools/packages

unit: $(DEV)
	@$(BIN)/pytest -n 2 tests/unit $(ARGS)

torture: packages $(DEV) $(SERVERS)
	@$(BIN)/pytest -n 2 $(GROUPED) --torture -o faulthandler_timeout=0 tests/torture $(ARGS)

# It says itself which peer is missing; figures go to bench.json.
bench: packages $(DEV)
	@$(BIN)/python -m bench $(ARGS)

# It says itself which corpus is missing; figures go to quality.json.
quality: $(DEV)
	@$(BIN)/python -m quality $(ARGS)

check: $(DEV)
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/pytest tests/test_architecture.py

format: $(DEV)
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

# The locks hold for Python 3.11 to 3.14 on Linux and macOS; what is in them stays unless ARGS=--upgrade is given.
lock: $(LOCKER)
	@$(COMPILE) --extra postgres pyproject.toml -o requirements.lock
	@$(COMPILE) --extra postgres --group dev pyproject.toml -c requirements.lock -o requirements-dev.lock
	@$(COMPILE) --group servers -o tests/servers/requirements.txt
	@$(COMPILE) --group locker -o tools/requirements.txt

clean:
	rm -rf .venv .venv-servers .venv-lock .mypy_cache .ruff_cache .pytest_cache .hypothesis demo-data bench.json quality.json
	find syncd tests bench quality training -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUNTIME): requirements.lock pyproject.toml
	@tools/venv $(VENV) requirements.lock .
	@touch $@

$(DEV): requirements-dev.lock pyproject.toml
	@tools/venv $(VENV) requirements-dev.lock .
	@touch $@ $(RUNTIME)

# Radicale and Xandikos live in an environment of their own: what they depend on never meets what syncd depends on.
$(SERVERS): tests/servers/requirements.txt
	@tools/venv .venv-servers tests/servers/requirements.txt
	@touch $@

$(LOCKER): tools/requirements.txt
	@tools/venv .venv-lock tools/requirements.txt
	@touch $@
