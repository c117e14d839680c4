"""The whole main path with JavaScript switched off: forms and links alone."""

import pytest
from playwright.sync_api import expect

from kit import exports, look


@pytest.fixture
def plain(start, empty_app):
    return start(empty_app, java_script_enabled=False)


def test_the_main_path_needs_no_script(plain, empty_app, say):
    page = plain
    # 1. The export, its preview, taken in.
    look.choose_file(page, say, "export.zip", exports.export())
    look.heading(page, say("ImportWords.previewHeading"))
    assert look.number(page, say("ImportWords.countNew")) == len(exports.CAST) + 1
    look.button(page, say("ImportWords.takeIn")).click()
    look.heading(page, say("ImportResultWords.heading"))

    # 2. Who I am.
    look.link(page, say("ImportResultWords.toYou")).click()
    expect(page.get_by_label(say("YouWords.name"), exact=True)).to_have_value("Maya Okafor")
    page.get_by_label(say("YouWords.companies")).fill("Lyft")
    page.get_by_role("main").locator("form .button.primary").click()
    assert empty_app.json("me")["companies"] == ["Lyft"]

    # 3. People: search and filter by their buttons.
    look.go(page, say("LayoutWords.people"))
    page.get_by_role("searchbox").fill("晓岚")
    look.button(page, say("PeopleWords.search")).click()
    assert look.names(page) == [exports.XIAOLAN.name]
    page.get_by_role("link", name=say("PeopleWords.clear")).first.click()
    filters = look.fold(page, say("PeopleWords.filters"))
    filters.get_by_label(say("PeopleWords.field"), exact=True).select_option("user-research")
    look.button(filters, say("PeopleWords.apply")).click()
    assert look.names(page) == [exports.ELENA.name]
    look.link(page, exports.ELENA.name).click()

    # 4. A person: log, notes, undo.
    look.heading(page, exports.ELENA.name)
    form = look.fold(page, say("LogWords.heading"))
    form.get_by_label(say("LogWords.event"), exact=True).select_option("asked")
    form.get_by_label(say("LogWords.text"), exact=True).fill("Hi Eleni")
    form.get_by_label(say("LogWords.day"), exact=True).fill("2026-11-16")
    look.button(form, say("LogWords.save")).click()
    expect(page.locator(".stand .chip")).to_have_text(say("StageWords.asked"))
    look.notes(page, say).fill("Reads ferries.\nAnd maps.")
    look.button(page, say("PersonWords.saveNotes")).click()
    expect(look.notes(page, say)).to_have_value("Reads ferries.\nAnd maps.")

    # 5. Today leads to the person.
    look.go(page, say("LayoutWords.today"))
    title = say("DueKindWords.titlePhrase.followUp", name=exports.ELENA.name)
    page.locator("main .due > li").filter(has_text=title).get_by_role("link").click()
    look.heading(page, say("DeskWords.titleFollowUp", name=exports.ELENA.name))
    look.button(page, say("DeskWords.sent")).click()
    look.heading(page, exports.ELENA.name)
    expect(page.locator(".stand .chip")).to_have_text(say("StageWords.followedUp"))
    for stage in ("asked", "idea"):
        page.get_by_role("button", name=say("PersonWords.undoLast")).click()
        expect(page.locator(".stand .chip")).to_have_text(say(f"StageWords.{stage}"))

    # 6. Somebody by hand, with an error on the way.
    look.go(page, say("LayoutWords.people"))
    look.link(page, say("PeopleWords.add")).click()
    page.get_by_role("textbox", name=say("PersonFormWords.name")).first.fill("Nils By Hand")
    page.get_by_label(say("PersonFormWords.profile"), exact=True).fill("no address")
    page.window.expected = ["422", "400"]
    look.button(page, say("PersonFormWords.add")).click()
    expect(page.get_by_label(say("PersonFormWords.profile"), exact=True)).to_have_attribute("aria-invalid", "true")
    page.get_by_label(say("PersonFormWords.profile"), exact=True).fill("example.org/nils")
    look.button(page, say("PersonFormWords.add")).click()
    look.heading(page, "Nils By Hand")

    # 7. Undo of the whole import, from the list of what was done.
    page.goto(empty_app.url("/import"))
    page.get_by_role("main").get_by_role("button", name=say("CommonWords.undo")).first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    # Elena was written about since, and stays; so does who was added by hand.
    assert set(empty_app.people()) <= {exports.ELENA.name, "Nils By Hand"}
    assert "Nils By Hand" in empty_app.people()


def test_fields_of_other_events_stay_out_of_sight(start, app, say):
    page = start(app, java_script_enabled=False)
    look.go(page, say("LayoutWords.people"))
    look.link(page, exports.LAUREN.name).click()
    form = look.fold(page, say("LogWords.heading"))
    choice = form.get_by_label(say("LogWords.event"), exact=True)
    expect(form.get_by_label(say("LogWords.startDay"), exact=True)).to_be_hidden()
    choice.select_option("booked")
    expect(form.get_by_label(say("LogWords.startDay"), exact=True)).to_be_visible()
    expect(form.get_by_label(say("LogWords.answer"), exact=True)).to_be_hidden()
    choice.select_option("answered")
    expect(form.get_by_label(say("LogWords.answer"), exact=True)).to_be_visible()
    expect(form.get_by_label(say("LogWords.startDay"), exact=True)).to_be_hidden()


def test_restore_and_forget_need_no_script(start, app, say):
    page = start(app, java_script_enabled=False)
    backup = page.context.request.get(app.url("/data/backup")).body()
    look.go(page, say("LayoutWords.people"))
    look.link(page, exports.TOM.name).click()
    look.link(page, say("PersonWords.forget")).click()
    look.button(page, say("ForgetWords.confirm")).click()
    assert exports.TOM.name not in app.people()
    look.go(page, say("LayoutWords.data"))
    part = look.fold(page, say("DataWords.restore"))
    part.get_by_label(say("DataWords.restoreChoose")).set_input_files(
        {"name": "backup.sqlite", "mimeType": "application/octet-stream", "buffer": backup}
    )
    look.button(part, say("DataWords.restoreButton")).click()
    look.button(page, say("DataWords.restoreConfirm")).click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert exports.TOM.name in app.people()
