"""The set-up script: what it reads back, what it chooses, what it says when it may not help."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from types import ModuleType

ALWAYS_THERE = {
    "ld-linux-aarch64.so.1",
    "ld-linux-x86-64.so.2",
    "libc.so.6",
    "libdl.so.2",
    "libgcc_s.so.1",
    "libm.so.6",
    "libpthread.so.0",
    "libresolv.so.2",
    "librt.so.1",
    "libstdc++.so.6",
    "libz.so.1",
}
"""Where these are missing, so is Python."""

SCRIPT = Path(__file__).resolve().parent.parent / "scripts" / "setup.py"


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("leccr_setup", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # NamedTuple looks its module up
    spec.loader.exec_module(module)
    return module


setup = load()


@given(st.text(), st.text(), st.lists(st.text()), st.booleans())
def test_a_stamp_reads_back_as_written(
    root: str, digest: str, extras: list[str], finished: bool
) -> None:
    stamp = setup.Stamp(root, digest, tuple(extras), finished)

    assert setup.Stamp.decode(stamp.encode()) == stamp


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"root": "/"}', '{"extras": 3}'])
def test_a_damaged_stamp_is_no_stamp(text: str) -> None:
    assert setup.Stamp.decode(text) is None


def test_only_what_an_installation_depends_on_asks_for_a_new_one() -> None:
    whole = (
        '[project]\nname = "a"\n[tool.ruff]\nx = 1\n[[tool.mypy.overrides]]\ny = 2\n'
        "[tool.hatch.build]\nz = 3\n[dependency-groups]\ndev = []\n"
    )

    assert setup.installed_from(whole) == (
        '[project]\nname = "a"\n[tool.hatch.build]\nz = 3\n[dependency-groups]\ndev = []\n'
    )


def test_this_interpreter_is_among_those_found_and_a_supported_one_is_chosen() -> None:
    assert next(setup.interpreters()).version == sys.version_info[:2]
    assert setup.OLDEST_PYTHON <= setup.choose_interpreter().version <= setup.NEWEST_PYTHON


def test_without_a_supported_python_the_message_says_what_was_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(setup, "OLDEST_PYTHON", (9, 0))
    monkeypatch.setattr(setup, "NEWEST_PYTHON", (9, 9))

    with pytest.raises(setup.SetupError, match=r"needs Python 9\.0 to 9\.9; found here: 3\.\d+"):
        setup.choose_interpreter()


def test_packages_that_may_not_be_installed_become_one_line_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # neither apt-get nor sudo

    assert not setup.install_packages(["libegl1", "libpulse0"], why="Qt's libraries are missing")
    assert (
        "sudo apt-get install -y --no-install-recommends libegl1 libpulse0"
        in capsys.readouterr().out
    )


@pytest.mark.skipif(not shutil.which("readelf"), reason="needs readelf, from binutils, on Linux")
def test_every_library_that_qt_asks_the_system_for_has_a_package() -> None:
    qt = next((Path(sys.prefix) / "lib").glob("python*/site-packages/PySide6/Qt"), None)
    if qt is None:
        pytest.skip("PySide6 is not installed in this environment")
    listed = subprocess.run(
        ["readelf", "-d", *(str(qt / name) for name in setup.QT_FILES)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    asked = set(re.findall(r"\(NEEDED\).*\[(.+)\]", listed))
    bundled = {path.name for path in (qt / "lib").iterdir()}

    assert len(asked - bundled) > 10
    assert asked - bundled - set(setup.DEBIAN_PACKAGES) - ALWAYS_THERE == set()
