"""Circles: a rhythm for several people at once."""

import re

import pytest
from playwright.sync_api import expect

from kit import exports, look


@pytest.fixture
def circles(start, app):
    page = start(app)
    page.goto(app.url("/circles"))
    return page


def make(page, say, name, months="1"):
    form = page.locator("form", has=look.button(page, say("CircleWords.making.default")))
    form.get_by_label(re.compile("^" + re.escape(say("CircleWords.name")))).fill(name)
    form.locator("select").select_option(months)
    look.button(form, say("CircleWords.making.default")).click()
    expect(look.toast(page)).to_contain_text(name)


def card(page, name):
    return page.locator("section.sheet-card", has=page.get_by_role("heading", name=name, exact=True))


def put(page, say, circle, person):
    part = card(page, circle)
    look.fold(part, re.compile("^" + re.escape(say("CircleWords.addHeading"))))
    part.locator("input[name=person]").fill(person)
    look.button(part, say("CircleWords.put")).click()


def test_a_circle_is_made_filled_and_emptied_again(circles, say):
    expect(circles.get_by_text(say("CircleWords.none"))).to_be_visible()
    make(circles, say, "Mentors")
    expect(card(circles, "Mentors")).to_contain_text(say("CircleWords.nobody"))
    put(circles, say, "Mentors", exports.LAUREN.name)
    member = card(circles, "Mentors").get_by_role("link", name=exports.LAUREN.name)
    expect(member).to_be_visible()
    out = re.compile("^" + re.escape(say("CircleWords.out")))
    card(circles, "Mentors").get_by_role("button", name=out).click()
    expect(member).to_have_count(0)
    look.toast(circles).get_by_role("button", name=say("CommonWords.undo")).click()
    expect(member).to_be_visible()


def test_a_name_that_nobody_has_comes_back_with_a_sentence(circles, say):
    make(circles, say, "Mentors")
    circles.window.expected = ["422"]
    put(circles, say, "Mentors", "Nobody At All")
    field = card(circles, "Mentors").locator("input[name=person]")
    expect(field).to_be_visible()
    expect(field).to_have_value("Nobody At All")
    expect(card(circles, "Mentors").locator(".error")).to_contain_text("Nobody At All")


def test_a_circle_is_renamed_slowed_down_and_dissolved(circles, say):
    make(circles, say, "Mentors")
    put(circles, say, "Mentors", exports.LAUREN.name)
    change = re.compile("^" + re.escape(say("CircleWords.changeHeading")))
    look.fold(card(circles, "Mentors"), change)
    card(circles, "Mentors").locator("input[name=name]").fill("老师们")
    card(circles, "Mentors").locator("select").select_option("6")
    look.button(card(circles, "Mentors"), say("CircleWords.keep")).click()
    expect(card(circles, "老师们").get_by_role("link", name=exports.LAUREN.name)).to_be_visible()
    look.fold(card(circles, "老师们"), change)
    expect(card(circles, "老师们").locator("select")).to_have_value("6")
    look.button(card(circles, "老师们"), say("CircleWords.dissolve")).click()
    expect(circles.get_by_text(say("CircleWords.none"))).to_be_visible()


def test_somebody_changes_circles_on_their_own_page(circles, app, say):
    make(circles, say, "Mentors")
    put(circles, say, "Mentors", exports.LAUREN.name)
    card(circles, "Mentors").get_by_role("link", name=exports.LAUREN.name).click()
    rhythm = circles.locator("select[name=rhythm]")
    every_month = say("ReasonToWriteWords.everyMonth")
    expect(rhythm.locator("option").first).to_have_text(say("CircleWords.asCircle", rhythm=every_month))
    circle = circles.locator("select[name=circle]")
    expect(circle).to_have_value("Mentors")
    circle.select_option("")
    look.button(circles, say("KeepInTouchWords.keep")).click()
    expect(look.toast(circles)).to_be_visible()
    circles.goto(app.url("/circles"))
    expect(card(circles, "Mentors")).to_contain_text(say("CircleWords.nobody"))
