"""`python -m generator`."""

import gc
import signal
import sys

from generator.cli import main

if __name__ == "__main__":
    # One run makes much and drops little before it ends: looking for cycles would cost more than it frees.
    gc.disable()
    # A build that is told to end clears up after itself first. The status is the one that shells report.
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda number, _: sys.exit(128 + number))
    sys.exit(main())
