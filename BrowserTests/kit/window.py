"""A browser window on the app, that keeps watch while a test looks elsewhere."""

import re

from playwright.sync_api import Browser, Keyboard, Locator, Page, expect

from .app import App, Client

# What a person does on a page. They begin when it has come in: before, its scripts do not listen yet, and on a busy
# machine a test is faster than they are.
for _act in (
    *("check", "clear", "click", "dispatch_event", "fill", "focus", "press", "press_sequentially"),
    *("select_option", "set_input_files", "uncheck"),
):

    def _when_in(locator: Locator, *given, _act=getattr(Locator, _act), **named):
        locator.page.wait_for_load_state()
        return _act(locator, *given, **named)

    setattr(Locator, _act, _when_in)


def _keyboard(page: Page, _keyboard=Page.keyboard.fget) -> Keyboard:
    page.wait_for_load_state()
    return _keyboard(page)


Page.keyboard = property(_keyboard)

_LOCALES = {"en": "en-GB", "zh-Hans": "zh-CN"}
# Windows of earlier tests, emptied: a new one costs more than most tests do.
_free: dict[tuple, list[Page]] = {}


class Window:
    """A browser window, and all that went wrong in it."""

    def __init__(
        self,
        browser: Browser,
        app: App,
        language: str = "en",
        locale: str | None = None,
        viewport: dict | None = None,
        color_scheme: str = "light",
        java_script_enabled: bool = True,
    ):
        self.app = app
        self.language = language
        # The other language's browser, so that ours is only there if the switch works.
        locale = locale or _LOCALES[{"en": "zh-Hans", "zh-Hans": "en"}[language]]
        self._key = (browser, locale, java_script_enabled)
        if not _free.get(self._key):
            context = browser.new_context(
                accept_downloads=True, locale=locale, reduced_motion="reduce", java_script_enabled=java_script_enabled
            )
            context.set_default_timeout(20_000)
            _free.setdefault(self._key, []).append(context.new_page())
        self.page = _free[self._key].pop()
        self.page.window = self
        self.context = self.page.context
        self.context.clear_cookies()
        self.page.set_viewport_size(viewport or {"width": 1280, "height": 900})
        self.page.emulate_media(color_scheme=color_scheme)
        self.troubles: list[str] = []
        # What a test brings about on purpose, such as the fetch that a killed server cannot answer.
        self.expected: list[str] = []
        self._watches = {
            "dialog": self._dialog,
            "pageerror": lambda error: self.troubles.append(f"script error: {error}"),
            "console": self._console,
            "response": self._response,
        }
        for event, watch in self._watches.items():
            self.page.on(event, watch)

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

    def come_in_known(self) -> Page:
        """As somebody who was here before: with the cookies of an earlier visit, straight to any page."""
        name, value = Client(self.app).login().cookie.split("=", 1)
        self.context.add_cookies(
            [
                {"name": name, "value": value, "url": self.app.origin},
                {"name": "cortado-language", "value": self.language, "url": self.app.origin},
            ]
        )
        return self.page

    def switch_language(self) -> None:
        name = {"en": "English", "zh-Hans": "简体中文"}[self.language]
        self.page.get_by_role("button", name=name, exact=True).click()
        expect(self.page.locator("html")).to_have_attribute("lang", self.language)

    def close(self) -> None:
        """Empties the window for the next one: no cookie, no typed word, no second tab."""
        for event, watch in self._watches.items():
            self.page.remove_listener(event, watch)
        for other in self.context.pages:
            if other != self.page:
                other.close()
        self.page.unroute_all()
        if self._key[2] and self.page.url.startswith("http"):
            self.page.evaluate("() => sessionStorage.clear()")
        self.page.goto("about:blank")
        _free[self._key].append(self.page)

    def surprises(self) -> list[str]:
        return [trouble for trouble in self.troubles if not any(word in trouble for word in self.expected)]
