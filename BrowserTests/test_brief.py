"""The brief: one page before the talk, on the screen, on paper and as PDF."""

import re
import subprocess

import pytest
from playwright.sync_api import expect

from kit import exports, look

LAUREN = exports.LAUREN.name
HOW = "How do I become a UX researcher?"
OWN = "Which part of the Lyft onboarding would you draw again?"


@pytest.fixture
def lauren(app):
    """Asked, booked for Thursday, with a line of years."""
    who = app.people()[LAUREN]["id"]
    app.cli("log", who, "asked:email", "--on", "2026-11-16", "--text", "Hi Lauren, could we talk?")
    app.cli("log", who, "answered:yes", "--on", "2026-11-18", "--text", "With pleasure, Maya!")
    app.cli("log", who, "booked", "--at", "2026-11-26T15:30", "--on", "2026-11-19")
    return who


@pytest.fixture
def brief(start, app, say, lauren):
    page = start(app)
    page.goto(app.url(f"/people/{lauren}/brief"))
    look.heading(page, say("BriefWords.title", name=LAUREN))
    return page


def rows(page):
    return page.locator(".question-text")


def texts(page) -> list[str]:
    return [row.input_value() for row in rows(page).all()]


def press(page, say, key, number):
    """A button of one question."""
    page.locator(".question-rows li").nth(number - 1).get_by_role("button", name=re.compile(f"^{say(key)}")).click()


def own(page, say):
    return page.get_by_label(say("BriefWords.own"))


def saved(page, say):
    expect(page.get_by_text(say("BriefPageWords.saved"), exact=True)).to_be_visible()


def on_file(app, who) -> list[str]:
    return [question["text"] for question in app.json("brief", who)["questions"]]


def test_today_and_the_person_lead_to_it(start, app, say, lauren):
    app.restart(now="2026-11-26T09:00+01:00")
    page = start(app)
    page.goto(app.url("/today"))
    row = page.locator(".due > li").filter(has_text=LAUREN)
    row.get_by_role("link").click()
    look.heading(page, say("BriefWords.title", name=LAUREN))
    page.goto(app.url(f"/people/{lauren}"))
    page.locator(".talk-links").get_by_role("link", name=say("MeetingLinkWords.brief"), exact=True).click()
    look.heading(page, say("BriefWords.title", name=LAUREN))


def test_what_was_written_stands_there(brief, say):
    letters = brief.locator(".brief-letters li")
    expect(letters).to_have_count(2)
    expect(letters.nth(0)).to_contain_text("Hi Lauren, could we talk?")
    expect(letters.nth(1)).to_contain_text("With pleasure, Maya!")


def test_the_line_is_a_picture_with_its_words(brief, app, say, lauren):
    add = {"en": "January 2024", "zh-Hans": "January 2024"}[say.language]
    brief.goto(app.url(f"/people/{lauren}"))
    part = look.fold(brief, say("PersonWords.addJob"))
    part.get_by_label(say("PersonWords.jobTitle"), exact=True).fill("Junior Product Designer")
    part.get_by_label(say("PersonWords.jobCompany"), exact=True).fill("Lyft")
    part.get_by_label(say("PersonWords.jobStart"), exact=True).fill("2024-01")
    look.button(part, say("PersonWords.addThis")).click()
    brief.goto(app.url(f"/people/{lauren}/brief"))
    expect(brief.locator(".years-rows li")).to_contain_text(["Junior Product Designer"])
    assert add
    bar = brief.locator(".years-line rect").first.bounding_box()
    assert bar["width"] > 100, "a job of nearly three years is drawn as wide as a dot"
    expect(brief.get_by_role("img", name=say.after_first("BriefWords.lineTitle"))).to_have_count(1)


def test_five_are_proposed_taken_and_put_in_order(brief, app, say, lauren):
    proposed = brief.locator(".proposal-list li").all_inner_texts()
    assert len(proposed) == 5
    look.button(brief, say("BriefWords.asking.default")).click()
    expect(rows(brief)).to_have_count(5)
    assert texts(brief) == proposed
    press(brief, say, "BriefPageWords.up", 3)
    expect(rows(brief).nth(1)).to_have_value(proposed[2])
    press(brief, say, "CommonWords.remove", 1)
    expect(rows(brief)).to_have_count(4)
    assert on_file(app, lauren) == [proposed[2], proposed[1], proposed[3], proposed[4]]


def test_a_question_of_ones_own_is_read_while_it_is_written_and_kept(brief, app, say, lauren):
    own(brief, say).press_sequentially(HOW)
    remark = brief.locator(".list-reading .remark")
    expect(remark.first).to_contain_text(HOW)
    own(brief, say).fill(OWN)
    expect(remark).to_have_count(0)
    own(brief, say).press("Enter")
    expect(rows(brief)).to_have_count(1)
    assert on_file(app, lauren) == [OWN]
    expect(own(brief, say)).to_have_value("")


def test_a_question_is_made_ones_own_where_it_stands(brief, app, say, lauren):
    look.button(brief, say("BriefWords.asking.default")).click()
    rows(brief).nth(1).fill(OWN)
    saved(brief, say)
    assert on_file(app, lauren)[1] == OWN
    # A button pressed at once keeps the words too.
    rows(brief).nth(0).fill(HOW)
    press(brief, say, "CommonWords.remove", 5)
    expect(rows(brief)).to_have_count(4)
    assert on_file(app, lauren)[:2] == [HOW, OWN]
    expect(brief.locator(".list-reading .remark").first).to_contain_text(HOW)


def test_an_idea_is_taken_with_one_click(brief, app, say, lauren):
    look.button(brief, say("BriefWords.asking.default")).click()
    expect(rows(brief)).to_have_count(5)
    ideas = look.fold(brief, say("BriefPageWords.more")).locator(".idea-list li")
    words = ideas.first.locator(".serif").inner_text()
    ideas.first.get_by_role("button").click()
    expect(rows(brief)).to_have_count(6)
    assert on_file(app, lauren)[-1] == words


def test_what_i_want_to_learn_is_kept(brief, app, say, lauren):
    brief.get_by_label(say("BriefPageWords.keeping.default")).fill("How they decide what not to build")
    look.button(brief, say("CommonWords.save")).click()
    expect(look.toast(brief)).to_be_visible()
    assert app.json("brief", lauren)["aim"] == "How they decide what not to build"


def test_on_paper_there_are_the_questions_and_no_buttons(brief, say):
    look.button(brief, say("BriefWords.asking.default")).click()
    expect(rows(brief)).to_have_count(5)
    brief.emulate_media(media="print")
    expect(brief.locator(".paper-questions li")).to_have_count(5)
    expect(brief.locator(".paper-questions")).to_be_visible()
    for gone in (rows(brief).first, brief.locator(".rail"), own(brief, say), brief.locator(".beside").first):
        expect(gone).to_be_hidden()
    brief.emulate_media(media="screen")


def test_as_pdf_it_is_one_page_with_all_of_it(brief, app, say, lauren, tmp_path):
    look.button(brief, say("BriefWords.asking.default")).click()
    expect(rows(brief)).to_have_count(5)
    with brief.expect_download(timeout=40_000) as coming:
        look.link(brief, say("BriefPageWords.pdf")).click()
    file = tmp_path / "brief.pdf"
    coming.value.save_as(file)
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    assert text.count("\f") == 1, "the brief has more than one page"
    for words in ("Lauren", "With pleasure, Maya!", texts(brief)[0].split()[0]):
        assert words in text, text


def test_it_works_without_scripts(start, app, say, lauren):
    page = start(app, java_script_enabled=False)
    page.goto(app.url(f"/people/{lauren}/brief"))
    look.button(page, say("BriefWords.asking.default")).click()
    expect(rows(page)).to_have_count(5)
    rows(page).nth(0).fill(OWN)
    own(page, say).fill(HOW)
    look.button(page, say("BriefPageWords.add")).click()
    expect(rows(page)).to_have_count(6)
    assert on_file(app, lauren)[0] == OWN and on_file(app, lauren)[5] == HOW
    expect(page.locator(".list-reading .remark").first).to_contain_text(HOW)


def test_questions_come_in_either_language(brief, app, say):
    other = {"BriefPageWords.head.inEnglish": "en", "BriefPageWords.head.default": "zh-Hans"}
    for key, written in other.items():
        link = look.link(brief, say(key))
        if link.count() == 0:
            continue
        link.click()
        words = brief.locator(".proposal-list").inner_text()
        assert any("\u4e00" <= sign <= "\u9fff" for sign in words) == (written == "zh-Hans"), words
