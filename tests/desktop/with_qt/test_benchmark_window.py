"""The pieces of the window's benchmark, small: what it generates, its clocks, what it says."""

from __future__ import annotations

import sys
import threading
import time

import pytest

from benchmarks.stopwatch import Lap, Stopwatch, machine, memory_mib
from benchmarks.window import report_lines
from benchmarks.window_library import EmbeddedModel, generate_library, photo_count
from leccr_desktop.operations.index_pause import PAUSE_FILE
from leccr_engine.library.filters import Filters
from leccr_engine.library.library import Library
from leccr_engine.library.vector_index import VectorIndex

PHOTOS = 300
MODEL = EmbeddedModel("made-up", mixing_weight=0.5, slots=2, embed_dim=8)

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def generate(folder):
    said = []
    library = generate_library(folder, PHOTOS, say=said.append, load_model=lambda: MODEL)
    return library, said


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("generated")
    generate(folder)
    return folder


def test_generated_photos_are_all_there_and_paused(folder):
    assert photo_count(folder) == PHOTOS
    assert (folder / "library" / PAUSE_FILE).is_file()
    with Library.open(folder / "library") as library:
        files = library.browse(Filters(), limit=PHOTOS + 1)
        assert len(files) == PHOTOS
        assert len({file.content_hash for file in files}) == PHOTOS
        assert all(file.path.is_file() and file.place for file in files)
        index = VectorIndex.open_or_rebuild(library, MODEL.id, MODEL.mixing_weight)
        assert index.moment_count == PHOTOS


def test_generated_photos_are_unchanged_to_a_scan(folder):
    from leccr_engine.media.scanner import scan

    with Library.open(folder / "library", write=True) as library:
        (root,) = library.roots()
        summary = library.sync_root(root.id, scan(root.path))
    assert (summary.new, summary.changed, summary.unchanged) == (0, 0, PHOTOS)


def test_a_library_is_generated_once(folder):
    assert generate(folder) == (folder / "library", [])
    with pytest.raises(ValueError, match="300 photos, not 299"):
        generate_library(folder, PHOTOS - 1, say=print, load_model=lambda: MODEL)


def test_a_stopwatch_counts_waiting_and_work():
    watch = Stopwatch(of_thread=True)
    time.sleep(0.02)
    rested = watch.lap()
    while watch.lap().cpu_ms < rested.cpu_ms + 5:
        pass
    worked = watch.lap()
    assert rested.wall_ms >= 20
    assert worked.wall_ms > rested.wall_ms
    assert 0 <= worked.granted_ms <= worked.wall_ms


def test_a_stopwatch_may_have_been_started_elsewhere():
    began_ns = time.monotonic_ns() - 10**9
    assert Stopwatch(since_ns=began_ns).lap().wall_ms >= 1000


def test_a_stopwatch_bears_threads_that_are_gone():
    ended = threading.Thread(target=int)
    ended.start()
    ended.join()
    assert Stopwatch(ended.native_id or 0).lap().withheld_ms == 0


def test_laps_follow_each_other():
    assert Lap(3, 2, 1) + Lap(30, 20, 10) == Lap(33, 22, 11)
    assert Lap(3, 2, 5).granted_ms == 0


@linux_only
def test_memory_is_read_of_any_process():
    now, most = memory_mib()
    assert 0 < now <= most


def test_the_machine_is_named():
    assert "load" in machine()


def test_the_report_says_what_is_kept():
    def lap(wall_ms, withheld_ms=0):
        return {"wall_ms": wall_ms, "cpu_ms": 1.0, "withheld_ms": withheld_ms}

    start = {"painted": lap(900), "loaded": ["numpy"]}
    whole = start | {
        "first_photos": lap(1100),
        "search_ready": lap(5000),
        "searches": [{"query": "dog", "lap": lap(50)}, {"query": "犬", "lap": lap(150, 60)}],
        "scrolls": [
            {"name": "wheel", "frames": [lap(5), lap(400)], "rows": 9, "pictures": 4},
        ],
        "memory_mib": {"without the model": (300, 390), "the model's own process": (500, 500)},
    }
    lines = {line.split("  ")[1]: line for line in report_lines(9, [start], whole) if "  " in line}
    assert lines["median of the starts"].endswith("wall kept, granted kept")
    assert lines["slowest query"].endswith("wall OVER, granted kept")
    assert "granted OVER   2 frames, 9 rows, 4 pictures" in lines["wheel"]
    assert lines["without the model"].endswith("limit 400: kept")
    assert "numpy" in lines["imported by the first paint, of what may come later: numpy"]
