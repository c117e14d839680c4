"""The sentences of the program, read from its own catalogue (Sources/Wording).

A test names a sentence by its key, so that a better wording breaks no test, while a page that does not say the
sentence, or says it in the wrong language, does.
"""

import os
import re
from pathlib import Path

# CORTADO_SOURCES: for a program that was built elsewhere.
SOURCES = Path(os.environ.get("CORTADO_SOURCES", Path(__file__).resolve().parents[2] / "Sources")) / "Wording"
LANGUAGES = ("en", "zh-Hans")

_TEXT = r'"(?:[^"\\]|\\.)*"'
_TEXTS = rf"{_TEXT}(?:\s*\+\s*{_TEXT})*"
_PHRASE = re.compile(
    rf"(?:case ((?:\.\w+(?:, )?)+)|default):\s*Phrase\(\s*en:\s*({_TEXTS}),\s*zh:\s*({_TEXTS})\s*\)"
    rf"|var (\w+): Phrase"
)
_PLACE = re.compile(r"\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}")


def _joined(texts: str) -> str:
    parts = re.findall(_TEXT, texts)
    return "".join(re.sub(r"\\(.)", r"\1", part[1:-1]) for part in parts)


def _read() -> dict[str, tuple[str, str]]:
    phrases = {}
    for file in sorted(SOURCES.rglob("*.swift")):
        part = ""
        for cases, en, zh, variable in _PHRASE.findall(file.read_text("utf-8")):
            if variable:
                part = variable
                continue
            # A `default` is found under the name of its variable: "ReasonPhrase.way.default".
            for name in re.findall(r"\.(\w+)", cases) or ["default"]:
                both = (_joined(en), _joined(zh))
                phrases.setdefault(f"{file.stem}.{name}", both)
                phrases.setdefault(f"{file.stem}.{part}.{name}", both)
    return phrases


_PHRASES = _read()
assert len(_PHRASES) > 300, f"the catalogue in {SOURCES} could not be read"


class Words:
    """Says a sentence of the catalogue in one language: `say("ImportResultWords.new", n=3)`."""

    def __init__(self, language: str):
        self.language = language

    def __call__(self, key: str, **values) -> str:
        template = _PHRASES[key][LANGUAGES.index(self.language)]

        def filled(place: re.Match) -> str:
            value = values[place[1]]
            if place[2] is None:
                return f"{value:,}" if isinstance(value, int) else value
            return place[2] if value == 1 else place[3]

        return _PLACE.sub(filled, template)

    def after_first(self, key: str) -> str:
        """What stands between the first place to be filled and the next: enough to find a sentence by."""
        return _PLACE.split(_PHRASES[key][LANGUAGES.index(self.language)], maxsplit=2)[4].strip()

    def __repr__(self):
        return self.language
