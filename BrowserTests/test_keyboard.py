"""All of it by keyboard: the order, a focus that is seen, the skip link, the two dialogs."""

import re

import pytest
from playwright.sync_api import expect

from kit import exports, look

PATHS = [
    "/today",
    "/people?stage=idea",
    "/people/lauren-whitfield?log=booked",
    "/people/new",
    "/you",
    "/import",
    "/data",
    "/history",
]

NUMBER_ALL = """() => {
  const wanted = [...document.querySelectorAll("a[href],button,input,select,textarea,summary,[tabindex]")].filter((element) => {
    if (element.disabled || element.tabIndex < 0 || element.type === "hidden") return false;
    if (element.type === "radio" && !element.checked) {
      // One stop for each group.
      const group = [...document.getElementsByName(element.name)];
      return !group.some((radio) => radio.checked) && group[0] === element;
    }
    return element.checkVisibility({ visibilityProperty: true }) && !element.closest("dialog:not([open])");
  });
  wanted.forEach((element, at) => (element.dataset.order = at));
  return wanted.map((element) => element.outerHTML.slice(0, 120));
}"""

NOW = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const seen = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1)
    || style.boxShadow !== "none";
  const box = element.getBoundingClientRect();
  const across = [0.1, 0.5, 0.9].map((part) => box.left + box.width * part);
  const down = [0.15, 0.5, 0.85].map((part) => box.top + box.height * part);
  const reached = across.some((x) => down.some((y) => {
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element) || top.closest("label")?.contains(element));
  }));
  return {
    at: element.dataset.order === undefined ? -1 : Number(element.dataset.order),
    seen: seen(getComputedStyle(element)) || seen(getComputedStyle(element, "::after")),
    reached, html: element.outerHTML.slice(0, 120),
  };
}"""


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", PATHS)
def test_tab_reaches_everything_in_order_with_a_focus_that_is_seen(windows, calm_app, path, width):
    page = windows(calm_app, "en", viewport={"width": width, "height": 844}).come_in()
    page.goto(calm_app.url(path))
    page.evaluate("() => document.activeElement.blur()")
    everything = page.evaluate(NUMBER_ALL)
    assert len(everything) > 8
    order = []
    # Fields for days and times have several stops each.
    for _ in range(len(everything) + 30):
        page.keyboard.press("Tab")
        now = page.evaluate(NOW)
        if now is None:
            if order:
                break
            continue
        if now["at"] in order and now["at"] >= 0:
            if now["at"] == order[-1]:
                continue
            break
        assert now["at"] >= 0, f"the focus is on something that was not there: {now['html']}"
        assert now["seen"], f"the focus is not seen on {now['html']}"
        assert now["reached"], f"the focus is hidden behind something on {now['html']}"
        order.append(now["at"])
    missed = [html for at, html in enumerate(everything) if at not in order]
    assert not missed, f"Tab does not reach {missed}"
    assert order == sorted(order), "Tab jumps about"


def test_the_skip_link_comes_first_is_seen_and_leads_to_the_content(start, calm_app, say):
    page = start(calm_app)
    look.go(page, say("LayoutWords.people"))
    look.heading(page, say("PeopleWords.headingAll"))
    page.keyboard.press("Tab")
    skip = look.link(page, say("LayoutWords.skip"))
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.querySelector('main').contains(document.activeElement)")


def test_a_question_mark_lists_the_keys_and_escape_gives_the_focus_back(start, calm_app, say):
    page = start(calm_app)
    look.go(page, say("LayoutWords.people"))
    look.heading(page, say("PeopleWords.headingAll"))
    add = look.link(page, say("PeopleWords.add"))
    add.focus()
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name=say("LayoutWords.keys"))
    expect(dialog).to_be_visible()
    for key in ("today", "people", "you", "data", "keyNew", "keySearch"):
        expect(dialog).to_contain_text(say(f"LayoutWords.{key}"))
    for _ in range(6):
        page.keyboard.press("Tab")
        assert page.evaluate(
            "() => document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(add).to_be_focused()


def test_the_palette_finds_anyone_and_goes_anywhere(start, calm_app, say):
    page = start(calm_app)
    look.go(page, say("LayoutWords.data"))
    look.heading(page, say("DataWords.heading"))
    link = look.link(page, say("DataWords.comeInButton"))
    link.focus()
    page.keyboard.press("Control+k")
    dialog = page.get_by_role("dialog", name=say("LayoutWords.find"))
    box = dialog.get_by_role("combobox", name=say("LayoutWords.find"))
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(link).to_be_focused()

    page.keyboard.press("Control+k")
    page.keyboard.type("晓岚")
    options = dialog.get_by_role("option")
    expect(options.first).to_contain_text(exports.XIAOLAN.name)
    expect(options.first).to_have_attribute("aria-selected", "true")
    assert box.get_attribute("aria-activedescendant") == options.first.get_attribute("id")
    page.keyboard.press("Enter")
    look.heading(page, exports.XIAOLAN.name)

    page.keyboard.press("Control+k")
    page.keyboard.type("lyft")
    expect(options.filter(has_text="Lyft")).to_have_count(2)
    second = options.nth(1)
    page.keyboard.press("ArrowDown")
    expect(second).to_have_attribute("aria-selected", "true")
    name = second.locator("bdi").inner_text()
    page.keyboard.press("Enter")
    look.heading(page, name)

    page.keyboard.press("Control+k")
    page.keyboard.type(say("LayoutWords.history"))
    expect(options.first).to_contain_text(say("LayoutWords.history"))
    page.keyboard.press("Enter")
    look.heading(page, say("DeedWords.heading"))

    page.keyboard.press("Control+k")
    page.keyboard.type("xyzzyq")
    expect(dialog).to_contain_text(say("LayoutWords.findNothing"))
    page.keyboard.press("Enter")
    expect(dialog).to_be_visible()


def test_letters_go_to_pages_but_not_while_one_types(start, calm_app, say):
    page = start(calm_app)
    look.go(page, say("LayoutWords.data"))
    look.heading(page, say("DataWords.heading"))
    for key, address in (("t", "/today"), ("p", "/people"), ("y", "/you"), ("d", "/data")):
        page.keyboard.press("g")
        page.keyboard.press(key)
        expect(page).to_have_url(re.compile(f"{address}$"))
        page.wait_for_load_state()
    page.keyboard.press("n")
    expect(page).to_have_url(re.compile("/people/new$"))
    name = page.get_by_role("textbox", name=say("PersonFormWords.name")).first
    name.focus()
    page.keyboard.type("g t? n/ Jack Kim")
    expect(name).to_have_value("g t? n/ Jack Kim")
    expect(page.locator("#help")).to_be_hidden()
    look.go(page, say("LayoutWords.people"))
    look.heading(page, say("PeopleWords.headingAll"))
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    assert page.get_by_role("searchbox").input_value() == ""


def test_j_and_k_walk_through_the_people(start, calm_app, say):
    page = start(calm_app)
    look.go(page, say("LayoutWords.people"))
    look.heading(page, say("PeopleWords.headingAll"))
    names = look.names(page)
    page.keyboard.press("j")
    expect(look.link(page, names[0])).to_be_focused()
    page.keyboard.press("j")
    expect(look.link(page, names[1])).to_be_focused()
    page.keyboard.press("k")
    expect(look.link(page, names[0])).to_be_focused()
    page.keyboard.press("Enter")
    look.heading(page, names[0])


def test_a_person_is_added_and_something_logged_without_a_mouse(start, app, say):
    page = start(app)
    page.wait_for_load_state()
    page.keyboard.press("n")
    expect(page).to_have_url(re.compile("/people/new$"))
    page.get_by_role("textbox", name=say("PersonFormWords.name")).first.focus()
    page.keyboard.type("Keys Only")
    page.keyboard.press("Enter")
    look.heading(page, "Keys Only")
    look.notes(page, say).focus()
    page.keyboard.type("Typed")
    # On from the notes to their button, to what is folded away.
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.tagName") == "SUMMARY":
            break
    page.keyboard.press("Enter")
    expect(page.get_by_label(say("LogWords.event"), exact=True)).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_label(say("LogWords.event"), exact=True)).to_be_focused()


def test_the_back_button_does_what_it_should(start, calm_app, say):
    page = start(calm_app)
    look.go(page, say("LayoutWords.people"))
    look.heading(page, say("PeopleWords.headingAll"))
    page.get_by_role("searchbox").press_sequentially("lyft")
    expect(look.rows(page)).to_have_count(2)
    look.link(page, exports.LAUREN.name).click()
    look.heading(page, exports.LAUREN.name)
    page.go_back()
    expect(look.rows(page)).to_have_count(2)
    expect(page.get_by_role("searchbox")).to_have_value("lyft")
