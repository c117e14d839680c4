"""A phone's bar: five places, and the rest one tap away."""

import re

from playwright.sync_api import expect

from kit import axe, look

PHONE = {"width": 390, "height": 844}
NEAR = ("today", "people", "times", "progress", "giveBack")
FAR = ("you", "data")


def bar(page, say):
    return page.get_by_role("navigation", name=say("LayoutWords.rail"))


def place(page, say, name):
    words = re.compile(rf"^{re.escape(say(f'LayoutWords.{name}'))}(\s*[\d,]+)?$")
    return bar(page, say).get_by_role("link", name=words).locator("visible=true")


def test_five_places_and_the_rest_one_tap_away(start, calm_app, say):
    page = start(calm_app, viewport=PHONE)
    for name in NEAR:
        expect(place(page, say, name)).to_have_count(1)
    for name in FAR:
        expect(place(page, say, name)).to_have_count(0)
    more = bar(page, say).locator("summary")
    more.click()
    for name in FAR:
        expect(place(page, say, name)).to_be_in_viewport()
    assert not axe.findings(page)
    # It folds away by Escape, and by a tap beside it.
    page.keyboard.press("Escape")
    expect(place(page, say, "you")).to_have_count(0)
    expect(more).to_be_focused()
    more.click()
    page.get_by_role("heading", level=1).click()
    expect(place(page, say, "you")).to_have_count(0)
    more.click()
    place(page, say, "you").click()
    look.heading(page, say("YouWords.heading"))
    expect(bar(page, say).locator("summary.rail-here")).to_be_visible()


def test_it_opens_without_scripts(start, calm_app, say):
    page = start(calm_app, viewport=PHONE, java_script_enabled=False)
    bar(page, say).locator("summary").click()
    place(page, say, "data").click()
    look.heading(page, say("DataWords.heading"))


def test_a_wide_screen_shows_all_places_and_no_fold(start, calm_app, say):
    page = start(calm_app)
    for name in NEAR + FAR:
        expect(place(page, say, name)).to_have_count(1)
    expect(bar(page, say).locator("summary")).to_be_hidden()
