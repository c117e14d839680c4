"""Times of processes by hyperfine, requests by wrk and by hand."""

import json
import re
import shlex
import subprocess
import time
from statistics import median
from urllib.parse import quote

from app import Server


def process(command: list[str], environment: dict, prepare: str = "true", runs: int = 15) -> float:
    """The median seconds of a whole process. One that finds something ends with 3, and has done its work."""
    done = subprocess.run(
        ["hyperfine", "-N", "--warmup", "2", "--runs", str(runs), "--prepare", prepare, "--export-json", "/dev/stdout",
         "--style", "none", "--ignore-failure", shlex.join(command)],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"hyperfine could not run {shlex.join(command)}:\n{done.stderr}")
    result = json.loads(done.stdout)["results"][0]
    if not {0, 3}.issuperset(result["exit_codes"]):
        raise SystemExit(f"{shlex.join(command)} ended with {set(result['exit_codes'])}")
    return result["median"]


def longer(plain: tuple[list[str], dict], full: tuple[list[str], dict], rounds: int = 7) -> tuple[float, float]:
    """The median seconds of the plain process, and by how much the full one takes longer. The two are taken in turn, so
    that a busy minute hits both alike."""
    pairs = [(process(*plain, runs=3), process(*full, runs=3)) for _ in range(rounds)]
    return median(short for short, _ in pairs), max(0.0, median(long - short for short, long in pairs))


def requests(server: Server, paths: list[str], seconds: int = 4, rounds: int = 3) -> dict[str, float]:
    """Requests a second for each path, the rounds taken in turn so that a busy minute hits all alike."""
    found: dict[str, list[float]] = {path: [] for path in paths}
    for _ in range(rounds):
        for path in paths:
            found[path].append(_wrk(server, path, seconds))
    return {path: median(rates) for path, rates in found.items()}


def _wrk(server: Server, path: str, seconds: int) -> float:
    done = subprocess.run(
        ["wrk", "-t1", "-c8", f"-d{seconds}s", "-H", f"Cookie: {server.cookie}", f"http://127.0.0.1:{server.port}{path}"],
        capture_output=True, text=True, check=True)
    if "Non-2xx" in done.stdout:
        raise SystemExit(f"{path} answered with errors:\n{done.stdout}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)[1])


def answers(server: Server, paths: list[str]) -> tuple[float, float]:
    """The median and the 99th percentile in seconds, one request after the other on one connection."""
    connection = server.connection()
    for path in paths[:5]:
        server.get(path, connection)
    times = []
    for path in paths:
        start = time.perf_counter()
        status, _ = server.get(path, connection)
        times.append(time.perf_counter() - start)
        if status != 200:
            raise SystemExit(f"{path} answered {status}")
    times.sort()
    return times[len(times) // 2], times[min(len(times) - 1, len(times) * 99 // 100)]


def lines(command: list[str], environment: dict, cases: list[dict]) -> float:
    """Lines of JSON answered a second, the start of the process included."""
    written = "".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases)
    start = time.perf_counter()
    done = subprocess.run(command, env=environment, input=written.encode(), capture_output=True)
    seconds = time.perf_counter() - start
    if done.returncode != 0 or done.stdout.count(b"\n") != len(cases):
        raise SystemExit(f"{shlex.join(command)} did not answer each line:\n{done.stderr.decode()[-2000:]}")
    return len(cases) / seconds


def path(base: str, words: str, tail: str = "") -> str:
    return f"{base}?q={quote(words)}{tail}"
