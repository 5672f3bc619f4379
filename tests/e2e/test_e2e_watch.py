"""`index --watch`: what happens on disk is in the library within seconds."""

from __future__ import annotations

import json
import signal
import threading
import time

import pytest

WAIT_S = 60


class Events:
    """The event lines of a process, read as they come."""

    def __init__(self, process):
        self._lines = []
        self._more = threading.Condition()
        threading.Thread(target=self._read, args=(process.stdout,), daemon=True).start()

    def _read(self, stream):
        for line in stream:
            with self._more:
                self._lines.append(json.loads(line))
                self._more.notify_all()

    def wait(self, wanted):
        """Wait for a `done` line that satisfies `wanted`, counts summed since the last wait."""
        total = {}
        deadline = time.monotonic() + WAIT_S
        with self._more:
            while time.monotonic() < deadline:
                while self._lines:
                    line = self._lines.pop(0)
                    for name, value in line.items():
                        if isinstance(value, int):
                            total[name] = total.get(name, 0) + value
                    if line["event"] == "done" and wanted(total):
                        return
                self._more.wait(0.2)
        pytest.fail(f"never came; since the last: {total}")


def test_new_changed_moved_and_deleted_files_are_taken_up(
    pictures, make_photo, tiny_model, start_leccr, leccr, tmp_path
):
    first = make_photo(pictures / "first.jpg", colour=(200, 10, 10))
    process = start_leccr("index", pictures, "--model", tiny_model, "--watch", "--events")
    events = Events(process)
    events.wait(lambda total: total["indexed"] == 1)

    make_photo(pictures / "new.jpg", colour=(10, 200, 10))
    events.wait(lambda total: total["indexed"] >= 1)

    make_photo(first, colour=(10, 10, 200), size=(80, 60))
    events.wait(lambda total: total["changed"] >= 1 and total["indexed"] >= 1)

    (pictures / "new.jpg").rename(pictures / "moved.jpg")
    events.wait(lambda total: total["known"] == 1 and total["removed"] == 1)

    album = make_photo(tmp_path / "album" / "deep" / "a.jpg", colour=(90, 90, 10)).parents[1]
    album.rename(pictures / "album")
    events.wait(lambda total: total["indexed"] >= 1)

    first.unlink()
    events.wait(lambda total: total["removed"] == 1)

    checked = leccr("check")
    assert checked.code == 0, checked.out

    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=WAIT_S) == 130
    stats = json.loads(leccr("stats", "--json").out)
    assert stats["files"]["photo"] == {"indexed": 2, "failed": 0, "offline": 0, "pending": 0}
