"""Asking the hub of the tests with little patience, and a models folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from leccr_engine.models.hub import Hub, Patience
from leccr_engine.models.installed import InstalledModels

if TYPE_CHECKING:
    from pathlib import Path

    from fake_hub import FakeHub

QUICK = Patience(tries=3, first_wait_s=0.01, longest_wait_s=0.05, timeout_s=5.0)


@pytest.fixture(autouse=True)
def _online(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests as a whole may be run offline; these ask this machine only."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)


@pytest.fixture
def hub(fake_hub: FakeHub) -> Hub:
    return Hub(endpoint=fake_hub.endpoint, patience=QUICK)


@pytest.fixture
def models(tmp_path: Path) -> InstalledModels:
    return InstalledModels(tmp_path / "models")
