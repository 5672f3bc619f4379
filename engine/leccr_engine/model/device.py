"""Where models run. Owns: finding this machine's devices, and saying why one is not used."""

from __future__ import annotations

import platform
import shutil
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from leccr_engine.errors import ModelError
from leccr_engine.model.openvino_tower import openvino_version

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["DeviceReport", "choose_device", "find_devices", "half_dtypes"]

_PCI_DEVICES = Path("/sys/bus/pci/devices")
_PCI_DISPLAY = "0x03"
_PCI_VENDORS = {"NVIDIA": "0x10de", "AMD": "0x1002", "Intel": "0x8086"}


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """One kind of device, and whether models can run on it here.

    Attributes:
        title: for people: "CUDA", "ROCm", "MPS", "XPU" or "CPU".
        kind: torch's name for it, as `choose_device` takes it. ROCm poses as `cuda`.
        usable: by this torch, on this machine.
        detail: the hardware; where it is not usable, why not, and what would change that.
    """

    title: str
    kind: str
    usable: bool
    detail: str


def find_devices() -> tuple[DeviceReport, ...]:
    """Looks at every kind of device that models can run on, the preferred ones first."""
    return (_cuda(), _rocm(), _mps(), _xpu(), _cpu())


def choose_device(wanted: str) -> torch.device:
    """Finds a device by the name that people give it.

    Args:
        wanted: `auto` (the first usable of CUDA or ROCm, MPS, XPU, CPU), `cpu`, `cuda`, `cuda:N`
            (ROCm too), `mps`, `xpu` or `xpu:N`.

    Raises:
        ModelError: it is not there, or not usable by this torch.
    """
    found = find_devices()
    usable = [report.kind for report in found if report.usable]
    if wanted == "auto":
        return torch.device(usable[0])
    try:
        device = torch.device(wanted)
    except RuntimeError:
        device = None
    reports = [report for report in found if device is not None and report.kind == device.type]
    if device is None or not reports:
        raise ModelError(
            f"There is no device {wanted!r}: choose 'auto', 'cpu', 'cuda', 'mps' or 'xpu'."
        )
    there = ", ".join(map(repr, usable))
    if device.type not in usable:
        why = "; ".join(f"{report.title}: {report.detail}" for report in reports)
        raise ModelError(
            f"The device {wanted!r} is not usable here. {why}. Or choose one of {there}, or 'auto'."
        )
    if (device.index or 0) >= (count := _count(device.type)):
        raise ModelError(
            f"There is no device {wanted!r}: this machine has {count} of that kind, counted from "
            f"0. Choose another number, one of {there}, or 'auto'."
        )
    return device


def half_dtypes(device: torch.device) -> tuple[torch.dtype, ...]:
    """Returns the half-precision dtypes that pay on a device; first bf16, as it never overflows."""
    if device.type in {"cuda", "xpu"}:
        supported = torch.get_device_module(device).is_bf16_supported()
        return (torch.bfloat16, torch.float16) if supported else (torch.float16,)
    return (torch.float16,) if device.type == "mps" else ()


def _count(kind: str) -> int:
    return int(torch.get_device_module(kind).device_count()) if kind in {"cuda", "xpu"} else 1


def _cuda() -> DeviceReport:
    return _accelerator(
        "CUDA", "cuda", "NVIDIA", built=torch.version.cuda, asked=torch.cuda.is_available
    )


def _rocm() -> DeviceReport:
    return _accelerator(
        "ROCm", "cuda", "AMD", built=torch.version.hip, asked=torch.cuda.is_available
    )


def _xpu() -> DeviceReport:
    return _accelerator(
        "XPU", "xpu", "Intel", built=getattr(torch.version, "xpu", None), asked=_xpu_is_available
    )


def _xpu_is_available() -> bool:
    return torch.xpu.is_available()


def _accelerator(
    title: str, kind: str, maker: str, *, built: str | None, asked: Callable[[], bool]
) -> DeviceReport:
    """Reports a kind of device that torch has to be built for."""

    def report(detail: str, *, usable: bool = False) -> DeviceReport:
        return DeviceReport(title, kind, usable, detail)

    present = _has_gpu_of(maker)
    if built is None:
        lacking = f"torch {torch.__version__} is built without it"
        if not present:
            return report(f"{lacking}, and there is no {maker} GPU to be seen")
        return report(
            f"{lacking}, but this machine has an {maker} GPU: if {title} supports it, install "
            f"torch for {title} (pytorch.org/get-started/locally)"
        )
    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always")
        usable = asked()
    if usable:
        module = torch.get_device_module(kind)
        return report(
            ", ".join(module.get_device_name(index) for index in range(module.device_count())),
            usable=True,
        )
    if not present:
        return report(f"there is no {maker} GPU to be seen")
    said = f" ({' '.join(str(complaints[0].message).split())})" if complaints else ""
    return report(
        f"this machine has an {maker} GPU, but torch {torch.__version__} cannot use it{said}: "
        "update the GPU's driver"
    )


def _mps() -> DeviceReport:
    if torch.backends.mps.is_available():
        return DeviceReport("MPS", "mps", usable=True, detail=platform.processor() or "Apple GPU")
    if platform.system() != "Darwin":
        detail = "only on Macs"
    elif not torch.backends.mps.is_built():
        detail = f"torch {torch.__version__} is built without it: install torch from PyPI"
    else:
        detail = "it wants a Mac with Apple silicon and a current macOS"
    return DeviceReport("MPS", "mps", usable=False, detail=detail)


def _cpu() -> DeviceReport:
    threads = torch.get_num_threads()
    count = f"{threads} thread{'s' if threads > 1 else ''}"
    capability = torch.backends.cpu.get_cpu_capability()
    version = openvino_version()
    quicker = (
        f"OpenVINO {version}"
        if version
        else "no OpenVINO, which would run models about twice as fast "
        "(pip install 'leccr-desktop[fast-cpu]')"
    )
    return DeviceReport("CPU", "cpu", usable=True, detail=f"{count}, {capability}, {quicker}")


def _has_gpu_of(maker: str) -> bool:
    """Whether a GPU is in the machine, driver or not; only NVIDIA's are seen outside Linux."""
    if maker == "NVIDIA" and shutil.which("nvidia-smi"):
        return True
    return any(
        _read(card / "vendor") == _PCI_VENDORS[maker]
        and _read(card / "class").startswith(_PCI_DISPLAY)
        for card in _PCI_DEVICES.glob("*")
    )


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""
