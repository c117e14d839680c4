"""Path 7: the data is mine. It goes out and comes back in, is backed up, restored, forgotten and examined."""

import csv
import io
import json
import sqlite3

import pytest
from playwright.sync_api import expect

from kit import exports, look
from kit.app import App

LAUREN = exports.LAUREN.name


@pytest.fixture
def data(start, app, say):
    page = start(app)
    look.go(page, say("LayoutWords.data"))
    look.heading(page, say("DataWords.heading"))
    return page


def download(page, name) -> bytes:
    with page.expect_download() as waiting:
        look.link(page, name).click()
    file = waiting.value
    assert file.suggested_filename.startswith("cortado")
    return open(file.path(), "rb").read()


def test_the_page_says_where_the_notebook_is_and_what_it_holds(data, app, say):
    main = data.get_by_role("main")
    expect(main.get_by_text(str(app.notebook))).to_be_visible()
    expect(main).to_contain_text({"en": "14 people", "zh-Hans": "14个人"}[say.language])


def test_everything_goes_out_as_json_and_comes_back_as_it_was(data, app, say, binary, tmp_path, start):
    app.cli("log", app.people()[LAUREN]["id"], "asked:email", "--text", "Hi Lauren")
    everything = download(data, say("DataWords.json"))
    assert {person["name"] for person in json.loads(everything)["people"]} == set(app.people())
    with App(tmp_path / "other", binary) as other:
        page = start(other.start())
        page.goto(other.url("/import"))
        look.choose_file(page, say, "cortado.json", everything)
        assert look.number(page, say("ImportWords.countNew")) == len(app.people())
        look.button(page, say("ImportWords.takeIn")).click()
        look.heading(page, say("ImportResultWords.heading"))
        assert other.people() == app.people()
        assert other.json("me") == app.json("me")


def test_people_go_out_as_a_table_with_formulas_defused(data, app, say):
    app.cli("add", "=cmd|'/c calc'!A1", "--title", "@SUM(A1)", "--company", "+49 Studio")
    rows = list(csv.DictReader(io.StringIO(download(data, say("DataWords.csv")).decode("utf-8-sig"))))
    assert len(rows) == len(exports.CAST) + 2
    assert LAUREN in {row["name"] for row in rows} and exports.XIAOLAN.name in {row["name"] for row in rows}
    for row in rows:
        for cell in row.values():
            assert not (cell or "").startswith(("=", "+", "-", "@")), cell


def test_people_go_out_as_contacts(data, app, say):
    cards = download(data, say("DataWords.cards")).decode()
    assert cards.count("BEGIN:VCARD\r\n") == cards.count("END:VCARD") == len(exports.CAST) + 1
    assert "VERSION:4.0" in cards and exports.XIAOLAN.name in cards and "xiaolan@example.com" in cards


def test_people_offers_the_same_ways_out(data, app, say):
    look.go(data, say("LayoutWords.people"))
    assert LAUREN.encode() in download(data, say("PeopleWords.exportCSV"))


def test_a_backup_is_a_whole_notebook_while_the_app_runs(data, app, say, tmp_path):
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(download(data, say("DataWords.backupButton")))
    with sqlite3.connect(copy) as backup:
        assert backup.execute("pragma integrity_check").fetchone() == ("ok",)
        assert backup.execute("select count(*) from person").fetchone() == (len(exports.CAST) + 1,)
    data.reload()
    look.heading(data, say("DataWords.heading"))


def test_a_backup_is_looked_into_and_then_takes_the_notebooks_place(data, app, say):
    backup = download(data, say("DataWords.backupButton"))
    app.cli("add", "Added After")
    part = look.fold(data, say("DataWords.restore"))
    part.get_by_label(say("DataWords.restoreChoose")).set_input_files(
        {"name": "cortado-backup.sqlite", "mimeType": "application/octet-stream", "buffer": backup}
    )
    look.button(part, say("DataWords.restoreButton")).click()
    look.heading(data, say("DataWords.restoreHeading"))
    main = data.get_by_role("main")
    expect(main).to_contain_text({"en": "holds 14 people", "zh-Hans": "14个人"}[say.language])
    expect(main).to_contain_text({"en": "now holds 15 people", "zh-Hans": "15个人"}[say.language])
    expect(main).to_contain_text(say("DataWords.restoreKeeps"))
    assert "Added After" in app.people(), "looking changes nothing"
    look.button(data, say("DataWords.restoreConfirm")).click()
    expect(look.toast(data)).to_be_visible()
    assert "Added After" not in app.people() and LAUREN in app.people()
    kept = list(app.folder.glob("before-restore-*.sqlite"))
    assert len(kept) == 1, "what was there is kept beside it"
    look.go(data, say("LayoutWords.people"))
    expect(look.rows(data)).to_have_count(len(exports.CAST) + 1)


def test_a_file_that_is_no_backup_is_refused_beside_its_field(data, app, say):
    part = look.fold(data, say("DataWords.restore"))
    part.get_by_label(say("DataWords.restoreChoose")).set_input_files(
        {"name": "holiday.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8\xff no notebook"}
    )
    data.window.expected = ["422", "400"]
    look.button(part, say("DataWords.restoreButton")).click()
    error = data.locator("#restore-error")
    expect(error).to_be_visible()
    expect(error).to_contain_text("holiday.jpg")
    assert "/tmp" not in error.inner_text(), "a path of ours means nothing to the reader"
    assert LAUREN in app.people()


def test_the_doctor_finds_all_well(data, say):
    findings = data.locator(".findings > li")
    assert findings.count() >= 2
    for finding in findings.all():
        expect(finding).to_contain_text(say("DataWords.ok"))


def test_the_doctor_sees_that_others_may_read_the_notebook(data, app, say):
    app.notebook.chmod(0o644)
    data.reload()
    findings = data.locator(".findings > li")
    assert any(
        say("DataWords.warning") in text or say("DataWords.fault") in text for text in findings.all_inner_texts()
    )


def test_a_person_is_forgotten_after_it_was_said_what_goes(start, app, say):
    who = app.people()[exports.IVY.name]["id"]
    app.cli("log", app.people()[LAUREN]["id"], f"introducedBy:{who}")
    page = start(app)
    page.goto(app.url(f"/people/{who}"))
    look.notes(page, say).fill("Draws airports.")
    look.button(page, say("PersonWords.saveNotes")).click()
    expect(page.get_by_text(say("PersonWords.saved"), exact=True).first).to_be_visible()
    look.link(page, say("PersonWords.forget")).click()
    look.heading(page, say("ForgetWords.heading", name=exports.IVY.name))
    main = page.get_by_role("main")
    expect(main).to_contain_text(say("ForgetWords.events", n=2))
    expect(main).to_contain_text(say("ForgetWords.notes"))
    expect(main).to_contain_text(say("ForgetWords.mentions", n=1))
    look.link(page, say("ForgetWords.keep")).click()
    look.heading(page, exports.IVY.name)

    look.link(page, say("PersonWords.forget")).click()
    look.button(page, say("ForgetWords.confirm")).click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert exports.IVY.name not in app.people()
    page.window.expected = ["404"]
    page.goto(app.url(f"/people/{who}"))
    look.heading(page, say("PlainWords.personTitle"))
    page.goto(app.url("/history"))
    expect(page.get_by_role("main")).not_to_contain_text(exports.IVY.name)
    app.stop()
    for file in app.folder.glob("notebook.sqlite*"):
        assert b"airports" not in file.read_bytes(), f"traces are left in {file.name}"


def test_a_table_comes_in_with_its_columns_guessed_shown_and_corrected(start, empty_app, say):
    page = start(empty_app)
    page.goto(empty_app.url("/import"))
    rows = [
        {"姓名": "林知夏", "Employer": "Figma", "What they do": "Product Designer", "Fun fact": "has a parrot"},
        {"姓名": "Sami Aalto", "Employer": "Supercell", "What they do": "UX Researcher", "Fun fact": ""},
    ]
    look.choose_file(page, say, "tracker.csv", exports.people_table(rows))
    columns = page.get_by_role("region", name=say("ImportWords.columnsTitle"))
    expect(columns.get_by_role("combobox", name="姓名")).to_have_value("name")
    expect(columns.get_by_role("combobox", name="Employer")).to_have_value("company")
    expect(columns.get_by_role("combobox", name="What they do")).to_have_value("")
    expect(columns).to_contain_text("has a parrot")
    columns.get_by_role("combobox", name="What they do").select_option("title")
    columns.get_by_role("combobox", name="Fun fact").select_option("notes")
    look.button(columns, say("ImportWords.readAgain")).click()
    expect(columns.get_by_role("combobox", name="What they do")).to_have_value("title")
    look.button(page, say("ImportWords.takeIn")).click()
    look.heading(page, say("ImportResultWords.heading"))
    people = empty_app.people()
    assert people["林知夏"]["title"] == "Product Designer" and people["林知夏"]["company"] == "Figma"
    page.goto(empty_app.url("/people/林知夏"))
    expect(look.notes(page, say)).to_have_value("has a parrot")


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_contacts_come_in(start, empty_app, say, version):
    page = start(empty_app)
    page.goto(empty_app.url("/import"))
    people = [
        {"name": "Mehmet Yıldız", "title": "UX Designer", "company": "Trendyol", "email": "mehmet@example.com"},
        {"name": "สมชาย ใจดี", "notes": "Met in Chiang Mai;\nlikes, commas"},
    ]
    look.choose_file(page, say, "contacts.vcf", exports.cards(people, version))
    assert look.number(page, say("ImportWords.countNew")) == 2
    look.button(page, say("ImportWords.takeIn")).click()
    look.heading(page, say("ImportResultWords.heading"))
    assert empty_app.people()["Mehmet Yıldız"]["company"] == "Trendyol"
    page.goto(empty_app.url(f"/people/{empty_app.people()['สมชาย ใจดี']['id']}"))
    expect(look.notes(page, say)).to_have_value("Met in Chiang Mai;\nlikes, commas")


def test_a_doubtful_match_is_asked_and_never_guessed(start, app, say):
    page = start(app)
    page.goto(app.url("/import"))
    look.choose_file(page, say, "more.csv", exports.people_table([{"name": LAUREN, "company": "Elsewhere Inc"}]))
    doubts = page.get_by_role("region", name=say("ImportWords.doubtsTitle"))
    expect(doubts.get_by_role("group")).to_have_count(1)
    assert doubts.get_by_role("radio", checked=True).count() == 0
    doubts.get_by_role("radio", name=say("ImportWords.somebodyElse")).check()
    look.button(page, say("ImportWords.takeIn")).click()
    look.heading(page, say("ImportResultWords.heading"))
    assert len([p for p in app.json("people", "--top", "100") if p["name"] == LAUREN]) == 2


def test_the_history_takes_back_what_was_done(start, app, say):
    page = start(app)
    page.goto(app.url(f"/people/{app.people()[LAUREN]['id']}/edit"))
    page.get_by_label(say("PersonFormWords.company"), exact=True).fill("Elsewhere")
    look.button(page, say("PersonFormWords.save")).click()
    assert app.people()[LAUREN]["company"] == "Elsewhere"
    page.goto(app.url("/history"))
    look.heading(page, say("DeedWords.heading"))
    first = page.get_by_role("main").locator("ol > li").first
    expect(first).to_contain_text(say("ActionWords.edited", name=LAUREN))
    first.get_by_role("button").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert app.people()[LAUREN]["company"] == "Lyft"
