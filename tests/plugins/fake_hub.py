"""A hub of our own: an HTTP server that speaks as much of the hub's protocol as is needed.

Fixtures:
    fake_hub: one that runs, with one small repository.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMIT = "c0ffee" + "0" * 34


@dataclass
class Asked:
    """One request that came."""

    method: str
    host: str
    path: str
    range: str | None
    token: str | None
    sent: int = 0


@dataclass
class FakeHub:
    """What the server has, and how it misbehaves.

    Attributes:
        repo: the one repository.
        files: its content.
        in_lfs: names of those that it serves by a redirect to its other host, with SHA-256.
        commit: what its main branch is at.
        served: content that is sent in place of the true one.
        cuts: for the next downloads from the other host, after how many bytes the line is cut.
        statuses: of the next answers, before any good one.
        headers: of those answers.
        chunk_bytes: sent at once.
        pause_s: between chunks.
        knows_ranges: whether a download can start in the middle.
        asked: the requests so far.
    """

    repo: str = "someone/some-model"
    files: dict[str, bytes] = field(default_factory=dict)
    in_lfs: set[str] = field(default_factory=set)
    commit: str = COMMIT
    served: dict[str, bytes] = field(default_factory=dict)
    cuts: list[int] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    chunk_bytes: int = 1 << 16
    pause_s: float = 0.0
    knows_ranges: bool = True
    asked: list[Asked] = field(default_factory=list)
    port: int = 0

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def downloads(self) -> list[Asked]:
        """The requests that content was sent for."""
        return [asked for asked in self.asked if asked.sent]

    def info(self) -> dict[str, object]:
        """What `/api/models/REPO` says."""
        siblings = []
        for name, content in self.files.items():
            blob = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
            sibling = {"rfilename": name, "size": len(content), "blobId": blob}
            if name in self.in_lfs:
                sha256 = hashlib.sha256(content).hexdigest()
                sibling["lfs"] = {"sha256": sha256, "size": len(content), "pointerSize": 134}
            siblings.append(sibling)
        return {
            "id": self.repo,
            "sha": self.commit,
            "tags": ["clip", "license:mit"],
            "siblings": siblings,
        }


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: FakeHub

    def do_GET(self) -> None:
        # To a proxy the whole address is said.
        path = unquote(urlsplit(self.path).path)
        asked = Asked(
            self.command,
            self.headers["Host"],
            path,
            self.headers["Range"],
            self.headers["Authorization"],
        )
        self.hub.asked.append(asked)
        resolve = f"/{self.hub.repo}/resolve/{self.hub.commit}/"
        if self.hub.statuses:
            self._say(self.hub.statuses.pop(0), {}, self.hub.headers)
        elif path in {
            f"/api/models/{self.hub.repo}",
            f"/api/models/{self.hub.repo}/revision/{self.hub.commit}",
        }:
            self._say(200, self.hub.info())
        elif path.startswith(f"/api/models/{self.hub.repo}/revision/"):
            self._say(404, {"error": "no revision"}, {"X-Error-Code": "RevisionNotFound"})
        elif path.startswith("/api/"):
            self._say(401, {"error": "no repo"}, {"X-Error-Code": "RepoNotFound"})
        elif path.removeprefix(resolve) in self.hub.in_lfs:
            name = path.removeprefix(resolve)
            there = f"http://localhost:{self.hub.port}/cdn/{name}"
            self._say(302, {}, {"Location": there})
        elif path.startswith(resolve) or path.startswith("/cdn/"):
            self._send(path.rpartition("/")[2], asked)
        else:
            self._say(404, {"error": "no entry"}, {"X-Error-Code": "EntryNotFound"})

    def _say(
        self, status: int, body: dict[str, object], headers: dict[str, str] | None = None
    ) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _send(self, name: str, asked: Asked) -> None:
        content = self.hub.served.get(name, self.hub.files[name])
        start = 0
        if asked.range and self.hub.knows_ranges:
            start = int(asked.range.removeprefix("bytes=").removesuffix("-"))
        self.send_response(206 if start else 200)
        self.send_header("ETag", f'"{hashlib.sha256(content).hexdigest()}"')
        self.send_header("X-Repo-Commit", self.hub.commit)
        self.send_header("X-Linked-Size", str(len(content)))
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        cut = self.hub.cuts.pop(0) if self.hub.cuts and name in self.hub.in_lfs else None
        end = len(content) if cut is None else min(len(content), start + cut)
        try:
            for at in range(start, end, self.hub.chunk_bytes):
                chunk = content[at : min(end, at + self.hub.chunk_bytes)]
                self.wfile.write(chunk)
                asked.sent += len(chunk)
                time.sleep(self.hub.pause_s)
        except OSError:
            pass  # whoever asked is gone
        if cut is not None:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def fake_hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """A hub with one small repository, as open_clip's are."""
    import huggingface_hub

    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN", "HF_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    # The tests as a whole may be run offline; this hub is on this machine.
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    huggingface_hub.close_session()  # one that was opened under another environment
    hub = FakeHub(
        files={
            "open_clip_model.safetensors": bytes(range(256)) * 1200,
            "open_clip_config.json": b'{"model_cfg": {}}',
            "tokenizer.json": b"{}",
            "open_clip_pytorch_model.bin": b"\x80",
            "onnx/model.onnx": b"onnx",
        },
        in_lfs={"open_clip_model.safetensors"},
    )
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    hub.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield hub
    huggingface_hub.close_session()
    server.shutdown()
    thread.join()
    server.server_close()
