"""Devices: which are found, and what is said of those that are not used."""

from __future__ import annotations

import warnings

import pytest
import torch

from leccr_engine.errors import ModelError
from leccr_engine.model import device as devices
from leccr_engine.model.device import choose_device, find_devices, half_dtypes


class FakeModule:
    """torch.cuda or torch.xpu of a machine that has two of them."""

    @staticmethod
    def device_count():
        return 2

    @staticmethod
    def get_device_name(index):
        return f"Card {index}"


@pytest.fixture
def bare(monkeypatch, tmp_path):
    """A machine without any GPU, and a torch that is built for none; yields the PCI folder."""
    for name in ("cuda", "hip", "xpu"):
        monkeypatch.setattr(torch.version, name, None, raising=False)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.xpu, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(devices.shutil, "which", lambda _name: None)
    monkeypatch.setattr(devices, "_PCI_DEVICES", tmp_path)
    return tmp_path


def plug_in(pci, vendor, device_class="0x030000"):
    card = pci / f"0000:0{vendor}"
    card.mkdir()
    (card / "vendor").write_text(f"{vendor}\n")
    (card / "class").write_text(f"{device_class}\n")


def detail(title):
    (report,) = (report for report in find_devices() if report.title == title)
    return report.detail


def test_this_machine_has_a_cpu_and_a_reason_for_everything_else():
    reports = find_devices()
    assert [report.title for report in reports] == ["CUDA", "ROCm", "MPS", "XPU", "CPU"]
    assert reports[-1].usable
    assert all(report.detail for report in reports)


def test_without_a_gpu_the_cpu_is_chosen(bare):
    assert choose_device("auto").type == "cpu"
    assert [report.usable for report in find_devices()] == [False] * 4 + [True]
    assert "built without it, and there is no NVIDIA GPU to be seen" in detail("CUDA")


@pytest.mark.parametrize(
    ("title", "maker", "vendor"),
    [("CUDA", "NVIDIA", "0x10de"), ("ROCm", "AMD", "0x1002"), ("XPU", "Intel", "0x8086")],
)
def test_a_gpu_that_torch_is_not_built_for(title, maker, vendor, bare):
    plug_in(bare, vendor)
    assert f"this machine has an {maker} GPU: if {title} supports it, install" in detail(title)
    assert torch.__version__ in detail(title)


def test_other_cards_of_the_same_maker_are_no_gpus(bare):
    plug_in(bare, "0x8086", device_class="0x020000")
    assert "no Intel GPU" in detail("XPU")


def test_nvidias_own_tool_gives_the_gpu_away(bare, monkeypatch):
    monkeypatch.setattr(devices.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert "this machine has an NVIDIA GPU" in detail("CUDA")


def test_what_torch_says_of_a_driver_is_passed_on(bare, monkeypatch):
    def too_old():
        said = "CUDA initialization: The NVIDIA driver is too old\n(found 11040)."
        warnings.warn(said, stacklevel=2)
        return False

    monkeypatch.setattr(torch.version, "cuda", "13.0")
    monkeypatch.setattr(torch.cuda, "is_available", too_old)
    assert detail("CUDA") == "there is no NVIDIA GPU to be seen"
    plug_in(bare, "0x10de")
    assert "cannot use it (CUDA initialization: The NVIDIA driver is too old (found" in detail(
        "CUDA"
    )
    with pytest.raises(ModelError, match=r"'cuda' is not usable here\. CUDA: .* update the GPU's"):
        choose_device("cuda")


@pytest.mark.parametrize(
    ("title", "built", "kind"),
    [("CUDA", "cuda", "cuda"), ("ROCm", "hip", "cuda"), ("XPU", "xpu", "xpu")],
)
def test_a_gpu_that_can_be_used(title, built, kind, bare, monkeypatch):
    monkeypatch.setattr(torch.version, built, "1.0", raising=False)
    monkeypatch.setattr(getattr(torch, kind), "is_available", lambda: True)
    monkeypatch.setattr(torch, "get_device_module", lambda _device: FakeModule)
    assert detail(title) == "Card 0, Card 1"
    assert choose_device("auto") == torch.device(kind)
    assert choose_device(f"{kind}:1") == torch.device(kind, 1)
    with pytest.raises(ModelError, match=rf"no device '{kind}:2': this machine has 2"):
        choose_device(f"{kind}:2")


@pytest.mark.parametrize("name", ["gpu", "tpu", "meta", "vulkan"])
def test_names_that_are_none(name):
    with pytest.raises(ModelError, match=f"There is no device '{name}'"):
        choose_device(name)


def test_half_precision_where_it_pays(monkeypatch):
    def dtypes(name):
        return half_dtypes(torch.device(name))

    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: True)
    assert dtypes("cuda") == (torch.bfloat16, torch.float16)
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: False)
    assert dtypes("cuda") == dtypes("mps") == (torch.float16,)
    assert dtypes("cpu") == ()
