"""Starting with the computer. Owns: the entry that each system starts a program by at login.

The entry is there only while a person wants it: nothing is written before, nothing is left after.
"""

from __future__ import annotations

import os
import plistlib
import sys
from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING

from leccr_desktop.exec_key import exec_value
from leccr_desktop.own_command import own_window_command
from leccr_engine.errors import LeccrError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LoginEntry", "StartError", "login_command", "login_entry"]

_LABEL = "leccr-desktop"


class StartError(LeccrError):
    """The entry cannot be written or removed."""


class LoginEntry(ABC):
    """What makes the program start at login."""

    @abstractmethod
    def exists(self) -> bool:
        """Whether it starts at login now."""

    @abstractmethod
    def write(self, command: Sequence[str]) -> None:
        """Let it start at login.

        Args:
            command: the program and its arguments.

        Raises:
            OSError: the system does not allow it.
        """

    @abstractmethod
    def remove(self) -> None:
        """No longer; nothing happens where it does not.

        Raises:
            OSError: the system does not allow it.
        """

    def set(self, wanted: bool, *, command: Sequence[str]) -> None:
        """Write it or remove it.

        Raises:
            StartError: the system does not allow it.
        """
        try:
            if wanted:
                self.write(command)
            else:
                self.remove()
        except OSError as error:
            raise StartError(
                f"Starting at login cannot be changed: {error}. Change it in the settings of your "
                "system."
            ) from error


class _FileEntry(LoginEntry):
    """An entry that is a file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def exists(self) -> bool:
        return self.file.is_file()

    def write(self, command: Sequence[str]) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.file.with_suffix(".new")
        unfinished.write_bytes(self.content(command))
        unfinished.replace(self.file)

    def remove(self) -> None:
        self.file.unlink(missing_ok=True)

    @abstractmethod
    def content(self, command: Sequence[str]) -> bytes:
        """What is in the file."""


class XdgAutostart(_FileEntry):
    """Linux and the BSDs. Source: the Desktop Application Autostart specification."""

    def content(self, command: Sequence[str]) -> bytes:
        """A desktop entry."""
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=LECCR Desktop",
            "Icon=leccr-desktop",
            f"Exec={exec_value(command)}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        return "\n".join((*lines, "")).encode("utf-8", "surrogateescape")


class LaunchAgent(_FileEntry):
    """macOS. Source: `man launchd.plist`."""

    def content(self, command: Sequence[str]) -> bytes:
        """A property list."""
        said = {
            "Label": _LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        return plistlib.dumps(said)


if sys.platform == "win32":
    import subprocess
    import winreg
    from contextlib import suppress

    class RunKey(LoginEntry):
        """Windows: a value in the registry, for this person only."""

        _PATH = r"Software\Microsoft\Windows\CurrentVersion\Run"

        def exists(self) -> bool:
            """Whether the value is there."""
            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, self._PATH) as key,
            ):
                winreg.QueryValueEx(key, _LABEL)
                return True
            return False

        def write(self, command: Sequence[str]) -> None:
            """Set the value."""
            line = subprocess.list2cmdline(command)
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, self._PATH) as key:
                winreg.SetValueEx(key, _LABEL, 0, winreg.REG_SZ, line)

        def remove(self) -> None:
            """Delete the value."""
            access = winreg.KEY_SET_VALUE
            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, self._PATH, 0, access) as key,
            ):
                winreg.DeleteValue(key, _LABEL)


def login_entry() -> LoginEntry:
    """The entry of this system and this person."""
    if sys.platform == "win32":
        return RunKey()
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist")
    # As the specification says: a relative path counts as not there.
    said = os.environ.get("XDG_CONFIG_HOME", "")
    config = Path(said) if said.startswith("/") else Path.home() / ".config"
    return XdgAutostart(config / "autostart" / f"{_LABEL}.desktop")


def login_command(library: Path) -> tuple[str, ...]:
    """What to start: this program, out of sight, on the same library."""
    return own_window_command("--library", str(library.absolute()), "--hidden")
