"""`python -m generator`."""

import atexit
import gc
import os
import signal
import sys

from generator.cli import main

if __name__ == "__main__":
    # What is valid is said here alone, not by plugins that other packages happen to bring; nor are they looked for.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # One run makes much and drops little before it ends: looking for cycles would cost more than it frees, and
    # once more when it ends.
    gc.disable()
    atexit.register(gc.freeze)
    # A build that is told to end clears up after itself first. The status is the one that shells report.
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda number, _: sys.exit(128 + number))
    sys.exit(main())
