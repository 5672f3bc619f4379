"""Index, search, stats, check: what a person types and what comes back."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3

import pytest

COLOURS = {"red": (220, 20, 20), "green": (20, 200, 30), "blue": (20, 30, 220)}


@pytest.fixture
def media(pictures, make_photo, make_video):
    for name, colour in COLOURS.items():
        make_photo(pictures / f"{name} 写真.jpg", colour=colour)
    make_video(pictures / "clips" / "film.mp4", [((200, 30, 30), 4.0), ((30, 30, 200), 4.0)])
    return pictures


@pytest.fixture
def indexed(media, leccr, tiny_model):
    outcome = leccr("index", media, "--model", tiny_model)
    assert outcome.code == 0, outcome.err
    return media


def stats(leccr):
    outcome = leccr("stats", "--json")
    assert outcome.code == 0, outcome.err
    return json.loads(outcome.out)


# ---- the main job


def test_index_says_what_it_did(media, leccr, tiny_model, library_folder):
    shutil.copy(media / "red 写真.jpg", media / "copy.jpg")
    (media / "bad.jpg").write_text("no picture")
    outcome = leccr("index", media, "--model", tiny_model)
    assert outcome.code == 0
    assert "4 indexed, 1 recognised by content, 1 failed" in outcome.out
    assert str(library_folder) in outcome.out
    assert f"Skipped {media / 'bad.jpg'}: " in outcome.err
    files = stats(leccr)["files"]
    assert files["photo"] == {"indexed": 4, "failed": 1, "offline": 0, "pending": 0}
    assert files["video"] == {"indexed": 1, "failed": 0, "offline": 0, "pending": 0}


def test_event_lines(media, leccr, tiny_model, library_folder):
    (media / "bad.jpg").write_text("no picture")
    outcome = leccr("index", media, "--model", tiny_model, "--events")
    assert outcome.code == 0
    assert outcome.out.isascii()
    events = [json.loads(line) for line in outcome.out.splitlines()]
    kinds = [event["event"] for event in events]
    assert set(kinds) == {"standing", "model", "scan", "progress", "file_failed", "done"}
    scan = events[kinds.index("scan")]
    assert (scan["root"], scan["new"], scan["offline"]) == (str(media), 5, False)
    failed = events[kinds.index("file_failed")]
    assert failed["path"] == str(media / "bad.jpg")
    assert failed["reason"]
    last = [event for event in events if event["event"] == "progress"][-1]
    assert (last["done"], last["total"], last["failed"]) == (5, 5, 1)
    done = events[-1]
    assert (done["indexed"], done["failed"], done["cancelled"]) == (4, 1, False)
    assert (done["library"], done["watching"]) == (str(library_folder), False)


def test_search_as_json(indexed, leccr):
    outcome = leccr("search", "ein rotes Bild", "--json", "--top", "4")
    assert outcome.code == 0, outcome.err
    (line,) = outcome.out.splitlines()
    result = json.loads(line)
    assert set(result) == {"query", "model", "took_ms", "coverage", "hits"}
    assert result["query"] == "ein rotes Bild"
    assert result["model"].startswith("tiny@")
    assert [hit["rank"] for hit in result["hits"]] == [1, 2, 3, 4]
    fields = {"rank", "path", "kind", "start_ms", "end_ms", "score", "reason", "strength"}
    for hit in result["hits"]:
        assert set(hit) == fields
        assert hit["kind"] in {"photo", "video"}
        assert os.path.exists(hit["path"])  # noqa: PTH110 - a string, as any program gets it
        assert hit["end_ms"] > hit["start_ms"] or hit["kind"] == "photo"
    scores = [hit["score"] for hit in result["hits"]]
    assert scores == sorted(scores, reverse=True)


def test_search_as_a_table(indexed, leccr):
    outcome = leccr("search", "红色", "--top", "3")
    assert outcome.code == 0
    assert "红色" in outcome.out
    assert "photo" not in outcome.err


def test_search_from_standard_input(indexed, leccr):
    torn = b"\xff\xfe torn \x80"
    lines = [b"dog", b"", b"  ", "собака".encode(), torn, "كلب\r".encode(), "犬".encode()]
    outcome = leccr("search", "-", "--json", "--top", "2", stdin=b"\n".join(lines) + b"\n")
    assert outcome.code == 0, outcome.err
    results = [json.loads(line) for line in outcome.out.splitlines()]
    asked = [line.decode(errors="replace").strip() for line in lines]
    assert [result["query"].strip() for result in results] == asked
    assert [len(result["hits"]) for result in results] == [2, 0, 0, 2, 2, 2, 2]
    alone = json.loads(leccr("search", "собака", "--json", "--top", "2").out)
    assert results[3]["hits"] == alone["hits"]


def test_an_empty_query_is_wrong_use(leccr):
    outcome = leccr("search", "  ")
    assert outcome.code == 2
    assert "empty" in outcome.err


def test_the_model_is_remembered(indexed, leccr, media, make_photo):
    make_photo(media / "new.jpg", colour=(1, 2, 3))
    outcome = leccr("index")
    assert outcome.code == 0, outcome.err
    assert "1 indexed" in outcome.out
    assert stats(leccr)["model"].startswith("tiny@")


def test_descriptions_left_out_come_with_a_later_run(media, leccr, tiny_model):
    assert leccr("index", media, "--model", tiny_model, "--no-describe").code == 0
    assert stats(leccr)["described_share"] == 0
    outcome = leccr("index")
    assert "4 described later" in outcome.out
    assert stats(leccr)["described_share"] == 1


def test_stats_for_people(indexed, leccr, library_folder):
    outcome = leccr("stats")
    assert outcome.code == 0
    for word in (str(library_folder), "tiny@", "indexed", "photos", "videos"):
        assert word in outcome.out.replace("\n", "")


def test_check_finds_and_repairs(indexed, leccr, media):
    leccr("search", "x")
    assert leccr("check").code == 0
    (media / "red 写真.jpg").unlink()
    found = leccr("check")
    assert found.code == 1
    assert "red" in found.out
    assert "--repair" in found.err
    repaired = leccr("check", "--repair")
    assert repaired.code == 0, repaired.out
    assert leccr("check").code == 0


def test_originals_are_never_written(media, leccr, tiny_model):
    def fingerprint():
        return {
            path: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
            for path in media.rglob("*")
            if path.is_file()
        }

    (media / "bad.jpg").write_text("no picture")
    before = fingerprint()
    leccr("index", media, "--model", tiny_model)
    leccr("search", "x")
    leccr("check", "--repair")
    leccr("index")
    assert fingerprint() == before


# ---- bad input


def test_a_missing_folder(leccr, pictures):
    outcome = leccr("index", pictures / "nowhere")
    assert outcome.code == 2
    assert str(pictures / "nowhere") in outcome.err
    assert "no such folder" in outcome.err
    assert "Traceback" not in outcome.err


def test_nothing_to_index(leccr):
    outcome = leccr("index")
    assert outcome.code == 2
    assert "leccr-desktop index FOLDER" in outcome.err


def test_a_root_that_is_away_is_no_error(indexed, leccr, tmp_path):
    away = indexed.rename(tmp_path / "away")
    outcome = leccr("index", indexed)
    assert outcome.code == 0
    assert "is not there now" in outcome.err
    assert stats(leccr)["files"]["photo"]["offline"] == 3
    assert json.loads(leccr("search", "x", "--json").out)["hits"] == []
    away.rename(indexed)
    assert leccr("index").code == 0
    assert stats(leccr)["files"]["photo"]["indexed"] == 3


def test_each_bad_file_has_its_reason(media, leccr, tiny_model, broken_samples):
    for name, sample in broken_samples.items():
        shutil.copy(sample, media / f"{name}{sample.suffix}")
    outcome = leccr("index", media, "--model", tiny_model, "--events")
    assert outcome.code == 0
    events = [json.loads(line) for line in outcome.out.splitlines()]
    reasons = {e["path"]: e["reason"] for e in events if e["event"] == "file_failed"}
    assert set(reasons) == {
        str(media / f"{name}{sample.suffix}") for name, sample in broken_samples.items()
    }
    assert all(len(reason) > 10 for reason in reasons.values())
    assert stats(leccr)["moments"] == 5


def test_a_video_that_breaks_off_is_found_as_far_as_it_goes(
    pictures, leccr, tiny_model, make_video, tmp_path
):
    whole = make_video(
        tmp_path / "whole.mp4", [((200, 30, 30), 6.0), ((30, 30, 200), 6.0)], faststart=True
    )
    content = whole.read_bytes()
    cut = pictures / "cut.mp4"
    cut.write_bytes(content[: len(content) * 3 // 4])
    outcome = leccr("index", pictures, "--model", tiny_model, "--events")
    assert outcome.code == 0
    events = [json.loads(line) for line in outcome.out.splitlines()]
    (incomplete,) = [event for event in events if event["event"] == "file_incomplete"]
    assert incomplete["path"] == str(cut)
    assert "breaks off after" in incomplete["reason"]
    assert stats(leccr)["files"]["video"]["indexed"] == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads anything")
def test_a_file_without_read_permission(indexed, leccr, media, make_photo):
    secret = make_photo(media / "secret.jpg", colour=(5, 5, 5))
    secret.chmod(0)
    outcome = leccr("index")
    assert outcome.code == 0
    assert "ermission" in outcome.err
    secret.chmod(0o644)
    assert "1 indexed" in leccr("index").out


def test_a_library_from_a_newer_version(indexed, leccr, library_folder):
    database = library_folder / "library.db"
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = database.read_bytes()
    for command in (("index",), ("search", "x"), ("stats",), ("check",)):
        outcome = leccr(*command)
        assert outcome.code == 1, command
        assert "newer" in outcome.err
        assert "Traceback" not in outcome.err
    assert database.read_bytes() == before


def test_no_library_yet(leccr, library_folder):
    for command in (("search", "x"), ("stats",), ("check",)):
        outcome = leccr(*command)
        assert outcome.code == 1
        assert str(library_folder) in outcome.err
    assert not library_folder.exists()


def test_a_model_that_is_not_there(leccr, media):
    outcome = leccr("index", media, "--model", "no-such-model")
    assert outcome.code == 1
    assert "no-such-model" in outcome.err
    assert "Traceback" not in outcome.err


def test_a_library_that_another_process_writes(indexed, leccr, library_folder):
    from leccr_engine.library import Library

    with Library.open(library_folder, write=True):
        outcome = leccr("index")
        assert outcome.code == 1
        assert str(os.getpid()) in outcome.err
        assert leccr("search", "x").code == 0
