"""The server is killed with SIGKILL at random moments while a browser types notes: nothing that was acknowledged is
ever missing, and what was typed is all there in the end.

A short run by itself; the long one: KILLS=20 SECONDS=120 SEED=1 python -m pytest -s BrowserTests/test_killed_notes.py
"""


import os
import random
import sqlite3
import time
from urllib.parse import parse_qs

from kit import exports, look

KILLS = int(os.environ.get("KILLS", "3"))
SECONDS = float(os.environ.get("SECONDS", "18"))
SEED = int(os.environ.get("SEED", str(int(time.time()))))
WORDS = "she listens first then asks what the screen is for ! send the map # research “cooks glance” 用户 访谈 节奏".split()


class Diary:
    """What the page was told: the texts that the server said it holds."""

    def __init__(self, page):
        self.acknowledged = ""
        self.saves = 0
        self.lost = []
        page.on("response", self._heard)

    def _heard(self, response):
        request = response.request
        if request.method != "POST" or not request.url.endswith("/chat") or response.status != 200:
            return
        try:
            answer = response.json()
        except Exception:  # noqa: BLE001 the connection died within the answer: not acknowledged
            return
        if answer["conflict"]:
            self.lost.append("a conflict with itself")
            return
        text = parse_qs(request.post_data, keep_blank_values=True)["text"][0]
        self.saves += 1
        if len(text) >= len(self.acknowledged):
            self.acknowledged = text


def on_disk(app) -> str:
    """Read by SQLite itself, from the file as the dead process left it."""
    with sqlite3.connect(f"file:{app.notebook}?mode=ro", uri=True) as database:
        row = database.execute("SELECT text FROM chat_note ORDER BY id DESC LIMIT 1").fetchone()
    return row[0] if row else ""


def test_nothing_acknowledged_is_ever_missing(windows, app, capsys):
    chance = random.Random(SEED)
    window = windows(app, "en")
    window.expected = ["ERR_", "Failed to load"]
    page = window.come_in()
    page.goto(app.url(f"/people/{app.people()[exports.LAUREN.name]['id']}/chat"))
    field = page.locator("#notes")
    diary = Diary(page)
    typed = ""
    begun = time.monotonic()
    moments = sorted(chance.uniform(0.05, 0.93) * SECONDS for _ in range(KILLS))
    rows, worst = [], 0.0
    back_at = None
    kills = 0
    reloads = 0
    while time.monotonic() - begun < SECONDS or back_at or moments:
        now = time.monotonic() - begun
        if moments and now >= moments[0] and not back_at:
            moments.pop(0)
            app.kill()
            kills += 1
            # Answers that were on their way before the kill are heard by the page's next turn.
            page.wait_for_timeout(60)
            held, told = on_disk(app), diary.acknowledged
            is_there = held.startswith(told)
            unsaved = len(typed) - len(held)
            rows.append((now, len(typed), len(told), len(held), unsaved, is_there))
            assert is_there, f"acknowledged {told[-60:]!r}, on disk {held[-60:]!r} (SEED={SEED})"
            back_at = time.monotonic() + chance.uniform(0.1, 2.5)
        if back_at and time.monotonic() >= back_at:
            app.start()
            back_at = None
            if chance.random() < 0.3:
                # Somebody reloads: what was typed while the server was away stands there again.
                page.reload()
                reloads += 1
                page.wait_for_function("text => document.getElementById('notes').value === text", arg=typed)
                page.evaluate("() => { const f = document.getElementById('notes'); f.focus();"
                              " f.setSelectionRange(f.value.length, f.value.length); }")  # fmt: skip
        word = chance.choice(WORDS) + chance.choice([" ", " ", " ", "\n"])
        page.keyboard.insert_text(word)
        typed += word
        page.wait_for_timeout(chance.choice([15, 40, 90, 160, 160, 420, 900]))
    # A pause: everything goes home.
    deadline = time.monotonic() + 30
    # What is on disk is not yet known to be there: the answer comes a little later.
    while (on_disk(app) != typed or look.notes_kept_here(page)) and time.monotonic() < deadline:
        page.wait_for_timeout(100)
    left = look.notes_kept_here(page)
    with capsys.disabled():
        print(f"\n  {kills} kills in {SECONDS:.0f} s (SEED={SEED}), {diary.saves} saves acknowledged, {reloads} reloads")
        print("  at s   typed  acknowledged  on disk  not yet on disk")
        for now, letters, told, held, unsaved, _ in rows:
            print(f"  {now:5.1f} {letters:6d} {told:13d} {held:8d} {unsaved:16d}")
            worst = max(worst, unsaved)
        print(f"  in the end {len(typed)} letters typed, {len(on_disk(app))} on disk, {left} waiting in the browser")
    assert not diary.lost, diary.lost
    assert on_disk(app) == typed, f"SEED={SEED}"
    assert field.input_value() == typed
    assert left == 0
