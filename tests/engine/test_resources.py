"""`resource_path` in a checkout."""

from __future__ import annotations

from pathlib import Path

from leccr_engine.resources import resource_path


def test_points_into_the_checkout() -> None:
    root = Path(__file__).resolve().parents[2]
    assert resource_path("models", "leccr-mini") == root / "resources" / "models" / "leccr-mini"
