"""CPU-only torch beside PyPI's torchvision. Owns: making `import torchvision` work there.

PyPI's torchvision carries operators compiled against CUDA torch. Where torch is the CPU-only
build they do not load, and `import torchvision` then fails with `operator torchvision::nms
does not exist`, because it registers shape rules for operators that nobody declared. timm,
open_clip and parts of transformers import torchvision, for things that need none of them.

Declaring the missing operators' schemas first cures it. They stay without an implementation:
calling one fails, as it should. Every module here that imports timm, open_clip or transformers'
models imports this one before them.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import torch

__all__ = ["declare_missing_operators"]

# All operators whose shape rules torchvision registers without asking whether they loaded.
_SCHEMAS = {
    "nms": "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}

_declared: list[torch.library.Library] = []
"""Keeps the declarations alive: torch withdraws them when the object that made them goes."""


def declare_missing_operators() -> bool:
    """Declares torchvision's operators if its own do not load. Calling it again does nothing.

    Returns:
        True if the operators are declared here; False if torchvision brings its own, or is absent.
    """
    if _declared:
        return True
    spec = importlib.util.find_spec("torchvision")
    if spec is None or spec.origin is None or _load_own_operators(Path(spec.origin).parent):
        return False
    library = torch.library.Library("torchvision", "FRAGMENT")
    for schema in _SCHEMAS.values():
        library.define(schema)
    _declared.append(library)
    return True


def _load_own_operators(package: Path) -> bool:
    """Loads torchvision's compiled operators, as its own import is about to do."""
    if _exists("nms"):
        return True
    for binary in (*package.glob("_C*.so"), *package.glob("_C*.pyd")):
        try:
            torch.ops.load_library(str(binary))
        except (ImportError, OSError):
            continue
    return _exists("nms")


def _exists(operator: str) -> bool:
    return hasattr(torch.ops.torchvision, operator)


declare_missing_operators()
