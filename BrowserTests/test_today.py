"""Path 5: what is due now, most urgent first, each with its one button; and the week's goal."""

import pytest
from playwright.sync_api import expect

from kit import exports, look
from kit.app import TODAY


@pytest.fixture
def busy(app):
    """A morning on which something of nearly each kind is due."""
    ids = {name: person["id"] for name, person in app.people().items()}

    def log(person, event, *more):
        app.cli("log", ids[person.name], event, *more)

    log(exports.LAUREN, "asked:linkedin-message", "--on", "2026-11-16", "--text", "Hi Lauren")
    log(exports.XIAOLAN, "asked:email", "--on", "2026-11-20")
    log(exports.XIAOLAN, "answered:yes", "--on", "2026-11-23")
    log(exports.OLENA, "answered:yes", "--on", "2026-11-18")
    log(exports.OLENA, "booked", "--at", "2026-11-25T10:00", "--on", "2026-11-19")
    log(exports.ELENA, "booked", "--at", "2026-11-23T16:00", "--on", "2026-11-19")
    log(exports.ELENA, "met", "--on", "2026-11-23", "--text", "Wonderful")
    log(exports.SEOYUN, "promised", "--by", TODAY, "--on", "2026-11-10", "--text", "the link to the map talk")
    return app


def due(page):
    return page.locator("main ol.due > li, main ul.due > li").locator("visible=true")


def open_today(start, app, say):
    page = start(app)
    look.go(page, say("LayoutWords.today"))
    return page


def test_the_most_urgent_comes_first_each_with_one_button_that_leads_to_the_person(start, busy, say):
    page = open_today(start, busy, say)
    expected = busy.json("today")
    kinds = [item["kind"] for item in expected]
    people = {person["id"]: person for person in busy.people().values()}
    for kind in ("offerTimes", "thank", "brief", "promise", "followUp"):
        assert kind in kinds, kinds
    expect(due(page)).to_have_count(len(expected))
    for at, item in enumerate(expected):
        line = due(page).nth(at)
        person = people[item["person"]]
        expect(line).to_contain_text(say(f"DueKindWords.titlePhrase.{item['kind']}", name=person["name"]))
        buttons = line.locator("a, button")
        expect(buttons).to_have_count(1)
        expect(buttons).to_contain_text(say(f"DueKindWords.button.{item['kind']}"))
        assert f"/people/{person['id']}" in buttons.evaluate("link => decodeURIComponent(link.pathname)")
    expect(page.locator("main .button.primary").locator("visible=true")).to_have_count(1)
    expect(due(page).first.locator(".button.primary")).to_have_count(1)


def test_the_button_leads_to_the_desk_where_one_click_says_it_was_sent(start, busy, say):
    page = open_today(start, busy, say)
    title = say("DueKindWords.titlePhrase.followUp", name=exports.LAUREN.name)
    line = due(page).filter(has_text=title)
    line.get_by_role("link").click()
    look.heading(page, say("DeskWords.titleFollowUp", name=exports.LAUREN.name))
    loud = page.locator("main .button.primary").locator("visible=true")
    expect(loud).to_have_count(1)
    look.button(page, say("DeskWords.sent")).click()
    look.heading(page, exports.LAUREN.name)
    expect(page.locator(".stand .chip")).to_have_text(say("StageWords.followedUp"))
    look.go(page, say("LayoutWords.today"))
    expect(line).to_have_count(0)


def test_nothing_leads_nowhere(start, busy, say):
    page = open_today(start, busy, say)
    for address in page.get_by_role("main").get_by_role("link").evaluate_all("all => all.map(link => link.href)"):
        answer = page.context.request.get(address)
        assert answer.ok, f"{answer.status} at {address}"


def test_the_week_is_a_cup_that_fills(start, busy, say):
    page = open_today(start, busy, say)
    # Booked for tomorrow, and one had yesterday: two of one.
    expect(page.get_by_role("img", name=say("TodayWords.cupLabel", chats=2, goal=1))).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text(say("TodayWords.goalFull", chats=2))
    busy.cli("me", "--set", "goal=3")
    page.reload()
    expect(page.get_by_role("img", name=say("TodayWords.cupLabel", chats=2, goal=3))).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text(say("TodayWords.goalPart", chats=2, goal=3))


def test_the_best_three_to_ask_next_stand_below_with_their_reasons(start, app, say):
    page = open_today(start, app, say)
    suggestions = page.get_by_role("region", name=say("TodayWords.next")).locator("ol > li")
    expect(suggestions).to_have_count(3)
    ranked = [person["name"] for person in app.json("people", "--top", "3")]
    assert [one.get_by_role("link").first.inner_text() for one in suggestions.all()] == ranked
    expect(suggestions.first).to_contain_text(say("ReasonPhrase.twoSteps"))
    suggestions.first.get_by_role("link").click()
    look.heading(page, exports.LAUREN.name)


def test_a_quiet_day_says_so(start, empty_app, say):
    empty_app.cli("add", "Somebody New")
    page = open_today(start, empty_app, say)
    expect(page.get_by_role("heading", level=1)).to_contain_text(say("TodayWords.dueNone"))
    expect(page.get_by_text(say("TodayWords.nowEmptyTitle"))).to_be_visible()


def test_on_a_day_off_nothing_is_due(start, busy, say):
    page = start(busy)
    look.go(page, say("LayoutWords.you"))
    page.get_by_label(say("YouWords.daysOff")).fill(TODAY)
    look.button(page, say("YouWords.save")).click()
    look.go(page, say("LayoutWords.today"))
    expect(page.get_by_role("heading", level=1)).to_contain_text(say("TodayWords.dayOff"))
    expect(page.get_by_role("main")).not_to_contain_text(
        say("DueKindWords.titlePhrase.followUp", name=exports.LAUREN.name)
    )


def test_somebody_who_answered_by_message_is_on_today(start, app, say):
    """Ivy's answer came in with the export; nobody has read it yet."""
    page = open_today(start, app, say)
    title = say("DueKindWords.titlePhrase.readAnswer", name=exports.IVY.name)
    expect(due(page).filter(has_text=title)).to_have_count(1)
