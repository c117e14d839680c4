"""They said yes: calendars, times that suit both, their reply, the invitation."""

import email
import email.policy
import re
import urllib.request

import pytest
from playwright.sync_api import expect

from kit import axe, exports, look

LAUREN = exports.LAUREN.name

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
BEGIN:VEVENT
UID:standup@example
DTSTAMP:20261101T090000Z
DTSTART;TZID=Europe/Berlin:20261123T100000
DTEND;TZID=Europe/Berlin:20261123T110000
RRULE:FREQ=DAILY;COUNT=30
SUMMARY:Stand-up
END:VEVENT
BEGIN:VEVENT
UID:trip@example
DTSTAMP:20261101T090000Z
DTSTART;VALUE=DATE:20261127
DTEND;VALUE=DATE:20261128
SUMMARY:Trip
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")

AFTERNOON = {
    "en": "Sure! Tuesday December 1 from 2 to 4 pm Pacific is good.",
    "zh-Hans": "可以，12月1日周二下午两点到四点都行，太平洋时间。",
}

OFFERED = {
    "en": "Happy to chat! Does Tuesday December 1 at 10am Pacific work? You can reach me at lauren@example.com",
    "zh-Hans": "好的，没问题！太平洋时间12月1日周二上午10点可以吗？邮箱lauren@example.com",
}


@pytest.fixture
def yes(app):
    """Lauren, in San Francisco, said yes."""
    ident = app.people()[LAUREN]["id"]
    app.cli("me", "--set", "zone=Europe/Berlin", "--set", "email=maya@example.com")
    app.cli("me", "--set", "hours=Mon-Fri 9-12, 17-20")
    app.cli("log", ident, "asked:linkedin-message", "--on", "2026-11-16")
    app.cli("log", ident, "answered:yes", "--on", "2026-11-20")
    return ident


def add_calendar(page, app, say, data=CALENDAR, name="work.ics"):
    page.goto(app.url("/times"))
    part = look.fold(page, say("TimesPageWords.add"))
    part.get_by_label(say("TimesPageWords.addFile")).set_input_files(
        {"name": name, "mimeType": "text/calendar", "buffer": data.encode()}
    )
    look.button(part, say("TimesPageWords.add")).click()


def give_zone(page, app, say, ident):
    page.goto(app.url(f"/people/{ident}/times"))
    zone = page.get_by_label(say("OfferPageWords.zone"), exact=True)
    if zone.count():
        zone.fill("America/Los_Angeles")
        look.button(page, say("OfferPageWords.saveZone")).click()
        expect(look.toast(page)).to_be_visible()


def slots(page):
    return page.locator(".slots > li")


def test_a_calendar_is_added_and_its_busy_hours_are_seen(start, app, say):
    page = start(app)
    add_calendar(page, app, say)
    expect(page.get_by_text("work.ics").first).to_be_visible()
    expect(page.locator(".days > li")).to_have_count(14)
    # The whole-day trip leaves nothing of Friday.
    friday = page.locator(".days > li", has=page.locator("time[datetime='2026-11-27']"))
    expect(friday).to_contain_text(say("TimesPageWords.dayNone"))
    page.get_by_role("button", name=re.compile(re.escape(say("TimesPageWords.remove")))).click()
    expect(page.get_by_text(say("TimesPageWords.calendarsNone"))).to_be_visible()


def test_a_file_that_is_no_calendar_and_an_address_in_the_own_network_are_said_to_be_so(start, app, say):
    page = start(app)
    page.window.expected = ["422"]
    add_calendar(page, app, say, "hello", "letter.txt")
    expect(page.get_by_role("alert")).to_be_visible()
    part = look.fold(page, say("TimesPageWords.add"))
    part.get_by_label(say("TimesPageWords.addAddress"), exact=True).fill("http://192.168.1.20/cal.ics")
    look.button(part, say("TimesPageWords.add")).click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label(say("TimesPageWords.addAddress"), exact=True)).to_have_value("http://192.168.1.20/cal.ics")


def test_hours_are_kept_and_a_wrong_one_is_given_back(start, app, say):
    page = start(app)
    page.goto(app.url("/times"))
    hours = page.get_by_label(say("TimesPageWords.hoursLabel"), exact=True)
    hours.fill("Mon-Thu 18-20")
    look.button(page, say("TimesPageWords.change")).click()
    expect(look.toast(page)).to_be_visible()
    expect(hours).to_have_value("Mon-Thu 18-20")
    page.window.expected = ["422"]
    hours.fill("whenever")
    look.button(page, say("TimesPageWords.change")).click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(hours).to_have_value("whenever")


def test_four_times_drop_one_add_one_and_on_to_the_desk(start, app, say, yes):
    page = start(app)
    give_zone(page, app, say, yes)
    expect(slots(page)).to_have_count(4)
    first = slots(page).first.locator(".slot-line").inner_text()
    slots(page).first.get_by_role("button", name=re.compile(re.escape(say("OfferPageWords.drop")))).click()
    expect(slots(page)).to_have_count(3)
    assert first not in page.locator(".slots").inner_text()
    look.button(page, say("OfferPageWords.another")).click()
    expect(slots(page)).to_have_count(4)
    slots(page).nth(1).get_by_role("button", name=re.compile(re.escape(say("OfferPageWords.like")))).click()
    expect(slots(page)).to_have_count(5)
    lines = page.locator(".slot-line").all_inner_texts()
    look.link(page, say("OfferPageWords.toDesk")).click()
    written = {"en": "en", "zh-Hans": "zh-Hans"}[say.language]
    page.goto(app.url(f"/people/{yes}/desk/schedule?channel=email&language={written}"))
    text = page.get_by_role("textbox", name=say("DeskWords.message"), exact=True).input_value()
    for line in lines:
        assert line in text, (line, text)


def test_their_reply_is_read_marked_and_booked_with_one_click(start, app, say, yes):
    page = start(app)
    give_zone(page, app, say, yes)
    page.goto(app.url(f"/people/{yes}/answer"))
    page.get_by_label(say("AnswerPageWords.text"), exact=True).fill(OFFERED[say.language])
    look.button(page, say("AnswerPageWords.read")).click()
    expect(page.locator(".understood")).to_be_visible()
    assert page.locator("mark.read").count() >= 1
    look.button(page, say("AnswerPageWords.take", email="lauren@example.com")).click()
    expect(look.toast(page)).to_be_visible()
    assert app.json("show", yes)["email"] == "lauren@example.com"
    book = page.get_by_role("button", name=re.compile("^" + re.escape(say("AnswerPageWords.book"))))
    if not book.first.is_visible():
        look.fold(page, say("AnswerPageWords.outside"))
    book.first.click()
    look.heading(page, say("InvitationPageWords.title", name=LAUREN))
    assert app.people()[LAUREN]["stage"] == "booked"


def test_an_afternoon_of_theirs_is_a_button_for_each_start_on_both_clocks(start, app, say, yes):
    page = start(app)
    give_zone(page, app, say, yes)
    page.goto(app.url(f"/people/{yes}/answer"))
    page.get_by_label(say("AnswerPageWords.text"), exact=True).fill(AFTERNOON[say.language])
    look.button(page, say("AnswerPageWords.read")).click()
    if not page.locator(".slot-days").first.is_visible():
        look.fold(page, say("AnswerPageWords.outside"))
    starts = page.locator(".slot-starts button")
    clock = {"en": re.compile("Tuesday, December 1 2:00 pm"), "zh-Hans": re.compile("12月1日 周二 ?下午2:00")}
    expect(starts.first).to_have_accessible_name(clock[say.language])
    shown = say("AnswerPageWords.mine", time="").strip()
    expect(starts.first).to_contain_text(shown)
    assert starts.count() == 4
    starts.nth(2).click()
    look.heading(page, say("InvitationPageWords.title", name=LAUREN))
    file = page.context.request.get(app.url(f"/people/{yes}/invitation/invitation.ics")).body().decode()
    # Three in the afternoon in San Francisco, whichever zone the file is written in.
    assert re.search(r"^DTSTART(:20261201T230000Z|;TZID=\S+:2026(1201T150000|1202T000000))\r$", file, re.M), file


def book(page, app, say, ident, day="2026-12-01", time="19:00"):
    page.goto(app.url(f"/people/{ident}/invitation"))
    page.get_by_label(re.compile("^" + re.escape(say("InvitationPageWords.date")))).fill(day)
    page.get_by_label(re.compile("^" + re.escape(say("InvitationPageWords.time")))).first.fill(time)
    look.button(page, say("InvitationPageWords.bookIt")).click()
    expect(look.toast(page)).to_be_visible()


def test_the_invitation_goes_out_moves_and_is_called_off_with_one_uid(start, app, say, yes):
    app.cli("edit", yes, "--email", "lauren@example.com", check=False)
    page = start(app)
    book(page, app, say, yes)

    def calendar():
        answer = page.context.request.get(app.url(f"/people/{yes}/invitation/invitation.ics"))
        assert answer.ok
        return answer.body().decode()

    first = calendar()
    uid = re.search(r"^UID:(.*)$", first, re.M).group(1).strip()
    assert all(len(line.encode()) <= 75 for line in first.split("\r\n"))
    part = look.fold(page, say("InvitationPageWords.move"))
    part.get_by_label(re.compile("^" + re.escape(say("InvitationPageWords.time")))).first.fill("20:00")
    look.button(part, say("InvitationPageWords.moveIt")).click()
    expect(look.toast(page)).to_be_visible()
    moved = calendar()
    assert uid in moved and moved != first
    part = look.fold(page, say("InvitationPageWords.callOff"))
    look.button(part, say("InvitationPageWords.callOff")).click()
    expect(look.toast(page)).to_be_visible()
    assert uid in calendar()
    assert app.people()[LAUREN]["stage"] != "booked"


def test_a_booking_is_undone_with_one_click(start, app, say, yes):
    page = start(app)
    book(page, app, say, yes)
    look.toast(page).get_by_role("button").click()
    assert app.people()[LAUREN]["stage"] == "yes"


def test_the_past_cannot_be_booked(start, app, say, yes):
    page = start(app)
    page.window.expected = ["422"]
    page.goto(app.url(f"/people/{yes}/invitation"))
    page.get_by_label(re.compile("^" + re.escape(say("InvitationPageWords.date")))).fill("2026-11-01")
    page.get_by_label(re.compile("^" + re.escape(say("InvitationPageWords.time")))).first.fill("10:00")
    look.button(page, say("InvitationPageWords.bookIt")).click()
    expect(page.get_by_role("alert")).to_be_visible()


def test_the_feed_needs_no_login_but_its_secret(start, app, say, yes):
    page = start(app)
    book(page, app, say, yes)
    page.goto(app.url("/times"))
    look.fold(page, say("TimesPageWords.feedCopy"))
    address = page.locator("code").inner_text()
    with urllib.request.urlopen(address) as answer:
        text = answer.read().decode()
    assert "BEGIN:VCALENDAR" in text and "VEVENT" in text
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(re.sub(r"feed/.*", "feed/guess.ics", address))
    assert refused.value.code == 404


def test_a_talk_that_was_booked_by_hand_gets_its_invitation(start, app, say, yes):
    app.cli("log", yes, "booked:https://video.example.com/m", "--at", "2026-12-01T15:30")
    page = start(app)
    page.goto(app.url(f"/people/{yes}/invitation"))
    main = page.get_by_role("main")
    expect(main).to_contain_text(say("InvitationPageWords.byHand"))
    expect(main).not_to_contain_text(say("InvitationPageWords.none"))
    assert not axe.findings(page)
    look.button(page, say("InvitationPageWords.make")).click()
    expect(look.link(page, say("InvitationPageWords.saveCalendar"))).to_be_visible()
    entry = page.context.request.get(app.url(f"/people/{yes}/invitation/invitation.ics")).text()
    assert "https://video.example.com/m" in entry and "SEQUENCE:0" in entry
