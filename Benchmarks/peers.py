"""The programs of others that Cortado is measured beside: one JSON object a line in, one a line out, like ours.

Run by Benchmarks/bench.py with the Python of .venv, where scripts/bench has put them.
"""

import json
import sys
from datetime import datetime


def proselint():
    """A linter for English prose: some hundred rules by pattern, each with its place in the text."""
    from proselint.checks import __register__
    from proselint.config import DEFAULT
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda case: [found.check_result.check_path for found in LintFile("-", case["text"]).lint(DEFAULT)]


def timefhuman():
    """Times and spans of time in an English sentence."""
    from timefhuman import tfhConfig, timefhuman

    def read(case):
        now = datetime.fromisoformat(case["now"]).replace(tzinfo=None)
        return str(timefhuman(case["text"], config=tfhConfig(now=now)))

    return read


def main() -> None:
    work = {"proselint": proselint, "timefhuman": timefhuman}[sys.argv[1]]()
    for line in sys.stdin:
        case = json.loads(line)
        print(json.dumps({"id": case["id"], "found": work(case)}))


if __name__ == "__main__":
    main()
