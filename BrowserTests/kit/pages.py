"""Every page of the app, and the way there: for all that must hold on every page."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, expect

from . import exports, look
from .app import App
from .words import Words


class Stage:
    """Three notebooks that the pages are looked at in: an empty one, mine, and the sample."""

    def __init__(self, folder: Path, binary: Path, taken_in: Path):
        self.apps = {}
        for name in ("empty", "mine", "demo"):
            (folder / name).mkdir()
            self.apps[name] = App(folder / name, binary, command="demo" if name == "demo" else "serve")
        mine = self.apps["mine"]
        shutil.copy(taken_in, mine.notebook)
        ids = {name: person["id"] for name, person in mine.people().items()}
        self.lauren = ids[exports.LAUREN.name]
        mine.cli("log", ids[exports.XIAOLAN.name], "answered:yes", "--on", "2026-11-23", "--text", "好的，周四下午？")
        mine.cli("log", self.lauren, "asked:email", "--on", "2026-11-16")
        self.xiaolan = ids[exports.XIAOLAN.name]
        mine.cli("log", self.xiaolan, "booked", "--at", "2026-11-23T16:00", "--on", "2026-11-23")
        for app in self.apps.values():
            app.start()

    def stop(self) -> None:
        for app in self.apps.values():
            app.stop()


@dataclass(frozen=True)
class Place:
    name: str
    app: str
    path: str = ""
    steps: Callable[[Page, App, Words, Stage], None] | None = None
    # A status that the page answers with on purpose.
    expected: tuple[str, ...] = ()
    knows_me: bool = True

    def visit(self, page: Page, stage: Stage, say: Words) -> None:
        app = stage.apps[self.app]
        if self.path:
            page.goto(app.url(self.path.replace("LAUREN", stage.lauren).replace("XIAOLAN", stage.xiaolan)))
        if self.steps:
            self.steps(page, app, say, stage)
        expect(page.get_by_role("heading", level=1)).to_be_visible()

    def __str__(self):
        return self.name


def _preview(page, app, say, stage):
    look.choose_file(page, say, "export.zip", exports.export())
    look.heading(page, say("ImportWords.previewHeading"))


def _preview_of_a_year_later(page, app, say, stage):
    look.choose_file(page, say, "export.zip", exports.export_a_year_later())
    look.heading(page, say("ImportWords.previewHeading"))


def _preview_of_a_table(page, app, say, stage):
    rows = [{"name": exports.LAUREN.name, "company": "Elsewhere", "Fun fact": "parrot"},
            {"name": "Sami Aalto", "company": "Supercell", "Fun fact": ""}]  # fmt: skip
    look.choose_file(page, say, "people.csv", exports.people_table(rows))
    look.heading(page, say("ImportWords.previewHeading"))


NEWCOMERS = iter(["Sami Aalto", "Petra Novák", "Ines Duarte", "Tom Brandt", "Aoife Walsh", "Mehmet Demir"])


def _result(page, app, say, stage):
    # The page is seen several times over one notebook, and there is nothing to take in twice.
    rows = [{"name": next(NEWCOMERS), "company": "Supercell"}]
    look.choose_file(page, say, "people.csv", exports.people_table(rows))
    look.heading(page, say("ImportWords.previewHeading"))
    look.button(page, say("ImportWords.takeIn")).click()
    expect(page.locator("ul.lead")).to_be_visible()


def _result_undone(page, app, say, stage):
    _result(page, app, say, stage)
    look.button(page, say("ImportResultWords.undo")).click()
    expect(look.button(page, say("ImportResultWords.undo"))).to_have_count(0)


def _bad_file(page, app, say, stage):
    look.choose_file(page, say, "empty.csv", "")
    expect(page.locator("#file-error")).to_be_visible()


def _you_with_errors(page, app, say, stage):
    page.get_by_label(say("YouWords.zone")).fill("Mars/Olympus")
    look.button(page, say("YouWords.save")).click()
    expect(page.get_by_role("alert")).to_be_visible()


def _person_form_with_errors(page, app, say, stage):
    page.get_by_role("textbox", name=say("PersonFormWords.name")).first.fill("Somebody")
    page.get_by_label(say("PersonFormWords.profile"), exact=True).fill("not an address")
    page.get_by_label(say("PersonFormWords.zone"), exact=True).fill("Nowhere")
    look.button(page, say("PersonFormWords.add")).click()
    expect(page.get_by_role("alert")).to_be_visible()


def _person_form_with_doubles(page, app, say, stage):
    page.get_by_role("textbox", name=say("PersonFormWords.name")).first.fill(exports.LAUREN.name)
    look.button(page, say("PersonFormWords.add")).click()
    expect(page.get_by_role("alert")).to_be_visible()


def _log_form(page, app, say, stage):
    form = look.fold(page, say("LogWords.heading"))
    form.get_by_label(say("LogWords.event"), exact=True).select_option("booked")
    expect(form.get_by_label(say("LogWords.startDay"), exact=True)).to_be_visible()


def _log_form_with_errors(page, app, say, stage):
    _log_form(page, app, say, stage)
    look.button(page, say("LogWords.save")).click()
    expect(page.get_by_role("alert")).to_be_visible()


def _job_form_with_errors(page, app, say, stage):
    part = look.fold(page, say("PersonWords.addJob"))
    part.get_by_label(say("PersonWords.jobStart"), exact=True).fill("long ago")
    look.button(part, say("PersonWords.addThis")).click()
    expect(page.get_by_role("alert")).to_be_visible()


def _logged(page, app, say, stage):
    form = look.fold(page, say("LogWords.heading"))
    form.get_by_label(say("LogWords.event"), exact=True).select_option("gaveBack")
    form.get_by_label(say("LogWords.text"), exact=True).fill("A test of the menu")
    look.button(form, say("LogWords.save")).click()
    expect(look.toast(page)).to_be_visible()


def _desk_with_findings(page, app, say, stage):
    pressing = {"en": "I really need an answer ASAP.", "zh-Hans": "务必尽快回复，很急！"}[say.language]
    page.get_by_role("textbox", name=say("DeskWords.message"), exact=True).fill(pressing)
    expect(page.locator(".remark").first).to_be_visible()


def _hours_with_errors(page, app, say, stage):
    page.get_by_label(say("TimesPageWords.hoursLabel"), exact=True).fill("whenever")
    look.button(page, say("TimesPageWords.change")).click()
    expect(page.get_by_role("alert")).to_be_visible()


def _reply_read(page, app, say, stage):
    reply = {"en": "Tuesday 1 December between 2 and 5 pm works for me.", "zh-Hans": "12月1日周二下午2点到5点都可以。"}
    page.get_by_label(say("AnswerPageWords.text"), exact=True).fill(reply[say.language])
    look.button(page, say("AnswerPageWords.read")).click()
    expect(page.locator(".understood")).to_be_visible()


def _whom_it_helps(page, app, say, stage):
    text = "We look for a junior UX designer who knows Figma and user research, for a gig of three weeks."
    page.get_by_label(say("GiveBackWords.text"), exact=True).fill(text)
    look.button(page, say("GiveBackWords.find")).click()
    expect(page.get_by_role("heading", name=say("GiveBackWords.found"))).to_be_visible()


def _restore(page, app, say, stage):
    backup = page.context.request.get(app.url("/data/backup")).body()
    part = look.fold(page, say("DataWords.restore"))
    part.get_by_label(say("DataWords.restoreChoose")).set_input_files(
        {"name": "cortado.sqlite", "mimeType": "application/octet-stream", "buffer": backup}
    )
    look.button(part, say("DataWords.restoreButton")).click()
    look.heading(page, say("DataWords.restoreHeading"))


def _restore_refused(page, app, say, stage):
    part = look.fold(page, say("DataWords.restore"))
    part.get_by_label(say("DataWords.restoreChoose")).set_input_files(
        {"name": "holiday.jpg", "mimeType": "image/jpeg", "buffer": b"no notebook"}
    )
    look.button(part, say("DataWords.restoreButton")).click()
    expect(page.locator("#restore-error")).to_be_visible()


def _palette(page, app, say, stage):
    page.keyboard.press("Control+k")
    page.locator("#palette-q").fill("a")
    expect(page.locator("#palette-list [data-part^='/people/']").first).to_be_visible()


def _help(page, app, say, stage):
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()


def _filters(page, app, say, stage):
    look.fold(page, say("PeopleWords.filters"))


def _brief_with_findings(page, app, say, stage):
    page.get_by_label(say("BriefWords.own")).fill("How do I become a UX researcher?")
    expect(page.locator(".list-reading .remark").first).to_be_visible()


def _after_with_errors(page, app, say, stage):
    look.fold(page, say("AfterPageWords.moved"))
    page.get_by_label(say("AfterPageWords.movedWhen")).fill("")
    look.button(page, say("AfterPageWords.movedSave")).click()
    expect(page.locator("#o-day-error")).to_be_visible()


def _old_form(page, app, say, stage):
    page.evaluate("() => document.querySelectorAll('input[name=csrf]').forEach((field) => (field.value = 'old'))")
    look.button(page, say("LayoutWords.themeLight")).click()
    look.heading(page, say("PlainWords.expiredTitle"))


PLACES = [
    Place("welcome", "empty", "/welcome"),
    Place("today-empty", "empty", "/today"),
    Place("people-empty", "empty", "/people"),
    Place("you-empty", "empty", "/you"),
    Place("history-empty", "empty", "/history"),
    Place("import", "mine", "/import"),
    Place("import-refused", "mine", "/import", _bad_file, ("422", "400")),
    Place("preview", "empty", "/import", _preview),
    Place("preview-year-later", "mine", "/import", _preview_of_a_year_later),
    Place("preview-table", "mine", "/import", _preview_of_a_table),
    Place("result", "demo", "/import", _result),
    Place("result-undone", "empty", "/import", _result_undone),
    Place("today", "demo", "/today"),
    Place("today-mine", "mine", "/today"),
    Place("people", "demo", "/people"),
    Place("people-filters", "demo", "/people", _filters),
    Place("people-filtered", "demo", "/people?stage=inTouch"),
    Place("people-none", "demo", "/people?q=xyzzyq"),
    Place("person", "mine", "/people/LAUREN"),
    Place("person-rich", "demo", "/people/dwayne-okafor"),
    Place("person-log", "mine", "/people/LAUREN", _log_form),
    Place("person-log-errors", "mine", "/people/LAUREN", _log_form_with_errors, ("422", "400")),
    Place("person-job-errors", "mine", "/people/LAUREN", _job_form_with_errors, ("422", "400")),
    Place("person-logged", "mine", "/people/LAUREN", _logged),
    Place("person-new", "mine", "/people/new"),
    Place("person-new-errors", "mine", "/people/new", _person_form_with_errors, ("422", "400")),
    Place("person-new-doubles", "mine", "/people/new", _person_form_with_doubles, ("422", "400", "409")),
    Place("person-edit", "mine", "/people/LAUREN/edit"),
    Place("desk", "demo", "/people/zofia-wisniewska/desk/ask?channel=email"),
    Place("desk-findings", "mine", "/people/LAUREN/desk/ask", _desk_with_findings),
    Place("desk-follow-up", "demo", "/people/沈知夏/desk/follow-up"),
    Place("desk-thanks", "demo", "/people/miguel-angel-ortuno/desk/thank-you"),
    Place("desk-questions", "demo", "/people/hana-sedlackova/desk/questions"),
    Place("brief", "demo", "/people/hana-sedlackova/brief"),
    Place("brief-empty", "mine", "/people/LAUREN/brief"),
    Place("brief-findings", "demo", "/people/hana-sedlackova/brief", _brief_with_findings),
    Place("chat", "demo", "/people/hana-sedlackova/chat"),
    Place("chat-empty", "mine", "/people/LAUREN/chat"),
    Place("after", "demo", "/people/miguel-angel-ortuno/after"),
    Place("after-asked", "mine", "/people/XIAOLAN/after"),
    Place("after-errors", "mine", "/people/XIAOLAN/after", _after_with_errors, ("422",)),
    Place("after-ahead", "demo", "/people/hana-sedlackova/after"),
    Place("words", "demo", "/words"),
    Place("words-empty", "mine", "/words"),
    Place("times", "demo", "/times"),
    Place("times-empty", "empty", "/times"),
    Place("times-errors", "mine", "/times", _hours_with_errors, ("422",)),
    Place("offer", "mine", "/people/周晓岚/times"),
    Place("answer", "mine", "/people/周晓岚/answer"),
    Place("answer-read", "mine", "/people/LAUREN/answer", _reply_read),
    Place("invitation-none", "mine", "/people/LAUREN/invitation"),
    Place("invitation", "demo", "/people/dwayne-okafor/invitation"),
    Place("invitation-by-hand", "demo", "/people/hana-sedlackova/invitation"),
    Place("give-back", "demo", "/give-back"),
    Place("request", "demo", "/give-back/requests/1"),
    Place("request-given", "demo", "/give-back/requests/2"),
    Place("request-chat", "demo", "/give-back/requests/2/chat"),
    Place("give-back-empty", "empty", "/give-back"),
    Place("give-back-found", "demo", "/give-back", _whom_it_helps),
    Place("circles", "demo", "/circles"),
    Place("circles-empty", "empty", "/circles"),
    Place("introduction", "demo", "/people/dwayne-okafor/introduction?to=Hana+Sedláčková"),
    Place("progress", "demo", "/progress"),
    Place("progress-empty", "empty", "/progress"),
    Place("progress-year", "demo", "/progress/2026"),
    Place("forget", "demo", "/people/dwayne-okafor/forget"),
    Place("you", "mine", "/you"),
    Place("you-errors", "mine", "/you", _you_with_errors, ("422", "400")),
    Place("you-profile", "mine", "/you/profile"),
    Place("history", "mine", "/history"),
    Place("data", "demo", "/data"),
    Place("restore", "mine", "/data", _restore),
    Place("restore-refused", "mine", "/data", _restore_refused, ("422", "400")),
    Place("palette", "demo", "/today", _palette),
    Place("help", "demo", "/today", _help),
    Place("login-needed", "mine", "/today", expected=("401",), knows_me=False),
    Place("page-not-found", "mine", "/no/such/page", expected=("404",)),
    Place("person-not-found", "mine", "/people/nobody-of-this-name", expected=("404",)),
    Place("import-gone", "mine", "/import/0123456789", expected=("404", "410")),
    Place("form-expired", "mine", "/people", _old_form, ("403",)),
    Place("wrong-method", "mine", "/undo", expected=("405",)),
]
