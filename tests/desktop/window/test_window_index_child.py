"""The indexing child: its events, its end, its death."""

from __future__ import annotations

import itertools
import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_desktop.cli.index_requests import (
    Exclude,
    Follow,
    Forget,
    IndexRequest,
    IndexRequests,
    Pause,
    Resume,
    Retry,
)
from leccr_desktop.operations.index_events import (
    FileFailed,
    FolderScanned,
    IndexDone,
    IndexEvent,
    IndexModel,
    IndexProgress,
    IndexRefused,
    IndexStanding,
    IndexTrouble,
    Standing,
    read_event,
)
from leccr_desktop.operations.indexing import IndexRunner
from leccr_desktop.operations.json_lines import JsonLines

EVENTS = [
    {"event": "standing", "standing": "working"},
    {"event": "model", "model": "mini@1", "describer": None},
    {"event": "trouble", "reason": "The describer is not there."},
    {"event": "refused", "path": "/q", "reason": "There is no such folder."},
    {"event": "scan", "root": "/p", "offline": False, "new": 3, "left_out": [{"path": "/p/x"}]},
    {"event": "progress", "phase": "scan", "done": 3, "total": None, "failed": 0, "left_s": None},
    {"event": "progress", "phase": "index", "done": 1, "total": 3, "failed": 0, "left_s": 2.5,
     "rate_per_s": 0.8, "path": "/p/猫.jpg"},
    {"event": "file_failed", "path": "/p/猫.jpg", "reason": "It is empty."},
    {"event": "something_new", "answer": 42},
    {"event": "done", "failed": 1, "watching": True},
]  # fmt: skip
LINES = b"".join(json.dumps(event).encode() + b"\n" for event in EVENTS)
MEANT = [
    IndexStanding(Standing.WORKING),
    IndexModel("mini@1", None),
    IndexTrouble("The describer is not there."),
    IndexRefused(Path("/q"), "There is no such folder."),
    FolderScanned(Path("/p"), is_offline=False, left_out=1),
    IndexProgress("scan", 3, None, 0, None),
    IndexProgress("index", 1, 3, 0, 2.5, 0.8, Path("/p/猫.jpg")),
    FileFailed(Path("/p/猫.jpg"), "It is empty."),
    IndexDone(watching=True),
]


def read(reader: JsonLines, chunk: bytes) -> list[IndexEvent]:
    events = map(read_event, reader.feed(chunk))
    return [event for event in events if event is not None]


@given(st.lists(st.integers(0, len(LINES)), max_size=12))
def test_events_are_the_same_however_the_pipe_cuts_them(cuts):
    edges = [0, *sorted(cuts), len(LINES)]
    reader = JsonLines()
    chunks = [LINES[a:b] for a, b in itertools.pairwise(edges)]
    assert [event for chunk in chunks for event in read(reader, chunk)] == MEANT


@given(st.binary(max_size=200))
def test_noise_between_events_is_passed_over(noise):
    reader = JsonLines()
    events = read(reader, noise.replace(b"{", b"") + b"\n" + LINES)
    assert events == MEANT


@pytest.mark.parametrize(
    "line",
    [
        b'{"event": "standing", "standing": "on its head"}',
        b"[1, 2]",
        b'"text"',
        b'{"event": "progress"}',
        b'{"event": "file_failed", "path": 3}',
        b"{",
    ],
)
def test_an_odd_line_is_no_event(line):
    assert read(JsonLines(), line + b"\n") == []


def test_a_line_without_end_does_not_fill_the_memory():
    reader = JsonLines()
    for _ in range(40):
        reader.feed(b"x" * (1 << 16))
    assert read(reader, b"\n" + LINES) == MEANT


@pytest.fixture
def make_indexer(qapp, index_stub, tmp_path):
    made: list[IndexRunner] = []

    def make(body: str) -> IndexRunner:
        indexer = IndexRunner(tmp_path / "library", command=index_stub(body))
        made.append(indexer)
        return indexer

    yield make
    for indexer in made:
        indexer.close()
        assert not indexer.running


def test_the_child_gets_paths_library_and_options(qtbot, make_indexer, tmp_path):
    indexer = make_indexer(
        """
        import json, sys
        print(json.dumps({"event": "file_failed", "path": "-", "reason": json.dumps(sys.argv[1:])}))
        """
    )
    said: list[FileFailed] = []
    indexer.file_failed.connect(said.append)
    with qtbot.waitSignal(indexer.stopped) as stopped:
        indexer.start([tmp_path / "Bilder mit Ü", tmp_path / "写真"], options=["--watch"])
    assert stopped.args == [""]
    assert json.loads(said[0].reason) == [
        str(tmp_path / "Bilder mit Ü"),
        str(tmp_path / "写真"),
        "--library",
        str(tmp_path / "library"),
        "--all",
        "--events",
        "--watch",
    ]


def test_the_child_hears_what_it_is_asked(qtbot, make_indexer, tmp_path):
    indexer = make_indexer(
        """
        import json, sys
        for line in sys.stdin:
            said = {"event": "file_failed", "path": "-", "reason": line.strip()}
            print(json.dumps(said), flush=True)
        """
    )
    heard: list[IndexRequest | None] = []

    def hear(event: FileFailed) -> None:
        requests = IndexRequests()
        requests.hear(event.reason.encode())
        heard.append(requests.take())

    indexer.file_failed.connect(hear)
    indexer.start()
    indexer.pause()  # at once: nobody waits for a child to be there
    indexer.resume()
    indexer.follow([tmp_path / "写真"])
    indexer.forget([tmp_path])
    indexer.exclude(tmp_path, ["*.tmp", "Ü/"])
    indexer.retry(None)
    indexer.retry([tmp_path / "a.jpg"])
    qtbot.waitUntil(lambda: len(heard) == 7)
    assert heard == [
        Pause(),
        Resume(),
        Follow((tmp_path / "写真",)),
        Forget((tmp_path,)),
        Exclude(tmp_path, ("*.tmp", "Ü/")),
        Retry(None),
        Retry((tmp_path / "a.jpg",)),
    ]


@pytest.mark.parametrize(
    "complaint",
    [
        "Error: The library is in use by process 4711.",
        "Usage: ...\\n╭─ Error ──╮\\n│ The library is in use by process 4711.   │\\n╰──────╯",
    ],
)
def test_a_child_that_fails_says_why(qtbot, make_indexer, tmp_path, complaint):
    indexer = make_indexer(f"""
        import sys
        sys.exit("{complaint}")
    """)
    with qtbot.waitSignal(indexer.stopped) as stopped:
        indexer.start([tmp_path])
    assert stopped.args == ["Indexing stopped: The library is in use by process 4711."]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_child_that_is_killed_is_reported_and_can_start_again(qtbot, make_indexer, tmp_path):
    indexer = make_indexer(
        """
        import os, signal, sys
        sys.stdout.write('{"event": "progress", "phase": "index", "done"')
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    for _ in range(2):
        with qtbot.waitSignal(indexer.stopped) as stopped:
            indexer.start([tmp_path])
        assert "What it had done is kept" in stopped.args[0]


def test_a_program_that_is_not_there_is_reported(qtbot, qapp, tmp_path):
    indexer = IndexRunner(tmp_path, command=[str(tmp_path / "nothing")])
    with qtbot.waitSignal(indexer.stopped) as stopped:
        indexer.start([tmp_path])
    assert stopped.args[0].startswith("Indexing cannot start")


STUBBORN = """
    import json, os, signal, sys, time
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    print(json.dumps({"event": "file_failed", "path": "-", "reason": str(os.getpid())}), flush=True)
    time.sleep(60)
"""


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_stop_ends_the_child_without_a_complaint(qtbot, make_indexer, tmp_path):
    indexer = make_indexer(STUBBORN)
    with qtbot.waitSignal(indexer.file_failed) as said:
        indexer.start([tmp_path])
    with qtbot.waitSignal(indexer.stopped) as stopped:
        indexer.stop()
    assert stopped.args == [""]
    assert not indexer.running
    assert not is_alive(int(said.args[0].reason))


def test_the_child_ends_with_the_window(qtbot, make_window, index_stub, tmp_path):
    window = make_window(tmp_path / "library", command=index_stub(STUBBORN), folders=[tmp_path])
    with qtbot.waitSignal(window.indexer.file_failed) as said:
        pass
    pid = int(said.args[0].reason)
    assert is_alive(pid)
    window.close()
    end = time.monotonic() + 5
    while is_alive(pid) and time.monotonic() < end:
        time.sleep(0.01)
    assert not is_alive(pid)
