"""Files in other programs. Owns: which programs can open a file, and starting one.

On Linux the programs come from the `.desktop` files that are installed, in the order that people
and distributions prefer. On Windows and macOS the system has a chooser of its own.

Source: freedesktop.org, Desktop Entry Specification 1.5 and MIME Applications 1.0.1.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLocale,
    QMimeDatabase,
    QProcess,
    QStandardPaths,
    QUrl,
)

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["Program", "list_programs", "open_with", "program_at", "start", "system_chooser"]

_OWN_ENTRY = "leccr-desktop.desktop"

_ENTRY = "Desktop Entry"

Groups = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Program:
    """A program that opens files.

    Attributes:
        name: what it is called, in the person's language.
        icon: a name in the icon theme or a path; may be empty.
        command: program and arguments, with the field codes of a desktop entry (`%f`, `%U`).
    """

    name: str
    icon: str
    command: tuple[str, ...]


def list_programs(
    *,
    runner: TaskRunner,
    path: Path,
    then: Callable[[tuple[Program, ...]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """List what can open a file, the preferred one first; none where the system does not say."""
    return runner.run(partial(_programs, path), lane=Lane.FILES, then=then, failed=failed)


def open_with(program: Program, paths: Sequence[Path]) -> bool:
    """Start a program with files. Returns: whether it could be started."""
    started = [start(command) for command in _commands(program, paths)]
    return all(started)


def program_at(path: Path) -> Program:
    """A program that the person chose by its file; on macOS an application bundle."""
    if sys.platform == "darwin" and path.suffix == ".app":
        return Program(path.stem, "", ("open", "-a", str(path), "%F"))
    return Program(path.stem, "", (str(path), "%F"))


def system_chooser(path: Path) -> tuple[str, ...] | None:
    """The command that lets the system ask with what to open a file; None where it has none."""
    if sys.platform == "win32":
        return ("rundll32.exe", "shell32.dll,OpenAs_RunDLL", str(path))
    return None


def start(command: Sequence[str]) -> bool:
    """Start a program that lives on by itself. Returns: whether it could be started."""
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    # Its messages are none of ours.
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    started = process.startDetached()
    # Before PySide6 6.9 the answer comes with the process's id.
    return bool(started[0] if isinstance(started, tuple) else started)


# ---- desktop entries


def _programs(path: Path) -> tuple[Program, ...]:
    if sys.platform in ("win32", "darwin"):
        return ()
    types = _types_of(path)
    entries = _entries()
    preferred, added, removed = _choices(types)
    declared = [
        entry_id
        for kind in types
        for entry_id, entry in entries.items()
        if kind in _list(entry.get("MimeType", "")) and (kind, entry_id) not in removed
    ]
    ids = dict.fromkeys([*preferred, *added, *declared])
    found = (_program(entries[entry_id]) for entry_id in ids if entry_id in entries)
    return tuple(program for program in found if program is not None)


def _types_of(path: Path) -> list[str]:
    """The MIME type of a file by its name, and the more general ones, nearest first."""
    kind = QMimeDatabase().mimeTypeForFile(str(path), QMimeDatabase.MatchMode.MatchExtension)
    # Everything is a stream of bytes; what opens those is no program for photos.
    return [name for name in (kind.name(), *kind.allAncestors()) if "octet-stream" not in name]


def _application_folders() -> list[Path]:
    kind = QStandardPaths.StandardLocation.ApplicationsLocation
    return [Path(folder) for folder in QStandardPaths.standardLocations(kind)]


def _entries() -> dict[str, dict[str, str]]:
    """All installed programs by the id of their entry; a person's own hide the system's."""
    entries: dict[str, dict[str, str]] = {}
    for folder in _application_folders():
        for file in sorted(folder.rglob("*.desktop")):
            entry_id = "-".join(file.relative_to(folder).parts)
            if entry_id not in entries:
                entries[entry_id] = _read(file).get(_ENTRY, {})
    entries.pop(_OWN_ENTRY, None)
    return entries


def _choices(types: Sequence[str]) -> tuple[list[str], list[str], set[tuple[str, str]]]:
    """What people and distributions chose for these types.

    Returns:
        The ids of the default programs, of added ones, and which (type, id) are not wanted.
    """
    preferred: list[str] = []
    added: list[str] = []
    removed: set[tuple[str, str]] = set()
    files = [_read(file) for file in _choice_files()]
    for kind in types:
        for groups in files:
            for ids, group in ((preferred, "Default Applications"), (added, "Added Associations")):
                wanted = _list(groups.get(group, {}).get(kind, ""))
                ids += [entry_id for entry_id in wanted if (kind, entry_id) not in removed]
            # Holds for the files that come after this one, which weigh less.
            unwanted = _list(groups.get("Removed Associations", {}).get(kind, ""))
            removed.update((kind, entry_id) for entry_id in unwanted)
    return preferred, added, removed


def _choice_files() -> Iterator[Path]:
    """Where choices are kept, the weightiest first."""
    kind = QStandardPaths.StandardLocation.GenericConfigLocation
    config = [Path(folder) for folder in QStandardPaths.standardLocations(kind)]
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").casefold().split(":")
    for folder in (*config, *_application_folders()):
        for desktop in filter(None, desktops):
            yield folder / f"{desktop}-mimeapps.list"
        yield folder / "mimeapps.list"


def _read(file: Path) -> Groups:
    """Read the groups of a desktop file; one that cannot be read has none."""
    groups: Groups = {}
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return groups
    group: dict[str, str] = {}
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            group = groups.setdefault(line[1:-1], {})
        elif "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            group.setdefault(key.strip(), value.strip())
    return groups


def _list(value: str) -> list[str]:
    return [part for part in value.split(";") if part]


def _program(entry: dict[str, str]) -> Program | None:
    """Understand an entry; None for what cannot or should not be started on a file."""
    unfit = (
        entry.get("Type", "Application") != "Application"
        or entry.get("Hidden") == "true"
        or entry.get("Terminal") == "true"
    )
    needed = entry.get("TryExec", "")
    if unfit or (needed and shutil.which(needed) is None):
        return None
    name = _localised(entry, "Name")
    try:
        command = tuple(shlex.split(_unescape(entry.get("Exec", ""))))
    except ValueError:
        return None
    if not name or not command or shutil.which(command[0]) is None:
        return None
    return Program(name, entry.get("Icon", ""), command)


def _localised(entry: dict[str, str], key: str) -> str:
    locale = QLocale().name()
    for name in (f"{key}[{locale}]", f"{key}[{locale.partition('_')[0]}]", key):
        if name in entry:
            return _unescape(entry[name])
    return ""


_ESCAPES = {"\\s": " ", "\\n": "\n", "\\t": "\t", "\\r": "\r", "\\\\": "\\"}


def _unescape(value: str) -> str:
    result, at = [], 0
    while at < len(value):
        pair = value[at : at + 2]
        result.append(_ESCAPES.get(pair, value[at]))
        at += 2 if pair in _ESCAPES else 1
    return "".join(result)


def _commands(program: Program, paths: Sequence[Path]) -> Iterator[list[str]]:
    """The command lines that open some files: one for all, or one for each where it takes one."""
    takes_one = any(code in program.command for code in ("%f", "%u"))
    takes_many = any(code in program.command for code in ("%F", "%U"))
    groups = [[path] for path in paths] if takes_one and not takes_many else [list(paths)]
    for group in groups:
        line: list[str] = []
        for part in program.command:
            match part:
                case "%f" | "%F":
                    line += map(str, group)
                case "%u" | "%U":
                    line += [QUrl.fromLocalFile(str(path)).toString() for path in group]
                case "%c":
                    line.append(program.name)
                case "%i":
                    line += ["--icon", program.icon] if program.icon else []
                case "%k" | "%d" | "%D" | "%n" | "%N" | "%v" | "%m":
                    # The place of the entry, and codes that no program may rely on any more.
                    continue
                case _:
                    line.append(part.replace("%%", "%"))
        if not takes_one and not takes_many:
            line += map(str, group)
        yield line
