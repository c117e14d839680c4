"""Makes up connections as LinkedIn exports them: the same ones each time, and nobody real among them.

Names in several scripts, titles as people write them, companies of every size; `Connections.csv` behind its preamble,
and a ZIP with the seeker's own profile and some invitations, so that journeys and Today have something to do.
"""

import csv
import io
import random
import zipfile
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

TODAY = date(2026, 11, 24)
NOW = f"{TODAY}T09:00Z"
PREAMBLE = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only '
    'see email addresses for connections who have allowed their connections to see or download their email address."\n'
    "\n"
)
HEADER = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]

GIVEN = {
    "latin": """Maya Lauren Ana Priya Tomas Ingrid Chloe Mateus Odile Marina Jonas Amara Kofi Ewa Luca Nadia Sven Beatriz
        Ravi Anjali Diego Freya Hugo Iris Jamal Katya Leila Milo Noor Oscar Paula Quinn Rosa Sami Tara Uma Vera Wanjiru
        Ximena Yara Zoë Åsa Étienne José Renée Łukasz Şule Đorđe Nguyễn Siobhán""".split(),
    "han": "晓岚 子涵 雨桐 浩然 思远 嘉怡 梓萱 俊杰 欣妍 伟 敏 静 丽 强 磊 洋 艳 勇 娟 涛 明 超 秀兰 霞 平 刚 桂英 一诺".split(),
    "kana": "遥 翔太 美咲 陽菜 蓮 葵 大翔 結衣 さくら 悠真".split(),
    "hangul": "서윤 민준 서연 지우 하준 도윤 지민 예은 시우 수아".split(),
    "cyrillic": "Олена Дмитро Ирина Алексей Наталья Сергей Марія Андрій Ольга Павел".split(),
    "arabic": "فارس ليلى أحمد نور سارة يوسف مريم عمر هدى خالد".split(),
    "greek": "Ελένη Γιώργος Μαρία Νίκος Σοφία".split(),
}
FAMILY = {
    "latin": """Whitfield Okafor Teles Raghunath Novak Lindqvist Moreau Andrade Fontaine Duarte Becker Mensah Kowalska
        Rossi Haddad Eriksson Ferreira Iyer Banerjee Castillo Larsen Marchetti Papadakis Osei Petrova Rahimi Sandoval
        Tran Adeyemi-O'Brien Brückner Çelik García Müller Nuñez Øvergaard Ó'Súilleabháin Škoda Takahashi Van-der-Berg
        Wójcik Yamamoto Zielińska""".split(),
    "han": "周 王 李 张 刘 陈 杨 赵 黄 吴 徐 孙 马 朱 胡 林 郭 何 高 罗 欧阳 司徒".split(),
    "kana": "三浦 佐藤 鈴木 高橋 田中 渡辺 伊藤".split(),
    "hangul": "배 김 이 박 최 정 강 조".split(),
    "cyrillic": "Шевчук Коваль Иванов Петрова Смирнов Бондаренко Кузнецова".split(),
    "arabic": "الخطيب حداد منصور الصباغ النجار قاسم".split(),
    "greek": "Παπαδάκη Νικολάου Γεωργίου".split(),
}
SCRIPTS = ["latin"] * 78 + ["han"] * 14 + ["kana"] * 2 + ["hangul"] * 2 + ["cyrillic"] * 2 + ["arabic", "greek"]

# Mark, craft and tail are combined: about half of the people share their title with somebody.
MARKS = ["", "", "", "", "Senior ", "Sr. ", "Junior ", "Lead ", "Principal ", "Staff ", "Associate ", "Head of ", "VP, "]
CRAFTS = """UX Designer;Product Designer;UX Researcher;Content Designer;Service Designer;Visual Designer;Brand Designer;
Interaction Designer;Design Manager;Software Engineer;Frontend Developer;Data Analyst;Product Manager;Product Owner;
Marketing Manager;Account Manager;Sales Representative;Restaurant Manager;Sous Chef;Primary School Teacher;Registered Nurse;
Accountant;Recruiter;Office Manager;Interior Designer;Photographer;Project Manager;Customer Success Manager;Lawyer;
Operations Manager;Consultant;Student;Design Intern;Founder;Art Director;Design Operations Manager;UX Writer;
Mechanical Engineer;Research Assistant;Translator""".replace("\n", "").split(";")
TAILS = ["", "", "", "", " at {company}", ", {topic}", " | Open to work", " ({topic})", ", {topic} and {also}", " | ex-{other}",
         " | {topic} & {also}", " @ {company} | Speaker", " – {other} alum", " | {topic}, {also} | Mentor", ", {topic} at {company}"]
TOPICS = """Payments Growth Accessibility Onboarding Maps Search Fintech Health Education Games Travel Retail Insurance
Logistics Mobility Energy Music Sports Food Privacy Trust Identity Checkout Analytics Automation Robotics Civic Climate
Housing Hiring Messaging Video Voice Wearables Banking Lending Taxes Farming Fashion Books""".split()
TITLES_ZH = """交互设计师 高级交互设计师 产品设计师 资深产品设计师 用户研究员 体验设计主管 UI设计师 视觉设计师 设计总监 产品经理 高级产品经理
前端工程师 算法工程师 运营经理 市场总监 咖啡店店长 小学老师 会计 用户体验设计实习生 服务设计负责人 平面设计师 内容设计师 创始人
室内设计师 人力资源经理 转行交互设计中""".split()
COMPANIES = """Lyft Figma Canva Spotify Zalando Shopify Airbnb Duolingo Wise Monzo Klarna Mercari Kakao Grab Gojek Careem Skroutz
Preply Atlassian Booking Ikea Bosch Siemens Philips Adyen Miro Notion Linear Asana Dropbox""".split()
COMPANIES_ZH = "美团 阿里巴巴 腾讯 字节跳动 小米 携程 滴滴 网易 京东 华为 蚂蚁集团 得物".split()
SMALL_FIRST = "Oat Harbour Copper Little Northern Paper Quiet Red River Salt Silver Stone Sunday Tin Wild Yellow Amber Birch".split()
SMALL_SECOND = "Owl Lantern Bakery Studio Works Labs Kitchen Press Partners & Sons Clinic School Collective Foundry Garden".split()


@dataclass(frozen=True)
class Connection:
    first: str
    last: str
    url: str
    email: str
    company: str
    title: str
    connected: date

    @property
    def row(self) -> list[str]:
        day = self.connected.strftime("%d %b %Y")
        return [self.first, self.last, self.url, self.email, self.company, self.title, day]


def connections(count: int, seed: int = 7) -> list[Connection]:
    """The first thousand of thirty thousand are the same as a thousand alone."""
    dice = random.Random(seed)
    return [_connection(dice, number) for number in range(count)]


def _connection(dice: random.Random, number: int) -> Connection:
    script = dice.choice(SCRIPTS)
    first, last = dice.choice(GIVEN[script]), dice.choice(FAMILY[script])
    company, title = _job(dice, script)
    email = f"made-up-{number}@example.org" if dice.random() < 0.03 else ""
    connected = TODAY - timedelta(days=int(dice.triangular(1, 4000, 600)))
    return Connection(first, last, f"https://www.linkedin.com/in/made-up-{number}", email, company, title, connected)


def _job(dice: random.Random, script: str) -> tuple[str, str]:
    if dice.random() < 0.02:
        return "", ""
    chinese = script == "han" and dice.random() < 0.8
    # Most employers are small ones: twelve people of a thousand share a well-known one.
    if dice.random() < 0.35:
        company = dice.choice(COMPANIES_ZH if chinese else COMPANIES)
    else:
        company = f"{dice.choice(SMALL_FIRST)} {dice.choice(SMALL_SECOND)} {dice.randrange(400)}"
    if chinese:
        return company, dice.choice(TITLES_ZH)
    topic, also = dice.sample(TOPICS, 2)
    tail = dice.choice(TAILS).format(company=company, other=dice.choice(COMPANIES), topic=topic, also=also)
    return company, dice.choice(MARKS) + dice.choice(CRAFTS) + tail


def table(header: list[str], rows: list[list[str]]) -> str:
    """As LinkedIn writes: LF, quotes only where needed, no line break after the last row."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().rstrip("\n")


def connections_csv(people: list[Connection]) -> str:
    return PREAMBLE + table(HEADER, [person.row for person in people])


def invitations_csv(people: list[Connection], count: int, seed: int = 11) -> str:
    dice = random.Random(seed)
    header = ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"]
    me = "https://www.linkedin.com/in/made-up-seeker"
    rows = []
    for person in dice.sample(people, min(count, len(people))):
        sent = datetime.combine(TODAY, datetime.min.time()) - timedelta(days=dice.randrange(1, 700), minutes=dice.randrange(900))
        stamp = f"{sent.month}/{sent.day}/{sent:%y}, {sent.hour % 12 or 12}:{sent:%M} {'AM' if sent.hour < 12 else 'PM'}"
        note = f"Hi {person.first}, I am moving into design and would love to hear how you did. Twenty minutes, if you have them?"
        rows.append(["Maya Okafor", f"{person.first} {person.last}", stamp, note, "OUTGOING", me, person.url])
    return table(header, rows)


def export_zip(people: list[Connection], invitations: int) -> bytes:
    profile = table(
        ["First Name", "Last Name", "Headline", "Geo Location"],
        [["Maya", "Okafor", "Aspiring product designer", "Berlin"]])
    positions = table(
        ["Company Name", "Title", "Description", "Location", "Started On", "Finished On"],
        [["Copper Kitchen", "Restaurant Manager", "", "Berlin", "Mar 2018", "Jun 2026"]])
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in [
            ("Connections.csv", connections_csv(people)), ("Profile.csv", profile), ("Positions.csv", positions),
            ("Invitations.csv", invitations_csv(people, invitations)),
        ]:
            archive.writestr(zipfile.ZipInfo(name, date_time=(2026, 11, 22, 10, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def write(folder: Path, count: int) -> tuple[Path, Path, list[Connection]]:
    """Writes both files, and answers where they are and who is in them."""
    people = connections(count)
    plain = folder / f"Connections-{count}.csv"
    plain.write_text(connections_csv(people), encoding="utf-8")
    packed = folder / f"export-{count}.zip"
    packed.write_bytes(export_zip(people, invitations=min(400, count // 10)))
    return plain, packed, people
