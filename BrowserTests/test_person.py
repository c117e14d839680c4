"""Path 4: one person, seen whole; what happens between us is logged, with undo."""

import json

import pytest
from playwright.sync_api import expect

from kit import exports, look

LAUREN = exports.LAUREN.name


def open_person(page, say, name):
    look.go(page, say("LayoutWords.people"))
    page.get_by_role("link", name=name, exact=True).click()
    look.heading(page, name)


@pytest.fixture
def lauren(start, app, say):
    page = start(app)
    open_person(page, say, LAUREN)
    return page


def stage(page):
    return page.locator(".stand .chip")


def history(page):
    return page.locator("ol.events > li")


def log(page, say, event, **fields):
    """By the form: chooses what happened, fills in what it asks for, and sends it."""
    form = look.fold(page, say("LogWords.heading"))
    form.get_by_label(say("LogWords.event"), exact=True).select_option(event)
    for name, value in fields.items():
        field = form.get_by_label(say(f"LogWords.{name}"), exact=True)
        expect(field).to_be_visible()
        if field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
    look.button(form, say("LogWords.save")).click()
    expect(look.toast(page)).to_be_visible()


def test_who_they_are_and_how_far_ahead_with_the_sum_that_led_to_it(lauren, say):
    main = lauren.get_by_role("main")
    expect(main).to_contain_text("Junior Product Designer")
    expect(main).to_contain_text(say("ReasonPhrase.twoSteps"))
    expect(stage(lauren)).to_have_text(say("StageWords.idea"))
    sum_of = look.fold(lauren, say("PersonWords.stepsSum"))
    lines = sum_of.get_by_role("row").all_inner_texts()
    assert len(lines) >= 3, lines
    numbers = [int(line.split()[-1].replace("−", "-")) for line in lines]
    assert numbers[-1] == sum(numbers[:-1]) == 2, lines
    assert lines[-1].startswith(say("PersonWords.total"))


def test_who_could_introduce_me_is_named(start, app, say):
    app.cli("add", "Róisín Ní Dhomhnaill", "--title", "Product Designer", "--company", "Lyft")
    page = start(app)
    open_person(page, say, "Róisín Ní Dhomhnaill")
    beside = page.get_by_role("complementary")
    expect(beside.get_by_role("heading", name=say("PersonWords.introduce"))).to_be_visible()
    expect(look.link(beside, exports.ANA.name)).to_be_visible()
    expect(look.link(beside, LAUREN)).to_be_visible()
    colleague = say("ReasonPhrase.colleagueAt", name=exports.ANA.name, company="Lyft")
    expect(page.get_by_role("main")).to_contain_text(colleague)
    # Once I have talked with her she can do more than be named.
    app.cli("log", "ana-teles", "met", "--on", "2026-11-20")
    page.reload()
    friend = say("ReasonPhrase.introductionAt", name=exports.ANA.name, company="Lyft")
    expect(page.get_by_role("main")).to_contain_text(friend)


def test_one_click_logs_the_usual_next_step_and_one_takes_it_back(lauren, app, say):
    app.cli("log", "lauren-whitfield", "booked", "--at", "2026-11-20T10:00", "--on", "2026-11-18")
    lauren.reload()
    expect(stage(lauren)).to_have_text(say("StageWords.booked"))
    before = history(lauren).count()
    primary = lauren.locator(".next-step .button.primary")
    expect(primary).to_have_count(1)
    expect(primary).to_contain_text(say("NextEventWords.button.met"))
    primary.click()
    expect(history(lauren)).to_have_count(before + 1)
    expect(look.toast(lauren)).to_be_visible()
    look.toast(lauren).get_by_role("button").click()
    expect(history(lauren).filter(has_text=say("CommonWords.undone"))).to_have_count(1)
    expect(stage(lauren)).to_have_text(say("StageWords.booked"))
    look.heading(lauren, LAUREN)


def test_a_whole_journey_can_be_logged_and_its_last_event_undone(lauren, app, say):
    log(lauren, say, "researched", text="Her case study on pick-up spots")
    expect(stage(lauren)).to_have_text(say("StageWords.ready"))
    log(lauren, say, "asked", channel="linkedin-message", text="Hi Lauren, …", day="2026-11-10")
    expect(stage(lauren)).to_have_text(say("StageWords.asked"))
    log(lauren, say, "answered", answer="yes", day="2026-11-12")
    expect(stage(lauren)).to_have_text(say("StageWords.yes"))
    log(
        lauren,
        say,
        "booked",
        startDay="2026-11-20",
        startTime="15:30",
        link="https://meet.example/abc",
        day="2026-11-13",
    )
    log(lauren, say, "met", day="2026-11-20")
    expect(stage(lauren)).to_have_text(say("StageWords.met"))
    log(lauren, say, "received", gain="wisdom", text="Draw it before you open Figma")
    log(lauren, say, "felt", ease="4")
    log(lauren, say, "promised", promiser="me", due="2026-11-30", text="the article on kerbs")
    expect(lauren.locator(".promises")).to_contain_text("the article on kerbs")
    log(lauren, say, "introducedBy", introducer=exports.ANA.name)
    log(lauren, say, "thanked")
    expect(stage(lauren)).to_have_text(say("StageWords.inTouch"))

    told = lauren.locator("ol.events")
    expect(told).to_contain_text(say("HistoryPhrase.asked", channel=say("ChannelWords.linkedinMessage")))
    expect(told).to_contain_text(say("HistoryPhrase.saidYes", name=LAUREN))
    expect(told).to_contain_text(say("HistoryPhrase.received", gain=say("GainWords.wisdom")))
    expect(told).to_contain_text(say("HistoryPhrase.talking.default", n=4))
    expect(told).to_contain_text(say("HistoryPhrase.introducedBy", friend=exports.ANA.name))
    expect(told).to_contain_text("Her case study on pick-up spots")

    lauren.get_by_role("button", name=say("PersonWords.undoLast")).click()
    expect(stage(lauren)).to_have_text(say("StageWords.met"))
    expect(history(lauren).filter(has_text=say("CommonWords.undone"))).to_have_count(1)
    assert app.people()[LAUREN]["stage"] == "met"


EVERY_EVENT = {
    "noted": {"text": "Saw her talk"}, "researched": {}, "drafted": {"text": "Hi …"}, "asked": {"channel": "email"},
    "followedUp": {}, "answered": {"answer": "asks", "text": "What about?"}, "offered": {"text": "Tue 3 pm, Wed 10 am"},
    "booked": {"startDay": "2026-12-01", "startTime": "10:00"}, "moved": {"startDay": "2026-12-02", "startTime": "11:00"},
    "calledOff": {}, "missed": {}, "met": {}, "thanked": {}, "declinedKindly": {},
    "promised": {"promiser": "them", "text": "a list of books"}, "kept": {}, "introducedBy": {"introducer": exports.ANA.name},
    "gaveBack": {"text": "A test of the menu"}, "received": {"gain": "person"}, "felt": {"ease": "2"}, "rested": {},
    "resumed": {}, "changedJob": {"text": "Now at Shopify"},
}  # fmt: skip


def test_after_a_no_the_page_is_kind_and_gives_one_small_step(lauren, app, say):
    log(lauren, say, "asked", channel="email")
    log(lauren, say, "answered", answer="no")
    setback = lauren.locator(".setback")
    expect(setback).to_contain_text(LAUREN)
    expect(setback.get_by_role("link")).to_have_text(say("SetbackWords.thankThem"))
    look.toast(lauren).get_by_role("button", name=say("CommonWords.undo")).click()
    expect(lauren.locator(".setback")).to_have_count(0)


def test_how_often_to_be_in_touch_is_chosen_once_one_has_met(lauren, app, say):
    expect(lauren.locator("select[name=rhythm]")).to_have_count(0)
    log(lauren, say, "met")
    rhythm = lauren.locator("select[name=rhythm]")
    expect(rhythm).to_have_value("")
    rhythm.select_option("6")
    look.button(lauren, say("KeepInTouchWords.keep")).click()
    expect(look.toast(lauren)).to_be_visible()
    expect(lauren.locator("select[name=rhythm]")).to_have_value("6")


def test_every_event_of_a_journey_can_be_logged_by_the_form(lauren, app, say):
    form = look.fold(lauren, say("LogWords.heading"))
    offered = form.get_by_label(say("LogWords.event"), exact=True).locator("option")
    values = [value for value in offered.evaluate_all("all => all.map(option => option.value)") if value]
    assert set(values) == set(EVERY_EVENT)
    assert all(text.strip() for text in offered.all_inner_texts())
    for at, (event, fields) in enumerate(EVERY_EVENT.items()):
        log(lauren, say, event, **fields)
        expect(history(lauren)).to_have_count(at + 1)
    texts = lauren.locator("ol.events").inner_text()
    assert "A test of the menu" in texts and "{" not in texts


def test_a_form_with_something_missing_comes_back_with_what_was_typed(lauren, app, say):
    form = look.fold(lauren, say("LogWords.heading"))
    form.get_by_label(say("LogWords.event"), exact=True).select_option("booked")
    form.get_by_label(say("LogWords.text"), exact=True).fill("She proposed two days")
    lauren.window.expected = ["422", "400"]
    look.button(form, say("LogWords.save")).click()
    expect(lauren.get_by_role("alert")).to_be_visible()
    assert look.field_error(lauren, say("LogWords.startDay"))
    expect(lauren.get_by_label(say("LogWords.text"), exact=True)).to_have_value("She proposed two days")
    assert app.people()[LAUREN]["stage"] == "idea"


def test_asking_twice_while_an_ask_is_open_is_not_taken(start, app, say):
    page = start(app)
    open_person(page, say, exports.MATEUS)
    form = look.fold(page, say("LogWords.heading"))
    form.get_by_label(say("LogWords.event"), exact=True).select_option("asked")
    form.get_by_label(say("LogWords.text"), exact=True).fill("Hi again")
    page.window.expected = ["422", "400", "409"]
    look.button(form, say("LogWords.save")).click()
    expect(page.get_by_role("main")).to_contain_text(say("TroubleWords.askIsOpen", name=exports.MATEUS))
    expect(page.get_by_label(say("LogWords.text"), exact=True)).to_have_value("Hi again")


def test_notes_save_themselves_and_survive_a_reload(lauren, app, say):
    notes = look.notes(lauren, say)
    text = "Maps by heart.\n“Reading the room” is research. 会下厨。"
    notes.press_sequentially(text)
    expect(lauren.get_by_text(say("PersonWords.saved"), exact=True)).to_be_visible()
    lauren.reload()
    expect(notes).to_have_value(text)
    everything = json.loads(app.cli("export"))
    assert [person["notes"] for person in everything["people"] if person["name"] == LAUREN] == [text]


def test_notes_are_saved_when_the_page_is_left_at_once(lauren, app, say):
    notes = look.notes(lauren, say)
    notes.fill("Left in a hurry")
    look.go(lauren, say("LayoutWords.today"))
    open_person(lauren, say, LAUREN)
    expect(notes).to_have_value("Left in a hurry")


def test_jobs_on_file_tell_whether_they_made_my_move(lauren, app, say):
    def add(**job):
        part = look.fold(lauren, say("PersonWords.addJob"))
        for name, value in job.items():
            part.get_by_label(say(f"PersonWords.{name}"), exact=True).fill(value)
        look.button(part, say("PersonWords.addThis")).click()
        expect(lauren.locator(".side .career")).to_contain_text(job["jobCompany"])

    add(jobTitle="Junior Product Designer", jobCompany="Lyft", jobPlace="Remote", jobStart="2025-12")
    add(jobTitle="Restaurant Manager", jobCompany="Blue Door", jobStart="2019", jobEnd="2023-05")
    career = lauren.locator(".side .career > li")
    expect(career).to_have_count(2)
    expect(career.first).to_contain_text("Lyft")
    expect(career.last).to_contain_text("2019")
    restaurants = {"en": "restaurants", "zh-Hans": "餐饮"}[say.language]
    move = say("ReasonPhrase.madeYourMove", trade=restaurants, field=say("FieldWords.shortLabel.productDesign"))
    expect(lauren.get_by_role("main")).to_contain_text(move)
    expect(lauren.get_by_role("main")).to_contain_text(say("ReasonPhrase.firstJobMonths", n=11))

    career.last.get_by_role("button").click()
    expect(career).to_have_count(1)
    expect(lauren.get_by_role("main")).not_to_contain_text(move)


def test_a_job_with_a_wrong_date_comes_back_with_what_was_typed(lauren, say):
    part = look.fold(lauren, say("PersonWords.addJob"))
    part.get_by_label(say("PersonWords.jobTitle"), exact=True).fill("Waiter")
    part.get_by_label(say("PersonWords.jobStart"), exact=True).fill("long ago")
    lauren.window.expected = ["422", "400"]
    look.button(part, say("PersonWords.addThis")).click()
    assert len(look.field_error(lauren, say("PersonWords.jobStart"))) > len(say("PersonWords.jobDateHint"))
    expect(lauren.get_by_label(say("PersonWords.jobStart"), exact=True)).to_have_value("long ago")
    expect(lauren.get_by_label(say("PersonWords.jobTitle"), exact=True)).to_have_value("Waiter")


def test_what_is_on_file_can_be_corrected_and_the_address_of_the_page_stays(lauren, app, say):
    address = lauren.url
    look.link(lauren, say("PersonWords.edit")).click()
    name = lauren.get_by_role("textbox", name=say("PersonFormWords.name")).first
    expect(name).to_have_value(LAUREN)
    name.fill("Lauren Whitfield-Ames")
    lauren.get_by_label(say("PersonFormWords.skills"), exact=True).fill("Maps, Figma")
    look.button(lauren, say("PersonFormWords.save")).click()
    look.heading(lauren, "Lauren Whitfield-Ames")
    assert lauren.url.split("#")[0].split("?")[0] == address
    expect(lauren.get_by_role("complementary").get_by_text("Maps", exact=True)).to_be_visible()
    look.toast(lauren).get_by_role("button").click()
    look.heading(lauren, LAUREN)


def test_a_person_with_a_chinese_name_has_a_readable_address(start, app, say):
    page = start(app)
    page.goto(app.url("/people/周晓岚"))
    look.heading(page, exports.XIAOLAN.name)
