"""`python -m preview`: build the seeds, serve them on this machine, and follow every change."""

import argparse
import socket
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import anyio
import anyio.lowlevel
import uvicorn
from watchfiles import awatch

from generator.read.folder import missing_folder
from generator.write.publish import PublishError
from preview.server import News, application
from preview.workshop import Workshop

_HOST = "127.0.0.1"
#: Milliseconds: how long after a first change others are waited for, and how often is looked.
_TOGETHER, _STEP = 200, 50


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


async def _round(workshop: Workshop, news: News) -> None:
    """Build once, and tell the terminal and the browser what came of it."""
    began = time.monotonic()
    try:
        outcome = await anyio.to_thread.run_sync(workshop.update)
    except PublishError as error:
        _say(f"Nothing was built: {error}")
        news.tell(False, str(error))
        return
    if outcome.problems:
        _say(outcome.problems)
    if not outcome.failed:
        _say(f"{len(outcome.pages)} pages and files built in {time.monotonic() - began:.1f} s.")
    news.tell(bool(outcome.pages), outcome.problems if outcome.failed else "")


async def _follow(workshop: Workshop, news: News) -> None:
    """Build, and build again after each change; what is saved during a round is seen after it, also the first."""
    changed, seen = anyio.create_memory_object_stream(1)

    async def watch() -> None:
        async for _ in awatch(workshop.seeds, debounce=_TOGETHER, step=_STEP):
            with suppress(anyio.WouldBlock):  # one round is enough for all that waits
                changed.send_nowait(None)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(watch)
        await anyio.lowlevel.checkpoint()  # it watches from here on
        await _round(workshop, news)
        async for _ in seen:
            await _round(workshop, news)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m preview", description="A live preview of a folder of seeds.")
    parser.add_argument("--seeds", type=Path, default=Path("seeds"), metavar="DIR", help="default: seeds")
    parser.add_argument("--docs", type=Path, metavar="DIR", help="pages of other people that the site shows too")
    parser.add_argument(
        "--config", type=Path, default=Path("mkdocs.yml"), metavar="FILE", help="MkDocs configuration"
    )
    parser.add_argument("--port", type=int, default=8000, help="default: 8000")
    return parser.parse_args()


def _listener(port: int) -> socket.socket | None:
    """Return a socket that listens on this machine alone; None, with a word, when the port is taken."""
    try:
        return socket.create_server((_HOST, port))
    except OSError:
        _say(f"Port {port} is taken: another preview may be running. Another port: make serve PORT={port + 1}")
        return None


def main() -> int:
    """Serve until stopped; return the exit status, 2 when there is nothing to serve or no port."""
    options = _options()
    if fault := missing_folder(options.seeds):
        _say(fault)
        return 2
    if not (listener := _listener(options.port)):
        return 2
    with tempfile.TemporaryDirectory() as folder:
        workshop = Workshop(options.seeds, options.docs, options.config, Path(folder))
        news = News()
        app = application(workshop.site, news, lambda: _follow(workshop, news))
        port = listener.getsockname()[1]
        _say(f"Building … then open http://{_HOST}:{port}/   Stop with Ctrl+C.")
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1))
        server.run(sockets=[listener])
    return 0


if __name__ == "__main__":
    sys.exit(main())
