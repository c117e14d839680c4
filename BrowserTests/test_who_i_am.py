"""Path 2: I say who I am; most of it was read from the export."""

import re

from playwright.sync_api import expect

from kit import look


def open_you(page, say):
    look.go(page, say("LayoutWords.you"))
    look.heading(page, say("YouWords.heading"))


def test_what_the_export_told_stands_there_already(start, calm_app, say):
    page = start(calm_app)
    open_you(page, say)
    expect(page.get_by_label(say("YouWords.name"), exact=True)).to_have_value("Maya Okafor")
    expect(page.get_by_label(say("YouWords.email"), exact=True)).to_have_value("maya@example.com")
    expect(page.get_by_label(say("YouWords.place"), exact=True)).to_have_value("Leipzig")
    expect(page.get_by_label(say("YouWords.rung"))).to_have_value("0")
    expect(page.get_by_label(say("YouWords.field"))).to_have_value("product-design")
    read = page.get_by_role("complementary")
    for word in ("UX Design Student", "Restaurant Manager", "Copper Pot", "Service, at the table", "Igbo", "中文"):
        expect(read.get_by_text(word, exact=True)).to_be_visible()


def test_the_rest_is_asked_in_one_page_and_kept(start, app, say):
    page = start(app)
    open_you(page, say)
    page.get_by_label(say("YouWords.targetRung")).select_option("3")
    page.get_by_label(say("YouWords.targetField")).select_option("user-research")
    page.get_by_label(say("YouWords.companies")).fill("Skroutz\nPreply")
    page.get_by_label(say("YouWords.zone")).fill("Asia/Tokyo")
    page.get_by_label(say("YouWords.goal")).fill("2")
    page.get_by_role("radio", name=say("YouWords.premium"), exact=True).check()
    page.get_by_label(say("YouWords.daysOff")).fill("2026-12-24\n2026-12-25")
    page.get_by_role("radio", name=say("LayoutWords.themeDark"), exact=True).check()
    look.button(page, say("YouWords.save")).click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")

    open_you(page, say)
    page.reload()
    expect(page.get_by_label(say("YouWords.targetRung"))).to_have_value("3")
    expect(page.get_by_label(say("YouWords.companies"))).to_have_value(re.compile("Skroutz\nPreply\n?"))
    expect(page.get_by_label(say("YouWords.daysOff"))).to_have_value(re.compile("2026-12-24\n2026-12-25\n?"))
    expect(page.get_by_role("radio", name=say("YouWords.premium"), exact=True)).to_be_checked()
    me = app.json("me")
    assert (me["targetField"], me["targetRung"], me["zone"], me["goal"]) == ("user-research", 3, "Asia/Tokyo", 2)
    assert me["companies"] == ["Skroutz", "Preply"]
    assert me["name"] == "Maya Okafor", "what was not changed stays"


def test_a_wrong_value_is_told_beside_its_field_and_nothing_typed_is_lost(start, calm_app, say):
    page = start(calm_app)
    open_you(page, say)
    page.get_by_label(say("YouWords.name"), exact=True).fill("Maya O.")
    page.get_by_label(say("YouWords.zone")).fill("Mars/Olympus")
    page.get_by_label(say("YouWords.daysOff")).fill("some day")
    page.window.expected = ["422", "400"]
    look.button(page, say("YouWords.save")).click()
    summary = page.get_by_role("alert")
    expect(summary).to_contain_text(say("CommonWords.checkFields", n=2))
    expect(summary).to_be_focused()
    assert len(look.field_error(page, say("YouWords.zone"))) > len(say("YouWords.zoneHint", zone="Europe/Berlin")) + 5
    assert len(look.field_error(page, say("YouWords.daysOff"))) > len(say("YouWords.daysOffHint")) + 5
    expect(page.get_by_label(say("YouWords.name"), exact=True)).to_have_value("Maya O.")
    expect(page.get_by_label(say("YouWords.zone"))).to_have_value("Mars/Olympus")
    assert calm_app.json("me")["name"] == "Maya Okafor"
    # The summary leads to the field.
    summary.get_by_role("link").first.click()
    expect(page.get_by_label(say("YouWords.zone"))).to_be_focused()


def test_a_company_where_people_i_know_work_is_added_with_one_click(start, calm_app, say):
    page = start(calm_app)
    open_you(page, say)
    page.get_by_label(say("YouWords.companies")).fill("")
    suggested = page.locator(".suggested").get_by_role("button")
    first = suggested.first.inner_text()
    suggested.first.click()
    expect(page.get_by_label(say("YouWords.companies"))).to_have_value(f"{first}\n")
    expect(page.locator(".suggested").get_by_role("button", name=first, exact=True)).to_have_count(0)


def test_what_was_typed_survives_leaving_the_page_without_saving(start, calm_app, say):
    page = start(calm_app)
    open_you(page, say)
    page.get_by_label(say("YouWords.place"), exact=True).press("End")
    page.keyboard.type(" by the river")
    look.go(page, say("LayoutWords.today"))
    open_you(page, say)
    expect(page.get_by_label(say("YouWords.place"), exact=True)).to_have_value("Leipzig by the river")


def test_language_and_colours_are_one_click_on_every_page(start, calm_app, say):
    page = start(calm_app)
    look.go(page, say("LayoutWords.people"))
    page.wait_for_load_state("load")
    here = page.url
    background = "() => getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(background)
    look.button(page, say("LayoutWords.themeDark")).click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert page.url == here and page.evaluate(background) != light
    look.button(page, say("LayoutWords.themeLight")).click()
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    assert page.evaluate(background) == light
    other = {"en": "简体中文", "zh-Hans": "English"}[say.language]
    look.button(page, other).click()
    expect(page.locator("html")).not_to_have_attribute("lang", say.language)
    assert page.url == here
