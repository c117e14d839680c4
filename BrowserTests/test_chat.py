"""Chat mode: a clock, questions to tick, and notes that are never lost."""

import json
import re

import pytest
from playwright.sync_api import expect

from kit import exports, look

LAUREN = exports.LAUREN.name
ZOOM = "https://us04web.zoom.us/j/123456"


def booked(app, at="2026-11-24T08:50", link=""):
    who = app.people()[LAUREN]["id"]
    app.cli("log", who, f"booked:{link}" if link else "booked", "--at", at, "--on", "2026-11-19")
    return who


@pytest.fixture
def lauren(app):
    """The talk began ten minutes ago."""
    who = booked(app)
    return who


@pytest.fixture
def chat(start, app, say, lauren):
    page = start(app)
    page.goto(app.url(f"/people/{lauren}/chat"))
    look.heading(page, say("ChatPageWords.title", name=LAUREN))
    return page


def notes(page, say):
    return page.get_by_label(say("ChatPageWords.notes"), exact=True)


def saved(page, say):
    expect(page.get_by_text(say("ChatPageWords.saved"), exact=True)).to_be_visible()


def unsaved(page, say):
    expect(page.get_by_text(say("ChatPageWords.unsaved"), exact=True)).to_be_visible()


def on_file(app, who) -> str:
    return app.json("note", who)["text"]


def write(page, say, words):
    with page.expect_response(lambda answer: answer.request.method == "POST" and answer.url.endswith("/chat")):
        notes(page, say).fill(words)
    saved(page, say)


# The clock


def test_the_clock_counts_down_with_the_talk(chat, say):
    face = chat.get_by_role("timer")
    expect(face).to_have_text(re.compile("^19:5[0-8]$"))
    expect(look.button(chat, say("ChatPageWords.start"))).to_be_hidden()
    expect(chat.get_by_text(say("ChatPageWords.fiveLeft"))).to_be_hidden()


def test_five_minutes_left_are_said(start, app, say):
    who = booked(app, "2026-11-24T08:35")
    page = start(app)
    page.goto(app.url(f"/people/{who}/chat"))
    expect(page.get_by_text(say("ChatPageWords.fiveLeft")).first).to_be_visible()
    expect(page.locator("#said")).to_contain_text(say("ChatPageWords.fiveLeft"))
    expect(page.get_by_role("timer")).to_have_text(re.compile("^4:5[0-7]$"))


def test_zooms_forty_minutes_are_said(start, app, say):
    who = booked(app, "2026-11-24T08:28", ZOOM)
    page = start(app)
    page.goto(app.url(f"/people/{who}/chat"))
    expect(page.get_by_text(say("ChatPageWords.over"), exact=True)).to_be_visible()
    expect(page.get_by_text(say("ChatPageWords.zoomEnds"), exact=True)).to_be_visible()
    expect(page.get_by_role("timer")).to_contain_text("+2:")


def test_without_a_time_it_starts_by_hand_and_outlives_a_reload(start, app, say):
    page = start(app)
    page.goto(app.url(f"/people/{app.people()[LAUREN]['id']}/chat"))
    expect(page.get_by_role("timer")).to_have_text("30:00")
    look.button(page, say("ChatPageWords.start")).click()
    expect(page.get_by_role("timer")).to_have_text(re.compile("^29:5[0-8]$"))
    expect(notes(page, say)).to_be_focused()
    page.reload()
    expect(page.get_by_role("timer")).to_contain_text("29:")


# Writing


def test_it_smiles_once_and_the_pen_is_ready(chat, app, say, lauren):
    expect(chat.get_by_text(say("ChatPageWords.smile"))).to_be_visible()
    expect(notes(chat, say)).to_be_focused()
    chat.keyboard.type("Cooks glance")
    expect(chat.get_by_text(say("ChatPageWords.smile"))).to_have_count(0)
    saved(chat, say)
    assert on_file(app, lauren) == "Cooks glance"
    chat.reload()
    expect(notes(chat, say)).to_have_value("Cooks glance")
    expect(chat.get_by_text(say("ChatPageWords.smile"))).to_have_count(0)


def test_signs_are_written_by_buttons_and_understood(chat, app, say, lauren):
    chat.keyboard.type("send the map by Friday")
    chat.locator('[data-part="mark"]').filter(has_text=say("ChatPageWords.promise")).click()
    expect(notes(chat, say)).to_have_value("! send the map by Friday")
    expect(notes(chat, say)).to_be_focused()
    chat.keyboard.press("End")
    chat.keyboard.type("\n@ Maya Chen, lead at Figma\n\" show what you cut")
    saved(chat, say)
    found = chat.locator('[data-part="found"]')
    for words in (say("FoundWords.promises", n=1), say("FoundWords.quotes", n=1), say("FoundWords.people", n=1)):
        expect(found).to_contain_text(words)
    assert app.json("note", lauren)["promises"][0]["due"] == "2026-11-27"
    # A second press takes the sign away.
    chat.locator('[data-part="mark"]').filter(has_text=say("ChatPageWords.quote")).click()
    expect(notes(chat, say)).to_have_value("! send the map by Friday\n@ Maya Chen, lead at Figma\nshow what you cut")


def test_questions_are_ticked_by_tap_and_by_key(chat, app, say, lauren):
    app.cli("brief", lauren, "--take")
    chat.reload()
    ticks = chat.locator(".tick")
    expect(ticks).to_have_count(5)
    ticks.nth(1).click()
    expect(ticks.nth(1)).to_have_attribute("aria-pressed", "true")
    notes(chat, say).focus()
    chat.keyboard.press("Alt+Digit4")
    expect(ticks.nth(3)).to_have_attribute("aria-pressed", "true")
    expect(notes(chat, say)).to_be_focused()
    expect(notes(chat, say)).to_have_value("")
    ticks.nth(1).click()
    expect(ticks.nth(1)).to_have_attribute("aria-pressed", "false")
    only_the_fourth = [False, False, False, True, False]
    look.until(chat, lambda: [q["isTicked"] for q in app.json("brief", lauren)["questions"]] == only_the_fourth)
    chat.reload()
    expect(ticks.nth(3)).to_have_attribute("aria-pressed", "true")


def test_done_leads_to_what_comes_after(chat, app, say, lauren):
    chat.keyboard.type("The last word")
    look.button(chat, say("ChatPageWords.done")).click()
    look.heading(chat, say("AfterPageWords.title", name=LAUREN))
    assert on_file(app, lauren) == "The last word"
    assert look.notes_kept_here(chat) == 0


def test_on_a_phone_all_is_within_reach(start, app, say, lauren):
    page = start(app, viewport={"width": 390, "height": 844})
    page.goto(app.url(f"/people/{lauren}/chat"))
    for part in (notes(page, say), page.get_by_role("timer"), look.button(page, say("ChatPageWords.done"))):
        part.scroll_into_view_if_needed()
        expect(part).to_be_in_viewport()
    for button in page.locator(".mark-button").all():
        assert button.bounding_box()["height"] >= 40


# Never lost


def test_each_pause_is_saved_without_a_page(chat, app, say, lauren):
    for words in ("One. ", "Two. ", "Three."):
        chat.keyboard.type(words)
        look.until(chat, lambda words=words: on_file(app, lauren).endswith(words))
        saved(chat, say)
    look.until(chat, lambda: look.notes_kept_here(chat) == 0)


def test_while_the_pen_does_not_rest_it_is_saved_each_second(chat, app, say, lauren):
    for _ in range(16):
        chat.keyboard.type("word ")
        chat.wait_for_timeout(120)
    assert len(on_file(app, lauren)) > 20


def test_closing_the_window_saves_the_last_words(chat, app, say, lauren):
    second = chat.context.new_page()
    second.goto(chat.url)
    second.get_by_label(say("ChatPageWords.notes"), exact=True).press_sequentially("Closed at once")
    second.close(run_before_unload=True)
    look.until(chat, lambda: on_file(app, lauren) == "Closed at once")


def test_a_server_that_is_away_loses_nothing_and_gets_it_when_it_is_back(chat, app, say, lauren):
    chat.window.expected = ["ERR_CONNECTION_REFUSED", "Failed to load", "ERR_EMPTY_RESPONSE", "ERR_CONNECTION_RESET"]
    chat.keyboard.type("Before. ")
    saved(chat, say)
    app.kill()
    chat.keyboard.type("While it is away.")
    unsaved(chat, say)
    app.start()
    saved(chat, say)
    look.until(chat, lambda: on_file(app, lauren) == "Before. While it is away.")
    look.until(chat, lambda: look.notes_kept_here(chat) == 0)


def test_server_gone_and_window_closed_the_words_come_back_on_any_page(chat, app, say, lauren):
    chat.window.expected = ["ERR_CONNECTION_REFUSED", "Failed to load", "ERR_EMPTY_RESPONSE", "ERR_CONNECTION_RESET"]
    app.kill()
    notes(chat, say).fill("Not lost")
    unsaved(chat, say)
    chat.goto("about:blank")
    app.start()
    chat.goto(app.url("/today"))
    look.until(chat, lambda: on_file(app, lauren) == "Not lost")
    look.until(chat, lambda: look.notes_kept_here(chat) == 0)


def test_server_gone_and_page_reloaded_the_words_stand_there_again(chat, app, say, lauren):
    chat.window.expected = ["ERR_CONNECTION_REFUSED", "Failed to load", "ERR_EMPTY_RESPONSE", "ERR_CONNECTION_RESET"]
    app.kill()
    notes(chat, say).fill("Still here")
    unsaved(chat, say)
    address = chat.url
    chat.goto("about:blank")
    app.start()
    chat.goto(address)
    expect(notes(chat, say)).to_have_value("Still here")
    saved(chat, say)
    assert on_file(app, lauren) == "Still here"


def test_a_save_whose_answer_was_lost_is_no_conflict_with_oneself(chat, app, say, lauren):
    chat.window.expected = ["ERR_", "Failed to load"]

    def carried_out_and_never_answered(route):
        route.fetch()
        route.abort()

    chat.route("**/chat", carried_out_and_never_answered)
    chat.keyboard.type("Half. ")
    unsaved(chat, say)
    app.kill()
    chat.unroute("**/chat")
    chat.keyboard.type("And the rest.")
    address = chat.url
    chat.goto("about:blank")
    app.start()
    assert on_file(app, lauren) == "Half. "
    chat.goto(address)
    expect(notes(chat, say)).to_have_value("Half. And the rest.")
    saved(chat, say)
    assert on_file(app, lauren) == "Half. And the rest."
    assert look.notes_kept_here(chat) == 0


def test_two_windows_both_texts_stand_side_by_side(chat, app, say, lauren):
    chat.window.expected = ["409"]
    write(chat, say, "First line")
    second = chat.context.new_page()
    second.goto(chat.url)
    field = second.get_by_label(say("ChatPageWords.notes"), exact=True)
    expect(field).to_have_value("First line")
    write(chat, say, "First line\nFrom the first")
    # As if this window had not looked since.
    field.fill("First line\nFrom the second")
    panel = second.locator("#conflict")
    expect(panel).to_be_visible()
    expect(panel).to_contain_text("From the first")
    expect(panel).to_contain_text("From the second")
    assert on_file(app, lauren) == "First line\nFrom the first"
    look.button(second, say("ChatPageWords.keepBoth")).click()
    expect(panel).to_be_hidden()
    expect(field).to_have_value("First line\nFrom the first\nFrom the second")
    second.get_by_text(say("ChatPageWords.saved"), exact=True).wait_for()
    assert on_file(app, lauren) == "First line\nFrom the first\nFrom the second"
    # The first takes it over when one comes back to it.
    chat.evaluate("() => dispatchEvent(new Event('focus'))")
    expect(notes(chat, say)).to_have_value("First line\nFrom the first\nFrom the second")
    second.close()


def test_the_other_ways_out_of_a_conflict(chat, app, say, lauren):
    chat.window.expected = ["409"]
    for deed, left in (("keepMine", "Mine"), ("keepTheirs", "Theirs")):
        write(chat, say, "Base " + deed)
        app.cli("note", lauren, "Theirs")
        notes(chat, say).fill("Mine")
        expect(chat.locator("#conflict")).to_be_visible()
        look.button(chat, say(f"ChatPageWords.doubled.{'default' if deed == 'keepTheirs' else deed}")).click()
        expect(chat.locator("#conflict")).to_be_hidden()
        look.until(chat, lambda left=left: on_file(app, lauren).endswith(left))
        assert notes(chat, say).input_value().endswith(left)
    look.until(chat, lambda: look.notes_kept_here(chat) == 0)


def test_without_scripts_each_button_keeps_the_notes(start, app, say, lauren):
    app.cli("brief", lauren, "--take")
    page = start(app, java_script_enabled=False)
    page.window.expected = ["409"]
    page.goto(app.url(f"/people/{lauren}/chat"))
    notes(page, say).fill("By hand\nand on")
    page.locator(".tick").nth(0).click()
    expect(page.locator(".tick").nth(0)).to_have_attribute("aria-pressed", "true")
    expect(notes(page, say)).to_have_value("By hand\nand on")
    assert on_file(app, lauren) == "By hand\nand on"
    # Somebody else wrote meanwhile: both stand there.
    app.cli("note", lauren, "From the terminal")
    notes(page, say).fill("By hand\nand further")
    look.button(page, say("ChatPageWords.done")).click()
    expect(page.locator("#conflict")).to_contain_text("From the terminal")
    look.button(page, say("ChatPageWords.keepBoth")).click()
    assert set(on_file(app, lauren).split("\n")) == {"By hand", "and on", "From the terminal", "and further"}


def test_hostile_notes_are_text(chat, app, say, lauren):
    words = '</textarea><script>window.__x=1</script> "\u0301 onfocus=window.__x=1'
    write(chat, say, words)
    chat.reload()
    expect(notes(chat, say)).to_have_value(words)
    chat.goto(app.url(f"/people/{lauren}/after"))
    assert chat.evaluate("() => window.__x") is None
    assert words in json.loads(app.cli("note", lauren, "--json"))["text"]
