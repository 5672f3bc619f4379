"""The child that the window keeps: paused, polite, killed, and none the worse for it."""

from __future__ import annotations

import json
import os

import psutil
import pytest


def say(process, **request):
    process.stdin.write(json.dumps(request).encode() + b"\n")
    process.stdin.flush()


def read_until(process, **wanted):
    """Read event lines until one has these values."""
    for line in process.stdout:
        event = json.loads(line)
        if all(event.get(name) == value for name, value in wanted.items()):
            return event
    return pytest.fail(f"it ended before {wanted}: {process.stderr.read().decode()}")


@pytest.mark.skipif(os.name == "nt", reason="niceness is a number elsewhere only")
def test_a_polite_child_is_paused_killed_and_goes_on(
    pictures, make_photo, tiny_model, leccr, start_leccr, tmp_path
):
    for number in range(6):
        make_photo(pictures / f"{number}.png", colour=(40 * number, 9, 90))
    command = (
        "index", pictures, "--model", tiny_model, "--all", "--watch", "--events",
        "--background", "--threads", "1",
    )  # fmt: skip
    first = start_leccr(*command, "--paused")
    read_until(first, event="standing", standing="paused")
    process = psutil.Process(first.pid)
    assert process.nice() >= 10
    if hasattr(process, "cpu_affinity"):
        assert len(process.cpu_affinity()) == 1
    more = make_photo(tmp_path / "more" / "late.png", colour=(9, 200, 9)).parent
    say(first, do="follow", paths=[str(more)])
    say(first, do="resume")
    read_until(first, event="progress", phase="index", done=0)
    first.kill()
    first.wait()

    second = start_leccr(*command)
    read_until(second, event="done")
    read_until(second, event="standing", standing="watching")
    say(second, do="pause")
    read_until(second, event="standing", standing="paused")
    make_photo(more / "later.png", colour=(200, 200, 9))
    say(second, do="resume")
    read_until(second, event="done", indexed=1)
    second.stdin.close()
    assert second.wait(60) == 130
    stats = json.loads(leccr("stats", "--json").out)
    assert stats["files"]["photo"]["indexed"] == 8
    assert stats["files"]["photo"]["pending"] == 0
