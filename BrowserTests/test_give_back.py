"""Giving back: whom a text would help, an introduction that asks both first, and requests of others."""

import json
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


def asked_by_ines(app) -> None:
    app.cli("requests", "--from", "Ines Duarte", "--text", "May I ask you about your first year?")


def test_a_request_stands_on_today_and_a_no_points_somewhere(start, app, say):
    asked_by_ines(app)
    page = start(app)
    page.goto(app.url("/today"))
    due = page.get_by_role("listitem").filter(has_text="Ines Duarte")
    due.get_by_role("link", name=re.compile("^" + re.escape(say("DueKindWords.button.answerRequest")))).click()
    look.heading(page, say("HelpTalkWords.title", name="Ines Duarte"))
    expect(page.locator("blockquote")).to_have_text("May I ask you about your first year?")
    page.get_by_label(say("HelpTalkWords.pointer"), exact=True).fill("ADPList: designers give an hour there.")
    look.button(page, say("GiveBackWords.no")).click()
    expect(page.locator("textarea.letter")).to_have_value(re.compile("ADPList: designers give an hour there."))
    page.goto(app.url("/today"))
    expect(page.get_by_role("listitem").filter(has_text="Ines Duarte")).to_have_count(0)


def test_from_a_kind_yes_to_the_talk_from_the_other_chair(start, app, say):
    asked_by_ines(app)
    page = start(app)
    page.goto(app.url("/give-back/requests/1"))
    look.button(page, say("GiveBackWords.yes")).click()
    expect(page.locator("textarea.letter")).to_be_visible()
    look.link(page, say("ChatPageWords.backToRequest")).click()
    look.heading(page, say("HelpTalkWords.title", name="Ines Duarte"))

    page.get_by_label(re.compile("^" + re.escape(say("InvitationPageWords.date")))).fill("2026-11-24")
    page.get_by_label(re.compile("^" + re.escape(say("InvitationPageWords.time")))).fill("09:30")
    page.get_by_label(re.compile("^" + re.escape(say("HelpTalkWords.link")))).fill("https://meet.example.org/ines")
    look.button(page, say("HelpTalkWords.setTime")).click()
    expect(look.toast(page)).to_contain_text("Ines Duarte")
    with page.expect_download() as file:
        look.link(page, say("HelpTalkWords.saveCalendar")).click()
    assert "SUMMARY:" in file.value.path().read_text()

    page.goto(app.url("/today"))
    page.get_by_role("link", name=re.compile("^" + re.escape(say("DueKindWords.button.join")) + ".*Ines")).click()
    look.heading(page, say("ChatPageWords.title", name="Ines Duarte"))
    expect(page.get_by_text(say("ChatPageWords.smileForThem"))).to_be_visible()
    expect(page.get_by_text("May I ask you about your first year?")).to_be_visible()
    notes = page.get_by_role("textbox", name=say("ChatPageWords.notes"), exact=True)
    notes.fill("Nervous about the portfolio.\n! send her the case study template")
    expect(page.get_by_text(say("ChatPageWords.saved"), exact=True)).to_be_visible()
    page.reload()
    expect(notes).to_have_value(re.compile("case study template"))
    look.button(page, say("ChatPageWords.done")).click()
    expect(look.toast(page)).to_contain_text(say("HelpTalkWords.talking.default", n=1))
    ines = next(person for person in json.loads(app.cli("export"))["people"] if person["name"] == "Ines Duarte")
    promise = {event["event"]: event for event in ines["events"]}["promised"]
    assert promise["text"] == "send her the case study template"


def test_a_talk_that_did_not_take_place_is_no_time_given(start, app, say):
    asked_by_ines(app)
    app.cli("requests", "1", "--at", "2026-11-23T18:00+01:00")
    page = start(app)
    page.goto(app.url("/give-back/requests/1"))
    expect(page.get_by_text(re.compile("30")).first).to_be_visible()
    look.fold(page, say("HelpTalkWords.notHappened")).get_by_role("button").click()
    expect(look.toast(page)).to_contain_text(say("HelpTalkWords.talkDropped"))
    expect(look.button(page, say("HelpTalkWords.setTime"))).to_be_visible()
    look.toast(page).get_by_role("button").click()
    page.goto(app.url("/give-back/requests/1"))
    expect(look.link(page, say("HelpTalkWords.notes"))).to_be_visible()
