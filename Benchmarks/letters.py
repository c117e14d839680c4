"""Makes up messages and replies: the same ones each time, to nobody real.

Each is put together from parts, so that thousands of them are all different, and about as long as what people write.
"""

import json
import random
from pathlib import Path

from made_up import TODAY

NAMES = "Lauren Marcus Ingrid Chloe Mateus Odile Marina Jonas Amara Kofi Ewa Luca Nadia Sven Beatriz Ravi Diego".split()
COMPANIES = "Lyft Figma Northwind Copper Loop Tate Gibson Monzo Sonos Patagonia Duolingo Wellcome".split()
WORKS = ["talk on empty states", "article about onboarding", "zine on maps", "post about hiring", "podcast on kitchens",
         "portfolio piece on parking", "thread about screen readers", "workshop on service blueprints"]
EFFECTS = ["made me redraw our menu screens twice", "is taped to my wall", "changed how I write recipes",
           "got me through a slow winter in the restaurant", "made me laugh and then take notes"]
ASKS = ["Could we talk for {n} minutes {when}?", "Would you have {n} minutes for a call {when}?",
        "May I ask you a few questions over coffee {when}, {n} minutes at most?"]
ABOUT = ["I'd love to hear how you moved from {trade} to design.", "What was your first year at {company} like?",
         "I am leaving {trade} for design and wonder what you would do again."]
OUTS = ["No worries at all if not.", "If it's a bad time, please just ignore this.", "A no is fine, of course.",
        "I really need this ASAP.", ""]
ENDS = ["Thank you!", "Thanks for reading.", "With thanks,", "Cheers,"]
TRADES = "nursing teaching catering law retail architecture".split()
WHEN = ["next week", "in the next two weeks", "some morning in December", "whenever suits you"]

CHINESE = ["{name}您好！", "在{place}看到您的分享，{effect}。", "我正从{trade}转行做设计，", "{when}方便的话，想跟您聊{n}分钟。",
           "{out}", "谢谢您！\n林一"]
CHINESE_PARTS = {
    "place": ["站酷", "知乎", "公众号", "小宇宙"], "effect": ["我反复看了三遍", "很受启发", "我照着改了菜单"],
    "trade": ["餐饮", "护理", "教育", "法律"], "when": ["下周", "这两周", "十二月的某个上午"],
    "out": ["如果不方便也没关系。", "忙的话不用回复。", "请务必抽空，很急。", ""],
}

REPLIES = ["Happy to! {day} at {hour}pm works for me.", "Sure. I could do {day} or {other} between {hour} and 5pm.",
           "Sorry, I'm swamped until {month}. Could you ask me again then?", "Thanks, but I have to pass this time.",
           "What would you like to talk about? {day} afternoon is usually quiet.", "Let's do {day}, {hour}:30pm, on Zoom?",
           "I'm free {day} after {hour} and all of {other} morning. Call me at +1 415 555 01{n:02}."]
DAYS = "Monday Tuesday Wednesday Thursday Friday".split()
MONTHS = "January February March April".split()


def messages(count: int) -> list[dict]:
    dice = random.Random(7)
    return [_message(number, dice) for number in range(count)]


def _message(number: int, dice: random.Random) -> dict:
    name, company, trade = dice.choice(NAMES), dice.choice(COMPANIES), dice.choice(TRADES)
    values = {"n": dice.choice([15, 20, 25, 30]), "when": dice.choice(WHEN), "trade": trade, "company": company}
    parts = [f"Hi {name}, your {dice.choice(WORKS)} {dice.choice(EFFECTS)}.", dice.choice(ABOUT).format(**values),
             dice.choice(ASKS).format(**values), dice.choice(OUTS), f"{dice.choice(ENDS)} Elise"]
    return _case(number, " ".join(filter(None, parts)), name, company, "Elise", "en")


def chinese(count: int) -> list[dict]:
    dice = random.Random(8)
    cases = []
    for number in range(count):
        values = {key: dice.choice(parts) for key, parts in CHINESE_PARTS.items()}
        text = "".join(CHINESE).format(name="晓岚", n=dice.choice([15, 20, 30]), **values)
        cases.append(_case(number, text, "周晓岚", "美团", "林一", "zh-Hans"))
    return cases


def _case(number: int, text: str, name: str, company: str, me: str, language: str) -> dict:
    return {"id": number, "kind": "ask", "channel": "linkedin-message", "language": language, "me": me, "to": name,
            "person": {"company": company, "title": "UX Designer", "facts": []}, "sentBefore": [], "text": text}


def replies(count: int) -> list[dict]:
    dice = random.Random(9)
    return [
        {"id": number, "now": f"{TODAY}T09:00:00+01:00", "theirZone": "Europe/Berlin", "myZone": "Asia/Shanghai",
         "chatMinutes": 30, "offered": [],
         "text": dice.choice(REPLIES).format(day=dice.choice(DAYS), other=dice.choice(DAYS), month=dice.choice(MONTHS),
                                             hour=dice.randint(1, 4), n=dice.randint(0, 99))}
        for number in range(count)
    ]


def notebook(file: Path, sent: int) -> None:
    """A notebook's export with so many people, each of whom was asked in words of their own."""
    people = [
        {"id": f"p-{case['id']}", "name": f"{case['to']} {case['id']}", "company": case["person"]["company"],
         "events": [{"event": "asked", "at": f"{TODAY}T08:00:00Z", "detail": "email", "text": case["text"]}]}
        for case in messages(sent)
    ]
    document = {"format": "cortado-notebook", "version": 1, "exportedAt": f"{TODAY}T08:00:00Z", "me": {"name": "Elise"},
                "people": people}
    file.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
