"""`python -m kiosk`: watched, so that a kiosk which hangs or dies is back in seconds."""

import sys

from kiosk.duty.watchdog import main

sys.exit(main(sys.argv[1:]))
