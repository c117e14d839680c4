"""Path 3: everybody, ranked by how good they are to ask now, each with the reasons."""

import re
from urllib.parse import parse_qs, quote_plus, urlsplit

import pytest
from playwright.sync_api import expect

from kit import exports, look

EVERYBODY = len(exports.CAST) + 1


def open_people(page, say):
    look.go(page, say("LayoutWords.people"))
    look.heading(page, say("PeopleWords.headingAll"))
    return page


@pytest.fixture
def people(start, calm_app, say):
    return open_people(start(calm_app), say)


@pytest.fixture
def my_people(start, app, say):
    return open_people(start(app), say)


def query(page) -> dict:
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def test_the_best_to_ask_now_come_first_with_their_reasons(people, calm_app, say):
    expect(look.rows(people)).to_have_count(EVERYBODY)
    assert look.names(people)[0] == exports.LAUREN.name
    lauren = look.row(people, exports.LAUREN.name)
    expect(lauren).to_contain_text("Junior Product Designer")
    expect(lauren).to_contain_text(say("ReasonPhrase.twoSteps"))
    expect(lauren).to_contain_text(say("ReasonPhrase.atCompanyOfInterest", company="Lyft"))
    expect(lauren).to_contain_text(say("PeopleWords.stepsAhead", n=2))
    expect(look.row(people, exports.NGOZI.name)).to_contain_text(say("ReasonPhrase.unknownTitle"))
    expect(look.row(people, exports.MATEUS)).to_contain_text(say("ReasonPhrase.openAsk"))
    assert look.names(people) == [p["name"] for p in calm_app.json("people", "--top", "100")], (
        "the command line ranks alike"
    )


def test_who_is_far_ahead_or_outside_design_comes_last_and_the_page_says_why(people, say):
    last = people.get_by_role("region", name=say("PeopleWords.asideTitle"))
    expect(last).to_contain_text(say("PeopleWords.asideWhy"))
    expect(look.rows(people).last).to_be_visible()
    aside = last.get_by_role("listitem").get_by_role("link").all_inner_texts()
    assert exports.FAR_OR_OUTSIDE <= set(aside)
    assert look.names(people)[-len(aside) :] == aside
    assert exports.LAUREN.name not in aside
    expect(look.row(people, exports.PRIYA.name)).to_contain_text(say("ReasonPhrase.way.default", n=8))
    expect(look.row(people, exports.TOM.name)).to_contain_text(say("ReasonPhrase.outsideEveryField"))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("laur", {exports.LAUREN.name}),
        ("晓岚", {exports.XIAOLAN.name}),
        ("美团", {exports.XIAOLAN.name}),
        ("交互", {exports.XIAOLAN.name}),
        ("lyft", {exports.LAUREN.name, exports.ANA.name}),
        ("researcher", {exports.ELENA.name}),
        ("παπ", {exports.ELENA.name}),
        ("Шев", {exports.OLENA.name}),
        ("الخط", {exports.FARIS.name}),
        ("三浦", {exports.HARUKA.name}),
        ("배서", {exports.SEOYUN.name}),
        ("bruckner", {exports.ZOE.name}),
        ("o'brien", {exports.NGOZI.name}),
    ],
)
def test_search_finds_names_companies_and_titles_as_one_types(people, say, typed, found):
    box = people.get_by_role("searchbox")
    box.press_sequentially(typed, delay=15)
    expect(look.rows(people)).to_have_count(len(found))
    assert set(look.names(people)) == found
    expect(box).to_be_focused()
    expect(people.locator(".found")).to_contain_text(say("PeopleWords.foundOf", n=len(found), total=EVERYBODY))
    # The address follows, so that a reload shows the same; voices are told the count.
    expect(people).to_have_url(re.compile(f"q={re.escape(quote_plus(typed))}$"))
    expect(people.locator("#said")).to_have_text(say("PeopleWords.shown", n=len(found)))
    people.reload()
    expect(look.rows(people)).to_have_count(len(found))


def test_a_search_that_finds_nobody_says_so_kindly_and_leads_back(people, say):
    people.get_by_role("searchbox").fill("Xyzzyq")
    expect(people.get_by_role("heading", name=say("PeopleWords.noneTitle"))).to_be_visible()
    people.get_by_role("link", name=say("PeopleWords.clear")).last.click()
    expect(look.rows(people)).to_have_count(EVERYBODY)


@pytest.mark.parametrize(
    ("label", "choose", "found"),
    [
        ("PeopleWords.field", ("value", "user-research"), {exports.ELENA.name}),
        ("PeopleWords.field", ("value", "content-design"), {exports.FARIS.name}),
        # Both were asked with a note, as the export tells.
        ("PeopleWords.stage", ("value", "asked"), {exports.IVY.name, exports.MATEUS}),
        ("PeopleWords.company", ("type", "Lyft"), {exports.LAUREN.name, exports.ANA.name}),
    ],
)
def test_filters_narrow_the_list_down(people, say, label, choose, found):
    filters = look.fold(people, say("PeopleWords.filters"))
    field = filters.get_by_label(say(label), exact=True)
    if choose[0] == "value":
        field.select_option(choose[1])
    else:
        field.fill(choose[1])
    expect(look.rows(people)).to_have_count(len(found))
    assert set(look.names(people)) == found
    people.reload()
    assert set(look.names(people)) == found


def test_the_steps_filter_offers_its_choices_in_words_and_obeys(people, say):
    steps = look.fold(people, say("PeopleWords.filters")).get_by_label(say("PeopleWords.steps"), exact=True)
    choices = steps.locator("option").all_inner_texts()
    assert choices[0] == say("PeopleWords.anySteps") and len(choices) >= 4, choices
    sizes = {}
    for choice in choices[1:]:
        with people.expect_response(lambda answer: "steps=" in answer.url):
            steps.select_option(label=choice)
        people.wait_for_function("() => !document.querySelector('[data-part=list]').hasAttribute('aria-busy')")
        sizes[choice] = set(look.names(people))
    assert any(exports.LAUREN.name in found for found in sizes.values())
    for choice, found in sizes.items():
        assert found < set([p.name for p in exports.CAST] + [exports.MATEUS]), f"{choice} narrows nothing"
    together = [name for found in sizes.values() for name in found]
    assert exports.LAUREN.name in together and exports.PRIYA.name in together


def test_somebody_who_is_no_connection_is_added_by_hand_with_their_profile(my_people, app, say):
    look.link(my_people, say("PeopleWords.add")).click()
    look.heading(my_people, say("PersonFormWords.headingNew"))
    my_people.get_by_label(re.compile(f"^{re.escape(say('PersonFormWords.name'))}")).fill("Róisín Ní Dhomhnaill")
    my_people.get_by_label(say("PersonFormWords.title"), exact=True).fill("Product Designer")
    my_people.get_by_label(say("PersonFormWords.company"), exact=True).fill("Lyft")
    my_people.get_by_label(say("PersonFormWords.profile"), exact=True).fill("www.linkedin.com/in/sample-roisin/?trk=x")
    my_people.get_by_label(say("PersonFormWords.introducer"), exact=True).fill(exports.ANA.name)
    look.button(my_people, say("PersonFormWords.add")).click()

    look.heading(my_people, "Róisín Ní Dhomhnaill")
    profile = my_people.get_by_role("link", name=say("PersonWords.profile"), exact=True)
    expect(profile).to_have_attribute("href", "https://linkedin.com/in/sample-roisin")
    expect(profile).to_have_attribute("rel", "noopener noreferrer")
    why = say("ReasonPhrase.introduction", name=exports.ANA.name)
    expect(my_people.get_by_role("main")).to_contain_text(why)
    look.go(my_people, say("LayoutWords.people"))
    expect(look.rows(my_people)).to_have_count(EVERYBODY + 1)
    assert app.people()["Róisín Ní Dhomhnaill"]["company"] == "Lyft"


def test_errors_stand_beside_their_fields_and_keep_the_input(my_people, app, say):
    look.link(my_people, say("PeopleWords.add")).click()
    my_people.get_by_label(re.compile(f"^{re.escape(say('PersonFormWords.name'))}")).fill("Half Typed")
    my_people.get_by_label(say("PersonFormWords.profile"), exact=True).fill("not an address")
    my_people.get_by_label(say("PersonFormWords.zone"), exact=True).fill("Nowhere/Land")
    my_people.get_by_label(say("PersonFormWords.notes"), exact=True).fill("A first line\nand a second one")
    my_people.window.expected = ["422", "400"]
    look.button(my_people, say("PersonFormWords.add")).click()
    expect(my_people.get_by_role("alert")).to_be_focused()
    assert (
        len(look.field_error(my_people, say("PersonFormWords.profile"))) > len(say("PersonFormWords.profileHint")) + 5
    )
    assert len(look.field_error(my_people, say("PersonFormWords.zone"))) > len(say("PersonFormWords.zoneHint")) + 5
    expect(my_people.get_by_label(re.compile(f"^{re.escape(say('PersonFormWords.name'))}"))).to_have_value("Half Typed")
    expect(my_people.get_by_label(say("PersonFormWords.notes"), exact=True)).to_have_value(
        "A first line\nand a second one"
    )
    assert "Half Typed" not in app.people()

    my_people.get_by_label(say("PersonFormWords.profile"), exact=True).fill("example.com/half-typed")
    my_people.get_by_label(say("PersonFormWords.zone"), exact=True).fill("Europe/Dublin")
    look.button(my_people, say("PersonFormWords.add")).click()
    look.heading(my_people, "Half Typed")
    expect(look.notes(my_people, say)).to_have_value("A first line\nand a second one")


def test_a_double_is_named_before_it_is_made(my_people, app, say):
    look.link(my_people, say("PeopleWords.add")).click()
    my_people.get_by_label(re.compile(f"^{re.escape(say('PersonFormWords.name'))}")).fill(exports.LAUREN.name)
    my_people.window.expected = ["422", "400", "409"]
    look.button(my_people, say("PersonFormWords.add")).click()
    asking = my_people.get_by_role("alert")
    expect(asking).to_contain_text(say("PersonFormWords.sameTitle"))
    expect(look.link(asking, exports.LAUREN.name)).to_be_visible()
    assert len(app.people()) == EVERYBODY
    look.button(my_people, say("PersonFormWords.addAnyway")).click()
    look.heading(my_people, exports.LAUREN.name)
    assert len(app.json("people", "--top", "100")) == EVERYBODY + 1


def test_many_people_come_in_pages_that_keep_the_filter(my_people, app, say):
    crowd = [{"name": f"Person Nummer{n}", "title": "UX Designer", "company": "Crowdworks"} for n in range(130)]
    app.cli("import", "csv", str(app.file("crowd.csv", exports.people_table(crowd))))
    my_people.goto(app.url("/people?company=Crowdworks"))
    seen = look.names(my_people)
    while my_people.get_by_role("link", name=say("PeopleWords.next"), exact=True).count():
        my_people.get_by_role("link", name=say("PeopleWords.next"), exact=True).click()
        my_people.wait_for_load_state()
        assert query(my_people)["company"] == "Crowdworks"
        seen += look.names(my_people)
    assert sorted(seen) == sorted(person["name"] for person in crowd)
