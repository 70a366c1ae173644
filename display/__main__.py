"""Starts the display: `python -m display`."""

import sys

from display.app import main

sys.exit(main(sys.argv[1:]))
