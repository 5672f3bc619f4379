"""Exclude patterns. Owns: how one is written and what it matches.

Patterns are written as in a `.gitignore`, against the path relative to the root, with "/" between
its parts on every system:

    *.tmp           any file or folder of that name, at any depth
    Trash/          folders only, at any depth, with all that is in them
    /Downloads      only directly under the root
    2019/*/raw      a slash inside ties the pattern to the root; "*" stays within one part
    photos/**/old   "**" stands for any number of folders, none included
    !keep.jpg       takes back an earlier pattern; the last one that matches decides

Backslash escapes are not understood: wrap a special character in brackets instead (`[*]`).
Upper and lower case differ.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import translate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ANY_FOLDERS = "**"


@dataclass(frozen=True, slots=True)
class _Pattern:
    parts: tuple[re.Pattern[str] | None, ...]
    """One expression a path part; None stands for any number of folders."""
    folders_only: bool
    takes_back: bool


class Exclusion:
    """A compiled list of patterns.

    Args:
        patterns: as described above; empty ones are ignored.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = [_compile(pattern) for pattern in patterns if pattern.strip("/! ")]

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def excludes(self, relative: Sequence[str], *, is_folder: bool) -> bool:
        """Whether the patterns name this file or folder itself.

        What lies in an excluded folder is excluded with it, as in git: the caller does not
        go in, so it asks for the folder first.

        Args:
            relative: the parts of the path below the root, at least one.
            is_folder: whether the last part is a folder.
        """
        excluded = False
        for pattern in self._patterns:
            if excluded is pattern.takes_back and (is_folder or not pattern.folders_only):
                excluded ^= _matches(pattern.parts, relative)
        return excluded


def _compile(pattern: str) -> _Pattern:
    takes_back = pattern.startswith("!")
    body = pattern.removeprefix("!")
    folders_only = body.endswith("/")
    body = body.rstrip("/")
    anchored = "/" in body
    parts = [part for part in body.split("/") if part]
    if not anchored:
        parts.insert(0, _ANY_FOLDERS)
    if parts[-1] == _ANY_FOLDERS:
        # "raw/**" means all that is in raw, but not raw.
        parts.append("*")
    return _Pattern(
        parts=tuple(
            None if part == _ANY_FOLDERS else re.compile(translate(part.replace("[^", "[!")))
            for part in parts
        ),
        folders_only=folders_only,
        takes_back=takes_back,
    )


def _matches(parts: Sequence[re.Pattern[str] | None], path: Sequence[str]) -> bool:
    if not parts:
        return not path
    first, rest = parts[0], parts[1:]
    if first is None:
        return any(_matches(rest, path[skip:]) for skip in range(len(path) + 1))
    return bool(path) and first.match(path[0]) is not None and _matches(rest, path[1:])
