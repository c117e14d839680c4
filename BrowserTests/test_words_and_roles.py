"""Words and roles: what people said, by topic over all chats, with how many of them said it."""

from playwright.sync_api import expect

from kit import exports, look

LAUREN, XIAOLAN = exports.LAUREN.name, exports.XIAOLAN.name


def test_one_talk_is_one_opinion_and_two_are_two(start, app, say):
    people = app.people()
    app.cli("note", people[LAUREN]["id"], "-", stdin=b'# Roles\n" A lead still draws.\n" A title is a costume.\n')
    page = start(app)
    page.goto(app.url("/words"))
    look.heading(page, say("SayingWords.title"))
    roles = page.locator(".topic").filter(has=page.get_by_role("heading", name="Roles"))
    expect(roles.locator(".sayings li")).to_have_count(2)
    expect(roles).to_contain_text(say("SayingWords.one"))
    app.cli("note", people[XIAOLAN]["id"], "-", stdin='# roles\n“我们这里没有职级。”\n'.encode())
    page.reload()
    expect(roles).to_contain_text(say("SayingWords.some", n=2))
    expect(roles.locator(".sayings li")).to_have_count(3)
    look.link(roles, LAUREN).first.click()
    look.heading(page, LAUREN)


def test_with_nothing_said_it_tells_how_to_begin(start, calm_app, say):
    page = start(calm_app)
    page.goto(calm_app.url("/words"))
    expect(page.get_by_role("main")).to_contain_text(say("SayingWords.lead"))
    expect(look.link(page.get_by_role("main"), say("LayoutWords.today"))).to_be_visible()
