"""The text encoder's process as its client sees it: answers, errors, deaths, the end."""

from __future__ import annotations

import os
import sys
import textwrap
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
import pytest

from leccr_desktop.operations.text_encoder import TextEncoderProcess
from leccr_engine.errors import Cancelled, MediaError, ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator

# A child that embeds a text as its length and the number of the child.
SERVE = """
    import base64, json, os, pathlib, struct, sys, time
    count = pathlib.Path({counter!r})
    number = int(count.read_text()) + 1 if count.exists() else 1
    count.write_text(str(number))
    def say(**answer):
        print(json.dumps(answer), flush=True)
    def serve():
        for line in sys.stdin:
            request = json.loads(line)
            if "picture" in request:
                path = os.fsencode(request["picture"])
                if not os.path.exists(path):
                    say(error="Gone.", unreadable="It is gone.")
                    continue
                request["texts"] = [os.path.basename(path).decode(errors="replace")]
            texts = request["texts"]
            if "die" in texts:
                sys.exit("it went up in smoke\\n")
            if "fail" in texts:
                say(error="Not one finite number.")
                continue
            rows = [x for text in texts for x in (float(len(text)), float(number))]
            data = base64.b64encode(struct.pack(f"<{{len(rows)}}f", *rows)).decode()
            say(vectors=data, shape=[len(texts), 2])
"""
HELLO = """
    say(model_id="stub@1", mixing_weight=0.25)
    serve()
"""


class MakeEncoder(Protocol):
    """Make the client of a child that does `body` after the definitions in `SERVE`."""

    def __call__(self, body: str = ...) -> TextEncoderProcess: ...


@pytest.fixture
def make_encoder(tmp_path: Path) -> Iterator[MakeEncoder]:
    made: list[TextEncoderProcess] = []

    def make(body: str = HELLO) -> TextEncoderProcess:
        script = tmp_path / f"child_{len(made)}.py"
        serve = SERVE.format(counter=str(tmp_path / "count"))
        script.write_text(textwrap.dedent(serve) + textwrap.dedent(body), encoding="utf-8")
        encoder = TextEncoderProcess(tmp_path / "library", command=[sys.executable, str(script)])
        made.append(encoder)
        return encoder

    yield make
    for encoder in made:
        encoder.close()


def started(tmp_path: Path) -> int:
    count = tmp_path / "count"
    return int(count.read_text()) if count.exists() else 0


def test_texts_come_back_as_vectors(make_encoder: MakeEncoder, tmp_path: Path) -> None:
    encoder = make_encoder()
    assert started(tmp_path) == 0, "nothing starts before it is needed"
    vectors = encoder.embed_text(["a", "Füße", "写真\n", "\ud800"])
    assert vectors.dtype == np.float32
    np.testing.assert_array_equal(vectors, [[1, 1], [4, 1], [3, 1], [1, 1]])
    assert (encoder.model_id, encoder.mixing_weight) == ("stub@1", 0.25)
    assert encoder.embed_text([]).shape == (0, 2)
    assert encoder.embed_text(["x" * 1_000_000])[0, 0] == 1_000_000
    assert started(tmp_path) == 1


def test_a_picture_comes_back_as_one_vector(make_encoder: MakeEncoder, tmp_path: Path) -> None:
    encoder = make_encoder()
    for name in (b"four", "Füße".encode("latin-1")):
        picture = tmp_path / os.fsdecode(name)
        picture.write_bytes(b"")
        vector = encoder.embed_image(picture)
        assert vector.dtype == np.float32
        np.testing.assert_array_equal(vector, [4, 1])


def test_a_picture_that_cannot_be_read_is_named(make_encoder: MakeEncoder, tmp_path: Path) -> None:
    encoder = make_encoder()
    with pytest.raises(MediaError, match=r"^gone\.jpg: It is gone\.$") as caught:
        encoder.embed_image(Path("gone.jpg"))
    assert caught.value.path == Path("gone.jpg")
    assert encoder.embed_text(["a"])[0, 0] == 1
    assert started(tmp_path) == 1, "the child lives on"


def test_the_child_is_told_the_library(make_encoder: MakeEncoder, tmp_path: Path) -> None:
    encoder = make_encoder("say(model_id=' '.join(sys.argv[1:]), mixing_weight=1)\nserve()")
    assert encoder.model_id == f"--library {tmp_path / 'library'}"


def test_stray_lines_are_no_answers(make_encoder: MakeEncoder) -> None:
    encoder = make_encoder(
        "print('Loading 3 of 7')\nprint('[1]')\nprint()" + HELLO.replace(" ", "")
    )
    assert encoder.embed_text(["four"])[0, 0] == 4


def test_a_model_that_cannot_load_says_why_each_time(
    make_encoder: MakeEncoder, tmp_path: Path
) -> None:
    encoder = make_encoder("say(error='No model: copy it again.')\nsys.exit(1)")
    for call in (lambda: encoder.embed_text(["a"]), lambda: encoder.model_id):
        with pytest.raises(ModelError, match=r"^No model: copy it again\.$"):
            call()
    assert started(tmp_path) == 2, "the model may be there by now"


def test_an_error_of_the_model_is_not_the_end(make_encoder: MakeEncoder, tmp_path: Path) -> None:
    encoder = make_encoder()
    with pytest.raises(ModelError, match="Not one finite number"):
        encoder.embed_text(["fail"])
    assert encoder.embed_text(["a"])[0, 0] == 1
    assert started(tmp_path) == 1


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("sys.exit('no torch')", "exit code 1: no torch"),
        ("sys.exit(7)", "exit code 7"),
        ("print('{', end='')", "exit code 0"),
    ],
)
def test_a_child_that_ends_while_it_loads_is_not_tried_again_at_once(
    make_encoder: MakeEncoder, tmp_path: Path, body: str, why: str
) -> None:
    with pytest.raises(ModelError, match=f"ended unexpectedly .{why}."):
        make_encoder(body).embed_text(["a"])
    assert started(tmp_path) == 1


def test_a_child_that_died_since_is_replaced(make_encoder: MakeEncoder, tmp_path: Path) -> None:
    encoder = make_encoder()
    encoder.embed_text(["a"])
    child = encoder._child
    assert child is not None
    child.kill()
    np.testing.assert_array_equal(encoder.embed_text(["a"]), [[1, 2]])
    assert started(tmp_path) == 2


def test_texts_that_kill_every_child_are_given_up(
    make_encoder: MakeEncoder, tmp_path: Path
) -> None:
    encoder = make_encoder()
    encoder.embed_text(["a"])
    with pytest.raises(ModelError, match="it went up in smoke"):
        encoder.embed_text(["die"])
    assert started(tmp_path) == 2
    assert encoder.embed_text(["a"])[0, 0] == 1, "and the next text has its own"


def test_vectors_of_another_model_are_never_passed_off(make_encoder: MakeEncoder) -> None:
    encoder = make_encoder("say(model_id=f'stub@{number}', mixing_weight=1)\nserve()")
    encoder.embed_text(["a"])
    with pytest.raises(ModelError, match=r"from stub@1 to stub@2\. Search again"):
        encoder.embed_text(["die"])
    assert encoder.model_id == "stub@2"


def test_reload_starts_anew(make_encoder: MakeEncoder) -> None:
    encoder = make_encoder("say(model_id=f'stub@{number}', mixing_weight=1)\nserve()")
    assert encoder.model_id == "stub@1"
    encoder.reload()
    assert encoder.model_id == "stub@2"


def test_a_program_that_cannot_start_is_named(tmp_path: Path) -> None:
    program = str(tmp_path / "nothing")
    encoder = TextEncoderProcess(tmp_path, command=[program])
    with pytest.raises(ModelError, match=program):
        encoder.embed_text(["a"])


@pytest.mark.parametrize("hello", ["", "say(model_id='', mixing_weight=1)\n"])
def test_closing_waits_for_nothing(make_encoder: MakeEncoder, tmp_path: Path, hello: str) -> None:
    encoder = make_encoder(hello + "time.sleep(600)")
    outcomes: list[str] = []

    def call() -> None:
        try:
            encoder.embed_text(["a"])
        except Cancelled:
            outcomes.append("cancelled")

    callers = [threading.Thread(target=call) for _ in range(2)]
    for caller in callers:
        caller.start()
    while not (tmp_path / "count").exists():
        time.sleep(0.01)
    encoder.close()
    for caller in callers:
        caller.join(30)
    assert outcomes == ["cancelled"] * 2
    with pytest.raises(Cancelled):
        encoder.embed_text(["a"])
    encoder.close()
    assert started(tmp_path) == 1
