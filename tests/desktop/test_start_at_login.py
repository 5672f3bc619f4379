"""Starting at login: an entry while it is wanted, and nothing before or after."""

from __future__ import annotations

import configparser
import plistlib
import re
import sys

import pytest

from leccr_desktop.start_at_login import (
    LaunchAgent,
    StartError,
    XdgAutostart,
    login_command,
    login_entry,
)

COMMAND = ("/opt/leccr desktop/bin", "--library", '/home/a/100% "best" $pics\\x', "--hidden")


def arguments(file):
    """The arguments of the `Exec` key, as the Desktop Entry specification has them read."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(file, encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Type"] == "Application"
    # The file's escapes are undone first, then the quotes, then the field codes.
    line = re.sub(r"\\(.)", r"\1", entry["Exec"])
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', line)
    return [re.sub(r"\\(.)", r"\1", part).replace("%%", "%") for part in quoted]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other entries")
def test_on_linux_it_is_an_autostart_entry_while_wanted(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = login_entry()
    assert not entry.exists()
    entry.set(False, command=())
    assert not (tmp_path / "config").exists()
    entry.set(True, command=login_command(tmp_path / "my library"))
    assert entry.exists()
    (file,) = (tmp_path / "config" / "autostart").iterdir()
    assert file.name == "leccr-desktop.desktop"
    said = arguments(file)
    assert said[0] == sys.executable
    assert said[-3:] == ["--library", str(tmp_path / "my library"), "--hidden"]
    entry.set(False, command=())
    assert not entry.exists()
    assert list(file.parent.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other folders")
@pytest.mark.parametrize("said", ["", "relative/path"])
def test_without_a_config_folder_it_is_the_usual_one(tmp_path, monkeypatch, said):
    monkeypatch.setenv("XDG_CONFIG_HOME", said)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert login_entry().file == tmp_path / ".config" / "autostart" / "leccr-desktop.desktop"


def test_strange_paths_survive_the_exec_line(tmp_path):
    entry = XdgAutostart(tmp_path / "entry.desktop")
    entry.write(COMMAND)
    assert arguments(entry.file) == list(COMMAND)


def test_on_macos_it_is_a_launch_agent(tmp_path):
    entry = LaunchAgent(tmp_path / "agents" / "leccr.plist")
    entry.set(True, command=COMMAND)
    said = plistlib.loads(entry.file.read_bytes())
    assert said["ProgramArguments"] == list(COMMAND)
    assert said["RunAtLoad"] is True
    entry.set(False, command=())
    assert not entry.exists()


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "autostart").write_text("a file where a folder should be")
    entry = XdgAutostart(tmp_path / "autostart" / "entry.desktop")
    with pytest.raises(StartError, match="settings of your"):
        entry.set(True, command=COMMAND)
