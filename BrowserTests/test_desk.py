"""The desk: a draft made of facts, a reader beside it, and a message that goes out once."""

import email
import email.policy

import pytest
from playwright.sync_api import expect

from kit import axe, exports, look

LAUREN = exports.LAUREN.name

GOOD = {
    "en": (
        "Hi Lauren, I noticed on your profile that you are a junior product designer at Lyft. Could we talk for "
        "20 minutes next week? No worries if you don't have time. Thank you! Maya"
    ),
    "zh-Hans": "Lauren您好！在主页上看到您在Lyft做产品设计。下周方便通话20分钟吗？没时间也没关系。谢谢您！Maya",
}
PRESSING = {
    "en": " I really need an answer ASAP.",
    "zh-Hans": "务必尽快回复，很急！",
}
# A note in a language is judged in that language, whatever the page speaks.
WRITTEN = ["en", "zh-Hans"]


def on_file(app, say) -> str:
    who = app.people()[LAUREN]["id"]
    return app.json("draft", who, "--channel", "linkedin-message", "--language", say.language)["text"]


def sheet(app, written="en", kind="ask", channel="linkedin-message"):
    return app.url(f"/people/{app.people()[LAUREN]['id']}/desk/{kind}?channel={channel}&language={written}")


@pytest.fixture
def desk(start, app, say):
    page = start(app)
    page.goto(sheet(app, say.language))
    return page


def text(page, say):
    return page.get_by_role("textbox", name=say("DeskWords.message"), exact=True)


def saved(page, say):
    expect(page.get_by_text(say("DeskWords.saved"), exact=True)).to_be_visible()


def remarks(page):
    return page.locator(".remark")


def remark(page, say, rule):
    title = say(f"FindingTitles.{rule}", name=LAUREN)
    return remarks(page).filter(has_text=title)


def write(page, say, words):
    text(page, say).fill(words)
    saved(page, say)


def test_from_the_person_to_a_ready_draft(start, app, say):
    page = start(app)
    page.goto(app.url(f"/people/{app.people()[LAUREN]['id']}"))
    look.link(page, say("DueKindWords.button.ask")).click()
    look.heading(page, say("DeskWords.titleAsk", name=LAUREN))
    written = text(page, say).input_value()
    assert "Lauren" in written and "Lyft" in written, written
    expect(page.get_by_role("heading", name=say("DeskWords.ready"), exact=True)).to_be_visible()
    expect(remarks(page)).to_have_count(0)


def test_findings_appear_while_writing_and_go_when_mended(desk, say):
    write(desk, say, GOOD[say.language])
    expect(remarks(desk)).to_have_count(0)
    expect(desk.get_by_role("complementary")).to_contain_text(say("DeskWords.goodOut"))
    text(desk, say).press("End")
    text(desk, say).press_sequentially(PRESSING[say.language])
    found = remark(desk, say, "noPressure")
    expect(found).to_be_visible()
    expect(found).to_contain_text(say("DeskWords.must"))
    # The words that it is about are marked, by a line and not by colour alone.
    mark = desk.locator(".marks mark.must")
    expect(mark.first).to_be_attached()
    assert "wavy" in mark.first.evaluate("mark => getComputedStyle(mark).textDecorationLine + getComputedStyle(mark).textDecorationStyle")
    write(desk, say, GOOD[say.language])
    expect(remarks(desk)).to_have_count(0)


def test_a_suggestion_is_taken_with_one_click_and_taken_back_by_the_browser(desk, say):
    without_thanks = {
        "en": GOOD["en"].replace("Thank you! ", ""),
        "zh-Hans": GOOD["zh-Hans"].replace("谢谢您！", ""),
    }[say.language]
    write(desk, say, without_thanks)
    take = remark(desk, say, "thanks").locator("button.take")
    expect(take).to_be_visible()
    take.click()
    expect(remark(desk, say, "thanks")).to_have_count(0)
    assert len(text(desk, say).input_value()) > len(without_thanks)
    desk.keyboard.press("Control+z")
    expect(text(desk, say)).to_have_value(without_thanks)


def test_a_finding_is_overruled_with_one_click_and_stays_so_for_this_message(desk, app, say):
    write(desk, say, GOOD[say.language] + PRESSING[say.language])
    found = remark(desk, say, "noPressure")
    found.get_by_role("button", name=say("DeskWords.overrule")).click()
    expect(remark(desk, say, "noPressure")).to_have_count(0)
    expect(desk.get_by_role("heading", name=say("DeskWords.ready"), exact=True)).to_be_visible()
    expect(desk.get_by_role("heading", name=say("DeskWords.overruled"))).to_be_visible()
    desk.reload()
    expect(remark(desk, say, "noPressure")).to_have_count(0)
    # Another message is judged anew.
    desk.goto(sheet(app, say.language, channel="email"))
    write(desk, say, GOOD[say.language] + PRESSING[say.language])
    expect(remark(desk, say, "noPressure")).to_be_visible()
    desk.goto(sheet(app, say.language))
    desk.get_by_role("button", name=say("DeskWords.heed")).click()
    expect(remark(desk, say, "noPressure")).to_be_visible()


def test_the_words_of_a_finding_are_shown_in_the_text(desk, say):
    write(desk, say, GOOD[say.language] + PRESSING[say.language])
    remark(desk, say, "noPressure").get_by_role("button", name=say("DeskWords.showInText")).first.click()
    expect(text(desk, say)).to_be_focused()
    chosen = text(desk, say).evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)")
    assert chosen and chosen in PRESSING[say.language], chosen


def test_the_counter_counts_as_linkedin_does(start, app, say):
    page = start(app)
    page.goto(sheet(app, "en", channel="linkedin-note"))
    counter = page.locator("#counter")
    write(page, say, "😀" * 100)
    expect(counter).to_contain_text(say("DeskWords.counter", used=200, limit=200))
    write(page, say, "😀" * 100 + "!")
    expect(counter).to_contain_text(say("DeskWords.over", n=1))


def test_sent_once_the_journey_goes_on_and_undo_lays_the_sheet_back(desk, app, say):
    write(desk, say, GOOD[say.language])
    look.button(desk, say("DeskWords.sent")).click()
    look.heading(desk, LAUREN)
    expect(look.toast(desk)).to_contain_text(say("DeskWords.sentDone", name=LAUREN))
    assert app.people()[LAUREN]["stage"] == "asked"
    expect(desk.locator("ol.events")).to_contain_text(GOOD[say.language][:40])
    look.toast(desk).get_by_role("button", name=say("CommonWords.undo")).click()
    assert app.people()[LAUREN]["stage"] in ("idea", "ready")
    desk.goto(sheet(app, say.language))
    expect(text(desk, say)).to_have_value(GOOD[say.language])


def test_a_second_ask_while_the_first_is_open_is_refused_and_loses_nothing(desk, app, say):
    app.cli("log", app.people()[LAUREN]["id"], "asked:email")
    write(desk, say, GOOD[say.language])
    look.button(desk, say("DeskWords.sent")).click()
    expect(look.toast(desk)).to_contain_text(LAUREN)
    expect(text(desk, say)).to_have_value(GOOD[say.language])


def test_copy_and_open_linkedin(start, app, say):
    page = start(app)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(sheet(app, say.language))
    write(page, say, GOOD[say.language])
    # Nothing of the site itself is asked for in a test.
    page.context.route("**://*.linkedin.com/**", lambda route: route.fulfill(status=200, body="profile"))
    page.context.route("**://linkedin.com/**", lambda route: route.fulfill(status=200, body="profile"))
    with page.context.expect_page() as opened:
        page.get_by_role("link", name=say("DeskWords.copyAndOpen")).click()
    assert "linkedin.com/in/" in opened.value.url
    opened.value.close()
    expect(page.get_by_text(say("DeskWords.copied")).first).to_be_attached()
    assert page.evaluate("() => navigator.clipboard.readText()") == GOOD[say.language]


def test_a_mail_opens_in_the_mail_program_or_comes_as_a_file(start, app, say):
    app.cli("add", "Ngozi Bäcker", "--email", "ngozi@example.com", "--title", "UX Designer", "--company", "Lyft")
    page = start(app)
    page.goto(app.url(f"/people/{app.people()['Ngozi Bäcker']['id']}/desk/ask?channel=email&language={say.language}"))
    page.get_by_label(say("DeskWords.subject"), exact=True).fill("Kaffee & 咖啡?")
    write(page, say, "Dear Ngozi,\n\n50 % & more: 你好\n\nMaya")
    mail = page.get_by_role("link", name=say("DeskWords.writeMail"))
    expect(mail).to_have_attribute("href", "mailto:ngozi@example.com?subject=Kaffee%20%26%20%E5%92%96%E5%95%A1%3F&body=Dear%20Ngozi%2C%0D%0A%0D%0A50%20%25%20%26%20more%3A%20%E4%BD%A0%E5%A5%BD%0D%0A%0D%0AMaya")
    with page.expect_download() as download:
        look.button(page, say("DeskWords.saveFile")).click()
    assert download.value.suggested_filename.endswith(".eml")
    with open(download.value.path(), "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    assert message["Subject"] == "Kaffee & 咖啡?"
    assert message["To"].addresses[0].addr_spec == "ngozi@example.com"
    assert message["To"].addresses[0].display_name == "Ngozi Bäcker"
    assert message["X-Unsent"] == "1"
    assert message.get_content().replace("\r\n", "\n").strip() == "Dear Ngozi,\n\n50 % & more: 你好\n\nMaya"
    assert not message.defects


def test_what_was_written_survives_a_killed_server_and_a_closed_tab(desk, app, say):
    write(desk, say, "First thought.")
    app.kill()
    app.start()
    desk.goto(app.login)
    desk.goto(sheet(app, say.language))
    expect(text(desk, say)).to_have_value("First thought.")
    tab = desk.context.new_page()
    tab.goto(sheet(app, say.language))
    text(tab, say).fill("Second thought.")
    with tab.expect_event("close"):
        tab.close(run_before_unload=True)
    look.until(desk, lambda: on_file(app, say) == "Second thought.")
    desk.reload()
    expect(text(desk, say)).to_have_value("Second thought.")


def test_what_is_written_while_the_server_is_down_is_saved_when_it_is_back(desk, app, say):
    desk.window.expected = ["ERR_CONNECTION_REFUSED", "Failed to load"]
    app.kill()
    text(desk, say).fill("Written into the void.")
    expect(desk.get_by_text(say("DeskWords.offline"))).to_be_visible()
    app.start()
    expect(desk.get_by_text(say("DeskWords.saved"), exact=True)).to_be_visible()
    look.until(desk, lambda: on_file(app, say) == "Written into the void.")


def test_two_windows_show_each_other_what_they_hold(desk, app, say):
    desk.window.expected = ["409"]
    second = desk.context.new_page()
    second.goto(sheet(app, say.language))
    write(second, say, "From the second window.")
    text(desk, say).fill("From the first window.")
    expect(desk.get_by_role("heading", name=say("DeskWords.conflictTitle"))).to_be_visible()
    expect(desk.get_by_role("main")).to_contain_text("From the second window.")
    expect(text(desk, say)).to_have_value("From the first window.")
    assert not axe.findings(desk)
    look.button(desk, say("DeskWords.keepMine")).click()
    expect(text(desk, say)).to_have_value("From the first window.")
    desk.reload()
    expect(text(desk, say)).to_have_value("From the first window.")


def test_too_little_is_known_so_the_desk_says_what_to_look_for(start, app, say):
    app.cli("add", "Somebody New")
    page = start(app)
    page.goto(app.url(f"/people/{app.people()['Somebody New']['id']}/desk/ask?language=en"))
    expect(text(page, say)).to_have_value("")
    expect(page.get_by_role("main")).to_contain_text(say("GroundWords.tooLittle", name="Somebody New"))
    page.get_by_label(say("GroundWords.howFound", name="Somebody New")).fill("your talk on empty states at UXDX")
    page.get_by_label(say("GroundWords.noticed", name="Somebody New")).fill("you redesigned the refund flow twice")
    look.button(page, say("GroundWords.use")).click()
    expect(text(page, say)).not_to_have_value("")
    assert "UXDX" in text(page, say).input_value() or "refund" in text(page, say).input_value()
    expect(remarks(page)).to_have_count(0)


def test_other_openings_are_offered_and_none_is_the_same(desk, say):
    first = text(desk, say).input_value()
    openings = look.fold(desk, say("DeskWords.openings"))
    offered = openings.get_by_role("button", name=say("DeskWords.opening"))
    assert offered.count() >= 2
    offered.first.click()
    expect(text(desk, say)).not_to_have_value(first)
    expect(remarks(desk)).to_have_count(0)


@pytest.mark.parametrize(
    "odd",
    ["😀" * 50, "Привет, Лорен! Как дела? Я хочу поговорить с вами о работе.", "a" * 100_000, "x\u0000\u0007\u202ey\ufffe", "\n\n\n"],
    ids=["emoji", "russian", "long", "control", "empty-lines"],
)
def test_odd_text_is_read_without_a_crash(desk, say, odd):
    text(desk, say).fill(odd)
    saved(desk, say)
    expect(desk.locator("#reading-headline")).to_be_visible()


def test_another_language_is_said_to_be_one(desk, say):
    write(desk, say, "Привет, Лорен! Как дела? Я хочу поговорить с вами о работе.")
    expect(desk.locator("#reading-headline")).to_have_text(say("DeskWords.otherLanguage"))


def test_the_whole_desk_by_the_keyboard(desk, say):
    write(desk, say, GOOD[say.language] + PRESSING[say.language])
    expect(remark(desk, say, "noPressure")).to_be_visible()
    text(desk, say).focus()
    reached = []
    for _ in range(40):
        desk.keyboard.press("Tab")
        reached.append(desk.evaluate("() => document.activeElement.textContent.trim()"))
    for name in ("DeskWords.sent", "DeskWords.check", "DeskWords.overrule"):
        assert any(entry.startswith(say(name)) for entry in reached), (say(name), reached)


def test_axe_finds_nothing_while_findings_are_shown(desk, say):
    write(desk, say, GOOD[say.language] + PRESSING[say.language])
    expect(remarks(desk).first).to_be_visible()
    assert not axe.findings(desk)


def test_a_letter_without_scripts(windows, app, say):
    page = windows(app, say.language, java_script_enabled=False).come_in()
    page.goto(sheet(app, say.language))
    without_thanks = {
        "en": GOOD["en"].replace("Thank you! ", ""),
        "zh-Hans": GOOD["zh-Hans"].replace("谢谢您！", ""),
    }[say.language]
    text(page, say).fill(without_thanks)
    look.button(page, say("DeskWords.check")).click()
    expect(remark(page, say, "thanks")).to_be_visible()
    remark(page, say, "thanks").locator("button.take").click()
    expect(remark(page, say, "thanks")).to_have_count(0)
    text(page, say).fill(GOOD[say.language] + PRESSING[say.language])
    look.button(page, say("DeskWords.check")).click()
    remark(page, say, "noPressure").get_by_role("button", name=say("DeskWords.overrule")).click()
    expect(remark(page, say, "noPressure")).to_have_count(0)
    look.button(page, say("DeskWords.sent")).click()
    look.heading(page, LAUREN)
    assert app.people()[LAUREN]["stage"] == "asked"
