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

from leccr_desktop.operations.index_events import (
    FileFailed,
    IndexDone,
    IndexEvent,
    IndexProgress,
    read_event,
)
from leccr_desktop.operations.indexing import IndexRunner, add_folders, stop_indexing
from leccr_desktop.operations.json_lines import JsonLines

EVENTS = [
    {"event": "scan", "root": "/p", "offline": False, "new": 3},
    {"event": "progress", "phase": "scan", "done": 3, "total": None, "failed": 0, "left_s": None},
    {"event": "progress", "phase": "index", "done": 1, "total": 3, "failed": 0, "left_s": 2.5},
    {"event": "file_failed", "path": "/p/猫.jpg", "reason": "It is empty."},
    {"event": "something_new", "answer": 42},
    {"event": "done", "failed": 1},
]
LINES = b"".join(json.dumps(event).encode() + b"\n" for event in EVENTS)
MEANT = [
    IndexProgress("scan", 3, None, 0, None),
    IndexProgress("index", 1, 3, 0, 2.5),
    FileFailed(Path("/p/猫.jpg"), "It is empty."),
    IndexDone(),
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
    [b"[1, 2]", b'"text"', b'{"event": "progress"}', b'{"event": "file_failed", "path": 3}', b"{"],
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


def test_the_child_gets_paths_library_and_events(qtbot, make_indexer, tmp_path):
    indexer = make_indexer(
        """
        import json, sys
        print(json.dumps({"event": "file_failed", "path": "-", "reason": json.dumps(sys.argv[1:])}))
        """
    )
    said: list[FileFailed] = []
    indexer.file_failed.connect(said.append)
    with qtbot.waitSignal(indexer.stopped) as stopped:
        add_folders(indexer=indexer, paths=[tmp_path / "Bilder mit Ü", tmp_path / "写真"])
    assert stopped.args == [""]
    assert json.loads(said[0].reason) == [
        str(tmp_path / "Bilder mit Ü"),
        str(tmp_path / "写真"),
        "--library",
        str(tmp_path / "library"),
        "--events",
    ]


def test_folders_added_meanwhile_wait_for_the_next_child(qtbot, make_indexer, tmp_path):
    indexer = make_indexer(
        """
        import json, sys, time
        time.sleep(0.2)
        print(json.dumps({"event": "file_failed", "path": sys.argv[1], "reason": "-"}))
        """
    )
    said: list[str] = []
    indexer.file_failed.connect(lambda event: said.append(event.path.name))
    add_folders(indexer=indexer, paths=[tmp_path / "first"])
    add_folders(indexer=indexer, paths=[tmp_path / "second"])
    qtbot.waitUntil(lambda: said == ["first", "second"])


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
        add_folders(indexer=indexer, paths=[tmp_path])
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
            add_folders(indexer=indexer, paths=[tmp_path])
        assert "What it had done is kept" in stopped.args[0]


def test_a_program_that_is_not_there_is_reported(qtbot, qapp, tmp_path):
    indexer = IndexRunner(tmp_path, command=[str(tmp_path / "nothing")])
    with qtbot.waitSignal(indexer.stopped) as stopped:
        add_folders(indexer=indexer, paths=[tmp_path])
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
        add_folders(indexer=indexer, paths=[tmp_path])
    add_folders(indexer=indexer, paths=[tmp_path / "waiting"])
    with qtbot.waitSignal(indexer.stopped) as stopped:
        stop_indexing(indexer=indexer)
    assert stopped.args == [""]
    assert not indexer.running, "what waited is not started by a stop"
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
