"""Path 6: the same export again, and a new one a year later."""

import shutil

import pytest
from playwright.sync_api import expect

from kit import exports, look
from kit.app import App

NEXT_YEAR = "2027-11-23T09:00+01:00"


@pytest.fixture
def later(binary, tmp_path, taken_in, windows):
    """A year on: the seeker has written notes, corrected a title, and logged a chat meanwhile."""
    shutil.copy(taken_in, tmp_path / "notebook.sqlite")
    with App(tmp_path, binary) as app:
        yield app.start()
        windows.close()


def take_in(page, app, say, data):
    page.goto(app.url("/import"))
    look.choose_file(page, say, "export.zip", data)
    look.heading(page, say("ImportWords.previewHeading"))


def test_the_same_export_again_changes_nothing(start, app, say):
    page = start(app)
    before = app.people()
    take_in(page, app, say, exports.export())
    assert look.number(page, say("ImportWords.countNew")) == 0
    assert look.number(page, say("ImportWords.countChanged")) == 0
    assert look.number(page, say("ImportWords.countSame")) == len(exports.CAST)
    take = look.button(page, say("ImportWords.takeIn"))
    if take.count():
        take.click()
        look.heading(page, say("ImportResultWords.headingNothing"))
    else:
        expect(page.get_by_text(say("ImportWords.nothingNew"))).to_be_visible()
    assert app.people() == before


def type_something_of_my_own(page, app, say):
    page.goto(app.url("/people/周晓岚"))
    look.heading(page, exports.XIAOLAN.name)
    look.notes(page, say).fill("Met at the night market.")
    look.button(page, say("PersonWords.saveNotes")).click()
    expect(page.get_by_text(say("PersonWords.saved"), exact=True).first).to_be_visible()
    look.link(page, say("PersonWords.edit")).click()
    page.get_by_label(say("PersonFormWords.title"), exact=True).fill("交互设计师（转岗中）")
    look.button(page, say("PersonFormWords.save")).click()
    look.heading(page, exports.XIAOLAN.name)


def test_a_year_later_nothing_is_doubled_and_what_i_typed_is_kept(start, later, say):
    page = start(later)
    type_something_of_my_own(page, later, say)
    page.goto("about:blank")  # a page that is still loading would miss the server
    later.restart(NEXT_YEAR)
    page.goto(later.login)
    before = later.people()
    take_in(page, later, say, exports.export_a_year_later())

    assert look.number(page, say("ImportWords.countNew")) == len(exports.NEWCOMERS)
    assert look.number(page, say("ImportWords.countChanged")) in (2, 3)
    assert look.number(page, say("ImportWords.countSame")) >= len(exports.CAST) - 3
    changed = look.fold(page, say("ImportWords.changed"))
    expect(changed).to_contain_text("Lyft")
    expect(changed).to_contain_text("Shopify")
    look.button(page, say("ImportWords.takeIn")).click()
    look.heading(page, say("ImportResultWords.heading"))

    after = later.people()
    assert set(after) == set(before) | {person.name for person in exports.NEWCOMERS}
    assert len(later.json("people", "--top", "100")) == len(after)
    assert after[exports.LAUREN.name]["company"] == "Shopify"
    assert after[exports.XIAOLAN.name]["title"] == "交互设计师（转岗中）"
    page.goto(later.url("/people/周晓岚"))
    expect(look.notes(page, say)).to_have_value("Met at the night market.")


def test_a_job_change_is_noticed_and_stands_on_today(start, later, say):
    later.restart(NEXT_YEAR)
    page = start(later)
    take_in(page, later, say, exports.export_a_year_later())
    jobs = 3  # two employers and a title
    expect(page.get_by_role("main")).to_contain_text(say("ImportWords.changedJobs", n=jobs))
    look.button(page, say("ImportWords.takeIn")).click()
    expect(page.get_by_role("main")).to_contain_text(say("ImportResultWords.jobs", n=jobs))

    look.go(page, say("LayoutWords.today"))
    news = look.fold(page, say("TodayWords.jobChanges", n=jobs))
    lauren = news.get_by_role("listitem").filter(has_text=exports.LAUREN.name)
    expect(lauren).to_contain_text(say("DueKindWords.titlePhrase.congratulate", name=exports.LAUREN.name))
    expect(lauren).to_contain_text(
        say("WhyPhrase.newJob", name=exports.LAUREN.name, title="Product Designer", company="Shopify")
    )
    lauren.get_by_role("link").click()
    look.heading(page, exports.LAUREN.name)
    told = say("HistoryPhrase.changedJobTo", name=exports.LAUREN.name, job="Product Designer, Shopify")
    expect(page.locator("ol.events")).to_contain_text(told)


def test_the_import_of_a_year_later_can_be_undone_as_a_whole(start, later, say):
    later.restart(NEXT_YEAR)
    page = start(later)
    before = later.people()
    take_in(page, later, say, exports.export_a_year_later())
    look.button(page, say("ImportWords.takeIn")).click()
    look.heading(page, say("ImportResultWords.heading"))
    assert later.people() != before
    # From the import page, where earlier imports stand; the newest is ours.
    page.goto(later.url("/import"))
    page.get_by_role("main").get_by_role("button", name=say("CommonWords.undo")).first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert later.people() == before
    look.go(page, say("LayoutWords.today"))
    expect(page.get_by_role("main")).not_to_contain_text("Shopify")
