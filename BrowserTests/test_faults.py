"""The server dies, is restarted, or finds its notebook in use: no word is lost, and each trouble is a sentence."""

import json
import sqlite3

import pytest
from playwright.sync_api import expect

from kit import exports, look
from kit.words import Words

LAUREN = exports.LAUREN.name


@pytest.fixture
def notes(start, app, say):
    page = start(app)
    page.goto(app.url(f"/people/{app.people()[LAUREN]['id']}"))
    return look.notes(page, say)


def notes_on_file(app) -> str:
    everything = json.loads(app.cli("export"))
    return next(person["notes"] for person in everything["people"] if person["name"] == LAUREN)


def test_what_was_said_to_be_saved_is_there_after_the_server_was_killed(notes, app, say):
    page = notes.page
    # While typing: the server goes down as soon as the page first says "Saved".
    said = page.get_by_text(say("PersonWords.saved"), exact=True)
    notes.press_sequentially("First thought.")
    expect(said).to_be_visible()
    app.kill()
    assert "First thought." in notes_on_file(app)
    app.start()
    page.goto(app.login)
    page.goto(app.url(f"/people/{app.people()[LAUREN]['id']}"))
    expect(notes).to_have_value("First thought.")


def test_what_is_typed_while_the_server_is_down_is_kept_and_saved_later(notes, app, say):
    page = notes.page
    page.window.expected = ["ERR_CONNECTION_REFUSED", "Failed to load"]
    app.kill()
    notes.press_sequentially("Written into the void.")
    expect(page.get_by_text(say("PersonWords.unsaved"))).to_be_visible()
    app.start()
    notes.press_sequentially(" And on.")
    expect(page.get_by_text(say("PersonWords.saved"), exact=True)).to_be_visible()
    assert notes_on_file(app) == "Written into the void. And on."


def test_what_was_typed_before_the_server_died_comes_back_with_the_page(notes, app, say):
    page = notes.page
    page.window.expected = ["ERR_CONNECTION_REFUSED", "Failed to load"]
    app.kill()
    notes.fill("Not lost.")
    expect(page.get_by_text(say("PersonWords.unsaved"))).to_be_visible()
    app.start()
    page.reload()
    expect(notes).to_have_value("Not lost.")
    expect(page.get_by_text(say("PersonWords.saved"), exact=True)).to_be_visible()
    assert notes_on_file(app) == "Not lost."


def test_a_page_left_open_over_a_restart_can_still_be_sent(start, app, say):
    page = start(app)
    page.goto(app.url("/people/new"))
    page.get_by_role("textbox", name=say("PersonFormWords.name")).first.fill("Patient Page")
    app.restart()
    look.button(page, say("PersonFormWords.add")).click()
    look.heading(page, "Patient Page")


def test_a_notebook_that_another_program_holds_is_a_sentence_and_changes_nothing(windows, app):
    # In one language: the program waits ten seconds before it gives up.
    say = Words("zh-Hans")
    window = windows(app, say.language)
    page = window.come_in()
    page.goto(app.url("/people/new"))
    page.get_by_role("textbox", name=say("PersonFormWords.name")).first.fill("Waits In Line")
    window.expected = ["500", "503"]
    other = sqlite3.connect(app.notebook, isolation_level=None)
    other.execute("begin immediate")
    try:
        look.button(page, say("PersonFormWords.add")).click(no_wait_after=True, timeout=30_000)
        expect(page.get_by_role("main")).to_contain_text(say.after_first("TroubleWords.busy"), timeout=20_000)
    finally:
        other.execute("rollback")
        other.close()
    assert "Waits In Line" not in app.people()
    # What was typed is kept for another try.
    page.goto(app.url("/people/new"))
    expect(page.get_by_role("textbox", name=say("PersonFormWords.name")).first).to_have_value("Waits In Line")
    look.button(page, say("PersonFormWords.add")).click()
    look.heading(page, "Waits In Line")


def test_the_command_line_and_the_page_write_in_one_notebook(start, app, say):
    page = start(app)
    page.goto(app.url(f"/people/{app.people()[LAUREN]['id']}"))
    app.cli("log", app.people()[LAUREN]["id"], "asked:email", "--text", "From the terminal")
    page.reload()
    expect(page.locator("ol.events")).to_contain_text("From the terminal")


def test_two_tabs_do_not_undo_each_other(start, app, say):
    page = start(app)
    address = app.url(f"/people/{app.people()[LAUREN]['id']}/edit")
    page.goto(address)
    second = page.context.new_page()
    second.goto(address)
    second.get_by_label(say("PersonFormWords.place"), exact=True).fill("Porto")
    look.button(second, say("PersonFormWords.save")).click()
    look.heading(second, LAUREN)
    page.get_by_label(say("PersonFormWords.email"), exact=True).fill("lauren@example.com")
    look.button(page, say("PersonFormWords.save")).click()
    look.heading(page, LAUREN)
    kept = next(p for p in json.loads(app.cli("export"))["people"] if p["name"] == LAUREN)
    assert kept["email"] == "lauren@example.com"
    assert kept.get("place") == "Porto", "what the other tab wrote is overwritten by a form that did not touch it"
