"""The program under measurement: its commands, and its server with a login."""

import http.client
import os
import re
import subprocess
from pathlib import Path

from made_up import NOW

_ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)(/\?token=\S+)")


class App:
    """One notebook, and the program on it."""

    def __init__(self, binary: Path, notebook: Path, home: Path):
        self.binary = binary
        self.notebook = notebook
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": str(home), "XDG_DATA_HOME": str(home / "data"),
            "XDG_STATE_HOME": str(home / "state"), "XDG_CONFIG_HOME": str(home / "config"), "LANG": "C.UTF-8",
            "NO_COLOR": "1", "CORTADO_BENCH": "1",
        }

    def command(self, *words: str) -> list[str]:
        return [str(self.binary), *words, "--notebook", str(self.notebook), "--now", NOW]

    def run(self, *words: str) -> str:
        done = subprocess.run(
            self.command(*words), env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"cortado {' '.join(words)} ended with {done.returncode}: {done.stderr or done.stdout}")
        return done.stdout


class Server:
    """The app on a free port, with the cookie of somebody logged in."""

    def __init__(self, app: App):
        self.app = app

    def __enter__(self) -> "Server":
        self.process = subprocess.Popen(
            self.app.command("serve", "--port", "0"), env=self.app.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in self.process.stdout:
            if match := _ADDRESS.search(line):
                self.port = int(match[1])
                self.cookie = self._login(match[2])
                return self
        raise SystemExit("cortado serve ended before it was open")

    def __exit__(self, *_) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)

    def connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    def get(self, path: str, connection: http.client.HTTPConnection | None = None) -> tuple[int, bytes]:
        connection = connection or self.connection()
        connection.request("GET", path, headers={"Cookie": self.cookie})
        answer = connection.getresponse()
        return answer.status, answer.read()

    def memory(self) -> int | None:
        """Megabytes in use, where the system tells."""
        try:
            status = Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return None
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1024

    def _login(self, path: str) -> str:
        connection = self.connection()
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        cookie = answer.getheader("Set-Cookie")
        if not cookie:
            raise SystemExit(f"the login answered {answer.status}, and no cookie")
        return cookie.split(";")[0]
