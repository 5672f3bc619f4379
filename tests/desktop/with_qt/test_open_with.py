"""Which programs open a file, by desktop entries that the test wrote; and starting one."""

from __future__ import annotations

import sys
import textwrap

import pytest

from leccr_desktop.operations.open_with import Program, list_programs, open_with, program_at
from leccr_desktop.task_runner import TaskRunner

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has desktop entries")


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    """Folders of a desktop, empty: `user`, `system` for programs, `config` for choices."""
    folders = {name: tmp_path / name for name in ("data", "system", "config")}
    monkeypatch.setenv("XDG_DATA_HOME", str(folders["data"]))
    monkeypatch.setenv("XDG_DATA_DIRS", str(folders["system"]))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folders["config"]))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "none"))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "Test:GNOME")
    for name in ("data", "system"):
        (folders[name] / "applications").mkdir(parents=True)
    folders["config"].mkdir()
    return folders


def entry(folder, name, *, title=None, exec_line="true %F", types="image/jpeg;", more=""):
    file = folder / "applications" / f"{name}.desktop"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f"# made by a test\n[Desktop Entry]\nType=Application\nName={title or name}\n"
        f"Exec={exec_line}\nMimeType={types}\n{more}\n[Desktop Action new]\nName=New\nExec=false\n",
        encoding="utf-8",
    )


@pytest.fixture
def programs(qtbot, desktop, tmp_path):
    runner = TaskRunner()

    def programs(name="photo.jpg"):
        found = []
        list_programs(runner=runner, path=tmp_path / name, then=found.append, failed=found.append)
        qtbot.waitUntil(lambda: bool(found))
        return [program.name for program in found[0]]

    yield programs
    runner.close()


def test_programs_of_the_type_are_listed_and_no_others(programs, desktop):
    entry(desktop["system"], "viewer")
    entry(desktop["system"], "player", types="video/mp4;video/webm;")
    assert programs() == ["viewer"]
    assert programs("clip.mp4") == ["player"]
    assert programs("thing.unknown") == []


def test_the_chosen_program_comes_first(programs, desktop):
    for name in ("a", "b", "c"):
        entry(desktop["system"], name)
    (desktop["config"] / "mimeapps.list").write_text(
        "[Default Applications]\nimage/jpeg=c.desktop;gone.desktop\n"
        "[Added Associations]\nimage/jpeg=d.desktop;\n"
        "[Removed Associations]\nimage/jpeg=a.desktop;\n"
    )
    entry(desktop["system"], "d", types="")
    assert programs() == ["c", "d", "b"]


def test_the_desktop_in_use_weighs_more(programs, desktop):
    for name in ("a", "b"):
        entry(desktop["system"], name)
    (desktop["config"] / "mimeapps.list").write_text("[Default Applications]\nimage/jpeg=a.desktop")
    (desktop["config"] / "gnome-mimeapps.list").write_text(
        "[Default Applications]\nimage/jpeg=b.desktop"
    )
    assert programs() == ["b", "a"]


def test_a_persons_own_entry_hides_the_systems(programs, desktop):
    entry(desktop["system"], "viewer", title="System's")
    entry(desktop["data"], "viewer", title="Mine")
    entry(desktop["system"], "deleted")
    entry(desktop["data"], "deleted", more="Hidden=true")
    assert programs() == ["Mine"]


def test_what_cannot_be_started_is_not_offered(programs, desktop):
    entry(desktop["system"], "missing", exec_line="no-such-program %F")
    entry(desktop["system"], "not-installed", more="TryExec=no-such-program")
    entry(desktop["system"], "terminal", more="Terminal=true")
    entry(desktop["system"], "broken", exec_line='true "%F')
    entry(desktop["system"], "leccr-desktop")
    (desktop["system"] / "applications" / "noise.desktop").write_bytes(b"\xff\xfe[=\n=\n]")
    assert programs() == []


def test_more_general_types_come_after(programs, desktop):
    entry(desktop["system"], "a-editor", types="text/plain;")
    entry(desktop["system"], "b-drawer", types="image/svg+xml;")
    assert programs("drawing.svg") == ["b-drawer", "a-editor"]


def test_names_are_in_the_persons_language(programs, desktop):
    from PySide6.QtCore import QLocale

    entry(desktop["system"], "v", title="Viewer", more="Name[de]=Betrachter\nName[de_AT]=Schauer")
    before = QLocale()
    try:
        for locale, name in (("de_DE", "Betrachter"), ("de_AT", "Schauer"), ("fr_FR", "Viewer")):
            QLocale.setDefault(QLocale(locale))
            assert programs() == [name]
    finally:
        QLocale.setDefault(before)


class Recorder:
    """A program that writes down what it was started with, one line for each start."""

    def __init__(self, folder):
        self._out = folder / "calls.txt"
        self.program = folder / "recorder with spaces"
        self.program.write_text(
            textwrap.dedent(
                f"""\
                #!/bin/sh
                line=""
                for part in "$@"; do line="$line|$part"; done
                echo "$line" >> '{self._out}'
                """
            )
        )
        self.program.chmod(0o755)

    def calls(self):
        if not self._out.exists():
            return []
        return [line[1:].split("|") for line in self._out.read_text().splitlines()]


@pytest.fixture
def recorder(tmp_path):
    return Recorder(tmp_path)


@pytest.mark.parametrize(
    ("codes", "calls"),
    [
        (("%F",), [["/p/a b.jpg", "/p/ä.jpg"]]),
        (("--new", "%f"), [["--new", "/p/a b.jpg"], ["--new", "/p/ä.jpg"]]),
        (("%U", "100%%"), [["file:///p/a b.jpg", "file:///p/ä.jpg", "100%"]]),
        (("%i", "%c", "%k"), [["--icon", "eye", "Recorder", "/p/a b.jpg", "/p/ä.jpg"]]),
    ],
)
def test_a_program_gets_the_files_as_it_wants_them(qtbot, recorder, codes, calls):
    from pathlib import Path

    program = Program("Recorder", "eye", (str(recorder.program), *codes))
    assert open_with(program, [Path("/p/a b.jpg"), Path("/p/ä.jpg")])
    qtbot.waitUntil(lambda: len(recorder.calls()) == len(calls))
    assert sorted(recorder.calls()) == sorted(calls)


def test_a_program_chosen_by_its_file_is_started(qtbot, recorder, tmp_path):
    assert open_with(program_at(recorder.program), [tmp_path / "a.jpg"])
    qtbot.waitUntil(lambda: recorder.calls() == [[str(tmp_path / "a.jpg")]])


def test_a_program_that_is_not_there_is_said(tmp_path):
    assert not open_with(program_at(tmp_path / "nothing"), [tmp_path / "a.jpg"])
