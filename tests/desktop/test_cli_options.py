"""Which library and which model a command means."""

from __future__ import annotations

from pathlib import Path

import pytest

from leccr_desktop.cli.options import library_folder
from leccr_desktop.cli.wording import clock_time


def test_the_library_as_chosen_else_from_the_environment_else_the_users(monkeypatch):
    monkeypatch.setenv("LECCR_LIBRARY", "/from/environment")
    assert library_folder(Path("/chosen")) == Path("/chosen")
    assert library_folder(None) == Path("/from/environment")
    monkeypatch.delenv("LECCR_LIBRARY")
    assert library_folder(None).name == "leccr-desktop"
    assert library_folder(None).is_absolute()


@pytest.mark.parametrize(
    ("at_ms", "written"),
    [(0, "0:00"), (65_999, "1:05"), (3_599_000, "59:59"), (3_725_000, "1:02:05")],
)
def test_times_as_people_write_them(at_ms, written):
    assert clock_time(at_ms) == written
