"""Makes up a calendar: the same one each time, as full as those of people who never delete anything."""

import datetime as dt
import random
from pathlib import Path

from made_up import TODAY

RULES = ["FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=DAILY;COUNT=200", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=WEEKLY;INTERVAL=2", "FREQ=YEARLY",
         "FREQ=MONTHLY;BYMONTHDAY=-1"]


def write(file: Path, events: int, recurring: int) -> None:
    """Events of two and a half years around today, the first of them recurring."""
    dice = random.Random(9)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Cortado//Benchmark//EN"]
    for number in range(events):
        day = TODAY + dt.timedelta(days=dice.randrange(-700, 200))
        start = f"{day:%Y%m%d}T{dice.randrange(7, 20):02}{dice.choice([0, 15, 30, 45]):02}00"
        lines += ["BEGIN:VEVENT", f"UID:{number}@example.org", f"DTSTART;TZID=Europe/Berlin:{start}",
                  f"DURATION:PT{dice.choice([15, 30, 45, 60, 90])}M", f"SUMMARY:Meeting {number}"]
        lines += [f"RRULE:{dice.choice(RULES)}"] if number < recurring else []
        lines.append("END:VEVENT")
    file.write_text("\r\n".join(lines + ["END:VCALENDAR", ""]), encoding="utf-8")
