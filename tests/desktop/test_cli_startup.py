"""The command line before a command runs: quick, and exact about wrong use."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

HEAVY = {
    "PIL", "PySide6", "accelerate", "av", "cv2", "faiss", "leccr_training", "numpy", "open_clip",
    "rich", "sqlite_utils", "timm", "torch", "transformers", "watchfiles",
}  # fmt: skip

LOADED_AFTER = """
import sys
sys.argv = {arguments!r}
from leccr_desktop.__main__ import main
try:
    main()
except SystemExit as stop:
    assert not stop.code, stop.code
print("LOADED", *sorted({{name.partition(".")[0] for name in sys.modules}}))
"""


def run_python(code):
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        timeout=60,
    )


COMMANDS = (
    "index", "search", "stats", "check", "start", "train", "evaluate", "describe", "translate",
    "models", "open", "menu-entry",
)  # fmt: skip


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
def test_help_imports_nothing_heavy(command):
    done = run_python(LOADED_AFTER.format(arguments=["leccr-desktop", *command, "--help"]))
    assert done.returncode == 0, done.stderr
    (loaded,) = [line for line in done.stdout.splitlines() if line.startswith("LOADED")]
    assert not HEAVY & set(loaded.split())


DOUBLE_CLICKED = """
import sys
from types import ModuleType
sys.argv = {arguments!r}
window = ModuleType("leccr_desktop.window.app")
window.run = lambda library, **asked: print("RUN", library, asked)
sys.modules["leccr_desktop.window.app"] = window
from leccr_desktop.__main__ import main
try:
    main()
except SystemExit as stop:
    assert not stop.code, stop.code
print("LOADED", *sorted(sys.modules))
"""


@pytest.mark.parametrize("arguments", [[], ["open"]])
def test_a_double_click_opens_the_window_without_a_command_line(arguments, monkeypatch, tmp_path):
    monkeypatch.setenv("LECCR_LIBRARY", str(tmp_path))
    done = run_python(DOUBLE_CLICKED.format(arguments=["leccr-desktop", *arguments]))
    assert done.returncode == 0, done.stderr
    ran, loaded = done.stdout.splitlines()
    assert ran == f"RUN {tmp_path} {{}}"
    assert not {"typer", "pydantic"} & set(loaded.split())


def test_help_lists_every_command():
    done = run_python(LOADED_AFTER.format(arguments=["leccr-desktop", "--help"]))
    for command in COMMANDS:
        assert command in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense"], "nonsense"),
        (["search"], "QUERY"),
        (["search", "x", "--top", "0"], "--top"),
        (["search", "x", "--top", "many"], "--top"),
        (["index", "--device", "abacus"], "abacus"),
        (["start", "/no/such/folder"], "/no/such/folder"),
    ],
)
def test_wrong_use_exits_with_2(arguments, said, monkeypatch, capsys, tmp_path):
    from leccr_desktop.__main__ import main

    monkeypatch.setenv("LECCR_LIBRARY", str(tmp_path / "library"))
    monkeypatch.setattr("sys.argv", ["leccr-desktop", *arguments])
    with pytest.raises(SystemExit) as stop:
        main()
    assert stop.value.code == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "library").exists()
