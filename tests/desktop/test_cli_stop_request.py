"""Being told to stop: signals, and a standard input that closes."""

from __future__ import annotations

import os
import signal
from types import SimpleNamespace

import pytest

from leccr_desktop.cli.stop_request import StopRequest

WAIT_S = 10.0


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_asks_for_a_clean_stop(number, code):
    before = signal.getsignal(number)
    with StopRequest(watch_stdin=False) as stop:
        assert not stop.event.is_set()
        signal.raise_signal(number)
        assert stop.event.wait(WAIT_S)
        assert stop.exit_code == code
        # A second one is for real.
        assert signal.getsignal(number) is signal.SIG_DFL
    assert signal.getsignal(number) is before


@pytest.fixture
def stdin_pipe(monkeypatch):
    """A pipe whose reading end is standard input; gives the writing end."""
    reading, writing = os.pipe()
    monkeypatch.setattr("sys.stdin", SimpleNamespace(fileno=lambda: reading))
    yield writing
    os.close(reading)


def test_a_closed_standard_input_asks_to_stop(stdin_pipe):
    with StopRequest(watch_stdin=True) as stop:
        os.write(stdin_pipe, b"whatever is said is passed over\n")
        assert not stop.event.wait(0.1)
        os.close(stdin_pipe)
        assert stop.event.wait(WAIT_S)
        assert stop.exit_code == 130


def test_a_standard_input_that_nobody_held_is_not_watched(stdin_pipe):
    os.close(stdin_pipe)
    with StopRequest(watch_stdin=True) as stop:
        assert not stop.event.wait(0.2)


def test_no_standard_input_at_all(monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    with StopRequest(watch_stdin=True) as stop:
        assert not stop.event.is_set()
