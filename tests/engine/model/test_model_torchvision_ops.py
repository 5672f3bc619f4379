"""`torchvision_ops`, each in a fresh interpreter: what is imported cannot be unimported."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_timm_and_open_clip_import_after_it() -> None:
    assert run(
        """
        from leccr_engine.model import torchvision_ops
        import timm, open_clip
        print(bool(timm.list_models()) and bool(open_clip.list_models()))
        """
    ) == "True"  # fmt: skip


@pytest.mark.parametrize("package", ["fresh", "none"])
def test_does_nothing_where_it_is_not_needed(package: str) -> None:
    """Where torchvision's own operators are declared, or torchvision is absent."""
    prepare = {
        "fresh": """
            own = torch.library.Library("torchvision", "DEF")
            own.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
            own.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
        """,
        "none": """
            import importlib.util
            find = importlib.util.find_spec
            importlib.util.find_spec = lambda name: None if name == "torchvision" else find(name)
        """,
    }[package]
    code = (
        "import torch\n"
        + textwrap.dedent(prepare)
        + textwrap.dedent(
            """
            from leccr_engine.model import torchvision_ops
            print(torchvision_ops.declare_missing_operators())
            """
        )
    )
    assert run(code) == "False"


def test_can_be_asked_again() -> None:
    from leccr_engine.model.torchvision_ops import declare_missing_operators

    assert declare_missing_operators() == declare_missing_operators()
