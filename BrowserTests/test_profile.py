"""A profile is pasted, shown beside what is on file, and taken over field by field."""

import json

from playwright.sync_api import expect

from kit import axe, exports, look

LAUREN = exports.LAUREN.name

PASTED = f"""{LAUREN}
{LAUREN}
· 2nd
Product Designer at Lyft | Former fine-dining server
Portland, Oregon, United States
Contact info
500+ connections
Message
Experience
Product Designer
Lyft · Full-time
Jan 2025 - Present · 1 yr 11 mos
Portland, Oregon, United States
Server
Copper Spoon · Full-time
Mar 2019 - Dec 2024 · 5 yrs 10 mos
Portland, Oregon, United States
Education
Portland State University
Bachelor of Arts, Psychology
2012 - 2016
Skills
Wayfinding
Interviewing
"""


def test_a_pasted_profile_is_compared_and_taken_over(start, app, say):
    page = start(app)
    page.goto(app.url(f"/people/{app.people()[LAUREN]['id']}"))
    look.link(page, say("ProfilePageWords.fromProfile")).click()
    page.get_by_label(say("ProfilePageWords.text"), exact=True).fill(PASTED)
    look.button(page, say("ProfilePageWords.read")).click()
    main = page.get_by_role("main")
    expect(main).to_contain_text("Portland State University")
    expect(main).to_contain_text("Copper Spoon")
    assert not axe.findings(page)
    page.get_by_role("checkbox", name=say("ProfilePageWords.place"), exact=True).uncheck()
    look.button(page, say("ProfilePageWords.take")).click()
    look.heading(page, LAUREN)
    expect(page.locator(".side")).to_contain_text("Copper Spoon")
    expect(page.locator(".side")).to_contain_text("Wayfinding")
    expect(page.locator(".side")).not_to_contain_text("Oregon, United States Contact")
    look.toast(page).get_by_role("button", name=say("CommonWords.undo")).click()
    page.goto(app.url(f"/people/{app.people()[LAUREN]['id']}"))
    expect(page.locator(".side")).not_to_contain_text("Copper Spoon")


def test_somebody_new_comes_in_from_a_profile(start, app, say):
    page = start(app)
    page.goto(app.url("/people/new"))
    look.link(page, say("ProfilePageWords.fromProfile")).click()
    page.get_by_label(say("ProfilePageWords.text"), exact=True).fill(PASTED.replace(LAUREN, "Imani Brook"))
    look.button(page, say("ProfilePageWords.read")).click()
    look.button(page, say("ProfilePageWords.add", name="Imani Brook")).click()
    look.heading(page, "Imani Brook")
    assert app.people()["Imani Brook"]["company"] == "Lyft"


def test_what_is_no_profile_is_said_to_be_none(start, app, say):
    page = start(app)
    page.window.expected = ["422"]
    page.goto(app.url(f"/people/{app.people()[LAUREN]['id']}/profile"))
    page.get_by_label(say("ProfilePageWords.text"), exact=True).fill("Hello there, how are you?")
    look.button(page, say("ProfilePageWords.read")).click()
    expect(page.get_by_role("alert")).to_be_visible()
    assert not axe.findings(page)


RESUME = {
    "basics": {
        "name": "Maya Okafor",
        "label": "UX designer who ran a restaurant",
        "location": {"city": "Halle", "countryCode": "DE"},
    },
    "work": [{"name": "Studio Nord", "position": "Junior UX Designer", "startDate": "2026-09"}],
    "skills": [{"name": "Figma"}, {"name": "Hosting"}],
}


def resume_dropped(page, say):
    """The file falls onto the zone; that alone sends the form."""
    page.evaluate(
        """(text) => {
            const files = new DataTransfer();
            files.items.add(new File([text], "resume.json", { type: "application/json" }));
            const zone = document.querySelector('[data-part="drop"]');
            zone.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
        }""",
        json.dumps(RESUME),
    )


def test_my_own_profile_is_dropped_compared_and_taken_over(start, app, say):
    page = start(app)
    page.goto(app.url("/you"))
    look.link(page, say("ProfilePageWords.fromMyProfile")).click()
    look.heading(page, say("ProfilePageWords.headingMine"))
    resume_dropped(page, say)
    main = page.get_by_role("main")
    expect(main).to_contain_text("Junior UX Designer · Studio Nord")
    expect(main).to_contain_text("Leipzig")
    # A company is part of the career line, not a field of one's own.
    expect(page.get_by_role("checkbox", name=say("ProfilePageWords.company"), exact=True)).to_have_count(0)
    assert not axe.findings(page)
    page.get_by_role("checkbox", name=say("ProfilePageWords.place"), exact=True).uncheck()
    look.button(page, say("ProfilePageWords.take")).click()
    look.heading(page, say("YouWords.heading"))
    expect(page.get_by_role("complementary")).to_contain_text("Studio Nord")
    expect(page.get_by_role("complementary")).to_contain_text("Hosting")
    expect(page.get_by_label(say("YouWords.place"), exact=True)).to_have_value("Leipzig")
    look.toast(page).get_by_role("button", name=say("CommonWords.undo")).click()
    page.goto(app.url("/you"))
    expect(page.get_by_role("complementary")).not_to_contain_text("Studio Nord")
