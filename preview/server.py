"""The preview in the browser: pages as built, and word of every change to those that are open."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

EVENTS, SCRIPT = "/_preview/events", "/_preview/preview.js"
_CLIENT = Path(__file__).with_name("preview.js")
_WAITING = "<!doctype html><title>Preview</title><p>Nothing is built yet.</p></body>"
#: A browser may ask for pages of this machine only by these names: another site cannot read the preview.
_HOSTS = ["127.0.0.1", "localhost"]


class News:
    """What the open pages have to know: how many editions there have been, and what keeps the next one back."""

    def __init__(self) -> None:
        self.edition, self.problems = 0, ""
        self._changed = anyio.Event()

    def tell(self, built: bool, problems: str) -> None:
        """Announce an edition, or why there is none."""
        self.edition += built
        self.problems = problems
        self._changed.set()
        self._changed = anyio.Event()

    async def listen(self) -> AsyncIterator[str]:
        """Yield server-sent events: the state now, and after each change. See the HTML standard, 9.2."""
        while True:
            changed = self._changed
            yield f"data: {json.dumps({'edition': self.edition, 'problems': self.problems})}\n\n"
            await changed.wait()


class _Pages(StaticFiles):
    """The built site; every page carries the script that listens."""

    def __init__(self, directory: Path, news: News) -> None:
        super().__init__(directory=directory, html=True)
        self._news = news

    async def get_response(self, path: str, scope) -> Response:
        if not self._news.edition:
            return HTMLResponse(self._listening(_WAITING), headers={"Cache-Control": "no-store"})
        return await super().get_response(path, scope)

    def file_response(self, full_path, stat_result, scope, status_code: int = 200) -> Response:
        if str(full_path).endswith(".html"):
            text = Path(full_path).read_text(encoding="utf-8")
            return HTMLResponse(self._listening(text), status_code, headers={"Cache-Control": "no-store"})
        found = super().file_response(full_path, stat_result, scope, status_code)
        found.headers["Cache-Control"] = "no-cache"
        return found

    def _listening(self, page: str) -> str:
        before, body, after = page.rpartition("</body>")
        return f'{before}<script src="{SCRIPT}" data-edition="{self._news.edition}"></script>{body}{after}'


def application(site: Path, news: News, work) -> Starlette:
    """Return the server of a built site; `work`, a coroutine function, runs as long as it does."""

    async def events(request: Request) -> Response:
        return StreamingResponse(
            news.listen(), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    async def script(request: Request) -> Response:
        return Response(_CLIENT.read_bytes(), media_type="text/javascript")

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(work)
            yield
            tasks.cancel_scope.cancel()

    return Starlette(
        routes=[Route(EVENTS, events), Route(SCRIPT, script), Mount("/", _Pages(site, news))],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=_HOSTS)],
        lifespan=lifespan,
    )
