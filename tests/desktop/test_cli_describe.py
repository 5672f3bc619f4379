"""`describe` from the command line, with a server on this machine that writes the descriptions."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

import pytest
import typer
from typer.testing import CliRunner

from leccr_desktop.cli.describe import describe
from leccr_engine.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from click.testing import Result


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        answer = {"choices": [{"message": {"content": "The image shows a dog."}}]}
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def endpoint() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
        server.shutdown()
        thread.join()


@pytest.fixture
def data(tmp_path: Path, make_photo: Any) -> Path:
    """Multi30K with three images, one of them broken."""
    folder = tmp_path / "data"
    (folder / "TextData").mkdir(parents=True)
    (folder / "TextData" / "multi30ktrain_enc.caption.txt").write_text(
        "".join(f"{image}.jpg#enc#0 A caption.\n" for image in range(3))
    )
    for image in range(2):
        make_photo(folder / "flickr30k-images" / f"{image}.jpg")
    (folder / "flickr30k-images" / "2.jpg").write_bytes(b"a shopping list")
    return folder


def run(*arguments: str) -> Result:
    app = typer.Typer(pretty_exceptions_enable=False)
    app.command()(describe)
    return CliRunner().invoke(app, arguments)


def test_the_only_benchmark_is_described_and_only_once(data: Path, endpoint: str) -> None:
    arguments = ("--data", str(data), "--endpoint", endpoint, "--describer", "llava")
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    assert "2 described by endpoint/llava/prompt-" in done.stdout
    assert "1 cannot be read" in done.stdout
    assert "Skipped 2: " in done.stderr
    lines = (data / "descriptions.jsonl").read_text().splitlines()
    assert [json.loads(line)["text"] for line in lines] == ["A dog.", "A dog."]
    again = run(*arguments)
    assert "0 described" in again.stdout
    assert "2 were before" in again.stdout


def test_pictures_go_elsewhere_only_when_that_is_allowed(data: Path) -> None:
    done = run("--data", str(data), "--endpoint", "https://example.com/v1", "--describer", "llava")
    assert isinstance(done.exception, ModelError)
    assert "not on this machine" in str(done.exception)
    assert not (data / "descriptions.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--endpoint", "http://localhost:1/v1"], "--describer"),
        (["--bits", "3"], "--bits"),
        (["--split", "all"], "--split"),
        (["--batch-size", "0"], "--batch-size"),
        (["--task", "3"], "--task"),
    ],
)
def test_wrong_use_exits_with_2(data: Path, arguments: list[str], said: str) -> None:
    done = run("--data", str(data), *arguments)
    assert done.exit_code == 2
    assert said in done.stderr
