# Antrean. `make demo` and `make test` set up everything a fresh Debian or Ubuntu machine needs; run twice, the
# second run is fast. Everything Python lives in .venv; nothing else on the machine is changed but Debian packages.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# ---- Debian packages: what Qt, the voice and the tests load from the system, one reason each
PROGRAMS += python3-venv        # creates .venv
PROGRAMS += libegl1             # Qt draws windows through EGL ...
PROGRAMS += libgl1              # ... and links to OpenGL even when it draws in software
PROGRAMS += libxkbcommon0       # keyboard layouts
PROGRAMS += libxkbcommon-x11-0  # keyboard layouts under X11
PROGRAMS += libdbus-1-3         # accessibility (screen readers) speaks D-Bus
PROGRAMS += libnotify-bin       # notify-send: the counter's notification of the first visitor
PROGRAMS += libfontconfig1      # finds fonts for scripts that our own fonts lack
PROGRAMS += libxcb-cursor0      # Qt's X11 platform needs this and the following
PROGRAMS += libxcb-icccm4
PROGRAMS += libxcb-image0
PROGRAMS += libxcb-keysyms1
PROGRAMS += libxcb-randr0
PROGRAMS += libxcb-render-util0
PROGRAMS += libxcb-shape0
PROGRAMS += libusb-1.0-0        # ticket printers on USB
PROGRAMS += libpulse0           # QtMultimedia plays through PulseAudio or PipeWire
PROGRAMS += espeak-ng           # the voice that always works: voice data ...
PROGRAMS += libespeak-ng1       # ... and the library that pyttsx3 loads in the voice process

TESTS_NEED += pulseaudio        # a loudspeaker that exists only in memory, so that sound can be recorded
TESTS_NEED += pulseaudio-utils  # records it
TESTS_NEED += xvfb              # a screen that exists only in memory, on which benchmarks look at dots

# ---- an environment without surprises
export DEBIAN_FRONTEND := noninteractive
export PYTHONUTF8 := 1
unexport PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONDONTWRITEBYTECODE VIRTUAL_ENV PYTEST_ADDOPTS MYPYPATH
unexport QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QML_IMPORT_PATH QML2_IMPORT_PATH QT_QUICK_CONTROLS_CONF
unexport QT_QUICK_CONTROLS_STYLE QT_STYLE_OVERRIDE QT_LOGGING_RULES QT_SCALE_FACTOR QT_MEDIA_BACKEND
unexport ANTREAN_DATABASE ANTREAN_SETTINGS

PY := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8
# One more than the two processors: many tests wait for sound that plays in real time, or for a program to start.
WORKERS ?= 3
TRANSLATIONS := $(foreach language,en jv su,assets/translations/antrean_$(language).ts)
SOURCES = $(shell find kiosk display counter shared -name '*.py' -o -name '*.qml' | LC_ALL=C sort)

.PHONY: help demo test bench setup lint translations clean

help:
	@echo 'make demo          start the three programs on a fresh sample hall'
	@echo 'make test          every check: style, types, QML, walls, tests'
	@echo 'make bench         print figures and ratios of speed'
	@echo 'make setup         prepare this machine for all of the above'
	@echo 'make lint          style and types only'
	@echo 'make translations  collect the strings of the screens and compile their translations'
	@echo 'make clean         remove what was built (not .venv)'

demo: .venv/ready-programs
	.venv/bin/antrean demo

test: lint .venv-emupos/ready
	$(OFFSCREEN) $(PY) -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder -m 'not bench'

bench: .venv/ready-tests .venv-emupos/ready
	$(OFFSCREEN) $(PY) -m pytest -m bench -s -p no:xdist

setup: .venv/ready-tests .venv-emupos/ready

lint: .venv/ready-tests
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy --num-workers 2 .

# Locations are left out so that moving a line of code does not touch a translation.
translations: .venv/ready-programs
	LC_ALL=C.UTF-8 .venv/bin/pyside6-lupdate -silent -locations none -no-obsolete -source-language id \
	  $(SOURCES) -ts $(TRANSLATIONS)
	for file in $(TRANSLATIONS); do .venv/bin/pyside6-lrelease -silent "$$file" -qm "$${file%.ts}.qm"; done

clean:
	rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find kiosk display counter shared tests assets -name __pycache__ -type d -prune -exec rm -rf {} +

# ---- setting up

# $(call debian,packages): installs those that are missing, or says in one sentence what is.
define debian
if ! command -v dpkg-query >/dev/null; then
  echo 'This is not Debian or Ubuntu; install what these packages hold yourself: $(strip $(1))'
else
  missing=()
  for package in $(strip $(1)); do
    [[ "$$(dpkg-query -W -f '$${db:Status-Status}' "$$package" 2>/dev/null)" == installed ]] || missing+=("$$package")
  done
  if (( $${#missing[@]} )); then
    if (( EUID == 0 )); then
      as_root=(env)
    elif command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
      as_root=(sudo env)
    else
      echo "Please let an administrator run: apt-get install $${missing[*]}" >&2
      exit 1
    fi
    "$${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get update -qq
    "$${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}"
  fi
fi
endef

# $(call venv,folder,oldest version): makes a virtual environment with the newest Python that works, if there is one.
define venv
if [[ ! -x $(1)/bin/python ]]; then
  for candidate in python3.13 python3.12 python3.11 python3 "$${PYENV_ROOT:-$$HOME/.pyenv}"/versions/3.1[3-9]*/bin/python3; do
    if "$$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < $(2))' 2>/dev/null; then
      "$$candidate" -m venv $(1)
      break
    fi
  done
fi
endef

.venv/ready-debian: Makefile
	@$(call debian,$(PROGRAMS))
	$(call venv,.venv,(3$(,)11))
	if [[ ! -x .venv/bin/python ]]; then
	  echo 'Antrean needs Python 3.11 or newer; please install it and run make again.' >&2
	  exit 1
	fi
	touch $@

.venv/ready-programs: .venv/ready-debian pyproject.toml
	$(PY) -m pip install --quiet --editable .
	touch $@

.venv/ready-tests: .venv/ready-debian pyproject.toml
	@$(call debian,$(TESTS_NEED))
	$(PY) -m pip install --quiet --editable '.[test]'
	touch $@ .venv/ready-programs

# The independent printer needs a newer Python than Antrean does; without it those tests skip and say so.
.venv-emupos/ready:
	@$(call venv,.venv-emupos,(3$(,)13))
	if [[ ! -x .venv-emupos/bin/python ]]; then
	  echo 'No Python 3.13 here: the tests against the independent printer will be skipped.'
	else
	  [[ -x .venv-emupos/bin/emupos ]] || .venv-emupos/bin/python -m pip install --quiet 'emupos>=0.4'
	  touch $@
	fi

, := ,
