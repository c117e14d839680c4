"""The browser, the program and the seeker's eyes, for all tests.

Run: python -m pytest BrowserTests   (CORTADO_BINARY names the program, CHROMIUM the browser.)
"""

import os
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from kit import exports
from kit.app import NOW, App, Client, find_binary
from kit.words import LANGUAGES, Words

expect.set_options(timeout=6_000)


@pytest.fixture(scope="session")
def binary() -> Path:
    return find_binary()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox"] if os.geteuid() == 0 else [],
        )
        yield browser
        browser.close()


@pytest.fixture(params=LANGUAGES)
def say(request) -> Words:
    """The language of the test: each test with it runs in both."""
    return Words(request.param)


@pytest.fixture(scope="session")
def taken_in(binary, tmp_path_factory) -> Path:
    """A notebook into which the export was taken, its seeker described: copied, not made anew, for each test."""
    app = App(tmp_path_factory.mktemp("taken-in"), binary)
    app.cli("import", "linkedin", str(app.file("export.zip", exports.export())))
    app.cli("me", "--set", "companies=Lyft, 美团", "--set", "zone=Europe/Berlin", "--set", "goal=1")
    return app.notebook


@pytest.fixture
def empty_app(binary, tmp_path):
    """The server on an empty notebook."""
    with App(tmp_path, binary) as app:
        yield app.start()


@pytest.fixture
def app(binary, tmp_path, taken_in):
    """The server on a notebook that holds the export."""
    shutil.copy(taken_in, tmp_path / "notebook.sqlite")
    with App(tmp_path, binary) as app:
        yield app.start()


class Window:
    """A browser window, and all that went wrong in it."""

    def __init__(self, browser: Browser, app: App, language: str = "en", **options):
        # The other language's browser, so that ours is only there if the switch works.
        options.setdefault("locale", {"en": "zh-CN", "zh-Hans": "en-GB"}[language])
        options.setdefault("viewport", {"width": 1280, "height": 900})
        options.setdefault("reduced_motion", "reduce")
        self.app = app
        self.language = language
        self.context = browser.new_context(accept_downloads=True, **options)
        self.context.set_default_timeout(8_000)
        self.troubles: list[str] = []
        # What a test brings about on purpose, such as the fetch that a killed server cannot answer.
        self.expected: list[str] = []
        self.page = self.context.new_page()
        self.page.on("dialog", self._dialog)
        self.page.on("pageerror", lambda error: self.troubles.append(f"script error: {error}"))
        self.page.on("console", self._console)
        self.page.on("response", self._response)

    def _dialog(self, dialog) -> None:
        if dialog.type != "beforeunload":
            self.troubles.append(f"a dialog opened: {dialog.message}")
        dialog.dismiss()

    def _console(self, message) -> None:
        if message.type in ("error", "warning"):
            self.troubles.append(f"console {message.type}: {message.text}")

    def _response(self, response) -> None:
        if response.status >= 500:
            self.troubles.append(f"{response.status} at {response.url}")

    def come_in(self) -> Page:
        """By the address that the terminal printed, then into the language by its switch."""
        self.page.goto(self.app.login)
        expect(self.page).not_to_have_url(re.compile("token"))
        self.switch_language()
        return self.page

    def switch_language(self) -> None:
        name = {"en": "English", "zh-Hans": "简体中文"}[self.language]
        self.page.get_by_role("button", name=name, exact=True).click()
        expect(self.page.locator("html")).to_have_attribute("lang", self.language)

    def close(self) -> None:
        self.context.close()
        left = [trouble for trouble in self.troubles if not any(word in trouble for word in self.expected)]
        assert not left, "in the browser: " + "\n".join(left)


@pytest.fixture
def windows(browser):
    """Opens windows; at the end nothing may have gone wrong in any of them."""
    opened: list[Window] = []

    def open_window(app: App, language: str = "en", **options) -> Window:
        window = Window(browser, app, language, **options)
        opened.append(window)
        return window

    yield open_window
    for window in opened:
        window.close()


@pytest.fixture
def start(windows, say):
    """Opens the app in the language of the test and hands over the page."""

    def open_page(app: App, **options) -> Page:
        window = windows(app, say.language, **options)
        page = window.come_in()
        page.window = window
        return page

    return open_page


@pytest.fixture
def client(app) -> Client:
    return Client(app).login()
