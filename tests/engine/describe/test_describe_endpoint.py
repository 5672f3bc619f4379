"""Descriptions through a chat endpoint: a real server on this machine, answering as told."""

from __future__ import annotations

import base64
import io
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

from leccr_engine.describe.endpoint_describer import EndpointDescriber
from leccr_engine.describe.prompt import PROMPT_ID
from leccr_engine.errors import ModelError
from leccr_engine.types import Moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Answer = tuple[int, dict[str, str], bytes]


class Server(ThreadingHTTPServer):
    """Keeps what it is asked; `answer` makes an answer of a question."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, Any]] = []
        self.answer: Callable[[Any], Answer] = lambda _: said("A dog runs.")
        self.released = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, question))
        status, headers, body = self.server.answer(question)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


def said(text: str, finish_reason: str = "stop") -> Answer:
    choice = {"message": {"role": "assistant", "content": text}, "finish_reason": finish_reason}
    return 200, {}, json.dumps({"choices": [choice]}).encode()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.released.set()
        server.shutdown()
        thread.join()


def picture(level: int) -> np.ndarray:
    return np.full((8, 12, 3), level, dtype=np.uint8)


def level_of(part: dict[str, Any]) -> int:
    kind, _, data = part["image_url"]["url"].partition(";base64,")
    assert kind == "data:image/jpeg"
    return round(float(np.asarray(Image.open(io.BytesIO(base64.b64decode(data)))).mean()))


def test_items_are_sent_as_pictures_and_described_in_order(server: Server) -> None:
    def answer(question: Any) -> Answer:
        *pictures, prompt = question["messages"][0]["content"]
        assert prompt["type"] == "text"
        return said(f"The image shows {', '.join(str(level_of(part)) for part in pictures)}.")

    server.answer = answer
    describer = EndpointDescriber(server.url, "llava:13b", items_at_once=3)
    items = [[picture(10)], [picture(20), picture(30)], [picture(40)], [picture(50)]]
    assert describer.describe_images(items) == ["10.", "20, 30.", "40.", "50."]
    paths, questions = zip(*server.asked, strict=True)
    assert set(paths) == {"/v1/chat/completions"}
    assert {(question["model"], question["temperature"]) for question in questions} == {
        ("llava:13b", 0)
    }


def test_moments_get_descriptions_by_model_and_prompt(server: Server) -> None:
    describer = EndpointDescriber(f"{server.url}/", "llava:13b")
    nothing: Any = None
    [description] = describer.describe([Moment(0, 0, picture(9)[np.newaxis])], nothing)
    assert description.text == "A dog runs."
    assert description.describer_id == f"endpoint/llava:13b/{PROMPT_ID}"
    assert not describer.instant


def test_an_answer_that_was_cut_ends_at_its_last_whole_sentence(server: Server) -> None:
    server.answer = lambda _: said("A dog runs. It is sun", "length")
    assert EndpointDescriber(server.url, "m").describe_images([[picture(9)]]) == ["A dog runs."]


@pytest.mark.parametrize(
    "url",
    [
        "http://192.168.1.5:11434/v1",
        "https://api.example.com/v1",
        "http://localhost.example.com/v1",
        "http://127.0.0.1.example.com/v1",
        "http://127.0.0.1@example.com/v1",
        "http://0.0.0.0/v1",
        "http://[2001:db8::1]/v1",
    ],
)
def test_pictures_leave_this_machine_only_when_that_is_allowed(url: str) -> None:
    with pytest.raises(ModelError, match="not on this machine"):
        EndpointDescriber(url, "m")
    EndpointDescriber(url, "m", allow_remote=True)


@pytest.mark.parametrize(
    "url", ["http://localhost:1/v1", "http://127.8.8.8/v1", "https://[::1]:8080/v1"]
)
def test_this_machine_needs_no_permission(url: str) -> None:
    EndpointDescriber(url, "m")


@pytest.mark.parametrize("url", ["localhost:11434", "file:///etc/passwd", "http:///v1", ""])
def test_what_is_no_address_is_said_to_be_none(url: str) -> None:
    with pytest.raises(ModelError, match="no address"):
        EndpointDescriber(url, "m", allow_remote=True)


def test_no_proxy_sees_the_pictures(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    assert EndpointDescriber(server.url, "m").describe_images([[picture(9)]]) == ["A dog runs."]


def test_no_redirect_is_followed(server: Server) -> None:
    server.answer = lambda _: (302, {"Location": f"{server.url}/elsewhere"}, b"")
    with pytest.raises(ModelError, match="302"):
        EndpointDescriber(server.url, "m").describe_images([[picture(9)]])
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ((404, {}, b'{"error": "no model m"}'), r"404.*no model m.*take pictures"),
        ((500, {}, b""), "500"),
        ((200, {}, b"<html>hello</html>"), r"hello.*/v1"),
        ((200, {}, b'{"choices": []}'), r"choices.*/v1"),
        ((200, {}, b'{"choices": [{"message": {"content": null}}]}'), r"null.*/v1"),
    ],
)
def test_an_answer_that_is_none_says_what_next(
    server: Server, answer: Answer, message: str
) -> None:
    server.answer = lambda _: answer
    with pytest.raises(ModelError, match=message):
        EndpointDescriber(server.url, "m").describe_images([[picture(9)]])


def test_a_server_that_takes_too_long_is_given_up(server: Server) -> None:
    def answer(_: Any) -> Answer:
        server.released.wait()
        return said("Too late.")

    server.answer = answer
    describer = EndpointDescriber(server.url, "m", time_limit_s=0.05)
    with pytest.raises(ModelError, match=r"within 0.05 s.*time limit"):
        describer.describe_images([[picture(9)]])


def test_a_server_that_is_not_there_is_to_be_started() -> None:
    describer = EndpointDescriber("http://127.0.0.1:9/v1", "m")
    with pytest.raises(ModelError, match="Start the server"):
        describer.describe_images([[picture(9)]])
