"""Giving back: whom a text would help, an introduction that asks both first, and requests of others."""

import re

from playwright.sync_api import expect

from kit import exports, look


def test_a_text_names_whom_it_would_help(start, app, say):
    app.cli("add", "Noor Haddad", "--title", "Ceramic artist", "--company", "Own studio")
    page = start(app)
    page.goto(app.url("/give-back"))
    page.get_by_label(say("GiveBackWords.text"), exact=True).fill("A gallery looks for a ceramic artist for a show.")
    look.button(page, say("GiveBackWords.find")).click()
    expect(page.locator(".match-row").first).to_contain_text("Noor Haddad")
    expect(page.locator(".match-row").first.locator(".reasons li").first).to_be_visible()


def test_what_fits_somebody_is_sent_to_them_with_a_few_lines(start, app, say):
    app.cli("add", "Noor Haddad", "--title", "Ceramic artist", "--company", "Own studio")
    page = start(app)
    page.goto(app.url("/give-back"))
    page.get_by_label(say("GiveBackWords.text"), exact=True).fill("A gallery looks for a ceramic artist for a show.")
    look.button(page, say("GiveBackWords.find")).click()
    send = re.compile("^" + re.escape(say("GiveBackWords.sendIt")))
    page.locator(".match-row").first.get_by_role("button", name=send).click()
    assert "A gallery looks for a ceramic artist" in page.locator("textarea.letter").input_value()


def test_the_room_for_others_is_set_and_a_wrong_number_comes_back(start, app, say):
    page = start(app)
    page.goto(app.url("/give-back"))
    page.window.expected = ["422"]
    look.fold(page, say("GiveBackWords.capacityHeading"))
    room = page.get_by_label(re.compile("^" + re.escape(say("GiveBackWords.capacity"))))
    room.fill("two")
    look.button(page, say("GiveBackWords.capacityKeep")).click()
    expect(page.get_by_text(say("GiveBackWords.capacityWrong")).first).to_be_visible()
    expect(room).to_have_value("two")
    room.fill("2")
    look.button(page, say("GiveBackWords.capacityKeep")).click()
    expect(look.toast(page)).to_contain_text(say("GiveBackWords.capacityKept"))
    look.fold(page, say("GiveBackWords.capacityHeading"))
    expect(room).to_have_value("2")


def test_an_introduction_asks_both_first(start, app, say):
    ids = {name: person["id"] for name, person in app.people().items()}
    page = start(app)
    page.goto(app.url(f"/people/{ids[exports.LAUREN.name]}/introduction"))
    page.get_by_label(re.compile("^" + re.escape(say("GiveBackWords.introSecondPick")))).fill(exports.ANA.name)
    look.button(page, say("GiveBackWords.introDraft")).click()
    letters = page.locator("textarea.letter")
    expect(letters).to_have_count(3)
    assert exports.ANA.name in letters.nth(0).input_value()
    assert exports.LAUREN.name in letters.nth(1).input_value()


def test_a_request_is_kept_answered_and_taken_back(start, app, say):
    page = start(app)
    page.goto(app.url("/give-back"))
    form = look.fold(page, say("GiveBackWords.addHeading"))
    form.get_by_label(re.compile("^" + re.escape(say("GiveBackWords.from")))).fill("Ines Duarte")
    form.get_by_label(say("GiveBackWords.theirText"), exact=True).fill("May I ask you about your first year?")
    look.button(form, say("GiveBackWords.add")).click()
    expect(look.toast(page)).to_contain_text("Ines Duarte")
    page.get_by_role("button", name=re.compile("^" + re.escape(say("GiveBackWords.yes")))).click()
    expect(page.locator("textarea.letter")).to_be_visible()
    assert "Ines" in page.locator("textarea.letter").input_value()
    look.toast(page).get_by_role("button").click()
    page.goto(app.url("/give-back"))
    expect(page.get_by_role("button", name=re.compile("^" + re.escape(say("GiveBackWords.yes"))))).to_be_visible()
