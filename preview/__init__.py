"""The live preview: what editors see while they write. A program beside the generator, which it uses.

It builds into a folder of its own that is gone when it ends: `docs/` and `site/` stay as they are.
"""
