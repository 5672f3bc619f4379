"""What every test run starts with. Owns: skipping what needs Qt on a machine where Qt cannot load.

PySide6 brings Qt, but not the system libraries that Qt asks for. Where those are missing (and the
set-up may not install them), the engine, the training and the command line still have to pass.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

QT_MODULES = ("PySide6.QtWidgets", "PySide6.QtMultimedia")

pytest_plugins = ["fake_hub", "published_towers", "tiny_mllms"]

# How long an example takes says more about the machine than about the code.
hypothesis.settings.register_profile("leccr", hypothesis.settings(deadline=None))
hypothesis.settings.load_profile("leccr")


class _SkipQt:
    """An import finder that comes first and skips whichever test module imports Qt."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> None:
        if name.partition(".")[0] == "PySide6":
            pytest.skip(self._reason, allow_module_level=True)


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Take pytest-qt out where it could not start: the first moment at which that is possible."""
    if not pluginmanager.hasplugin("pytest-qt"):
        return
    # Qt says on every load which optional libraries for sound it does not find.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.symbolsresolver.warning=false")
    try:
        for name in QT_MODULES:
            import_module(name)
    except ImportError as error:
        pluginmanager.unregister(name="pytest-qt")
        reason = f"Qt cannot load here ({error}): `make setup` says what is missing"
        sys.meta_path.insert(0, _SkipQt(reason))
