"""A browser window on the app, that keeps watch while a test looks elsewhere."""

import re

from playwright.sync_api import Browser, Page, expect

from .app import App, Client


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
        self.context.close()

    def surprises(self) -> list[str]:
        return [trouble for trouble in self.troubles if not any(word in trouble for word in self.expected)]
