"""Killing `index` at any moment and running it again ends as an undisturbed run does."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import time

import numpy as np
import pytest

from leccr_engine.library import Library
from leccr_engine.types import MomentId

AT_LEAST_MOMENTS = 16 + 8 * 3


@pytest.fixture
def media(pictures, make_photo, make_video, broken_samples):
    """Thirty files of more moments than one batch holds; copies and bad files among them."""
    for number in range(16):
        make_photo(pictures / f"{number:02}.jpg", colour=(15 * number, 90, 250 - 15 * number))
    for number in range(8):
        scenes = [((30 * number, 70 * scene, 250 - 80 * scene), 3.0) for scene in range(4)]
        make_video(pictures / "clips" / f"{number:02}.mp4", scenes)
    for name in ("text_jpeg", "empty_jpeg", "cut_mp4", "zeroed_jpeg"):
        shutil.copy(broken_samples[name], pictures / f"05-{broken_samples[name].name}")
    shutil.copy(pictures / "03.jpg", pictures / "clips" / "copy of 03.jpg")
    shutil.copy(pictures / "clips" / "02.mp4", pictures / "99.mp4")
    return pictures


def read(folder):
    """All that a library knows, but for row numbers and times."""
    with Library.open(folder) as library:
        model_id = library.model_id()
        assert model_id is not None
        files = {
            record.path: (record.kind, record.state, record.content_hash, record.failure_reason)
            for record in library.files()
        }
        moments, vectors = {}, {}
        for batch in library.embeddings_since(model_id, 0):
            ids = [MomentId(int(moment_id)) for moment_id in batch.ids]
            for at, moment_id in enumerate(ids):
                moment = library.moments([moment_id])[moment_id]
                key = (moment.content_hash, moment.start_ms, moment.end_ms)
                moments[key] = (moment.kind, moment.description, moment.paths)
                vectors[key] = np.vstack([batch.globals[at], batch.slots[at]]).astype(np.float32)
    return files, moments, vectors


def kill_after(process, *, lines, delay_s):
    """Let a process say so many event lines, wait a little, and kill it."""
    for _ in range(lines):
        if not process.stdout.readline():
            break
    time.sleep(delay_s)
    process.kill()
    process.communicate()


def test_killed_at_several_moments(
    media, tiny_model, run_leccr, start_leccr, tmp_path, library_folder
):
    undisturbed = tmp_path / "undisturbed"
    command = ("index", media, "--model", tiny_model, "--events", "--library")
    finished = run_leccr(*command, undisturbed)
    assert finished.returncode == 0, finished.stderr.decode()
    events = [json.loads(line)["event"] for line in finished.stdout.splitlines()]
    assert events.count("progress") > 3

    chance = random.Random(20240917)
    for lines in (0, 2, 4):
        delay_s = chance.uniform(1.0, 3.0) if lines == 0 else chance.uniform(0.0, 0.1)
        kill_after(start_leccr(*command, library_folder), lines=lines, delay_s=delay_s)

    resumed = run_leccr(*command, library_folder)
    assert resumed.returncode == 0, resumed.stderr.decode()
    files, moments, vectors = read(undisturbed)
    files_after, moments_after, vectors_after = read(library_folder)
    assert files_after == files
    assert moments_after == moments
    for key, expected in vectors.items():
        np.testing.assert_allclose(vectors_after[key], expected, atol=1e-2)
    assert len(moments) >= AT_LEAST_MOMENTS
    checked = run_leccr("check", "--library", library_folder)
    assert checked.returncode == 0, checked.stdout.decode()


def test_killed_in_a_change_of_models(
    media, tiny_model, run_leccr, start_leccr, leccr, tmp_path, library_folder
):
    other_model = tmp_path / "other model"
    shutil.copytree(tiny_model, other_model)
    config = json.loads((other_model / "config.json").read_text(encoding="utf-8"))
    (other_model / "config.json").write_text(json.dumps(config | {"model_id": "other"}))
    assert run_leccr("index", media, "--model", tiny_model).returncode == 0
    _, old_moments, _ = read(library_folder)

    def findable():
        found = json.loads(leccr("search", "red", "--top", "99", "--json").out)
        return found["model"].split("@")[0], len(found["hits"])

    before = findable()
    changing = start_leccr("index", "--model", other_model, "--events")
    for line in changing.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["phase"] == "index" and event["done"]:
            break
    changing.kill()
    changing.communicate()
    # Whichever of the two it is by now, it finds everything.
    killed = findable()
    assert before[0] == "tiny"
    assert killed in (before, ("other", before[1]))

    resumed = run_leccr("index", "--events")
    assert resumed.returncode == 0, resumed.stderr.decode()
    assert findable() == ("other", before[1])
    _, moments, _ = read(library_folder)
    assert moments == old_moments
    checked = run_leccr("check", "--library", library_folder)
    assert checked.returncode == 0, checked.stdout.decode()


def test_stopped_by_a_signal_and_resumed(media, tiny_model, run_leccr, start_leccr, library_folder):
    process = start_leccr("index", media, "--model", tiny_model, "--events")
    process.stdout.readline()
    process.terminate()
    out, err = process.communicate()
    assert process.returncode == 143, err.decode()
    last = json.loads(out.splitlines()[-1])
    assert (last["event"], last["cancelled"]) == ("done", True)
    finished = run_leccr("index", "--events")
    assert finished.returncode == 0, finished.stderr.decode()
    _, moments, _ = read(library_folder)
    assert len(moments) >= AT_LEAST_MOMENTS


def test_stops_when_whoever_started_it_is_gone(media, tiny_model, start_leccr):
    process = start_leccr("index", media, "--model", tiny_model, "--events", "--watch")
    while json.loads(process.stdout.readline())["event"] != "done":
        pass
    process.stdin.close()
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        pytest.fail("it went on without anybody to tell")
    assert process.returncode == 130
    assert json.loads(process.stdout.readlines()[-1])["cancelled"] is True
