"""Starting this program again, from a checkout and from a bundle."""

from __future__ import annotations

import subprocess
import sys

import pytest

from leccr_desktop.own_command import own_command, own_window_command


@pytest.fixture
def bundled(monkeypatch, tmp_path):
    """As in a bundle, started by the executable that has no terminal."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "LECCR Desktop.exe"))
    return tmp_path


def test_from_a_checkout_the_interpreter_runs_the_package():
    assert own_command("index") == (sys.executable, "-m", "leccr_desktop", "index")
    assert own_window_command("--hidden") == (sys.executable, "-m", "leccr_desktop", "--hidden")


def test_in_a_bundle_children_are_the_executable_that_talks(bundled):
    assert own_command("index", "--events") == (
        str(bundled / "leccr-desktop.exe"),
        "index",
        "--events",
    )


def test_in_a_bundle_the_system_starts_what_opens_no_terminal(bundled):
    assert own_window_command("--hidden") == (str(bundled / "LECCR Desktop.exe"), "--hidden")


def test_without_streams_the_program_says_nothing_and_works():
    # As pythonw and windowed executables are started on Windows.
    code = (
        "import sys; sys.stdout = sys.stderr = None; sys.argv = ['leccr-desktop', '--help']\n"
        "from leccr_desktop.__main__ import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, b"")
