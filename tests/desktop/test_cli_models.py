"""`leccr-desktop models`, on models folders and a hub of our own."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from typer.testing import CliRunner

from leccr_desktop.cli.models import models
from leccr_desktop.models import SOURCE_FILE, load_to_index
from leccr_engine.errors import LeccrError

COMMIT = "c0ffee" + "0" * 34
REPO = "someone/small"
TIMEOUT_S = 60

RUN = """
import sys
from leccr_desktop.cli.models import models
models(sys.argv[1:])
"""


@pytest.fixture(autouse=True)
def models_folder(monkeypatch, tmp_path):
    """Nothing of this user's own."""
    folder = tmp_path / "models"
    monkeypatch.setenv("LECCR_MODELS", str(folder))
    monkeypatch.setenv("LECCR_LIBRARY", str(tmp_path / "library"))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return folder


def run(*arguments):
    """Run a command that is to succeed; returns what it prints."""
    done = CliRunner().invoke(models, list(map(str, arguments)))
    if done.exception is not None and done.exit_code != 0:
        raise done.exception
    return done.stdout


def refusal(*arguments):
    """Run a command that is to fail as `main` would show it; returns the message."""
    with pytest.raises(LeccrError) as error:
        run(*arguments)
    return str(error.value)


@pytest.fixture(scope="session")
def trained(tmp_path_factory):
    """A model folder as training leaves it; its weights are random."""
    import torch
    from tokenizers import Tokenizer, pre_tokenizers
    from tokenizers.models import BPE

    from leccr_engine.model.config import LeccrConfig
    from leccr_engine.model.leccr import LeccrModel

    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("run") / "model"
    alphabet = ["[PAD]", "[UNK]", *sorted(pre_tokenizers.ByteLevel.alphabet())]
    config = LeccrConfig(
        model_id="trained",
        visual_tower="timm:test_vit",
        image_px=32,
        text_tower_config={
            "vocab_size": len(alphabet),
            "hidden_size": 32,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "intermediate_size": 48,
        },
        embed_dim=16,
        token_width=32,
        feedforward_width=48,
        attention_heads=4,
    )
    LeccrModel(config).save_pretrained(folder)
    vocabulary = {token: number for number, token in enumerate(alphabet)}
    tokenizer = Tokenizer(BPE(vocabulary, [], unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


@pytest.fixture
def tower(tmp_path):
    """A folder with files of a model that is nothing to search with."""
    folder = tmp_path / "tower"
    folder.mkdir()
    (folder / "config.json").write_text('{"model_type": "smolvlm"}')
    (folder / "model.safetensors").write_bytes(bytes(100_000))
    return folder


class _Stall:
    """Holds the line up in the middle of a file."""

    def __init__(self):
        self.wanted, self.begun, self.over = False, threading.Event(), threading.Event()


class _Hub(SimpleHTTPRequestHandler):
    """Serves a folder that is laid out as the hub's addresses are."""

    stall: _Stall

    def copyfile(self, source, outputfile):
        outputfile.write(source.read(50_000))
        if self.stall.wanted:
            self.stall.begun.set()
            self.stall.over.wait(TIMEOUT_S)
        super().copyfile(source, outputfile)

    def log_message(self, *_):
        pass


@pytest.fixture
def hub(tmp_path, tower):
    """A hub with the tower; yields its address and a stall of its line."""
    root = tmp_path / "hub"
    siblings = []
    for path in tower.iterdir():
        content = path.read_bytes()
        target = root / REPO / "resolve" / COMMIT / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        sha256 = hashlib.sha256(content).hexdigest()
        lfs = {"sha256": sha256, "size": len(content), "pointerSize": 134}
        siblings.append({"rfilename": path.name, "size": len(content), "lfs": lfs})
    info = root / "api" / "models" / REPO
    info.parent.mkdir(parents=True)
    info.write_text(json.dumps({"id": REPO, "sha": COMMIT, "siblings": siblings, "tags": []}))
    stall = _Stall()
    handler = type("Hub", (_Hub,), {"stall": stall})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(root)))
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", stall
    stall.over.set()
    server.shutdown()
    thread.join()
    server.server_close()


def start(*arguments, **environment):
    return subprocess.Popen(
        [sys.executable, "-c", RUN, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ
        | {"PYTHONPATH": os.pathsep.join(sys.path), "HF_HUB_OFFLINE": "0"}
        | environment,
    )


# --- What there is -----------------------------------------------------------------------------


def test_list_says_what_there_is(models_folder, trained):
    run("add", trained)
    listed = run("list")
    for said in ("leccr-mini", "shipped", "xlmr-h14", "available", "77.2", "trained", "installed"):
        assert said in listed
    assert str(models_folder) in listed.replace("\n", "")


@pytest.mark.parametrize(
    ("languages", "best", "on_cpu"),
    [("hi,th", "xlmr-h14", "xlmr-b32"), ("de, en-GB", "siglip2-l16", "siglip2-b16")],
)
def test_list_recommends(languages, best, on_cpu):
    said = json.loads(run("list", "--languages", languages, "--json"))
    assert said["recommended"] == {"best": best, "on_cpu": on_cpu}
    listed = run("list", "--languages", languages)
    assert f"with a GPU: {best}" in listed
    assert f"without: {on_cpu}" in listed


def test_list_admits_where_nothing_is_known():
    assert "No figures in ta" in run("list", "--languages", "ta")
    assert "recommended" not in run("list")
    assert json.loads(run("list", "--json"))["recommended"] is None


def test_the_objects_are_whole(trained, models_folder):
    run("add", trained)
    said = json.loads(run("list", "--json"))
    by_id = {model["id"]: model for model in said["models"]}
    assert by_id["leccr-mini"]["state"] == "shipped"
    assert by_id["xlmr-b32"]["state"] == "available"
    assert by_id["xlmr-b32"]["mean_recall"] == 70.49
    assert by_id["xlmr-b32"]["weak_languages"] == ["hi"]
    assert by_id["trained"]["state"] == "installed"
    assert by_id["trained"]["folder"] == str(models_folder / "trained")
    for model_id, model in by_id.items():
        shown = json.loads(run("info", model_id, "--json"))
        assert shown == model | {"models_folder": str(models_folder)}


def test_info_says_where_it_comes_from(models_folder, trained):
    said = run("info", "siglip2-b16")
    for part in ("timm/ViT-B-16-SigLIP2-256", "not pinned", "Apache-2.0", "224 px", "fil, hi, th"):
        assert part in said
    run("add", trained)
    said = run("info", "trained")
    assert str(trained) in said
    assert str(models_folder) in said
    assert "'nothing' is not installed" in refusal("info", "nothing")


# --- Getting and adding ------------------------------------------------------------------------


def test_pull_from_a_mirror(hub, models_folder):
    endpoint, _ = hub
    done = start("pull", REPO, HF_ENDPOINT=endpoint)
    out, err = done.communicate(timeout=TIMEOUT_S)
    assert done.returncode == 0, err
    assert "0.1 MB from someone/small, licence not stated" in out
    assert "models use" not in out
    assert sorted(path.name for path in (models_folder / "small").iterdir()) == [
        "config.json", "model.safetensors", "source.json",
    ]  # fmt: skip
    assert json.loads(run("info", "small", "--json"))["state"] == "downloaded"
    assert "'small' is installed already" in refusal("pull", REPO)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT for one process")
def test_pull_stopped_by_ctrl_c_goes_on_later(hub, models_folder):
    endpoint, stall = hub
    stall.wanted = True
    stopped = start("pull", REPO, HF_ENDPOINT=endpoint)
    assert stall.begun.wait(TIMEOUT_S)
    stopped.send_signal(signal.SIGINT)
    stall.over.set()
    _, err = stopped.communicate(timeout=TIMEOUT_S)
    assert stopped.returncode == 130
    assert "run the same again to go on" in err
    assert not (models_folder / "small").exists()

    done = start("pull", REPO, HF_ENDPOINT=endpoint)
    _, err = done.communicate(timeout=TIMEOUT_S)
    assert done.returncode == 0, err
    assert (models_folder / "small" / "model.safetensors").stat().st_size == 100_000


def test_pull_from_a_folder_needs_no_network(as_in_catalogue, models_folder, tmp_path):
    tower = as_in_catalogue("siglip2-b16").folder
    out = run("pull", "siglip2-b16", "--from", tower)
    assert f"MB from {tower}, licence Apache-2.0" in out
    assert out.endswith("models use siglip2-b16\n")
    # From another machine, where it is a LECCR model already.
    carried = shutil.copytree(models_folder / "siglip2-b16", tmp_path / "stick" / "siglip2-b16")
    out = run("pull", "siglip2-b16", "--from", carried, "--id", "again")
    assert "Making" not in out
    assert out.endswith("models use again\n")
    source = json.loads((models_folder / "again" / "source.json").read_text())
    assert source["repo"] == "timm/ViT-B-16-SigLIP2-256"
    assert source["tower"] == "open_clip:ViT-B-16-SigLIP2-256:webli"
    assert "no model 'nothing' in the catalogue" in refusal("pull", "nothing")
    assert "ships with the program" in refusal("pull", "leccr-mini")


def test_programs_are_told_in_lines(tower, trained, models_folder):
    said = run("pull", REPO, "--from", tower, "--events")
    events = [json.loads(line) for line in said.splitlines()]
    size_bytes = sum(path.stat().st_size for path in tower.iterdir())
    found = {"event": "found", "id": "small", "size_bytes": size_bytes, "licence": None}
    assert events[0] == found
    progress = [event for event in events if event["event"] == "progress"]
    assert progress[0]["total_bytes"] == size_bytes
    assert {event["checking"] for event in progress} == {True, False}
    assert events[-1] == {"event": "done", "id": "small", "folder": str(models_folder / "small")}
    last = run("add", trained, "--events").splitlines()[-1]
    assert json.loads(last)["folder"] == str(models_folder / "trained")


def test_add_takes_only_what_can_be_loaded(trained, tower, models_folder):
    assert "models use trained" in run("add", trained)
    assert "'trained' is installed already" in refusal("add", trained)
    run("add", trained, "--replace")
    run("add", trained, "--id", "second")
    assert "'smolvlm', not 'leccr'" in refusal("add", tower)
    names = {path.name for path in models_folder.iterdir()} - {".unfinished"}
    assert names == {"trained", "second"}


# --- Using and removing ------------------------------------------------------------------------


def test_use_chooses_what_the_next_index_takes(trained, tmp_path):
    from leccr_engine.library import Library

    folder = tmp_path / "library"
    run("add", trained)
    assert "index FOLDER" in run("use", "trained")
    with Library.open(folder, write=True) as library:
        encoder = load_to_index(library, None, device="cpu")
        library.set_model_id(encoder.model_id)
    assert encoder.folder.name == "trained"
    assert "already" in run("use", "trained")

    said = run("use", "leccr-mini")
    assert "makes the vectors of leccr-mini@" in said
    assert f"those of {encoder.model_id} answer" in said
    assert json.loads((folder / SOURCE_FILE).read_text())["index"] == "leccr-mini"


def test_use_is_of_one_library(trained, tmp_path):
    run("add", trained)
    other = tmp_path / "other"
    assert f"index --library {other} FOLDER" in run("use", "trained", "--library", other)
    assert not (tmp_path / "library" / SOURCE_FILE).exists()


def test_use_refuses_what_cannot_be_loaded(tower, tmp_path):
    assert "weights cannot be read" in refusal("pull", "xlmr-h14", "--from", _with_pickle(tower))
    # What was fetched stays, for a program that can.
    assert json.loads(run("info", "xlmr-h14", "--json"))["state"] == "downloaded"
    assert "weights cannot be read" in refusal("use", "xlmr-h14")
    assert "No model 'nothing'" in refusal("use", "nothing")
    assert not (tmp_path / "library" / SOURCE_FILE).exists()


def test_remove_spares_what_the_library_uses(trained, tmp_path, models_folder):
    from leccr_engine.library import Library

    run("add", trained)
    run("add", trained, "--id", "second")
    run("use", "trained")
    assert "uses the model 'trained'" in refusal("remove", "trained")
    assert "Removed second" in run("remove", "second")
    # Chosen by its folder it is in use as well.
    with Library.open(tmp_path / "library", write=True) as library:
        load_to_index(library, str(models_folder / "trained"), device="cpu")
    assert "uses the model 'trained'" in refusal("remove", "trained")
    run("remove", "trained", "--library", tmp_path / "other")
    run("add", trained)
    run("remove", "trained", "--force")
    assert "not installed" in refusal("remove", "trained")
    assert "ships with the program and stays" in refusal("remove", "leccr-mini")
    assert "ships with the program and stays" in refusal("remove", "leccr-mini", "--force")


def _with_pickle(folder):
    """The files that the catalogue names for a tower without safetensors."""
    for name in ("open_clip_pytorch_model.bin", "tokenizer.json", "preprocessor_config.json"):
        (folder / name).write_bytes(b"?")
    return folder
