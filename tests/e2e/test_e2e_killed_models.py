"""Killing `models pull`, a change of models and describing at random points leaves all usable.

The few kills of a normal run are seeded, and so are the fifty of `-m slow`.
"""

from __future__ import annotations

import json
import random
import shutil
import time
from typing import TYPE_CHECKING

import pytest

from leccr_engine.library import Library
from leccr_engine.models.installed import InstalledModels

if TYPE_CHECKING:
    import subprocess

FEW = 1
KILLS = pytest.mark.parametrize("kills", [FEW, pytest.param(17, marks=pytest.mark.slow)])
LOADING_S = 3.0
"""About as long as a process loads before it says anything."""


class Killer:
    """Kills a process while it works, as likely early as late; one in four while it loads.

    Args:
        seed: of all its chances.
        span_s: how long an undisturbed one works, from the first line that says so.
    """

    def __init__(self, seed: str, *, span_s: float) -> None:
        self._chance = random.Random(seed)
        self._span_s = span_s

    def kill(self, process: subprocess.Popen[bytes], *, begins: str) -> None:
        """Kill it; `begins` is in the first line that is said in earnest."""
        assert process.stdout is not None
        if self._chance.random() < 0.25:
            time.sleep(self._chance.uniform(0, LOADING_S))
        else:
            for line in process.stdout:
                if begins in line.decode():
                    break
            time.sleep(self._chance.uniform(0, self._span_s))
        process.kill()
        process.communicate()


def span_s(process: subprocess.Popen[bytes], *, begins: str) -> float:
    """How long an undisturbed process works."""
    assert process.stdout is not None
    began_s = time.monotonic()
    for line in process.stdout:
        if begins in line.decode():
            began_s = time.monotonic()
            break
    finish(process)
    return time.monotonic() - began_s


def finish(process: subprocess.Popen[bytes]) -> None:
    """Let a process end by itself: to close its input would be to stop it."""
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read()
    assert process.wait() == 0, process.stderr.read().decode()


@pytest.fixture(autouse=True)
def models_folder(tmp_path, monkeypatch, environment):
    """Nothing of this user's own."""
    folder = tmp_path / "models"
    monkeypatch.setenv("LECCR_MODELS", str(folder))
    environment["LECCR_MODELS"] = str(folder)
    return folder


@pytest.fixture
def usable(leccr):
    """Holds that the library is sound and that everything in it is found."""

    def check(library_folder):
        with Library.open(library_folder, write=True) as library:
            known = {str(record.path) for record in library.files()}
        found = leccr("search", "red", "--top", "99", "--json")
        assert found.code == 0, found.err
        assert {hit["path"] for hit in json.loads(found.out)["hits"]} == known
        assert known
        # Only now, that the search has brought the index file up to date.
        checked = leccr("check")
        assert checked.code == 0, checked.out

    return check


@pytest.fixture
def library(pictures, make_photo, make_video, leccr, tiny_model, library_folder):
    """A library of photos and videos, indexed and described by the tiny model."""
    for number in range(24):
        make_photo(pictures / f"{number:02}.jpg", colour=(10 * number, 90, 250 - 10 * number))
    for number in range(2):
        scenes = [((120 * number, 70 * scene, 250 - 80 * scene), 2.0) for scene in range(4)]
        make_video(pictures / f"{number}.mp4", scenes)
    assert leccr("index", pictures, "--model", tiny_model).code == 0
    return library_folder


def renamed(folder, target):
    """Copy a model, which then is another one."""
    shutil.copytree(folder, target)
    config = json.loads((target / "config.json").read_text(encoding="utf-8"))
    (target / "config.json").write_text(json.dumps(config | {"model_id": target.name}))
    return target


@KILLS
def test_killed_while_the_model_changes(kills, library, tiny_model, start_leccr, usable, tmp_path):
    def change(version):
        model = tmp_path / f"v{version}"
        model = model if model.exists() else renamed(tiny_model, model)
        return start_leccr("index", "--model", model, "--events")

    begins = '"phase": "index"'
    killer = Killer("re-embed", span_s=span_s(change(0), begins=begins))
    version, changed = 1, 0
    for _ in range(kills):
        killer.kill(change(version), begins=begins)
        usable(library)
        with Library.open(library) as opened:
            if (opened.model_id() or "").startswith(f"v{version}@"):
                version, changed = version + 1, changed + 1
    finish(change(version))
    with Library.open(library) as opened:
        assert (opened.model_id() or "").startswith(f"v{version}@")
    usable(library)
    if kills > FEW:
        assert 0 < changed < kills, "some were killed before the switch, some were not"


@KILLS
def test_killed_while_describing(kills, library, smolvlm, start_leccr, usable, tmp_path):
    def describe(version):
        llm = tmp_path / f"llm{version}"
        if not llm.exists():
            shutil.copytree(smolvlm, llm)
        return start_leccr("index", "--describer", llm, "--events")

    def described_by():
        with Library.open(library) as opened:
            return [
                text.description.describer_id.split("@")[0]
                for record in opened.files()
                for text in opened.descriptions(record.content_hash)
            ]

    moments = len(described_by())
    begins = '"phase": "describe"'
    killer = Killer("describe", span_s=span_s(describe(0), begins=begins))
    version, partly = 1, 0
    for _ in range(kills):
        before = described_by().count(f"llm{version}")
        killer.kill(describe(version), begins=begins)
        usable(library)
        by = described_by()
        assert len(by) == moments
        assert by.count(f"llm{version}") >= before, "what was described stays so"
        if by.count(f"llm{version}") == moments:
            version += 1
        else:
            partly += by.count(f"llm{version}") > before
    finish(describe(version))
    assert described_by() == [f"llm{version}"] * moments
    usable(library)
    if kills > FEW:
        assert partly, "some were killed in the midst of it"


@KILLS
def test_killed_while_pulling(
    kills,
    library,
    published,
    fake_hub,
    models_folder,
    environment,
    start_leccr,
    usable,
    leccr,
    tmp_path,
):
    tower = published("transformers-clip")
    fake_hub.files = {path.name: path.read_bytes() for path in tower.folder.iterdir()}
    fake_hub.in_lfs = {name for name in fake_hub.files if name.endswith(".safetensors")}
    size_bytes = sum(map(len, fake_hub.files.values()))
    fake_hub.chunk_bytes, fake_hub.pause_s = max(1, size_bytes // 50), 0.01
    environment |= {"HF_ENDPOINT": fake_hub.endpoint, "HF_HUB_OFFLINE": "0"}
    begins = '"event": "found"'

    def pull():
        return start_leccr("models", "pull", fake_hub.repo, "--events")

    def files():
        (model,) = InstalledModels(models_folder).all()
        return {file.name: file.sha256 for file in model.source.files}

    killer = Killer("pull", span_s=span_s(pull(), begins=begins))
    undisturbed = files()
    shutil.rmtree(models_folder)
    resumed = 0
    for _ in range(kills):
        sent = len(fake_hub.asked)
        killer.kill(pull(), begins=begins)
        resumed += any(asked.range for asked in fake_hub.asked[sent:])
        usable(library)
        # There is a whole model, or none; what is whole can be used.
        for model in InstalledModels(models_folder).all():
            used = leccr("models", "use", model.id, "--library", tmp_path / "new")
            assert used.code == 0, used.err
            assert files() == undisturbed
            shutil.rmtree(models_folder)
    finish(pull())
    assert files() == undisturbed
    if kills > FEW:
        assert resumed, "some went on where the one before was killed"
