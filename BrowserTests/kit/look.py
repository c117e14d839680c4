"""How a person finds their way on a page: by headings, labels and names, never by the markup behind them.

Classes are used for one thing only: to tell rows of a list apart.
"""

import re
import time
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect


def heading(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(text)
    # The scripts of the page have run by then, and listen.
    page.wait_for_load_state()


def until(page: Page, holds: Callable[[], bool]) -> None:
    """Waits for what is not seen on the page: what the notebook holds, or the browser's own store."""
    deadline = time.monotonic() + 20
    while not holds() and time.monotonic() < deadline:
        page.wait_for_timeout(60)
    assert holds()


def go(page: Page, name: str) -> None:
    """By the rail."""
    page.get_by_role("navigation").first.get_by_role(
        "link", name=re.compile(rf"^{re.escape(name)}(\s*[\d,]+)?$")
    ).click()


def button(place: Page | Locator, name: str) -> Locator:
    return place.get_by_role("button", name=name, exact=True)


def link(place: Page | Locator, name: str) -> Locator:
    return place.get_by_role("link", name=name, exact=True)


def number(page: Page, name: str) -> int:
    """The number on a tile of the preview."""
    tile = page.locator("dl.tiles > div").filter(has=page.get_by_text(name, exact=True))
    expect(tile).to_have_count(1)
    return int(tile.locator("dd").first.inner_text().replace(",", ""))


def fold(page: Page | Locator, name: str) -> Locator:
    """Opens what is folded away under this name, and answers it."""
    # What is looked for within a part is looked for from the page: the part itself is not in it.
    whole = page.page if isinstance(page, Locator) else page
    part = page.locator("details").filter(has=whole.locator("summary", has_text=name)).last
    if part.get_attribute("open") is None:
        part.locator("summary").first.click()
    return part


def rows(page: Page) -> Locator:
    """The people of the list, those far ahead or outside among them."""
    return page.locator("main .rows > li")


def names(page: Page) -> list[str]:
    return page.locator("main .rows > li a").all_inner_texts()


def row(page: Page, name: str) -> Locator:
    return rows(page).filter(has=page.get_by_role("link", name=name, exact=True))


def field_error(page: Page, label: str) -> str:
    """The sentence that is tied to a field, as a screen reader would read it with the field."""
    field = page.get_by_label(label, exact=True)
    expect(field).to_have_attribute("aria-invalid", "true")
    described = field.get_attribute("aria-describedby") or ""
    return " ".join(page.locator(f"[id='{part}']").inner_text() for part in described.split())


def choose_file(page: Page, say, name: str, content: bytes | str) -> None:
    """Chooses a file in the page and has it read."""
    data = content if isinstance(content, bytes) else content.encode()
    page.get_by_label(say("ImportWords.drop")).set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": data}
    )
    button(page, say("ImportWords.read")).click()


def toast(page: Page) -> Locator:
    return page.locator(".toast")


def notes(page: Page, say) -> Locator:
    """The field of a person's notes."""
    return page.get_by_role("textbox", name=say("PersonWords.notes"), exact=True)


def notes_kept_here(page) -> int:
    """How many notes of a chat the browser itself keeps, until the server has answered that it holds them."""
    return page.evaluate("() => Object.keys(localStorage).filter((key) => key.startsWith('notes:')).length")
