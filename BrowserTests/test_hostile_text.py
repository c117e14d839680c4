"""Names, titles and notes are hostile text: shown as text, never live, and the layout is kept."""

import re

import pytest
from playwright.sync_api import expect

from kit import axe, exports, look
from kit.app import App
from kit.words import Words

PAYLOADS = {
    "script": "<script>window.__x=1;alert(1)</script>",
    "image": '"><img src=x onerror="window.__x=1;alert(1)">',
    "svg": "'><svg onload=window.__x=1><a href=javascript:alert(1)>x</a>",
    "arabic-sign": "\u0600<img src=x onerror=window.__x=1>",
    "quote-acute": '"\u0301 onmouseover=window.__x=1 onfocus=window.__x=1 autofocus x="',
    "closing-tags": "</textarea></title></style></bdi></h1><script>window.__x=1</script>",
    "comment": "<!-- {{7*7}} ${7*7} {name} {n|a|b} %3Cscript%3E &lt;b&gt; &amp;",
    "rtl": "\u202egnp.exe\u202c \u2066left open \u202dand again",
    "zero-width": "a\u200bb\u200dc\u2060d\ufeffe\u00adf",
    "long": "W" * 10_000,
    "long-words": ("Pneumono" * 8 + " ") * 150,
    "long-chinese": "一二三四五六七八九十" * 900,
    "controls": "a\x01b\x08c\x1bd\x7fe\x85f\x0bg",
    "zalgo": "Z" + "\u0300\u0301\u0302\u0303\u0304\u0305" * 40 + "algo",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈" * 30,
}
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def hostile(start: int) -> list[dict[str, str]]:
    return [
        {
            "name": f"Hostile{start + at} {text}", "title": f"Designer {text}", "company": f"Firm {text}",
            "place": f"Place {text}", "skills": f"{text};second", "notes": f"Notes {text}\n{text}",
        }
        for at, text in enumerate(PAYLOADS.values())
    ]  # fmt: skip


@pytest.fixture(scope="module")
def den(binary, tmp_path_factory):
    """A notebook full of it: by CSV, by vCard and by LinkedIn's ZIP, in through the command line."""
    with App(tmp_path_factory.mktemp("hostile"), binary) as app:
        app.cli("import", "csv", str(app.file("hostile.csv", exports.people_table(hostile(100)))))
        app.cli("import", "vcard", str(app.file("hostile.vcf", exports.cards(hostile(200)))))
        zipped = [
            exports.Connection(
                f"Hostile{300 + at}", text, f"sample-{at}", f"Firm {text}", f"UX Designer {text}", "08 Feb 2026"
            )
            for at, text in enumerate(PAYLOADS.values())
        ]
        app.cli("import", "linkedin", str(app.file("hostile.zip", exports.export(tuple(zipped)))))
        app.cli("me", "--set", f"name=Maya {PAYLOADS['image']}", "--set", f"companies=Firm {PAYLOADS['script']}")
        yield app.start()


@pytest.fixture
def page(windows, den):
    window = windows(den, "en")
    return window.come_in()


def assert_harmless(page, where=""):
    """Nothing ran, nothing of it became an element, and the page stands as it should."""
    assert_not_live(page, where)
    assert_kept_in_shape(page, where)


def assert_not_live(page, where):
    live = page.evaluate(
        """() => {
          const made = [...document.querySelectorAll("main script, main img, main iframe, main style, main base, main a[href^='javascript' i]")];
          for (const element of document.querySelectorAll("*"))
            for (const attribute of element.attributes)
              if (/^on/i.test(attribute.name)) made.push(element);
          const words = document.body.cloneNode(true);
          words.querySelectorAll("textarea,script").forEach((element) => element.remove());
          return {
            ran: window.__x ?? null, made: made.map((element) => element.outerHTML.slice(0, 200)),
            overrides: /[\\u202a-\\u202e\\u2066-\\u2069]/.test(words.textContent), title: document.title.length,
          };
        }"""
    )
    assert live["ran"] is None, f"a script ran {where}"
    assert not live["made"], f"hostile text became markup {where}: {live['made']}"
    assert not live["overrides"], f"a direction override is left open {where}"
    assert live["title"] < 200


def assert_kept_in_shape(page, where):
    page.set_viewport_size({"width": 360, "height": 740})
    assert not axe.sideways_scroll(page), f"{where}: {axe.sideways_scroll(page)}"
    page.set_viewport_size({"width": 1280, "height": 900})
    assert not axe.sideways_scroll(page), f"{where}: {axe.sideways_scroll(page)}"
    heading = page.locator("h1").bounding_box()
    assert heading["height"] < 260, f"the heading takes {heading['height']} px {where}"
    for place in page.locator(
        "main .row, main .next-three > li, main .due > li, main .events > li, main .lines > li"
    ).all():
        box = place.bounding_box()
        assert box is None or box["height"] < 420, f"one line takes {box['height']} px {where}"


def test_the_watch_would_notice(windows, den):
    """A page on which it does go live must not pass."""
    window = windows(den, "en")
    window.expected = ["Content Security", "ERR", "404", "Failed to load"]
    page = window.page
    bad = f"<!doctype html><h1>x</h1><main>{PAYLOADS['arabic-sign']}</main>"
    page.route("**/bad", lambda route: route.fulfill(status=200, content_type="text/html", body=bad))
    page.goto(den.url("/bad"))
    page.wait_for_function("() => window.__x === 1")
    with pytest.raises(AssertionError):
        assert_harmless(page)


@pytest.mark.parametrize(
    "path", ["/people", "/people?page=2", "/people?q=%3Cscript%3E", "/today", "/you", "/import", "/history", "/data"]
)
@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_lists_and_forms_show_it_as_text(windows, den, path, language):
    page = windows(den, language).come_in()
    page.goto(den.url(path))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert_harmless(page, path)


def test_a_hostile_search_is_shown_as_it_was_typed(page, den):
    for text in list(PAYLOADS.values())[:7]:
        page.goto(den.url("/people"))
        page.get_by_role("searchbox").fill(text)
        page.wait_for_timeout(200)
        assert_harmless(page, text)
        page.reload()
        expect(page.get_by_role("searchbox")).to_have_value(text)
        assert_harmless(page, text)


def test_every_person_page_shows_the_whole_text_and_nothing_runs(page, den):
    everybody = den.json("people", "--top", "1000")
    assert len(everybody) >= 3 * len(PAYLOADS)
    for person in everybody:
        page.goto(den.url(f"/people/{person['id']}"))
        shown = page.locator("h1").text_content()
        assert shown == _UNSEEN.sub("", person["name"]), f"{shown[:80]!r} for {person['name'][:80]!r}"
        assert_not_live(page, f"at {person['id'][:60]}")
        # Those of the table are shown in full; the others hold the same texts.
        if person["name"].startswith("Hostile1"):
            assert_kept_in_shape(page, f"at {person['id'][:60]}")


@pytest.mark.parametrize("part", ["edit", "forget"])
def test_the_pages_behind_a_person_do_not_run_it_either(page, den, part):
    for person in den.json("people", "--top", "1000")[::2]:
        page.goto(den.url(f"/people/{person['id']}/{part}"))
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert_harmless(page, f"at {person['id'][:60]}/{part}")
        if part == "edit":
            name = page.get_by_role("textbox", name="Name").first
            assert name.input_value() == re.sub("[\r\n]", "", person["name"])


@pytest.mark.parametrize("file", ["hostile.csv", "hostile.vcf", "hostile.zip"])
def test_the_preview_shows_it_as_text(page, den, file):
    page.goto(den.url("/import"))
    data = (den.folder / file).read_bytes().replace(b"Hostile", b"Another")
    if file.endswith("zip"):
        data = exports.export(tuple(
            exports.Connection(f"Another{at}", text, f"another-{at}", text, text, text) for at, text in enumerate(PAYLOADS.values())
        ))  # fmt: skip
    look.choose_file(page, Words("en"), file, data)
    look.heading(page, "What this file would do")
    page.evaluate("() => document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
    assert_harmless(page, file)


def test_hostile_file_names_are_text_too(page, den):
    page.goto(den.url("/import"))
    look.choose_file(page, Words("en"), '"><img src=x onerror=window.__x=1>.csv', "name\nNobody Special\n")
    look.heading(page, "What this file would do")
    assert_harmless(page)
    page.goto(den.url("/import"))
    page.window.expected = ["422", "400"]
    look.choose_file(page, Words("en"), "<img src=x onerror=window.__x=1>.csv", "")
    expect(page.get_by_role("alert")).to_contain_text("<img src=x onerror=window.__x=1>.csv")
    assert_harmless(page)


@pytest.mark.parametrize("kind", PAYLOADS)
def test_what_is_typed_into_the_form_comes_back_as_it_was(page, den, kind):
    text = PAYLOADS[kind]
    typed = re.sub("[\x00-\x1f\x7f-\x9f]", "", text)
    page.goto(den.url("/people/new"))
    page.get_by_role("textbox", name="Name").first.fill(f"Typed {typed}")
    page.get_by_label("Title", exact=True).fill(typed)
    page.get_by_label("Company", exact=True).fill(typed)
    page.get_by_role("textbox", name="Notes", exact=True).fill(f"{text}\n{text}")
    page.get_by_label("Time zone", exact=True).fill("Wrong/Zone")
    page.window.expected = ["422", "400"]
    look.button(page, "Add").click()
    expect(page.get_by_role("alert")).to_be_visible()
    assert_harmless(page, "in the form with errors")
    expect(page.get_by_label("Title", exact=True)).to_have_value(typed)
    page.get_by_label("Time zone", exact=True).fill("")
    look.button(page, "Add").click()
    expect(page.locator(".person-head h1")).to_contain_text("Typed")
    expect(page.get_by_role("textbox", name="Notes", exact=True)).to_have_value(f"{text}\n{text}")
    assert_harmless(page, "on the person's page")


def test_hostile_events_and_jobs_are_text(page, den):
    person = den.json("people", "--top", "1")[0]["id"]
    for text in PAYLOADS.values():
        den.cli("log", person, "gaveBack", "--text", re.sub("\x00", "", text))
    den.cli("log", person, "promised", "--text", PAYLOADS["image"], "--by", "2026-11-20")
    page.goto(den.url(f"/people/{person}"))
    assert_harmless(page, "in the history")
    part = look.fold(page, "Add a job")
    part.get_by_label("Title", exact=True).fill(PAYLOADS["closing-tags"])
    part.get_by_label("Company", exact=True).fill(PAYLOADS["long"])
    look.button(part, "Add this job").click()
    expect(page.locator(".side .career")).to_contain_text("</textarea>")
    assert_harmless(page, "in the career line")
    page.goto(den.url("/today"))
    assert_harmless(page, "on Today")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt://example.com/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        '//evil.example/x"onclick="alert(1)',
    ],
)
def test_no_profile_address_becomes_a_live_link(page, den, address):
    page.goto(den.url("/people/new"))
    page.get_by_role("textbox", name="Name").first.fill(f"Linked {abs(hash(address))}")
    page.get_by_label("Address of their profile", exact=True).fill(address)
    page.window.expected = ["422", "400"]
    look.button(page, "Add").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    links = page.evaluate("() => [...document.querySelectorAll('a')].map((link) => link.protocol)")
    assert set(links) <= {"http:", "https:", "mailto:"}
    assert_harmless(page, address)


def test_the_palette_shows_it_as_text(page, den):
    page.goto(den.url("/today"))
    page.keyboard.press("Control+k")
    page.locator("#palette-q").press_sequentially("hostile1")
    expect(page.locator("#palette-list [data-part^='/people/']").first).to_be_visible()
    assert page.locator("#palette img, #palette script").count() == 0
    # All at once: the list changes while answers come.
    heights = "all => all.map((entry) => entry.getBoundingClientRect().height)"
    assert max(page.locator("#palette-list li").evaluate_all(heights)) < 120
    assert_harmless(page, "in the palette")
