"""A second start: it hands over what it was started with, and there is never a second window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_desktop.window.shell.single_instance import SingleInstance, StartRequest
from leccr_engine.errors import LibraryError

START = """
    import json, sys
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication, QTimer
    from leccr_desktop.window.shell.single_instance import SingleInstance, StartRequest

    library, runtime = Path(sys.argv[1]), Path(sys.argv[2])
    query, expected = sys.argv[3], int(sys.argv[4])
    app = QCoreApplication([])
    instance = SingleInstance(library, runtime=runtime)
    heard = []

    def hear(request):
        heard.append(request.query)
        if len(heard) == expected:
            app.quit()

    instance.asked.connect(hear)
    request = StartRequest.of_this_start(folders=[Path("photos")], query=query)
    first = instance.begin(request)
    if first and expected:
        QTimer.singleShot(20_000, app.quit)
        app.exec()
    print(json.dumps([first, heard]))
"""


@pytest.fixture
def runtime():
    # The path of a socket may not be long, and pytest's are.
    with tempfile.TemporaryDirectory(prefix="leccr") as folder:
        yield Path(folder)


@pytest.fixture
def start(tmp_path, runtime):
    """Factory: another process that starts on the same library."""
    script = tmp_path / "start.py"
    script.write_text(textwrap.dedent(START), encoding="utf-8")
    begun: list[subprocess.Popen[str]] = []

    def make(query="", *, expected=0, library=None, **environment):
        command = [sys.executable, script, library or tmp_path, runtime, query, str(expected)]
        process = subprocess.Popen(
            list(map(str, command)),
            stdout=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        )
        begun.append(process)
        return process

    yield make
    for process in begun:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def first(qapp, tmp_path, runtime):
    instance = SingleInstance(tmp_path, runtime=runtime)
    assert instance.begin(StartRequest())
    yield instance
    instance.end()


def told(process):
    text, _ = process.communicate(timeout=30)
    return json.loads(text)


def test_a_second_start_hands_over_and_ends(first, start, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = start("ein Hund, 犬", XDG_ACTIVATION_TOKEN="token")
    assert asked.args == [StartRequest((tmp_path / "photos",), "ein Hund, 犬", "token")]
    assert told(second) == [False, []]
    # So that the window may come to the front.
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token"


def test_another_library_has_its_own_window(first, start, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    assert told(start(library=other)) == [True, []]


def test_what_a_crash_left_is_swept_away(start, qapp, tmp_path, runtime):
    crashed = start(expected=1)
    instance = SingleInstance(tmp_path, runtime=runtime)
    while not list(runtime.glob("*.sock")):
        assert crashed.poll() is None
        time.sleep(0.01)
    crashed.kill()
    crashed.wait()
    assert list(runtime.glob("*.sock"))
    assert instance.begin(StartRequest())
    instance.end()


def test_after_the_first_has_ended_the_next_is_first(first, tmp_path, runtime):
    first.end()
    following = SingleInstance(tmp_path, runtime=runtime)
    assert following.begin(StartRequest())
    following.end()


def test_of_starts_at_the_same_time_one_is_first_and_hears_the_others(start):
    starts = [start(f"query {number}", expected=3) for number in range(4)]
    answers = [told(process) for process in starts]
    winners = [number for number, (is_first, _) in enumerate(answers) if is_first]
    assert len(winners) == 1
    others = {f"query {number}" for number in range(4) if number != winners[0]}
    assert set(answers[winners[0]][1]) == others


def test_a_first_that_does_not_answer_is_said(first, tmp_path, runtime):
    # Nobody runs its event loop while the second waits here.
    second = SingleInstance(tmp_path, runtime=runtime)
    with pytest.raises(LibraryError, match="does not answer"):
        second.begin(StartRequest(), patience_s=0.3)


def test_rubbish_at_the_socket_is_refused(first, qtbot, caplog):
    from PySide6.QtNetwork import QLocalSocket

    with qtbot.assertNotEmitted(first.asked):
        socket = QLocalSocket()
        socket.connectToServer(first._address)
        socket.write(b'{"folders": 3}\n')
        qtbot.waitUntil(lambda: "not understood" in caplog.text)
        qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)


@given(
    folders=st.lists(st.text(st.characters(exclude_characters="\0"), min_size=1)),
    query=st.text(),
)
def test_a_request_survives_the_way(folders, query):
    request = StartRequest(tuple(map(Path, folders)), query)
    assert StartRequest.from_line(request.to_line()) == request


def test_a_name_that_is_no_text_survives_the_way():
    request = StartRequest((Path(os.fsdecode(b"/photos/caf\xe9")),))
    assert StartRequest.from_line(request.to_line()) == request
