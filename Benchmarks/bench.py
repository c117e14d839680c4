"""Measures Cortado beside named things and says which limit holds.

Run by `make bench`. It always ends well: a number over its limit is news, no error. The results go to
`Benchmarks/results/`, as a table that fits into `docs/notes/speed.md`.
"""

import argparse
import os
import platform
import random
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import calendars
import letters
import made_up
import matching
import measure
from app import App, Server

MANY, FEW = 30_000, 1_000
RESULTS = Path(__file__).parent / "results"
PEERS = Path(__file__).parent / "peers.py"
SENT = 2_000
EVENTS, RECURRING = 5_000, 500


@dataclass
class Line:
    what: str
    ours: str
    beside: str
    ratio: str
    limit: str
    holds: bool | None

    @property
    def verdict(self) -> str:
        return {True: "ok", False: "over the limit", None: "–"}[self.holds]

    @property
    def cells(self) -> list[str]:
        return [self.what, self.ours, self.beside, self.ratio, self.limit, self.verdict]


class Report:
    head = ["what", "Cortado", "beside it", "ratio", "limit", ""]

    def __init__(self):
        self.lines: list[Line] = []

    def add(self, *cells, holds: bool | None = None) -> None:
        line = Line(*cells, holds=holds)
        self.lines.append(line)
        what, ours, beside, ratio, limit, verdict = line.cells
        print(f"   {what:<46} {ours:>12}   {beside:<34} {ratio:>7}   {limit:<16} {verdict}", flush=True)

    def table(self) -> str:
        rows = [self.head, ["---"] * len(self.head)] + [line.cells for line in self.lines]
        return "\n".join("| " + " | ".join(cells) + " |" for cells in rows) + "\n"


def ms(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--binary", type=Path, required=True)
    options.add_argument("--quick", action="store_true", help="fewer runs, to try the measurement itself")
    options.add_argument("--reading", action="store_true", help="only the reading of titles, messages and replies")
    options.add_argument("--match", action="store_true", help="only whom texts would help")
    options.add_argument("--cases", type=Path, help="another folder with match-people.csv and match-texts.jsonl")
    options.add_argument("--peers", type=Path, default=Path(sys.executable), help="the Python that has the peers")
    options = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="cortado-bench-"))
    try:
        report = Report()
        reading = Reading(options.binary.resolve(), folder, report, options.quick, options.peers)
        if not options.reading and not options.match:
            Bench(options.binary.resolve(), folder, report, options.quick).run()
        if not options.match:
            reading.run()
        if not options.reading:
            Matching(options.binary.resolve(), folder, report, options.cases).run()
        keep(report, options.binary)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Bench:
    def __init__(self, binary: Path, folder: Path, report: Report, quick: bool):
        self.folder = folder
        self.report = report
        self.runs = 3 if quick else 15
        self.imports = 2 if quick else 5
        self.seconds, self.rounds = (1, 1) if quick else (4, 3)
        self.apps = {count: App(binary, folder / f"notebook-{count}.sqlite", folder / "home") for count in (FEW, MANY)}
        self.files = {count: made_up.write(folder, count) for count in (FEW, MANY)}

    def run(self) -> None:
        self.imports_and_growth()
        self.whole_processes()
        with Server(self.apps[MANY]) as server:
            self.pages(server)
            self.searches(server)
            if (memory := server.memory()) is not None:
                self.report.add("memory of the server after all that", f"{memory} MB", "", "", "")

    # Import: the same CSV, into nothing, by us and by SQLite's own shell.

    def imports_and_growth(self) -> None:
        took = {count: self.import_time(count, self.files[count][0]) for count in (FEW, MANY)}
        csv = self.files[MANY][0]
        sqlite = measure.process(
            ["sqlite3", ":memory:", f".import --csv --skip 3 {csv} connection"], dict(os.environ), runs=self.imports)
        limit = 4 * sqlite + 1
        self.report.add(
            "import of 30,000 connections, CSV", ms(took[MANY]), f"sqlite3 .import: {ms(sqlite)}",
            f"{took[MANY] / sqlite:.1f} ×", f"4 × + 1 s = {ms(limit)}", holds=took[MANY] <= limit)
        zipped = self.import_time(MANY, self.files[MANY][1])
        self.report.add(
            "the same as ZIP, with invitations", ms(zipped), f"sqlite3 .import: {ms(sqlite)}", f"{zipped / sqlite:.1f} ×",
            f"4 × + 1 s = {ms(limit)}", holds=zipped <= limit)
        self.growth("import", took)
        # What is measured from here on: the notebook that the ZIP made, with journeys in it.
        for count, app in self.apps.items():
            self.empty(app)
            app.run("import", "linkedin", str(self.files[count][1]))
            app.run("me", "--set", "companies=Lyft, Figma, 美团", "--set", "zone=Europe/Berlin", "--set", "rung=0")

    def import_time(self, count: int, file: Path) -> float:
        app = self.apps[count]
        remove = f"rm -f {app.notebook} {app.notebook}-wal {app.notebook}-shm"
        return measure.process(app.command("import", "linkedin", str(file)), app.environment, remove, self.imports)

    @staticmethod
    def empty(app: App) -> None:
        for ending in ("", "-wal", "-shm"):
            Path(f"{app.notebook}{ending}").unlink(missing_ok=True)

    def growth(self, what: str, took: dict[int, float]) -> None:
        factor = took[MANY] / took[FEW]
        self.report.add(
            f"{what}: 30,000 beside 1,000", ms(took[MANY]), f"1,000 people: {ms(took[FEW])}", f"{factor:.1f} ×", "30 ×",
            holds=factor <= MANY / FEW)

    # Whole processes.

    def whole_processes(self) -> None:
        counting = ["sqlite3", str(self.apps[MANY].notebook), "select count(*) from person"]
        sqlite = measure.process(counting, dict(os.environ), runs=self.runs * 2)
        for name, words in [("cortado today", ["today"]), ("cortado people --top 20", ["people", "--top", "20"])]:
            took = {count: self.process_time(count, words) for count in (FEW, MANY)}
            self.report.add(
                name, ms(took[MANY]), f"sqlite3 count(*): {ms(sqlite)}", f"{took[MANY] / sqlite:.1f} ×", "5 ×",
                holds=took[MANY] <= 5 * sqlite)
            self.growth(words[0], took)

    def process_time(self, count: int, words: list[str]) -> float:
        app = self.apps[count]
        return measure.process(app.command(*words), app.environment, runs=self.runs * 2)

    # Pages.

    def pages(self, server: Server) -> None:
        if server.get("/bench/rows")[0] != 200:
            self.report.add("the People page", "not measured", "this build has no /bench/rows", "", "3 ×")
            return
        rates = measure.requests(server, ["/bench/rows", "/people"], self.seconds, self.rounds)
        fixed, people = rates["/bench/rows"], rates["/people"]
        self.report.add(
            "the People page", f"{people:.0f} /s", f"50 fixed rows: {fixed:.0f} /s", f"{fixed / people:.1f} ×", "3 ×",
            holds=fixed <= 3 * people)

    def searches(self, server: Server) -> None:
        words = self.questions()
        for name, paths in [
            ("search in the palette", [measure.path("/people/find", word) for word in words]),
            ("search on the People page", [measure.path("/people", word, "&part=list") for word in words]),
        ]:
            middle, slowest = measure.answers(server, paths)
            self.report.add(
                name, f"{ms(slowest)}", f"p99 of {len(paths)}; median {ms(middle)}", "", "p99 30 ms", holds=slowest <= 0.030)

    def questions(self) -> list[str]:
        """What people type: a letter, a few, a name, two Chinese signs, a company, two words, and what nobody has."""
        dice = random.Random(3)
        people = self.files[MANY][2]
        words = ["a", "des", "设计", "产品", "zzqx", "senior product", "lyft designer"]
        for person in dice.sample(people, 70):
            words += [person.first[:2], person.last[:3], f"{person.first} {person.last}", person.company[:4] or "ux"]
        dice.shuffle(words)
        return words


class Reading:
    """What Cortado reads, in bulk: each beside a program that does something like it, over the same lines."""

    def __init__(self, binary: Path, folder: Path, report: Report, quick: bool, peers: Path):
        self.binary = binary
        self.folder = folder
        self.report = report
        self.peers = peers
        self.count = 300 if quick else 3_000
        self.pairs = 3 if quick else 15

    def run(self) -> None:
        self.titles()
        self.messages()
        self.replies()
        self.unique()
        self.slots()

    def app(self, name: str) -> App:
        return App(self.binary, self.folder / f"{name}.sqlite", self.folder / "home")

    def rate(self, verb: str, cases: list[dict]) -> float:
        app = self.app("none")
        return measure.lines([str(app.binary), verb, "--jsonl"], app.environment, cases)

    def peer(self, name: str, cases: list[dict]) -> float:
        return measure.lines([str(self.peers), str(PEERS), name], dict(os.environ), cases)

    def titles(self) -> None:
        written = [person.title for person in made_up.connections(10 * self.count)]
        rate = self.rate("titles", [{"id": number, "title": title} for number, title in enumerate(written)])
        self.report.add("titles --jsonl: job titles", f"{rate:,.0f} /s", f"{len(written):,} titles, one process", "", "")

    def messages(self) -> None:
        self.beside("check --jsonl: messages", "check", letters.messages(self.count), "proselint", "1 ms each")
        rate = self.rate("check", letters.chinese(self.count))
        self.report.add(
            "check --jsonl: Chinese messages", f"{rate:,.0f} /s", "nobody known reads these", "", "1 ms each",
            holds=rate >= 1_000)

    def replies(self) -> None:
        self.beside("read-reply --jsonl: replies", "read-reply", letters.replies(self.count), "timefhuman", "1 ms each")

    def beside(self, what: str, verb: str, cases: list[dict], peer: str, limit: str) -> None:
        ours, theirs = self.rate(verb, cases), self.peer(peer, cases)
        self.report.add(
            what, f"{ours:,.0f} /s", f"{peer} (PyPI): {theirs:,.0f} /s", f"{ours / theirs:.1f} ×", limit,
            holds=ours >= 1_000)

    def unique(self) -> None:
        """The same message checked in a notebook with 2,000 messages sent and in one with none: the difference."""
        message = self.folder / "message.txt"
        message.write_text(letters.messages(SENT + 1)[SENT]["text"], encoding="utf-8")
        processes = []
        for sent in (0, SENT):
            app = self.app(f"sent-{sent}")
            export = self.folder / f"sent-{sent}.json"
            letters.notebook(export, sent)
            app.run("import", "json", str(export))
            app.run("add", "Lauren Chen", "--company", "Lyft")
            command = app.command("check", str(message), "--kind", "ask", "--to", "lauren-chen")
            processes.append((command, app.environment))
        took, extra = measure.longer(*processes, rounds=self.pairs)
        self.report.add(
            f"unique: beside {SENT:,} messages sent", ms(extra), f"a check without them: {ms(took)}", "", "5 ms",
            holds=extra <= 0.005)

    def slots(self) -> None:
        """Times for somebody beside a full calendar and beside none: the difference."""
        file = self.folder / "full.ics"
        calendars.write(file, EVENTS, RECURRING)
        processes = []
        for name in ("none", "full"):
            app = self.app(f"calendar-{name}")
            app.run("me", "--set", "zone=Europe/Berlin", "--set", "hours=Mon-Fri 9-12, 13-18")
            app.run("add", "Lauren Chen", "--company", "Lyft", "--place", "London")
            if name == "full":
                app.run("import", "calendar", str(file))
            app.run("slots", "lauren-chen")
            processes.append((app.command("slots", "lauren-chen"), app.environment))
        took, extra = measure.longer(*processes, rounds=self.pairs)
        self.report.add(
            f"slots: beside {EVENTS:,} events, {RECURRING} recurring", ms(extra), f"without a calendar: {ms(took)}", "",
            "20 ms", holds=extra <= 0.020)


class Matching:
    """Whom texts would help, beside plain full-text search, over texts that say who it is."""

    def __init__(self, binary: Path, folder: Path, report: Report, cases: Path | None):
        self.binary = binary
        self.folder = folder
        self.report = report
        self.people = cases / "match-people.csv" if cases else matching.OURS / "people.csv"
        self.texts = matching.cases(cases / "match-texts.jsonl" if cases else matching.OURS / "texts.jsonl")

    def run(self) -> None:
        few = matching.ours(self.app("match-few", self.people), self.texts)
        searched = matching.full_text(self.people, self.texts)
        self.report.add(
            f"match: the right one of {len(matching.rows(self.people)[1])} among the first three", f"{few.share:.0%}",
            f"FTS5, {len(self.texts)} texts: {searched.share:.0%}", "", "70 %", holds=few.share >= 0.7)
        crowd = matching.multiplied(self.people, self.folder / "crowd.csv", MANY)
        many = matching.ours(self.app("match-many", crowd), self.texts)
        searched = matching.full_text(crowd, self.texts)
        self.report.add(
            "match: a text among 30,000 people", ms(many.seconds), f"FTS5: {ms(searched.seconds)}",
            f"{many.seconds / searched.seconds:.1f} ×", "50 ms", holds=many.seconds <= 0.050)

    def app(self, name: str, people: Path) -> App:
        app = App(self.binary, self.folder / f"{name}.sqlite", self.folder / "home")
        app.run("import", "csv", str(people))
        return app


def keep(report: Report, binary: Path) -> None:
    RESULTS.mkdir(exist_ok=True)
    text = f"{machine()}\n\n{report.table()}"
    name = f"{datetime.now():%Y-%m-%d-%H%M}.md"
    (RESULTS / name).write_text(text, encoding="utf-8")
    over = sum(line.holds is False for line in report.lines)
    print(f"\n   {'Every limit holds.' if over == 0 else f'{over} over the limit.'} Kept as Benchmarks/results/{name}")


def machine() -> str:
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()
    version = next((line.split("(")[0].strip() for line in swift if "Swift version" in line), "an unknown Swift")
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {version}, {datetime.now():%Y-%m-%d}."


if __name__ == "__main__":
    main()
