"""Files as they come in real life, in the layout of LinkedIn's data export. Everybody in them is made up."""

import csv
import io
import zipfile
from dataclasses import dataclass, replace

NOTES = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only '
    'see email addresses for connections who have allowed their connections to see or download their email address"\n'
    "\n"
)
OWNER = "https://www.linkedin.com/in/sample-maya-okafor"


@dataclass(frozen=True)
class Connection:
    first: str
    last: str
    slug: str
    company: str
    title: str
    connected: str
    email: str = ""

    @property
    def name(self) -> str:
        # As names are written: Chinese, Japanese and Korean ones with the family name first and no space.
        if any("\u3040" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3" for sign in self.first):
            return self.last + self.first
        return f"{self.first} {self.last}".strip().removesuffix(", Ph.D.")


# The seeker is a learner of product design on the way to a first job, curious about Lyft and Meituan.
LAUREN = Connection("Lauren", "Whitfield", "sample-lauren-whitfield", "Lyft", "Junior Product Designer", "08 Feb 2026")
XIAOLAN = Connection("晓岚", "周", "sample-zhou-xiaolan", "美团", "交互设计师", "11 Mar 2026", "xiaolan@example.com")
ELENA = Connection("Ελένη", "Παπαδάκη", "sample-eleni", "Skroutz", "UX Researcher", "02 Jun 2025")
OLENA = Connection("Олена", "Шевчук", "sample-olena", "Preply", "Senior UX Designer", "15 Jan 2025")
FARIS = Connection("فارس", "الخطيب", "sample-faris", "Careem", "Content Designer", "23 Sep 2025")
ANA = Connection("Ana", "Teles", "sample-ana-teles", "Lyft", "Engineering Manager", "30 Apr 2019", "ana@example.org")
IVY = Connection("Ivy", "Tran", "sample-ivy-tran", "Canva", "UX Designer", "05 Oct 2026")
HARUKA = Connection("遥", "三浦", "sample-haruka", "Mercari", "UXデザイナー", "19 Jul 2024")
SEOYUN = Connection("서윤", "배", "sample-seoyun", "Kakao", "Product Designer", "19 Aug 2024")
ZOE = Connection("Zoë", "Brückner, Ph.D.", "sample-zoe", "Flughafen “Süd”, GmbH", "Design Intern", "01 Dec 2025")
PRIYA = Connection("Priya", "Raghunath", "sample-priya", "Figma", "VP of Design", "03 Mar 2016")
TOM = Connection("Tom", "Baker", "sample-tom-baker", "Baker & Sons", "Accountant", "21 May 2015")
NGOZI = Connection("Ngozi", "Adeyemi-O'Brien", "sample-ngozi", "", "", "14 Jun 2023")

CAST = (LAUREN, XIAOLAN, ELENA, OLENA, FARIS, ANA, IVY, HARUKA, SEOYUN, ZOE, PRIYA, TOM, NGOZI)
FAR_OR_OUTSIDE = {PRIYA.name, TOM.name}
# Asked with a note, and not a connection: comes in with the asks.
MATEUS = "Mateus Andrade"
HIDDEN = 2
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
UNREADABLE = [
    ["Bad", "Date", "https://www.linkedin.com/in/sample-bad-date", "", "Acme", "Designer", "32 Foo 2026"],
    ["Too", "Short", "https://www.linkedin.com/in/sample-too-short"],
]
# What is wrong with the last rows of Connections.csv, in words of the catalogue.
SKIPPED = ("unreadableDate", "tooFewCells", "sameAsAbove")


def table(header: str, rows: list[list[str]]) -> str:
    """As LinkedIn writes: LF, quotes only where needed, no line break after the last row."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([header.split(","), *rows])
    return text.getvalue().removesuffix("\n")


def connections(people=CAST, hidden=HIDDEN, broken=True) -> str:
    rows = [
        [p.first, p.last, f"https://www.linkedin.com/in/{p.slug}", p.email, p.company, p.title, p.connected]
        for p in people
    ]
    rows += [["", "", "", "", "", "", "07 Jun 2026"]] * hidden
    if broken:
        lauren = f"https://www.linkedin.com/in/{LAUREN.slug}"
        rows += [*UNREADABLE, ["Lauren", "Whitfield", lauren, "", "Lyft", "Designer", "08 Feb 2026"]]
    return NOTES + table(CONNECTIONS, rows)


def first_broken_line(people=CAST, hidden=HIDDEN) -> int:
    # Three lines of notes and an empty one in them, the header, the people, the hidden.
    return 3 + 1 + len(people) + hidden + 1


def files(people=CAST, **more) -> dict[str, str]:
    invitations = table(
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
        [
            ["Maya Okafor", IVY.name, "10/1/26, 2:37 PM",
             "Hi Ivy, your talk on airport signs made me redraw my whole thesis. Could we talk for half an hour? If not, "
             "no worries at all.", "OUTGOING", OWNER, f"https://www.linkedin.com/in/{IVY.slug}"],
            ["Maya Okafor", MATEUS, "11/12/26, 9:05 AM",
             "Hi Mateus, I moved from kitchens to UX like you did.\nWould you have 20 minutes next week? If your weeks "
             "are full, no worries.", "OUTGOING", OWNER, "https://www.linkedin.com/in/sample-mateus-andrade"],
            ["Maya Okafor", ELENA.name, "6/1/25, 8:00 AM", "", "OUTGOING", OWNER,
             f"https://www.linkedin.com/in/{ELENA.slug}"],
            ["Random Seller", "Maya Okafor", "9/9/26, 9:09 AM", "Buy my course", "INCOMING",
             "https://www.linkedin.com/in/sample-seller", OWNER],
        ],
    )  # fmt: skip
    messages = table(
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
        "FOLDER,ATTACHMENTS,IS MESSAGE DRAFT",
        [
            ["2-A==", "", IVY.name, f"https://www.linkedin.com/in/{IVY.slug}", "Maya Okafor", OWNER,
             "2026-10-05 14:03:22 UTC", "", "Hi Maya! Yes, gladly.\nTuesday or Thursday after lunch?", "INBOX", "", "No"],
            ["2-B==", "", "LinkedIn Member", "", "Maya Okafor", OWNER, "2026-03-01 10:00:00 UTC", "",
             '<p class="spinmail-quill-editor__spin-break">Sponsored</p>', "INBOX", "", "No"],
        ],
    )  # fmt: skip
    return {
        "Connections.csv": connections(people, **more),
        "Profile.csv": table(
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
            "Twitter Handles,Websites,Instant Messengers",
            [["Maya", "Okafor", "", "", "", "UX Design Student, eight years in restaurants", "", "", "", "Leipzig", "",
              "", ""]],
        ),
        "Positions.csv": table(
            "Company Name,Title,Description,Location,Started On,Finished On",
            [["Harbour UX School", "UX Design Student", "", "Leipzig", "Feb 2026", ""],
             ["Copper Pot", "Restaurant Manager", "Two floors, \"one\" team", "Leipzig", "Mar 2018", "Jan 2026"]],
        ),
        "Education.csv": table(
            "School Name,Start Date,End Date,Notes,Degree Name,Activities",
            [["University of Leipzig", "2011", "2014", "", "Bachelor", ""]],
        ),
        "Skills.csv": table("Name", [["Figma"], ["User interviews"], ["Service, at the table"]]),
        "Languages.csv": table("Name,Proficiency", [["Igbo", "Native"], ["Deutsch", ""], ["中文", "Elementary"]]),
        "Email_Addresses.csv": table(
            "Email Address,Confirmed,Primary,Updated On", [["maya@example.com", "Yes", "Yes", "1/1/24"]]
        ),
        "Invitations.csv": invitations,
        "messages.csv": messages,
        "Ad_Targeting.csv": "Member Age,Company\n25-34,x",
        "Jobs/Saved Jobs.csv": "Saved Date,Title\n1/1/26,UX Designer",
    }  # fmt: skip


def packed(contents: dict[str, str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in contents.items():
            archive.writestr(name, text)
    return data.getvalue()


def export(people=CAST, **more) -> bytes:
    """The ZIP of a basic export."""
    return packed(files(people, **more))


# A year later: Lauren and Seo-yun have moved on, Xiaolan has another title, two people are new, nobody is broken.
LAUREN_MOVED = replace(LAUREN, company="Shopify", title="Product Designer")
XIAOLAN_RISEN = replace(XIAOLAN, title="高级交互设计师")
SEOYUN_MOVED = replace(SEOYUN, company="Naver")
NEWCOMERS = (
    Connection("Beatriz", "Nóbrega", "sample-beatriz", "Nubank", "Junior UX Designer", "02 Feb 2027"),
    Connection("Đặng Minh", "Châu", "sample-chau", "Grab", "Product Designer", "09 Sep 2027"),
)


def export_a_year_later() -> bytes:
    moved = {LAUREN: LAUREN_MOVED, XIAOLAN: XIAOLAN_RISEN, SEOYUN: SEOYUN_MOVED}
    return packed(files(tuple(moved.get(p, p) for p in CAST) + NEWCOMERS, broken=False))


def people_table(rows: list[dict[str, str]], header: list[str] | None = None) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, header or list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def cards(people: list[dict[str, str]], version: str = "4.0") -> str:
    def escaped(value: str) -> str:
        for sign in "\\,;":
            value = value.replace(sign, "\\" + sign)
        return value.replace("\n", "\\n")

    lines = []
    for person in people:
        lines += ["BEGIN:VCARD", f"VERSION:{version}", f"FN:{escaped(person['name'])}"]
        if version == "3.0":
            lines.append(f"N:{escaped(person['name'])};;;;")
        for name, key in (
            ("TITLE", "title"),
            ("ORG", "company"),
            ("EMAIL", "email"),
            ("NOTE", "notes"),
            ("URL", "url"),
        ):
            if person.get(key):
                lines.append(f"{name}:{escaped(person[key])}")
        lines.append("END:VCARD")
    return "".join(line + "\r\n" for line in lines)
