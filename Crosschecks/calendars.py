"""Busy time out of made-up calendars, beside what icalendar and recurring-ical-events say of the same files."""

import argparse
import datetime as dt
import json
import random
import subprocess
import sys
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr

UTC = dt.timezone.utc
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
ZONES = [
    "Europe/Berlin", "America/New_York", "Asia/Shanghai", "America/Los_Angeles", "Asia/Kolkata", "Australia/Sydney",
    "Europe/London", "America/Sao_Paulo", "Pacific/Auckland", "Asia/Tehran", "UTC",
]
# Two weeks with the days on which clocks change in Europe, America and Australia, and plain ones.
WINDOWS = [
    dt.date(2026, 3, 1), dt.date(2026, 3, 22), dt.date(2026, 10, 18), dt.date(2026, 10, 25), dt.date(2026, 11, 23),
    dt.date(2026, 12, 20), dt.date(2027, 2, 22), dt.date(2026, 3, 30),
]


class Maker:
    """One calendar, always the same for the same number."""

    def __init__(self, number):
        self.random = random.Random(number)
        self.mine = self.random.choice(ZONES)
        self.first = WINDOWS[number % len(WINDOWS)]
        self.number = number

    def window(self):
        start = dt.datetime.combine(self.first, dt.time(), ZoneInfo(self.mine))
        end = dt.datetime.combine(self.first + dt.timedelta(days=16), dt.time(), ZoneInfo(self.mine))
        return start.astimezone(UTC), end.astimezone(UTC)

    def calendar(self):
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Cortado//Crosscheck//EN"]
        for index in range(self.random.randint(3, 9)):
            lines += self.series(index)
        return "\r\n".join(lines + ["END:VCALENDAR", ""])

    # Times

    def start(self):
        back = self.random.choice([0, 3, 10, 40, 200, 700, 1500])
        day = self.first + dt.timedelta(days=self.random.randint(0, 15) - back)
        return dt.datetime.combine(day, dt.time(self.random.randint(0, 23), self.random.choice([0, 0, 15, 30, 45])))

    def time(self, name, value, kind, parameters=""):
        if kind == "date":
            return f"{name};VALUE=DATE{parameters}:{value:%Y%m%d}"
        if kind == "utc":
            return f"{name}{parameters}:{value:%Y%m%dT%H%M%SZ}"
        if kind == "floating":
            return f"{name}{parameters}:{value:%Y%m%dT%H%M%S}"
        return f"{name};TZID={kind}{parameters}:{value:%Y%m%dT%H%M%S}"

    # Rules

    def rule(self, start):
        pick = self.random.choice
        numbers = lambda low, high, most: ",".join(  # noqa: E731
            str(n) for n in sorted(self.random.sample(range(low, high + 1), self.random.randint(1, most))))
        days = lambda most: ",".join(sorted(self.random.sample(DAYS, self.random.randint(1, most)), key=DAYS.index))  # noqa: E731
        nth = lambda: f"{pick([1, 2, 3, 4, -1, -2])}{pick(DAYS)}"  # noqa: E731
        weekday = DAYS[start.weekday()]
        choices = [
            "FREQ=DAILY", f"FREQ=DAILY;INTERVAL={pick([2, 3, 5, 10])}", f"FREQ=DAILY;BYDAY={days(5)}",
            f"FREQ=DAILY;BYMONTH={numbers(1, 12, 6)}", "FREQ=WEEKLY", f"FREQ=WEEKLY;BYDAY={days(5)}",
            f"FREQ=WEEKLY;INTERVAL=2;BYDAY={days(3)}", f"FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY={days(3)}",
            f"FREQ=WEEKLY;INTERVAL=3;WKST=MO;BYDAY={weekday}", "FREQ=MONTHLY", f"FREQ=MONTHLY;BYDAY={nth()}",
            f"FREQ=MONTHLY;BYDAY={nth()},{nth()}", f"FREQ=MONTHLY;BYMONTHDAY={numbers(1, 31, 4)}",
            f"FREQ=MONTHLY;BYMONTHDAY={pick([-1, -2, -7, 31])}", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            f"FREQ=MONTHLY;BYDAY={days(3)};BYSETPOS={pick([1, 2, -1])}", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
            f"FREQ=MONTHLY;INTERVAL=2;BYDAY={nth()}", "FREQ=YEARLY", f"FREQ=YEARLY;BYMONTH={numbers(1, 12, 3)}",
            f"FREQ=YEARLY;BYMONTH=3,10,11;BYDAY={nth()}", f"FREQ=YEARLY;BYYEARDAY={numbers(1, 365, 40)}",
            f"FREQ=YEARLY;BYWEEKNO={numbers(1, 52, 10)};BYDAY={weekday}",
        ]
        return pick(choices)

    def end(self, rule, start, kind):
        end = self.random.choice(["", "", "count", "until"])
        if end == "count":
            rule += f";COUNT={self.random.randint(1, 60)}"
        if end == "until":
            until = dt.datetime.combine(self.first + dt.timedelta(days=self.random.randint(-3, 16)), start.time())
            rule += ";UNTIL=" + self.until(max(until, start), kind)
        return rule

    def until(self, until, kind):
        if kind == "date":
            return f"{until:%Y%m%d}"
        if kind == "floating":
            return f"{until:%Y%m%dT%H%M%S}"
        zone = ZoneInfo("UTC" if kind == "utc" else kind)
        return f"{until.replace(tzinfo=zone).astimezone(UTC):%Y%m%dT%H%M%SZ}"

    # Events

    def series(self, index):
        pick = self.random.choice
        kind = pick(["date", "utc", "floating"] + ZONES[:-1] * 2)
        start = self.start()
        recurs = self.random.random() < 0.75
        if recurs:
            rule = self.rule(start)
            # A first time that the rule does not name is nobody's standard: Google counts it, dateutil does not.
            start = rrulestr(rule, dtstart=start)[0]
        uid = f"{self.number}-{index}@example.org"
        lines = [self.time("DTSTART", start, kind), self.length(start, kind)]
        if recurs:
            lines.append("RRULE:" + self.end(rule, start, kind))
        if self.random.random() < 0.2:
            extra = [start + dt.timedelta(days=self.random.randint(1, 500)) for _ in range(2)]
            extra.append(dt.datetime.combine(self.first + dt.timedelta(days=self.random.randint(0, 14)), start.time()))
            lines.append(self.list("RDATE", extra, kind))
        free = self.random.random()
        if free < 0.07:
            lines.append("TRANSP:TRANSPARENT")
        elif free < 0.14:
            lines.append("STATUS:CANCELLED")
        changes = []
        if recurs and self.random.random() < 0.5:
            lines, changes = self.change(lines, uid, start, kind)
        return self.event(uid, lines) + changes

    def length(self, start, kind):
        if kind == "date":
            days = self.random.randint(1, 3)
            return self.time("DTEND", start + dt.timedelta(days=days), kind)
        minutes = self.random.choice([15, 30, 60, 90, 120])
        # Over a change of clocks a duration is exact (RFC 5545, 3.3.6), which the other reader does not know.
        if start.hour > 3 and self.random.random() < 0.3:
            return f"DURATION:PT{minutes}M"
        return self.time("DTEND", start + dt.timedelta(minutes=minutes), kind)

    def list(self, name, values, kind):
        head, _, first = self.time(name, values[0], kind).partition(":")
        rest = [self.time(name, value, kind).partition(":")[2] for value in values[1:]]
        return head + ":" + ",".join([first] + rest)

    def change(self, lines, uid, start, kind):
        """Times that fall out, move or are called off: taken from those that there are."""
        text = "\r\n".join(["BEGIN:VCALENDAR"] + self.event(uid, lines) + ["END:VCALENDAR", ""])
        zone = ZoneInfo(self.mine if kind in ("date", "floating") else "UTC" if kind == "utc" else kind)
        spans = times(text, *self.window(), self.mine, raw=True)
        walls = [
            span if kind == "date" else span.astimezone(zone).replace(tzinfo=None) for span in spans]
        # A wall time inside a gap or twice in the night names no single time: left to the fixed tests.
        walls = [wall for wall in walls if kind == "date" or not odd(wall, zone)]
        if not walls:
            return lines, []
        self.random.shuffle(walls)
        changes = []
        if self.random.random() < 0.6:
            lines = lines + [self.list("EXDATE", walls[:2], kind)]
            walls = walls[2:]
        for number, wall in enumerate(walls[:2]):
            moved = wall + dt.timedelta(days=self.random.choice([0, 1, 2]), hours=0 if kind == "date" else self.random.randint(1, 5))
            change = [self.time("RECURRENCE-ID", wall, kind), self.time("DTSTART", moved, kind), self.length(moved, kind)]
            if number == 1:
                change.append("STATUS:CANCELLED")
            changes += self.event(uid, change)
        return lines, changes

    def event(self, uid, lines):
        return ["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z", "SUMMARY:Busy"] + lines + ["END:VEVENT"]


def odd(wall, zone):
    early, late = (wall.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    return early.utcoffset() != late.utcoffset()


def instant(value, zone):
    """Whole days and floating times are those of the seeker; a time in a gap is read with the offset before it."""
    if not isinstance(value, dt.datetime):
        value = dt.datetime.combine(value, dt.time())
    if value.tzinfo is None:
        value = value.replace(tzinfo=zone)
    return value.astimezone(UTC)


def times(text, start, end, mine, raw=False):
    zone = ZoneInfo(mine)
    calendar = icalendar.Calendar.from_ical(text)
    span = (start - dt.timedelta(days=5), end + dt.timedelta(days=5))
    found = recurring_ical_events.of(calendar, skip_bad_series=False).between(*span)
    if raw:
        return [event["DTSTART"].dt for event in found if start <= instant(event["DTSTART"].dt, zone) < end]
    spans = []
    for event in found:
        if str(event.get("TRANSP", "")).upper() == "TRANSPARENT" or str(event.get("STATUS", "")).upper() == "CANCELLED":
            continue
        first = instant(event["DTSTART"].dt, zone)
        last = instant(event["DTEND"].dt, zone) if "DTEND" in event else first + event["DURATION"].dt
        first, last = max(first, start), min(last, end)
        if first < last:
            spans.append((first, last))
    return merged(spans)


def merged(spans):
    result = []
    for first, last in sorted(spans):
        if result and first <= result[-1][1]:
            result[-1] = (result[-1][0], max(last, result[-1][1]))
        else:
            result.append((first, last))
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=".build/debug/cortado busy --jsonl")
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--show", action="store_true", help="print the calendars that differ")
    options = parser.parse_args()

    makers = [Maker(number) for number in range(options.count)]
    inputs = []
    for maker in makers:
        start, end = maker.window()
        inputs.append(
            {"id": maker.number, "calendar": maker.calendar(), "from": start.isoformat(), "to": end.isoformat(), "zone": maker.mine})
    result = subprocess.run(
        options.program.split(), input="\n".join(map(json.dumps, inputs)) + "\n", capture_output=True, text=True, check=False)
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    if len(answers) != len(inputs):
        raise SystemExit(f"{len(answers)} answers to {len(inputs)} calendars: {result.stderr[-400:]}")
    differing = spans = 0
    for maker, given, answer in zip(makers, inputs, answers):
        theirs = times(given["calendar"], *maker.window(), maker.mine)
        ours = [tuple(dt.datetime.fromisoformat(text).astimezone(UTC) for text in span) for span in answer.get("busy", [])]
        spans += len(theirs)
        if ours != theirs:
            differing += 1
            print(f"calendar {maker.number} ({maker.mine}, from {maker.first}): {answer.get('error', '')}")
            print("   only here :", [f"{a:%m-%d %H:%M}-{b:%m-%d %H:%M}" for a, b in ours if (a, b) not in theirs])
            print("   only there:", [f"{a:%m-%d %H:%M}-{b:%m-%d %H:%M}" for a, b in theirs if (a, b) not in ours])
            if options.show:
                print(given["calendar"])
    print(f"{len(makers)} calendars, {spans} spans of busy time, {differing} calendars read differently")
    sys.exit(differing > 0)


if __name__ == "__main__":
    main()
