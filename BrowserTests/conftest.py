"""The browser, the program and the seeker's eyes, for all tests.

Run: python -m pytest BrowserTests   (CORTADO_BINARY names the program, CHROMIUM the browser.)
"""

import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from kit import exports
from kit.app import App, Client, find_binary
from kit.window import Window
from kit.words import LANGUAGES, Words

expect.set_options(timeout=15_000)


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


class Windows:
    """The windows of one test."""

    def __init__(self, browser: Browser):
        self.browser = browser
        self.open: list[Window] = []
        self.closed: list[Window] = []

    def __call__(self, app: App, language: str = "en", **options) -> Window:
        window = Window(self.browser, app, language, **options)
        self.open.append(window)
        return window

    def close(self) -> None:
        while self.open:
            self.closed.append(self.open.pop())
            self.closed[-1].close()


@pytest.fixture
def windows(browser):
    """Opens windows; at the end nothing may have gone wrong in any of them."""
    windows = Windows(browser)
    yield windows
    windows.close()
    surprises = [surprise for window in windows.closed for surprise in window.surprises()]
    assert not surprises, "in the browser: " + "\n".join(surprises)


@pytest.fixture
def empty_app(binary, tmp_path, windows):
    """The server on an empty notebook."""
    with App(tmp_path, binary) as app:
        yield app.start()
        windows.close()


@pytest.fixture
def app(binary, tmp_path, taken_in, windows):
    """The server on a notebook that holds the export."""
    shutil.copy(taken_in, tmp_path / "notebook.sqlite")
    with App(tmp_path, binary) as app:
        yield app.start()
        # Before the server goes, or a page that is still loading would miss it.
        windows.close()


@pytest.fixture(scope="session")
def calm_app(binary, tmp_path_factory, taken_in):
    """One server for all tests that change nothing; at the end it is seen whether they kept that promise."""
    folder = tmp_path_factory.mktemp("calm")
    shutil.copy(taken_in, folder / "notebook.sqlite")
    with App(folder, binary) as app:
        app.is_calm = True
        before = app.cli("export")
        yield app.start()
        assert app.cli("export") == before, "a test that should only look has changed the notebook"


@pytest.fixture
def start(windows, say):
    """Opens the app in the language of the test and hands over the page."""

    def open_page(app: App, **options) -> Page:
        window = windows(app, say.language, **options)
        if app.is_calm:
            page = window.come_in_known()
            page.goto(app.url("/today"))
        else:
            page = window.come_in()
        return page

    return open_page


@pytest.fixture(scope="session")
def client(calm_app) -> Client:
    return Client(calm_app).login()
