"""A pytest plugin that makes PySide6 look uninstalled. Owns: the environment without Qt.

Used by `make test-without-qt`, together with `-p no:pytest-qt`: what passes under it needs no Qt.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    import pytest

BLOCKED = frozenset({"PySide6", "shiboken6"})


class _NoQt:
    """An import finder that comes first and refuses Qt."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name.partition(".")[0] in BLOCKED:
            raise ModuleNotFoundError(f"{name} is blocked by {__file__}", name=name)
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare pytest-qt's settings, which pyproject.toml has and strict pytest would refuse."""
    parser.addini("qt_api", "unused without Qt")
    parser.addini("qt_log_level_fail", "unused without Qt")


def pytest_configure() -> None:
    """Block Qt, before any test or conftest of a subfolder is imported."""
    if any(name in sys.modules for name in BLOCKED):
        raise RuntimeError("Qt was imported before the tests; run with -p no:pytest-qt")
    sys.meta_path.insert(0, _NoQt)
