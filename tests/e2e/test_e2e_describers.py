"""Descriptions while indexing: by a multimodal LLM, by a server, or by nothing."""

from __future__ import annotations

import json
import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from leccr_desktop.describers import CHOICE_FILE, DescriberChoice, DescriberKind
from leccr_engine.errors import LibraryError, ModelError
from leccr_engine.library import Library
from leccr_engine.library.precedence import PERSON
from leccr_engine.types import Description


@pytest.fixture(autouse=True)
def models_folder(monkeypatch, tmp_path):
    """Nothing of this user's own, and no network."""
    folder = tmp_path / "models"
    monkeypatch.setenv("LECCR_MODELS", str(folder))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    return folder


@pytest.fixture
def media(pictures, make_photo, make_video):
    for number in range(3):
        make_photo(pictures / f"{number}.jpg", colour=(80 * number, 90, 250 - 80 * number))
    make_video(pictures / "film.mp4", [((250, 20, 20), 3.0), ((20, 20, 250), 3.0)])
    return pictures


def described(folder):
    """Who described what, and how often: photo or moment -> (describer, text)."""
    with Library.open(folder) as library:
        return {
            (record.path.name, moment.start_ms): moment.description
            for record in library.files()
            for moment in library.descriptions(record.content_hash)
        }


class Server:
    """An OpenAI-compatible server, and what it was asked."""

    def __init__(self):
        self.pictures = []
        asked = self.pictures

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                parts = question["messages"][0]["content"]
                asked.append(sum(part["type"] == "image_url" for part in parts))
                text = {"content": "A garden with two dogs."}
                answer = json.dumps({"choices": [{"message": text, "finish_reason": "stop"}]})
                self.send_response(200)
                self.end_headers()
                self.wfile.write(answer.encode())

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def close(self):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def server():
    server = Server()
    yield server
    server.close()


def test_a_multimodal_llm_describes_photos_and_moments(
    leccr, media, tiny_model, smolvlm, library_folder
):
    assert leccr("index", media, "--model", tiny_model).code == 0
    by_concepts = described(library_folder)
    assert len(by_concepts) == 5
    assert {text.describer_id.split("/")[1] for text in by_concepts.values()} == {"concepts"}

    first = leccr("index", "--describer", smolvlm)
    assert first.code == 0, first.err
    assert "4 described later" in first.out
    by_mllm = described(library_folder)
    assert by_mllm.keys() == by_concepts.keys()
    (describer_id,) = {text.describer_id for text in by_mllm.values()}
    assert describer_id.startswith("tiny-smolvlm@")

    # Remembered, and nothing is written twice; what is new is described by it.
    shutil.copy(media / "0.jpg", media / "copy.jpg")
    (media / "1.jpg").rename(media / "moved.jpg")
    again = leccr("index")
    assert "described later" not in again.out
    assert described(library_folder)["moved.jpg", 0] == by_mllm["1.jpg", 0]
    assert leccr("check").code == 0


def test_what_a_person_wrote_stands(leccr, media, tiny_model, smolvlm, library_folder):
    assert leccr("index", media, "--model", tiny_model, "--no-describe").code == 0
    with Library.open(library_folder, write=True) as library:
        record = next(record for record in library.files() if record.path.name == "0.jpg")
        (moment,) = library.moments_of(record.content_hash, library.model_id())
        library.user.set_description(moment.id, "Our garden.")
    assert leccr("index", "--describer", smolvlm).code == 0
    texts = described(library_folder)
    assert texts.pop(("0.jpg", 0)) == Description("Our garden.", PERSON)
    assert {other.describer_id.split("@")[0] for other in texts.values()} == {"tiny-smolvlm"}


def test_an_installed_one_goes_by_its_name_or_hub_id(
    leccr, media, tiny_model, smolvlm, models_folder, library_folder
):
    refused = leccr("index", media, "--model", tiny_model, "--describer", "someone/smol")
    assert refused.code == 1
    assert "models pull someone/smol" in refused.err
    assert not (library_folder / CHOICE_FILE).exists()

    assert leccr("models", "pull", "someone/smol", "--from", smolvlm).code == 0
    assert leccr("index", media, "--model", tiny_model, "--describer", "someone/smol").code == 0
    (describer_id,) = {text.describer_id for text in described(library_folder).values()}
    assert describer_id.startswith("someone/smol@")
    assert "0 indexed in" in leccr("index", "--describer", "smol").out

    refused = leccr("models", "remove", "smol")
    assert refused.code == 1
    assert "uses the model 'smol'" in refused.err

    # It is gone: files are indexed all the same, and then it is said.
    shutil.rmtree(models_folder / "smol")
    shutil.copy(media / "film.mp4", media / "copy.mp4")
    gone = leccr("index")
    assert gone.code == 1
    assert "1 recognised by content" in gone.out
    assert "'smol' is not on this machine" in gone.err


def test_a_server_describes_and_sees_several_frames(
    leccr, media, tiny_model, server, library_folder
):
    command = ("index", media, "--model", tiny_model, "--describer", server.url)
    assert "--describer-model NAME" in leccr(*command).err
    done = leccr(*command, "--describer-model", "llava")
    assert done.code == 0, done.err
    assert sorted(server.pictures) == [1, 1, 1, 4, 4]
    texts = described(library_folder)
    assert {text.text for text in texts.values()} == {"A garden with two dogs."}
    assert leccr("index").code == 0
    assert len(server.pictures) == 5, "remembered, and nothing is asked twice"

    # Without a server files are indexed all the same; with none, nothing is asked.
    server.close()
    (media / "new.jpg").write_bytes((media / "0.jpg").read_bytes() + b"\0")
    off = leccr("index")
    assert off.code == 1
    assert "cannot be reached" in off.err
    assert leccr("index", "--describer", "none").code == 0
    assert described(library_folder) == texts


def test_pictures_go_nowhere_else_unless_that_is_said(leccr, media, tiny_model, library_folder):
    elsewhere = ("--describer", "http://192.0.2.1/v1", "--describer-model", "llava")
    refused = leccr("index", media, "--model", tiny_model, *elsewhere)
    assert refused.code == 1
    assert "192.0.2.1" in refused.err
    assert not (library_folder / CHOICE_FILE).exists()
    assert leccr("index", media, "--allow-remote").code == 2


def test_the_choice_is_kept(tmp_path, monkeypatch):
    assert DescriberChoice.read(tmp_path).kind is DescriberKind.EMBEDDED
    for choice, kind in (
        (DescriberChoice.of("none"), DescriberKind.NONE),
        (DescriberChoice.of("https://x/v1", model="m", allow_remote=True), DescriberKind.SERVER),
        (DescriberChoice.of("someone/smol"), DescriberKind.MLLM),
        (DescriberChoice.of("concepts"), DescriberKind.EMBEDDED),
    ):
        choice.keep(tmp_path)
        assert DescriberChoice.read(tmp_path) == choice
        assert choice.kind is kind
    monkeypatch.chdir(tmp_path.parent)
    assert DescriberChoice.of(tmp_path.name).source == str(tmp_path)
    with pytest.raises(ModelError, match="no address"):
        DescriberChoice.of("concepts", model="llava")
    for damaged in ("", "{", "7", "{}"):
        (tmp_path / CHOICE_FILE).write_text(damaged)
        assert DescriberChoice.read(tmp_path) == DescriberChoice()
    with pytest.raises(LibraryError, match=CHOICE_FILE):
        DescriberChoice().keep(tmp_path / "nowhere")
