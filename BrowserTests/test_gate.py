"""What stands before the pages: who may ask, from where, and what an answer allows. Plain HTTP, no browser."""

import http.client
import re

import pytest

from kit import exports
from kit.app import Client

POLICY = "default-src 'none'"


def test_without_the_cookie_every_page_is_a_kind_401_and_says_nothing_of_the_notebook(calm_app):
    stranger = Client(calm_app)
    for path in (
        "/",
        "/today",
        "/people",
        "/you",
        "/import",
        "/data",
        "/history",
        "/data/export.json",
        "/data/backup",
        "/people/find?q=a",
    ):
        answer = stranger.get(path)
        assert answer.status == 401, path
        assert exports.LAUREN.name not in answer.text and "Maya" not in answer.text
        assert "Come in by the other door" in answer.text
    chinese = stranger.get("/today", accept_language="zh-CN,zh;q=0.9")
    assert "请从另一个入口进来" in chinese.text and 'lang="zh-Hans"' in chinese.text


def test_a_wrong_token_or_cookie_lets_nobody_in(calm_app):
    stranger = Client(calm_app)
    assert stranger.get("/?token=" + "A" * 43).status == 401
    assert stranger.get("/today", cookie=f"cortado-{calm_app.port}=" + "A" * 43).status == 401
    assert stranger.get("/today", cookie="cortado=x; cortado-language=en").status == 401


def test_the_login_leaves_the_address_bar_and_sets_a_strict_cookie(calm_app):
    answer = Client(calm_app).get(calm_app.login.removeprefix(calm_app.origin))
    assert answer.status == 303 and answer.headers["location"] == "/"
    assert re.search(r"HttpOnly", answer.cookies[0]) and re.search(r"SameSite=Strict", answer.cookies[0])
    assert "token" not in answer.headers["location"]


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example", "0.0.0.0", ""]
)
def test_a_foreign_host_is_refused(client, calm_app, host):
    answer = client.get("/today", host=host)
    assert answer.status in (400, 421), answer.status
    assert exports.LAUREN.name not in answer.text


def test_localhost_is_a_name_of_ours(calm_app):
    assert Client(calm_app).get("/today", host=f"localhost:{calm_app.port}").status == 401


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://evil.example"}, {"origin": "null"}, {"origin": "http://127.0.0.1:1"},
     {"sec_fetch_site": "cross-site"}, {"sec_fetch_site": "same-site"}],
)  # fmt: skip
def test_a_change_from_a_foreign_page_is_refused(client, calm_app, headers):
    fields = {"csrf": client.csrf, "name": "Forged Person"}
    assert client.post("/people/new", fields, **headers).status == 403
    assert "Forged Person" not in calm_app.people()


def test_the_same_change_from_our_own_page_is_taken(app):
    client = Client(app).login()
    fields = {"csrf": client.csrf, "name": "Honest Person"}
    answer = client.post("/people/new", fields, origin=app.origin, sec_fetch_site="same-origin")
    assert answer.status == 303
    assert "Honest Person" in app.people()


POSTS = (
    "/people/new", "/you", "/undo", "/language", "/theme", "/welcome/sample", "/import", "/data/restore",
    "/data/restore/confirm", "/data/sample/remove", "/people/lauren-whitfield/notes", "/people/lauren-whitfield/events",
    "/people/lauren-whitfield/events/undo", "/people/lauren-whitfield/edit", "/people/lauren-whitfield/forget",
    "/people/lauren-whitfield/jobs", "/people/lauren-whitfield/jobs/remove", "/import/x", "/import/x/cancel", "/import/x/columns",
)  # fmt: skip


@pytest.mark.parametrize("path", POSTS)
def test_no_change_without_the_token_of_the_form(client, calm_app, path):
    before = calm_app.people()
    for fields in (
        {"name": "Forged", "notes": "Forged", "event": "asked"},
        {"csrf": "", "name": "x"},
        {"csrf": "A" * 43, "name": "x"},
    ):
        assert client.post(path, fields, origin=calm_app.origin).status == 403, f"{path} {fields}"
    assert client.post(path, {}, origin=calm_app.origin, x_csrf_token="wrong").status == 403
    assert calm_app.people() == before


@pytest.mark.parametrize("path", POSTS)
def test_no_change_without_the_cookie(client, calm_app, path):
    assert client.post(path, {"csrf": client.csrf}, origin=calm_app.origin, cookie="").status == 401


PAGES = (
    "/",
    "/welcome",
    "/today",
    "/people",
    "/people/new",
    "/people/lauren-whitfield",
    "/you",
    "/import",
    "/history",
    "/data",
    "/nothing",
    "/assets/cortado.css",
    "/assets/nothing.css",
)


@pytest.mark.parametrize("path", PAGES)
def test_every_answer_carries_the_strict_policy(client, path):
    answer = client.get(path)
    policy = answer.headers["content-security-policy"]
    assert policy.startswith(POLICY)
    for part in (
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "base-uri 'none'",
    ):
        assert part in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    if not path.startswith("/assets/"):
        assert answer.headers["cache-control"] == "no-store"
        assert "style=" not in answer.text and not re.search(r"\son\w+=", answer.text)
        assert not re.search(r"<script(?![^>]*\bsrc=)[^>]*>", answer.text), "an inline script"
    assert "server" not in answer.headers or "/" not in answer.headers["server"], "no version is told"


def test_pages_fetch_nothing_from_elsewhere(client):
    for path in ("/welcome", "/today", "/people", "/data"):
        for address in re.findall(r'(?:src|href|action)="([^"]+)"', client.get(path).text):
            if "linkedin.com" in address:
                continue
            assert address.startswith(("/", "#")), address


@pytest.mark.parametrize(
    "path",
    ["/assets/../../../../etc/passwd", "/assets/..%2f..%2f..%2fetc/passwd", "/assets/%2e%2e/%2e%2e/etc/passwd",
     "/assets//etc/passwd", "/assets/....//....//etc/passwd", "/assets/..\\..\\etc\\passwd", "/assets/%00", "/assets/",
     "/assets/cortado.css%00.txt", "/../../etc/passwd", "//etc/passwd"],
)  # fmt: skip
def test_no_address_climbs_out_of_the_assets(client, path):
    answer = client.get(path)
    assert answer.status in (400, 404, 421), answer.status
    assert "root:" not in answer.text


def test_assets_need_no_login_and_may_be_kept_for_ever(client, calm_app):
    page = client.get("/today").text
    versioned = re.search(r"/assets/cortado\.css\?v=\w+", page)[0]
    answer = Client(calm_app).get(versioned)
    assert answer.status == 200 and "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"] == "text/css; charset=utf-8"
    assert Client(calm_app).get(versioned, if_none_match=answer.headers["etag"]).status == 304


@pytest.mark.parametrize(
    ("language", "title"), [("en", "Nobody by that name is on file"), ("zh-Hans", "笔记本里没有这个人")]
)
@pytest.mark.parametrize(
    "path",
    [
        "/people/nobody",
        "/people/nobody/edit",
        "/people/nobody/forget",
        "/people/%E6%97%A0%E4%BA%BA",
        "/people/%3Cscript%3E",
    ],
)
def test_an_unknown_person_is_a_kind_404_in_the_readers_language(client, language, title, path):
    answer = client.get(path, cookie=f"{client.cookie}; cortado-language={language}")
    assert answer.status == 404
    assert title in answer.text and f'lang="{language}"' in answer.text
    assert "<script>" not in answer.text.replace('<script type="module"', "")


@pytest.mark.parametrize(("language", "title"), [("en", "There is no such page"), ("zh-Hans", "没有这个页面")])
def test_an_unknown_page_is_a_kind_404_in_the_readers_language(client, language, title):
    for path in ("/nothing", "/people/x/y/z", "/.env", "/index.php", "/today/"):
        answer = client.get(path, cookie=f"{client.cookie}; cortado-language={language}")
        if path == "/today/" and answer.status in (200, 303, 308):
            continue
        assert answer.status == 404, path
        assert title in answer.text, path


@pytest.mark.parametrize(
    "path", ["/today", "/people", "/you", "/data", "/import", "/people/lauren-whitfield", "/data/export.json"]
)
def test_head_answers_as_get_without_a_body(client, path):
    get, head = client.get(path), client.send("HEAD", path)
    assert head.status == get.status == 200
    assert head.body == b""
    assert head.headers["content-type"] == get.headers["content-type"]


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/undo"), ("GET", "/language"), ("GET", "/people/lauren-whitfield/notes"), ("POST", "/today"),
     ("POST", "/data/export.json"), ("PUT", "/people/new"), ("DELETE", "/people/lauren-whitfield"), ("PATCH", "/you")],
)  # fmt: skip
def test_a_wrong_method_is_405_and_says_what_is_allowed(client, calm_app, method, path):
    answer = client.send(
        method, path, b"" if method != "GET" else None, x_csrf_token=client.csrf, origin=calm_app.origin
    )
    assert answer.status == 405, answer.status
    assert answer.headers["allow"]
    assert exports.LAUREN.name in calm_app.people()


@pytest.mark.parametrize(
    "to", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=y"]
)
def test_the_way_back_leads_to_no_other_site(client, calm_app, to):
    answer = client.post("/language", {"csrf": client.csrf, "language": "en", "return": to}, origin=calm_app.origin)
    assert answer.status == 303
    where = answer.headers["location"]
    assert where.startswith("/") and not where.startswith("//") and "evil" not in where
    assert not any("x=y" in cookie for cookie in answer.cookies)


def test_only_this_machine_is_listened_to(calm_app):
    import socket

    addresses = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in addresses - {"127.0.0.1", "127.0.1.1"}:
        with pytest.raises(OSError):
            http.client.HTTPConnection(address, calm_app.port, timeout=2).request("GET", "/")
    with open("/proc/net/tcp") as table:
        listening = [line.split()[1] for line in table if line.split()[3] == "0A"]
    ours = [entry for entry in listening if entry.endswith(f":{calm_app.port:04X}")]
    assert ours == [f"0100007F:{calm_app.port:04X}"], ours


@pytest.mark.parametrize(
    ("body", "kind"),
    [(b"\xff\xfe%", "application/x-www-form-urlencoded"), (b"x", "multipart/form-data"),
     (b"--b\r\nbroken", "multipart/form-data; boundary=b"), (b"{}", "application/json"), (b"x" * (3 << 20), "application/x-www-form-urlencoded")],
    ids=["bad-bytes", "no-boundary", "torn", "json", "too-large"],
)  # fmt: skip
def test_a_broken_form_is_a_page_and_never_a_crash(client, calm_app, body, kind):
    answer = client.send(
        "POST", "/people/new", body, content_type=kind, x_csrf_token=client.csrf, origin=calm_app.origin
    )
    assert 400 <= answer.status < 500, answer.status
    assert "<html" in answer.text
    assert client.get("/today").status == 200


def test_the_notebook_is_for_its_owner_alone(calm_app):
    files = [file for file in calm_app.folder.glob("notebook.sqlite*")]
    assert files
    for file in files:
        assert file.stat().st_mode & 0o077 == 0, f"{file.name} has mode {file.stat().st_mode & 0o777:o}"
    secrets = [file for file in (calm_app.folder / "home").rglob("*") if file.is_file()]
    for file in secrets:
        assert file.stat().st_mode & 0o077 == 0, f"{file} has mode {file.stat().st_mode & 0o777:o}"


def test_downloads_name_themselves_and_are_never_shown_in_the_page(client):
    for path, kind in (
        ("/data/export.json", "application/json"),
        ("/data/export.csv", "text/csv"),
        ("/data/export.vcf", "text/vcard"),
    ):
        answer = client.get(path)
        assert answer.headers["content-type"].startswith(kind)
        assert answer.headers["content-disposition"].startswith('attachment; filename="cortado')
