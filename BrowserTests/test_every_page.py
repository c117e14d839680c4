"""What must hold on every page, in both languages, light and dark, on phones and wide screens."""

import pytest

from kit import axe
from kit.pages import PLACES, Stage
from kit.window import Window
from kit.words import LANGUAGES, Words

WIDTHS = (360, 390, 768, 1280, 1600)
# What colours can break; all other rules see the same page in the dark.
COLOURS = ["color-contrast", "link-in-text-block"]


@pytest.fixture(scope="module")
def stage(binary, tmp_path_factory, taken_in):
    stage = Stage(tmp_path_factory.mktemp("stage"), binary, taken_in)
    yield stage
    stage.stop()


@pytest.fixture(
    scope="module",
    params=[(place, language) for place in PLACES for language in LANGUAGES],
    ids=lambda param: f"{param[0].name}-{param[1]}",
)
def shown(request, browser, stage):
    """A page, gone to once for all that must hold on it."""
    place, language = request.param
    options = {"color_scheme": "light"}
    if not place.knows_me:
        # Nobody is known yet: the browser's own language decides.
        options["locale"] = {"en": "en-GB", "zh-Hans": "zh-CN"}[language]
    window = Window(browser, stage.apps[place.app], language, **options)
    window.expected = list(place.expected)
    if place.knows_me:
        window.come_in_known()
    place.visit(window.page, stage, Words(language))
    window.page.place, window.page.say = place, Words(language)
    yield window.page
    window.close()
    assert not window.surprises(), "in the browser: " + "\n".join(window.surprises())


def colours(page) -> list[str]:
    return page.evaluate(
        """() => [...document.querySelectorAll("html,body,main *,.place,.switch")].map((element) => {
          const style = getComputedStyle(element);
          return [style.color, style.backgroundColor, style.borderTopColor].join();
        })"""
    )


def fold_again(page):
    page.evaluate("() => document.querySelectorAll('details[data-was-shut]').forEach((fold) => (fold.open = false))")


def unfold(page):
    page.evaluate(
        "() => document.querySelectorAll('details:not([open])').forEach((fold) => {"
        " fold.dataset.wasShut = ''; fold.open = true; })"
    )


def test_every_text_is_in_the_language_of_the_page(shown):
    """Our own words: what people wrote themselves is marked as theirs (bdi), and left out here."""
    page, place, say = shown, shown.place, shown.say
    assert page.locator("html").get_attribute("lang") == say.language
    ours = page.evaluate(
        """() => {
          const copy = document.body.cloneNode(true);
          const theirs = "bdi,script,style,textarea,datalist,option,code,.switch,.who,time,.event-text";
          copy.querySelectorAll(theirs).forEach((element) => element.remove());
          // A language's own name, marked as being in it.
          copy.querySelectorAll(`[lang]:not([lang="${document.documentElement.lang}"])`)
            .forEach((element) => element.remove());
          const titles = [...copy.querySelectorAll("[aria-label],[title],[placeholder]")].flatMap((element) =>
            ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name)));
          return [document.title.replace(/·.*/, ""), copy.textContent, ...titles].filter(Boolean).join("\\n");
        }"""
    )
    assert "{" not in ours, "a place of a sentence was not filled"
    if say.language == "en" and place.app != "demo":
        theirs = {
            sign for name in ("周晓岚", "美团", "三浦遥", "배서윤", "交互设计师", "高级交互设计师") for sign in name
        }
        chinese = {sign for sign in ours if "\u4e00" <= sign <= "\u9fff"} - theirs
        assert not chinese, "".join(sorted(chinese))
    if say.language == "zh-Hans":
        assert sum("\u4e00" <= sign <= "\u9fff" for sign in ours) > 20


def test_nothing_scrolls_sideways_from_360_to_1600(shown):
    page = shown
    found = []
    for unfolded in (False, True):
        if unfolded:
            unfold(page)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 844})
            wide = axe.sideways_scroll(page)
            if wide:
                found.append(f"at {width}{', unfolded' if unfolded else ''}: {wide}")
    assert not found, "\n".join(found)


def test_axe_finds_nothing(shown):
    page = shown
    found = {}

    def look(how, rules=None):
        lines = axe.findings(page, rules)
        if lines:
            found[how] = lines

    look("1280 light, unfolded")
    light = colours(page)
    page.emulate_media(color_scheme="dark")
    look("1280 dark, unfolded", COLOURS)
    dark = colours(page)
    fold_again(page)
    page.set_viewport_size({"width": 390, "height": 844})
    look("390 dark", COLOURS)
    page.emulate_media(color_scheme="light")
    look("390 light")
    assert not found, "\n".join(f"{how}: {line}" for how, lines in found.items() for line in lines)

    # Who chooses light or dark gets the very colours that were looked at, whatever the system says.
    page.set_viewport_size({"width": 1280, "height": 900})
    assert light != dark
    page.evaluate("() => (document.documentElement.dataset.theme = 'dark')")
    assert colours(page) == dark
    page.emulate_media(color_scheme="dark")
    page.evaluate("() => (document.documentElement.dataset.theme = 'light')")
    assert colours(page) == light


def test_the_watch_would_notice(browser, stage):
    """axe-core is switched on, in the dark too; so is the ruler."""
    window = Window(browser, stage.apps["mine"], "en", color_scheme="dark")
    page = window.come_in_known()
    page.goto(stage.apps["mine"].url("/people"))
    assert not axe.findings(page)
    page.evaluate(
        """() => {
          document.querySelector("main").insertAdjacentHTML("beforeend", `<p id="pale">Pale words</p><input name="x">`);
          document.getElementById("pale").style.cssText = "color:light-dark(#111,#444);width:2000px;max-width:none";
        }"""
    )
    rules = " ".join(axe.findings(page))
    assert "color-contrast" in rules and "label" in rules
    assert "p." in axe.sideways_scroll(page)
    window.close()
