"""The entry in the desktop's menu, for one person. Owns: its files, from there to gone again.

A distribution's package puts the same files into the system. A bundle or an installation by pip
has nobody who does: this does, where the freedesktop specifications want a person's own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from leccr_desktop.exec_key import exec_value
from leccr_engine.errors import LeccrError
from leccr_engine.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["MenuEntry", "MenuEntryError", "user_data_home"]

_ENTRY_NAME = "leccr-desktop.desktop"


class MenuEntryError(LeccrError):
    """The entry cannot be written or removed."""


class MenuEntry:
    """The program in a person's menu, among what opens photos and videos, with its icon.

    Args:
        data_home: the person's folder of such things; see `user_data_home`.

    Attributes:
        file: the entry itself.
    """

    def __init__(self, data_home: Path) -> None:
        self._applications = data_home / "applications"
        self._icons = data_home / "icons" / "hicolor"
        self.file = self._applications / _ENTRY_NAME

    def install(self, command: Sequence[str]) -> None:
        """Put entry and icons there, or anew.

        Args:
            command: the program and its arguments, to which files are added.

        Raises:
            MenuEntryError: the folder cannot be written.
        """
        try:
            for source, target in self._icon_files():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
            self._applications.mkdir(parents=True, exist_ok=True)
            unfinished = self.file.with_suffix(".new")
            unfinished.write_text(_entry(command), encoding="utf-8", errors="surrogateescape")
            unfinished.replace(self.file)
        except OSError as error:
            raise MenuEntryError(
                f"Cannot write the menu entry: {error}. Make the folder writable, or set "
                "XDG_DATA_HOME to another one, then run the same command again."
            ) from error
        self._tell_desktop()

    def remove(self) -> bool:
        """Take entry and icons away, and the folders that this leaves empty.

        Returns:
            Whether there was an entry.

        Raises:
            MenuEntryError: a file cannot be deleted.
        """
        there = self.file.exists()
        try:
            self.file.unlink(missing_ok=True)
            for _, target in self._icon_files():
                target.unlink(missing_ok=True)
                with suppress(OSError):  # something else is in there
                    target.parent.rmdir()
                    target.parent.parent.rmdir()
        except OSError as error:
            raise MenuEntryError(f"Cannot remove the menu entry: {error}.") from error
        if there:
            self._tell_desktop()
        return there

    def _icon_files(self) -> Iterator[tuple[Path, Path]]:
        theme = resource_path("icons", "app", "hicolor")
        for source in theme.glob("*/apps/*"):
            yield source, self._icons / source.relative_to(theme)

    def _tell_desktop(self) -> None:
        """Have the list of which program opens what made anew, where the desktop keeps one."""
        with suppress(OSError):
            # Desktops look at the theme's folder to see whether what they remember is stale.
            os.utime(self._icons)
        if program := shutil.which("update-desktop-database"):
            subprocess.run([program, str(self._applications)], capture_output=True, check=False)


def user_data_home() -> Path:
    """Where a person's own data is, by the XDG Base Directory specification."""
    said = os.environ.get("XDG_DATA_HOME", "")
    # As the specification says: a relative path counts as not there.
    return Path(said) if said.startswith("/") else Path.home() / ".local" / "share"


def _entry(command: Sequence[str]) -> str:
    """The entry that ships with the program, starting the program where it really is."""
    ours = {"Exec": f"{exec_value(command)} %F", "TryExec": command[0]}
    text = resource_path("linux", _ENTRY_NAME).read_text(encoding="utf-8")
    lines = ((key, line) for line in text.splitlines() for key in [line.partition("=")[0]])
    return "".join(f"{key}={ours[key]}\n" if key in ours else f"{line}\n" for key, line in lines)
