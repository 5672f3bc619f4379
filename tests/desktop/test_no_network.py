"""The window never asks the network: nothing of it imports what could.

That nobody tries while it is used is tested by `tests/e2e/test_e2e_whole_path.py`.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "leccr_desktop"
SOURCES = sorted(
    [*(ROOT / "window").rglob("*.py"), *(ROOT / "operations").rglob("*.py"), *ROOT.glob("*.py")]
)
NETWORKS = {
    "aiohttp",
    "ftplib",
    "http",
    "httpx",
    "huggingface_hub",
    "requests",
    "smtplib",
    "socket",
    "urllib.request",
    "urllib3",
    "websockets",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebSockets",
}
LOCAL = {"QLocalServer", "QLocalSocket"}
"""Between two processes of one computer."""


def reaching_out(source: str) -> list[str]:
    """What a module imports that could ask the network."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names if _is_network(alias.name)]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            names = [alias.name for alias in node.names if alias.name not in LOCAL]
            if _is_network(module) and names:
                found.append(module)
            found += [f"{module}.{name}" for name in names if f"{module}.{name}" in NETWORKS]
    return found


def _is_network(module: str) -> bool:
    parts = module.split(".")
    return any(".".join(parts[: end + 1]) in NETWORKS for end in range(len(parts)))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_of_the_window_imports_what_reaches_out(path):
    assert reaching_out(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import urllib.request",
        "from urllib.request import urlopen",
        "from urllib import request",
        "import http.client",
        "from PySide6.QtNetwork import QLocalServer, QNetworkAccessManager",
        "from PySide6 import QtNetwork",
    ],
)
def test_the_ways_out_are_recognised(source):
    assert reaching_out(source)


def test_what_stays_on_this_computer_may_be_used():
    allowed = "from PySide6.QtNetwork import QLocalServer, QLocalSocket\nimport urllib.parse"
    assert reaching_out(allowed) == []
