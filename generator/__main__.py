"""`python -m generator`."""

import gc
import sys

from generator.cli import main

if __name__ == "__main__":
    # One run makes much and drops little before it ends: looking for cycles would cost more than it frees.
    gc.disable()
    sys.exit(main())
