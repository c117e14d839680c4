"""After a chat: did it happen, what it gave, promises, people to meet, how it felt; then the thank-you."""

import json

import pytest
from playwright.sync_api import expect

from kit import exports, look

LAUREN = exports.LAUREN.name
NOTES = """# Design reviews
" Show the decisions, not the screens.
! Send the map by Friday
! They will send the checklist
@ Maya Chen, lead at Figma
"""


@pytest.fixture
def lauren(app):
    """The talk was yesterday, and notes were written."""
    who = app.people()[LAUREN]["id"]
    app.cli("log", who, "booked:https://meet.example.org/x", "--at", "2026-11-23T15:30", "--on", "2026-11-19")
    app.cli("note", who, "-", "--on", "2026-11-23", stdin=NOTES.encode())
    return who


@pytest.fixture
def after(start, app, say, lauren):
    page = start(app)
    page.goto(app.url(f"/people/{lauren}/after"))
    look.heading(page, say("AfterPageWords.title", name=LAUREN))
    return page


@pytest.fixture
def met(after, say):
    look.button(after, say("AfterPageWords.met")).click()
    expect(look.toast(after)).to_contain_text(say("AfterPageWords.metDone", name=LAUREN))
    return after


def events(app) -> list[dict]:
    kept = next(p for p in json.loads(app.cli("export"))["people"] if p["name"] == LAUREN)
    return kept["events"]


def names(app) -> list[str]:
    return [event["event"] for event in events(app)]


def test_today_asks_and_leads_to_it(start, app, say, lauren):
    page = start(app)
    page.goto(app.url("/today"))
    page.locator(".due > li").filter(has_text=LAUREN).first.get_by_role("link").click()
    look.heading(page, say("AfterPageWords.title", name=LAUREN))
    expect(page.get_by_role("heading", name=say("AfterPageWords.happened"))).to_be_visible()


def test_it_happened_and_can_be_taken_back(met, app, say):
    expect(met.get_by_role("heading", name=say("AfterPageWords.happened"))).to_have_count(0)
    assert "met" in app.cli("export")
    look.toast(met).get_by_role("button").click()
    met.wait_for_load_state()
    assert app.people()[LAUREN]["stage"] == "booked"


@pytest.mark.parametrize("deed", ["fellThrough", "missed"])
def test_it_did_not_without_blame(after, app, say, deed):
    key = "AfterPageWords.outcome.default" if deed == "missed" else f"AfterPageWords.{deed}"
    look.button(after, say(key)).click()
    look.heading(after, LAUREN)
    expect(look.toast(after)).to_be_visible()
    assert app.people()[LAUREN]["stage"] not in ("booked", "met")
    look.toast(after).get_by_role("button").click()
    after.wait_for_load_state()
    assert app.people()[LAUREN]["stage"] == "booked"


def test_it_is_moved(after, app, say):
    part = look.fold(after, say("AfterPageWords.moved"))
    part.get_by_label(say("AfterPageWords.movedWhen")).fill("2026-11-27")
    part.get_by_label(say("AfterPageWords.movedTime"), exact=True).fill("10:30")
    look.button(part, say("AfterPageWords.movedSave")).click()
    look.heading(after, LAUREN)
    assert app.people()[LAUREN]["stage"] == "booked"
    after.goto(after.url + "/brief")
    day = {"en": "Friday, November 27 at 10:30 am", "zh-Hans": "11月27日 周五 上午10:30"}[say.language]
    expect(after.get_by_text(day)).to_be_visible()


def test_a_new_time_needs_a_day(after, say):
    after.window.expected = ["422"]
    part = look.fold(after, say("AfterPageWords.moved"))
    part.get_by_label(say("AfterPageWords.movedWhen")).fill("")
    look.button(part, say("AfterPageWords.movedSave")).click()
    assert say("AfterPageWords.done.default") in look.field_error(after, say("AfterPageWords.movedWhen"))


def test_what_the_notes_hold_is_kept_with_one_click(met, app, say, lauren):
    assert met.locator("#a-promise-0").input_value() == "Send the map by Friday"
    assert met.locator("#a-due-0").input_value() == "2026-11-27"
    expect(met.locator("#a-by-1")).to_have_value("them")
    assert met.locator("#a-other-0").input_value() == "Maya Chen, lead at Figma"
    met.locator('[name="gain-wisdom"]').fill("Show decisions")
    met.get_by_label("5", exact=False).last.check()
    look.button(met, say("AfterPageWords.keep")).click()
    expect(look.toast(met)).to_contain_text(say("AfterPageWords.kept", n=6))
    maya = app.people()["Maya Chen"]
    assert maya["company"] == "Figma" and maya["title"] == "lead"
    expect(met.locator(".is-kept")).to_have_count(3)
    words = app.cli("export")
    for kept in ("Send the map by Friday", "They will send the checklist", "Show decisions"):
        assert kept in words
    # Seen again, nothing of it is offered twice.
    met.reload()
    expect(met.locator("#a-promise-0")).to_have_count(0)
    met.goto(app.url(f"/people/{maya['id']}"))
    expect(met.get_by_role("main")).to_contain_text(LAUREN)


def test_one_undo_takes_all_of_it_back(met, app, say):
    met.get_by_label("5", exact=False).last.check()
    look.button(met, say("AfterPageWords.keep")).click()
    assert "Maya Chen" in app.people()
    look.toast(met).get_by_role("button", name=say("CommonWords.undo")).click()
    met.wait_for_load_state()
    assert "Maya Chen" not in app.people()
    left = [event["event"] for event in events(app) if not event.get("undone")]
    assert "met" in left and not {"received", "promised", "felt"} & set(left)


def test_what_is_unticked_is_left_out_and_what_is_added_comes_in(met, app, say):
    met.locator('[name="keeps"][value="0"]').uncheck()
    met.locator('[name="meets"]').uncheck()
    for box in met.locator('[name="gain"]').all():
        box.uncheck()
    look.fold(met, say("AfterPageWords.promiseMore"))
    met.locator("#a-promise-new").fill("Call back in spring")
    met.locator("#a-due-new").fill("2027-03-01")
    look.button(met, say("AfterPageWords.keep")).click()
    expect(look.toast(met)).to_contain_text(say("AfterPageWords.kept", n=2))
    assert "Maya Chen" not in app.people()
    words = app.cli("export")
    assert "Call back in spring" in words and "2027-03-01" in words
    expect(met.locator("#a-promise-0")).to_have_value("Send the map by Friday")
    look.toast(met).get_by_role("button").click()
    met.wait_for_load_state()
    assert "Call back in spring" not in [e.get("text") for e in events(app) if not e.get("undone")]


def test_then_the_thank_you_is_made_of_it(met, app, say):
    look.button(met, say("AfterPageWords.thank")).click()
    look.heading(met, say("DeskWords.titleThankYou", name=LAUREN))
    letter = met.get_by_role("textbox", name=say("DeskWords.message"), exact=True).input_value()
    assert letter.strip(), "the thank-you is empty"


def test_it_works_without_scripts(start, app, say, lauren):
    page = start(app, java_script_enabled=False)
    page.goto(app.url(f"/people/{lauren}/after"))
    look.button(page, say("AfterPageWords.met")).click()
    look.button(page, say("AfterPageWords.thank")).click()
    look.heading(page, say("DeskWords.titleThankYou", name=LAUREN))
    assert "Maya Chen" in app.people()
