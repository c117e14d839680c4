"""Path 1: I start with my LinkedIn export."""

import re

from playwright.sync_api import expect

from kit import exports, look

# Everybody in Connections.csv, and Mateus, who was asked and is no connection.
NEW = len(exports.CAST) + 1


def choose_the_export(page, say):
    look.choose_file(page, say, "Basic_LinkedInDataExport_11-24-2026.zip", exports.export())
    look.heading(page, say("ImportWords.previewHeading"))


def test_the_first_visit_offers_three_ways_to_begin(start, empty_app, say):
    page = start(empty_app)
    look.heading(page, say("WelcomeWords.heading"))
    for way in ("exportTitle", "sampleTitle", "handTitle"):
        expect(page.get_by_role("heading", name=say(f"WelcomeWords.{way}"))).to_be_visible()
    expect(page.get_by_text(say("WelcomeWords.privacy"))).to_be_visible()


def test_the_preview_says_what_the_export_would_do_and_changes_nothing(start, empty_app, say):
    page = start(empty_app)
    choose_the_export(page, say)

    assert look.number(page, say("ImportWords.countNew")) == NEW
    assert look.number(page, say("ImportWords.countChanged")) == 0
    assert look.number(page, say("ImportWords.countSame")) == 0
    assert look.number(page, say("ImportWords.countHidden")) == exports.HIDDEN
    assert look.number(page, say("ImportWords.countSkipped")) == len(exports.SKIPPED)
    expect(page.get_by_text(say("ImportWords.previewLead"))).to_be_visible()
    expect(page.get_by_text("Basic_LinkedInDataExport_11-24-2026.zip")).to_be_visible()

    skipped = look.fold(page, say("ImportWords.skipped")).get_by_role("listitem")
    expect(skipped).to_have_count(len(exports.SKIPPED))
    reasons = (
        say("SkippedWords.unreadableDate", text="32 Foo 2026"),
        say("SkippedWords.tooFewCells", found=3, expected=7),
        say("SkippedWords.sameAsAbove", line=5),
    )
    for at, reason in enumerate(reasons):
        place = say("ImportWords.fileAndLine", file="Connections.csv", line=exports.first_broken_line() + at)
        expect(skipped.nth(at)).to_contain_text(place)
        expect(skipped.nth(at)).to_contain_text(reason)

    passed_over = look.fold(page, say("ImportWords.passedOver"))
    expect(passed_over).to_contain_text("Ad_Targeting.csv")
    expect(passed_over).to_contain_text("Jobs/Saved Jobs.csv")
    new = look.fold(page, say("ImportWords.newPeople"))
    for person in exports.CAST[:5]:
        expect(new.get_by_text(person.name, exact=True)).to_be_visible()
    asks = look.fold(page, say("ImportWords.asksTitle"))
    expect(asks).to_contain_text(say("ImportWords.asksNew", n=2))
    expect(asks).to_contain_text(say("ImportWords.asksAccepted", n=1))
    expect(asks).to_contain_text(say("ImportWords.asksAnswered", n=1))
    me = look.fold(page, say("ImportWords.meTitle"))
    for word in ("Maya Okafor", "Copper Pot", "Restaurant Manager", "Figma", "Deutsch"):
        expect(me).to_contain_text(word)

    assert empty_app.people() == {}, "a preview must change nothing"


def test_it_is_taken_in_and_the_whole_import_can_be_undone(start, empty_app, say):
    page = start(empty_app)
    choose_the_export(page, say)
    look.button(page, say("ImportWords.takeIn")).click()

    look.heading(page, say("ImportResultWords.heading"))
    main = page.get_by_role("main")
    expect(main).to_contain_text(say("ImportResultWords.new", n=NEW))
    expect(main).to_contain_text(say("ImportResultWords.asks", n=2))
    expect(main).to_contain_text(say("ImportResultWords.hidden", n=exports.HIDDEN))
    expect(main).to_contain_text(say("ImportResultWords.skipped", n=len(exports.SKIPPED)))
    expect(look.link(page, say("ImportResultWords.toYou"))).to_be_visible()
    assert set(empty_app.people()) == {p.name for p in exports.CAST} | {exports.MATEUS}

    look.button(page, say("ImportResultWords.undo")).click()
    # The page says so, whichever it is.
    expect(page.get_by_role("main")).to_contain_text(re.compile("ndone|撤销"))
    expect(look.button(page, say("ImportResultWords.undo"))).to_have_count(0)
    assert empty_app.people() == {}
    assert empty_app.json("me")["name"] == ""
    # And the history tells both, with the import struck out.
    page.goto(empty_app.url("/history"))
    expect(page.get_by_text(say("CommonWords.undone"), exact=True)).to_be_visible()


def test_reloading_the_result_and_going_back_take_nothing_in_twice(start, empty_app, say):
    page = start(empty_app)
    choose_the_export(page, say)
    look.button(page, say("ImportWords.takeIn")).click()
    look.heading(page, say("ImportResultWords.heading"))
    page.reload()
    look.heading(page, say("ImportResultWords.heading"))
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert len(empty_app.people()) == NEW


def test_a_preview_can_be_cancelled(start, empty_app, say):
    page = start(empty_app)
    choose_the_export(page, say)
    preview = page.url
    look.button(page, say("CommonWords.cancel")).click()
    expect(page).not_to_have_url(preview)
    assert empty_app.people() == {}
    page.window.expected = ["404"]
    page.goto(preview)
    look.heading(page, say("PlainWords.importTitle"))


def test_a_file_can_be_dropped_onto_the_page(start, empty_app, say):
    page = start(empty_app)
    data = page.evaluate_handle(
        """bytes => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(bytes)], "export.zip"));
          return data;
        }""",
        list(exports.export()),
    )
    zone = page.locator('[data-part="drop"]')
    zone.dispatch_event("dragenter", {"dataTransfer": data})
    zone.dispatch_event("drop", {"dataTransfer": data})
    look.heading(page, say("ImportWords.previewHeading"))
    assert look.number(page, say("ImportWords.countNew")) == NEW


def test_the_sample_comes_with_one_click_and_goes_with_one(start, empty_app, say):
    page = start(empty_app)
    look.button(page, say("WelcomeWords.sampleButton")).click()
    expect(page.get_by_text(say("LayoutWords.sample"))).to_be_visible()
    assert len(empty_app.people()) >= 50
    look.go(page, say("LayoutWords.data"))
    look.button(page, say("DataWords.sampleButton")).click()
    expect(page.get_by_text(say("LayoutWords.sample"))).to_have_count(0)
    assert empty_app.people() == {}
