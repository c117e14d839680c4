"""Whom a text would help: `cortado match` beside plain full-text search, over labelled texts.

How often the right person is among the first three, and how long a text takes among 30,000 people once the people are
read. Full-text search is SQLite's FTS5 with bm25, any of the text's words; Chinese is cut into single signs for it,
since it would otherwise find next to nothing.
"""

import csv
import json
import re
import sqlite3
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from app import App

OURS = Path(__file__).parent / "match-cases"
FIRST = 3


@dataclass
class Outcome:
    share: float
    seconds: float


def cases(file: Path) -> list[dict]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def rows(file: Path) -> tuple[list[str], list[list[str]]]:
    with file.open(encoding="utf-8", newline="") as lines:
        head, *people = csv.reader(lines)
    return head, people


def multiplied(file: Path, into: Path, count: int) -> Path:
    """The same people over and over, each with a number, until there are so many."""
    head, people = rows(file)
    name, email = head.index("name"), head.index("email")
    with into.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines)
        writer.writerow(head)
        for number in range(count):
            person = list(people[number % len(people)])
            if number >= len(people):
                person[name] = f"{person[name]} {number}"
                person[email] = f"p{number}@example.org"
            writer.writerow(person)
    return into


def share(found: list[list[str]], texts: list[dict]) -> float:
    return sum(any(best in names[:FIRST] for best in text["best"]) for names, text in zip(found, texts)) / len(texts)


def ours(app: App, texts: list[dict]) -> Outcome:
    """The time of a text is what more texts take than one: the people are read in both."""
    found, took = _answers(app, texts)
    return Outcome(share(found, texts), (took - _answers(app, texts[:1])[1]) / (len(texts) - 1))


def _answers(app: App, texts: list[dict]) -> tuple[list[list[str]], float]:
    written = "".join(json.dumps({"id": text["id"], "text": text["text"]}, ensure_ascii=False) + "\n" for text in texts)
    start = time.perf_counter()
    done = subprocess.run(
        app.command("match", "--jsonl"), env=app.environment, input=written, capture_output=True, text=True, check=True)
    took = time.perf_counter() - start
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return [[match["name"] for match in answer["matches"]] for answer in answers], took


def full_text(people: Path, texts: list[dict]) -> Outcome:
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table person using fts5(name unindexed, words, tokenize='porter unicode61')")
    head, lines = rows(people)
    name = head.index("name")
    database.executemany(
        "insert into person values (?, ?)",
        ((line[name], _apart(" ".join(line[:name] + line[name + 1:]))) for line in lines))
    start = time.perf_counter()
    found = [_searched(database, text["text"]) for text in texts]
    return Outcome(share(found, texts), (time.perf_counter() - start) / len(texts))


def _searched(database: sqlite3.Connection, text: str) -> list[str]:
    words = dict.fromkeys(re.findall(r"\w+", _apart(text).lower()))
    query = " OR ".join(f'"{word}"' for word in words)
    return [row[0] for row in database.execute(
        "select name from person where person match ? order by bm25(person) limit 20", [query])]


def _apart(text: str) -> str:
    return re.sub(r"([\u3400-\u9fff])", r" \1 ", text)
