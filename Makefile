# Two commands do everything on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
LIBRARIES := libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 poppler-utils

.PHONY: run tour test proofs mutants coverage lint types layers forms system faults printing validate bench clean

run: $(STAMP)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/recolo-desktop --demo; \
	else QT_QPA_PLATFORM=offscreen $(BIN)/recolo-desktop tour --out build/tour && echo "No display here: the pictures of the tour are in build/tour"; fi

tour: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/recolo-desktop tour --out build/tour

test: $(STAMP) lint types layers forms
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not proof" -n auto --maxprocesses 4 --dist worksteal

# What takes long: every corpus of letters, every dialog over a lock, the attackers, kills, a failing disk, bad days.
# `.ci/run` runs it after the tests.
proofs: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m proof -n auto --maxprocesses 4 --dist worksteal
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist worksteal tests/proofs tests/faults tests/printing

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

layers: $(STAMP)
	$(BIN)/lint-imports

forms: $(STAMP)
	$(BIN)/python packaging/compile_forms.py --check

faults: $(STAMP)
	QT_QPA_PLATFORM=offscreen KILLS=60 FAILURES=24 $(BIN)/python -m pytest tests/faults \
		tests/integration/records/test_the_clock.py tests/gui/kit/test_words_are_kept.py tests/gui/shell/test_bad_days_of_the_laptop.py

# A real queue: CUPS with its PDF printer, from the system's packages. It keeps no job after printing.
printing: $(STAMP)
	command -v cupsd >/dev/null || apt-get install -y -qq cups printer-driver-cups-pdf cups-client
	lpstat -r 2>/dev/null | grep -q "is running" || (cupsd && sleep 3)
	cupsctl PreserveJobFiles=No && sleep 2
	lpadmin -p PDF -E -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd 2>/dev/null
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/printing

# Whether a slip in rights, in what an order is on a day, or in how much a finding weighs would be noticed: each is made
# in a copy and the tests have to fail. What survives is printed; `resources/guide/developers/decisions.md` says why.
mutants: $(STAMP)
	rm -rf mutants && QT_QPA_PLATFORM=offscreen PYTHONWARNINGS=ignore $(BIN)/mutmut run >build-mutants.log 2>&1 || true
	$(BIN)/mutmut results | grep -v killed || echo "Every slip was noticed."
	rm -rf mutants build-mutants.log

# How much of each room the tests without a window run through; no room may fall below its floor.
coverage: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/unit tests/integration -n auto --maxprocesses 4 \
		--dist worksteal --cov=recolo_desktop --cov-report=json:build/coverage.json
	$(BIN)/python -m tests.coverage_floors build/coverage.json

# What leaves as FHIR, held against R4 by a validator that is no part of the program (Java and Maven are needed).
validate: $(STAMP)
	rm -rf build/fhir && $(BIN)/python -m tests.fhir_bundles build/fhir
	mvn -q -B -f packaging/validate/pom.xml dependency:copy-dependencies -DoutputDirectory=$(CURDIR)/build/validator
	java -cp "build/validator/*" packaging/validate/Validate.java build/fhir/*.json

bench: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

$(STAMP): packaging/requirements-dev.txt pyproject.toml | system
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Recolo needs Python 3.11 or newer. Name it: make PYTHON=/path/to/python3.11 run")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(STAMP)

# Qt draws with these libraries of the system; only a first run on a bare machine has to install them.
system:
	@if ldconfig -p | grep -q libEGL.so.1 && ldconfig -p | grep -q libxkbcommon.so.0 && command -v pdfsig >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && apt-get install -y -qq $(LIBRARIES) >/dev/null; \
	else echo "Some system libraries are missing. Run: sudo apt-get install -y $(LIBRARIES)"; exit 1; fi

clean:
	rm -rf build $(VENV)
