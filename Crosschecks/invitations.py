"""Books, moves and calls off talks with made-up people, and reads what comes out with Python's own mail and calendar readers."""

import argparse
import datetime as dt
import email
import email.policy
import json
import os
import subprocess
import tempfile

import icalendar

PEOPLE = [
    ("Lauren Chen", "lauren@example.org", "America/Los_Angeles", "2026-12-01T10:00-08:00", "en"),
    ("陈小雨", "xiaoyu@example.org", "Asia/Shanghai", "2026-12-02T10:00+08:00", "zh-Hans"),
    ("Priya Raman", "priya@example.org", "Asia/Kolkata", "2026-12-03T11:30+05:30", "en"),
    ("Zoë O'Brien; \"Zed\"", "zoe@example.org", "Australia/Sydney", "2026-12-04T09:00+11:00", "en"),
    ("João Ávila", "joao@example.org", "Europe/Lisbon", "2027-03-28T09:00+01:00", "en"),
    ("Ana Über-Straße 和一个很长很长的名字需要折行才能写得下去", "ana@example.org", "Europe/Berlin", "2026-10-25T15:00+01:00", "zh-Hans"),
]


class Program:
    def __init__(self, program, folder):
        self.program = os.path.abspath(program)
        self.folder = folder

    def __call__(self, *words, parse=True):
        command = [self.program, *words, "--notebook", f"{self.folder}/notebook.sqlite", "--now", "2026-10-20T09:00+02:00"]
        result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=self.folder)
        if result.returncode != 0:
            raise SystemExit(f"{' '.join(words)}: {result.stderr}")
        return json.loads(result.stdout) if parse else result.stdout


def calendar_of(mail):
    """The structure for which mail programs show their buttons, and the calendar in it."""
    assert mail.get_content_type() == "multipart/mixed", mail.get_content_type()
    alternative, attachment = mail.iter_parts()
    kinds = [part.get_content_type() for part in alternative.iter_parts()]
    assert kinds == ["text/plain", "text/html", "text/calendar"], kinds
    part = list(alternative.iter_parts())[-1]
    assert attachment.get_filename() == "invite.ics" and attachment.is_attachment()
    assert attachment.get_payload(decode=True) == part.get_payload(decode=True)
    return part.get_param("method"), part.get_payload(decode=True), list(alternative.iter_parts())[0].get_content()


def check(path, program, person, method, sequence, uid):
    name, address, zone, at, language = person
    mail = email.message_from_binary_file(open(path, "rb"), policy=email.policy.default)
    assert not mail.defects, mail.defects
    assert mail["to"].addresses[0].addr_spec == address, mail["to"]
    assert mail["from"].addresses[0].addr_spec == "mara@example.org"
    assert mail["from"].addresses[0].display_name == "Mara Voss"
    stated, data, text = calendar_of(mail)
    assert stated == method, stated
    for line in data.split(b"\r\n"):
        assert len(line) <= 75, line
        line.decode("utf-8")
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors and str(calendar["METHOD"]) == method
    (event,) = calendar.walk("VEVENT")
    assert not event.errors, event.errors
    assert str(event["UID"]) == uid and int(event["SEQUENCE"]) == sequence
    assert str(event["SUMMARY"]).startswith(name), event["SUMMARY"]
    assert str(event["ORGANIZER"]) == "mailto:mara@example.org" and str(event["ATTENDEE"]) == f"mailto:{address}"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"
    assert event["DTSTART"].params["TZID"] == zone
    assert not event.walk("VALARM"), "the alarm is nobody else's"
    start = dt.datetime.fromisoformat(at)
    assert event["DTSTART"].dt == start, (event["DTSTART"].dt, start)
    assert event["DTEND"].dt - event["DTSTART"].dt == dt.timedelta(minutes=30)
    # The zone's own definition says the same as the zone database.
    (definition,) = calendar.walk("VTIMEZONE")
    wall = start.astimezone(event["DTSTART"].dt.tzinfo).replace(tzinfo=None)
    assert definition.to_tz(lookup_tzid=False).utcoffset(wall) == event["DTSTART"].dt.utcoffset(), zone
    assert (str(event["LOCATION"]) in text) and str(event["LOCATION"]).startswith("https://meet.jit.si/")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=".build/debug/cortado")
    options = parser.parse_args()
    checks = 0
    with tempfile.TemporaryDirectory() as folder:
        program = Program(options.program, folder)
        program("me", "--set", "name=Mara Voss", "--set", "email=mara@example.org", "--set", "zone=Europe/Berlin", parse=False)
        rows = ["name,email,zone"] + ['"' + name.replace('"', '""') + f'",{mail},{zone}' for name, mail, zone, _, _ in PEOPLE]
        open(f"{folder}/people.csv", "w", encoding="utf-8").write("\n".join(rows) + "\n")
        program("import", "csv", "people.csv", parse=False)
        for person in PEOPLE:
            at = person[3]
            booked = program("invite", person[1], "--at", at, "--output", "a.eml", "--language", person[4], "--json")
            check(f"{folder}/a.eml", program, person, "REQUEST", 0, booked["uid"])
            later = (dt.datetime.fromisoformat(at) + dt.timedelta(hours=3)).isoformat()
            moved = program("move", person[1], "--at", later, "--output", "b.eml", "--json")
            assert moved["uid"] == booked["uid"] and moved["location"] == booked["location"]
            check(f"{folder}/b.eml", program, (*person[:3], later, person[4]), "REQUEST", 1, booked["uid"])
            off = program("call-off", person[1], "--output", "c.eml", "--json")
            assert off["method"] == "CANCEL"
            check(f"{folder}/c.eml", program, (*person[:3], later, person[4]), "CANCEL", 2, booked["uid"])
            own = program("invite", person[1], "--at", at, "--output", "own.ics", "--json")
            assert own["uid"] != booked["uid"]
            calendar = icalendar.Calendar.from_ical(open(f"{folder}/own.ics", "rb").read())
            assert len(calendar.walk("VALARM")) == 1
            checks += 4
    print(f"{checks} invitations, all read as they were meant")


if __name__ == "__main__":
    main()
