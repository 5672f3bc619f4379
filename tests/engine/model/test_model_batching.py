"""Batches that shrink when memory does not suffice: all is done once, in order, or said clearly."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from leccr_engine.errors import ModelError
from leccr_engine.model.batching import BatchSize, is_out_of_memory
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.types import Moment

CPU = torch.device("cpu")


class SmallMemory:
    """Work that fails with more than `fits` items, and remembers what it was asked."""

    def __init__(self, fits: int) -> None:
        self.fits = fits
        self.calls: list[int] = []

    def __call__(self, batch):
        self.calls.append(len(batch))
        if len(batch) > self.fits:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
        return [10 * item for item in batch]


@given(items=st.integers(0, 70), most=st.integers(1, 64), fits=st.integers(1, 80))
def test_everything_is_done_once_and_in_order(items, most, fits):
    work = SmallMemory(fits)
    size = BatchSize(most, CPU)
    done = list(size.run(range(items), work))
    assert [item for batch, _ in done for item in batch] == list(range(items))
    assert [answer for _, answers in done for answer in answers] == [10 * n for n in range(items)]
    assert 1 <= size.items <= most


def test_what_fits_is_remembered():
    work, size = SmallMemory(fits=5), BatchSize(32, CPU)
    list(size.run(range(40), work))
    assert work.calls[:4] == [32, 16, 8, 4]
    assert size.items == 4
    work.calls.clear()
    list(size.run(range(8), work))
    assert work.calls == [4, 4]


def test_one_item_that_does_not_fit_is_said():
    with pytest.raises(ModelError, match="memory of cpu does not suffice for a single item"):
        list(BatchSize(4, CPU).run(range(3), SmallMemory(fits=0)))


def test_other_errors_are_not_hidden():
    def broken(_batch):
        raise RuntimeError("shapes do not fit")

    with pytest.raises(RuntimeError, match="shapes"):
        list(BatchSize(4, CPU).run(range(3), broken))


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory."),
        RuntimeError("MPS backend out of memory (MPS allocated: 5.10 GB, max allowed: 9.07 GB)."),
        RuntimeError("level_zero backend failed with error: 39 (UR_RESULT_ERROR_OUT_OF_RESOURCES)"),
        RuntimeError("UR_RESULT_ERROR_OUT_OF_DEVICE_MEMORY"),
        RuntimeError("HIP out of memory. Tried to allocate 20.00 MiB"),
        RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
        RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried"),
        MemoryError(),
    ],
)  # fmt: skip
def test_each_devices_way_to_say_it(error):
    assert is_out_of_memory(error)


def test_what_is_something_else():
    assert not is_out_of_memory(RuntimeError("CUDA error: device-side assert triggered"))
    assert not is_out_of_memory(ValueError("out of memory"))


def moment(seed, *, frames=1):
    random = np.random.default_rng(seed)
    return Moment(0, 0, random.integers(0, 256, (frames, 20, 20, 3), dtype=np.uint8))


def test_an_encoder_goes_on_with_fewer_at_once(model_folder, encoder):
    """On a device whose memory holds three pictures."""
    small = LeccrEncoder.from_pretrained(model_folder, device="cpu")
    work, tower = SmallMemory(fits=3), small._model.visual_tower

    def refuse_many(_tower, inputs):
        work(inputs[0])

    tower.register_forward_pre_hook(refuse_many)
    moments = [moment(seed) for seed in range(7)] + [moment(9, frames=3)]
    got = small.embed(small.look(moments), [None] * 8)
    expected = encoder.embed(encoder.look(moments), [None] * 8)
    for ours, theirs in zip(got, expected, strict=True):
        np.testing.assert_allclose(ours.global_vector, theirs.global_vector, atol=2e-3)
    assert work.calls[:3] == [4, 2, 2]
