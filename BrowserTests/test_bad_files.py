"""A file that is not what it claims is refused in one sentence, and nothing was changed."""

import io
import zipfile

import pytest
from playwright.sync_api import expect

from kit import exports, look


def zip_of(**names):
    return exports.packed({name.replace("__", "/"): text for name, text in names.items()})


def climbing_zip():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("Connections.csv", exports.connections())
        archive.writestr("../../../tmp/Connections.csv", "evil")
    return data.getvalue()


def bomb():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", b"0" * (300 << 20))
    return data.getvalue()


FILES = {
    "a-zip-of-something-else": ("holiday.zip", zip_of(photo="x", letters__one="y"), "notAnExport"),
    "a-truncated-zip": ("export.zip", exports.export()[:900], "damagedArchive"),
    "a-zip-with-a-flipped-byte": (
        "export.zip",
        exports.export()[:200] + b"\x00\xff" + exports.export()[202:],
        "damagedArchive",
    ),
    "a-web-page-saved-as-csv": (
        "Connections.csv",
        "<!DOCTYPE html><html><head><title>Sign In | LinkedIn</title>",
        "isHTML",
    ),
    "a-web-page-saved-as-zip": ("export.zip", "\n<html><body>Sign in</body></html>", "isHTML"),
    "an-empty-file": ("Connections.csv", "", "empty"),
    "an-empty-zip": ("export.zip", exports.packed({}), "notAnExport"),
    "a-csv-without-a-header": ("people.csv", "1,2,3\n4,5,6\n", "noHeader"),
    "connections-with-no-readable-row": (
        "Connections.csv",
        exports.NOTES + exports.table(exports.CONNECTIONS, exports.UNREADABLE),
        "nothingReadable",
    ),
    "a-picture": ("me.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4, None),
    "a-climbing-zip": ("export.zip", climbing_zip(), "unsafeEntry"),
    "a-card-file-without-cards": ("contacts.vcf", "hello\n", None),
    "the-json-of-another-program": ("data.json", '{"a": 1}', None),
}


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("from_page", ["/import"])
def test_it_is_refused_in_a_sentence_and_nothing_changes(start, calm_app, say, kind, from_page):
    name, data, refusal = FILES[kind]
    before = calm_app.people()
    page = start(calm_app)
    page.goto(calm_app.url(from_page))
    page.window.expected = ["422", "400", "415"]
    look.choose_file(page, say, name, data)
    error = page.get_by_role("alert")
    expect(error).to_be_visible()
    expect(error).to_contain_text(name)
    if refusal:
        expect(error).to_contain_text(say.after_first(f"RefusalWords.{refusal}"))
    # The page says nothing else of it, least of all that it could be taken in, or is on file already.
    expect(look.button(page, say("ImportWords.takeIn"))).to_have_count(0)
    expect(page.get_by_text(say("ImportWords.nothingNew"))).to_have_count(0)
    if page.get_by_role("heading", level=1).inner_text() == say("ImportWords.heading"):
        # The form is still there for another try, and tied to the error.
        expect(page.get_by_label(say("ImportWords.drop"))).to_have_attribute("aria-describedby", "file-error")
    else:
        # Or the columns can be named by hand.
        expect(page.get_by_role("region", name=say("ImportWords.columnsTitle"))).to_be_visible()
    assert calm_app.people() == before


def test_a_refusal_says_once_that_nothing_was_changed(start, calm_app, say):
    page = start(calm_app)
    page.goto(calm_app.url("/import"))
    page.window.expected = ["422"]
    look.choose_file(page, say, "Connections.csv", "")
    said = page.get_by_role("alert").inner_text()
    assert said.count({"en": "Nothing was changed", "zh-Hans": "没有改动"}[say.language]) == 1, said


def test_the_first_page_refuses_it_as_kindly(start, empty_app, say):
    page = start(empty_app)
    page.window.expected = ["422", "400"]
    look.choose_file(page, say, "Connections.csv", "")
    expect(page.locator("#file-error")).to_contain_text("Connections.csv")
    assert empty_app.people() == {}


def test_a_zip_that_unpacks_to_far_too_much_is_refused_quickly(start, calm_app, say):
    page = start(calm_app)
    page.goto(calm_app.url("/import"))
    page.window.expected = ["422", "400", "413"]
    look.choose_file(page, say, "export.zip", bomb())
    expect(page.locator("#file-error")).to_contain_text("export.zip", timeout=15_000)
    assert calm_app.people()


def test_sending_the_form_without_a_file_says_so(client, calm_app):
    body = (
        f'--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{client.csrf}\r\n'
        '--b\r\nContent-Disposition: form-data; name="file"; filename=""\r\n'
        "Content-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n"
    )
    answer = client.send(
        "POST", "/import", body.encode(), content_type="multipart/form-data; boundary=b", origin=calm_app.origin
    )
    assert answer.status == 422
    assert 'id="file-error"' in answer.text


def test_a_good_row_is_never_stopped_by_a_bad_one(start, empty_app, say):
    page = start(empty_app)
    page.goto(empty_app.url("/import"))
    table = 'name,company,url\nGood One,Acme,\n,No Name Inc,\n"Torn, quote\nstill torn,Acme,\nGood Two,,example.com/x\n'
    look.choose_file(page, say, "people.csv", table)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    look.button(page, say("ImportWords.takeIn")).click()
    assert "Good One" in empty_app.people()
