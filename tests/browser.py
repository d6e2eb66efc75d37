"""A real browser, and a site served as a web server would or opened from disk."""

import contextlib
import functools
import os
import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@contextlib.contextmanager
def a_browser() -> Iterator[Browser]:
    """Start a real browser; it ends with the block. Without one tests are skipped, but never where CI runs them.

    A process can hold one only: ask for the fixture `browser`.
    """
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        stop = pytest.fail if os.environ.get("CI") else pytest.skip
        stop("neither chromium nor google-chrome was found")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=_FLAGS)
        yield running
        running.close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format, *arguments):
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Let a tab go away before it has read everything."""


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine alone; yield its address, which ends in a slash."""
    server = _Server(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
