"""The real program: its command line, and its server as a process of its own on a free port of this machine."""

import http.client
import json
import os
import re
import socket
import subprocess
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# A Tuesday. Follow-ups come due on working days, so that a test of the real clock would fail on Sundays.
TODAY = "2026-11-24"
NOW = f"{TODAY}T09:00+01:00"
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\?token=\S+")


def find_binary() -> Path:
    """CORTADO_BINARY, else what the last build left."""
    named = os.environ.get("CORTADO_BINARY")
    places = [Path(named)] if named else [ROOT / ".build" / kind / "cortado" for kind in ("debug", "release")]
    for place in places:
        if place.is_file():
            return place.resolve()
    raise SystemExit(f"There is no cortado at {', '.join(map(str, places))}: build it, or set CORTADO_BINARY.")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class App:
    """One notebook in a folder of its own, and the program on it."""

    def __init__(self, folder: Path, binary: Path | None = None, now: str | None = NOW, command: str = "serve"):
        self.folder = folder
        self.binary = binary or find_binary()
        self.now = now
        self.command = command
        self.notebook = folder / "notebook.sqlite"
        self.port = free_port()
        # Whether nothing is to be changed in it: one server for many tests.
        self.is_calm = False
        self.process: subprocess.Popen | None = None
        self.output: list[str] = []
        self.login = ""
        home = folder / "home"
        home.mkdir(parents=True, exist_ok=True)
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_RUNTIME_DIR": str(home),
            "TMPDIR": str(home),
            "LANG": "C.UTF-8",
            "TZ": "Europe/Berlin",
        }
        for name in ("LD_LIBRARY_PATH",):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    # The command line

    def cli(self, *arguments: str, stdin: bytes | None = None, check: bool = True) -> str:
        options = ["--notebook", str(self.notebook)]
        if self.now:
            options += ["--now", self.now]
        done = subprocess.run(
            [self.binary, *arguments, *options],
            input=stdin,
            capture_output=True,
            env=self.environment,
            cwd=self.folder,
            timeout=60,
        )
        if check and done.returncode != 0:
            raise AssertionError(f"cortado {' '.join(arguments)} ended with {done.returncode}: {done.stderr.decode()}")
        return done.stdout.decode()

    def json(self, *arguments: str):
        return json.loads(self.cli(*arguments, "--json"))

    def people(self) -> dict[str, dict]:
        return {person["name"]: person for person in self.json("people", "--top", "1000")}

    def file(self, name: str, content: bytes | str) -> Path:
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    # The server

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return self.origin + path

    def start(self) -> "App":
        arguments = [self.binary, self.command, "--port", str(self.port)]
        if self.command == "serve":
            arguments += ["--notebook", str(self.notebook)]
        if self.now:
            arguments += ["--now", self.now]
        self.login = ""
        self.process = subprocess.Popen(
            arguments,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            env=self.environment,
            cwd=self.folder,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        threading.Thread(target=self._listen, args=(self.process,), daemon=True).start()
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if self.login and self._answers():
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        said = "".join(self.output)
        self.stop()
        raise AssertionError(f"the server did not start: {said}")

    def _listen(self, process: subprocess.Popen) -> None:
        for line in process.stdout:
            self.output.append(line)
            found = _ADDRESS.search(line)
            if found:
                self.login = found[0]

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1):
                return True
        except OSError:
            return False

    def stop(self) -> None:
        """Asks it to end, by its process id; after a while makes it."""
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)
        self.process = None

    def kill(self) -> None:
        """What a power cut does to it."""
        self.process.kill()
        self.process.wait(10)
        self.process = None

    def restart(self, now: str | None = None) -> "App":
        self.stop()
        if now:
            self.now = now
        return self.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


class Answer:
    def __init__(self, response: http.client.HTTPResponse):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.cookies = [value for name, value in response.getheaders() if name.lower() == "set-cookie"]
        self.body = response.read()

    @property
    def text(self) -> str:
        return self.body.decode()


class Client:
    """Plain HTTP with nothing put right on the way: what an attacker or a broken program sends."""

    def __init__(self, app: App):
        self.app = app
        self.cookie = ""
        self.csrf = ""

    def login(self) -> "Client":
        answer = self.get(self.app.login.removeprefix(self.app.origin))
        self.cookie = answer.cookies[0].split(";")[0]
        page = self.get("/import").text
        self.csrf = re.search(r'name="csrf" value="([^"]+)"', page)[1]
        return self

    def get(self, path: str, **headers) -> Answer:
        return self.send("GET", path, **headers)

    def post(self, path: str, fields: dict[str, str], **headers) -> Answer:
        from urllib.parse import urlencode

        headers.setdefault("content_type", "application/x-www-form-urlencoded")
        return self.send("POST", path, urlencode(fields).encode(), **headers)

    def send(self, method: str, path: str, body: bytes | None = None, **headers) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.app.port, timeout=30)
        try:
            given = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            connection.putheader("Host", given.pop("host", f"127.0.0.1:{self.app.port}"))
            if self.cookie and "cookie" not in given:
                connection.putheader("Cookie", self.cookie)
            for name, value in given.items():
                if value is not None:
                    connection.putheader(name, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            return Answer(connection.getresponse())
        finally:
            connection.close()
