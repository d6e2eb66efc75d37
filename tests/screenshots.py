"""Take the pictures of README from the built site: `python -m tests.screenshots` after `make site`."""

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parent.parent
PICTURES = {
    "home": ("index.html", 1300, 860),
    "question": ("questions/first-car.html", 1300, 900),
    "source": ("sources/reuters-great-wall.html#text", 1300, 900),
    "timeline": ("timeline.html", 1300, 900),
    "phone": ("companies/great-wall-motor.html", 390, 844),
}


def main() -> None:
    """Write one PNG for each page in PICTURES."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        for name, (page, width, height) in PICTURES.items():
            tab = browser.new_page(viewport={"width": width, "height": height})
            tab.goto(f"{(ROOT / 'site').as_uri()}/{page}")
            tab.wait_for_timeout(500)
            tab.screenshot(path=ROOT / "screenshots" / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
