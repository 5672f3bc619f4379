"""How fast this machine runs the full-size visual towers. Prints; asserts nothing.

    python -m benchmarks.towers [--device auto] [--tower vit-b-32 ...] [--batch 4] [--photos 256]

Weights are random: speed does not depend on them. On a CPU: PyTorch, OpenVINO in fp32, bf16 and
int8, one after the other in each round, so that whatever else the machine does falls on all alike;
the ratio is taken round by round. On a GPU: images per second from files on disk to vectors in a
library, in half precision, as a share of the tower's own forward rate, and the peak of memory.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from tokenizers import Tokenizer, models, pre_tokenizers

from benchmarks.indexing import SIZES_PX, Spread, draw_photos, say, timed
from leccr_engine.errors import ModelError
from leccr_engine.indexing.indexer import Indexer, IndexSettings
from leccr_engine.indexing.roots import follow
from leccr_engine.library import Library
from leccr_engine.model.acceleration import Acceleration, HalfTower
from leccr_engine.model.config import LeccrConfig
from leccr_engine.model.device import choose_device, half_dtypes
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.openvino_tower import load_openvino_tower, openvino_version
from leccr_engine.model.texts import TextTokenizer
from leccr_engine.model.towers import build_visual_tower

if TYPE_CHECKING:
    from leccr_engine.model.towers import VisualTower

TOWERS: dict[str, dict[str, Any]] = {
    "vit-b-32": {"visual_tower": "open_clip:ViT-B-32", "image_px": 224},
    "siglip2-b16": {"visual_tower": "timm:vit_base_patch16_siglip_256", "image_px": 256},
    "siglip2-l16": {"visual_tower": "timm:vit_large_patch16_siglip_256", "image_px": 256},
    "tiny": {
        "visual_tower": "timm:vit_tiny_patch16_224",
        "visual_tower_args": {"depth": 2},
        "image_px": 32,
    },
}
SMALL_TEXT = {
    "vocab_size": 300,
    "hidden_size": 64,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "intermediate_size": 64,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, mps or xpu")
    parser.add_argument("--tower", action="append", choices=TOWERS, help="may be repeated")
    parser.add_argument("--batch", type=int, help="pictures at once; default: 4, on a GPU 64")
    parser.add_argument("--photos", type=int, default=256, help="files to index, on a GPU")
    parser.add_argument("--repeats", type=int, default=10, help="rounds")
    parser.add_argument("--index", action="store_true", help="index files on a CPU, too")
    options = parser.parse_args()

    device = choose_device(options.device)
    on_cpu = device.type == "cpu"
    batch = options.batch or (4 if on_cpu else 64)
    chosen = options.tower or (["vit-b-32"] if on_cpu else [n for n in TOWERS if n != "tiny"])
    say(f"torch {torch.__version__} on {device}, {torch.get_num_threads()} threads, batch {batch}")
    with tempfile.TemporaryDirectory(prefix="leccr-bench-") as folder:
        for name in chosen:
            torch.manual_seed(0)
            config = bench_config(name)
            say(f"\n{name}: {config.visual_tower} at {config.image_px} px")
            if on_cpu:
                compare_on_cpu(config, batch, options.repeats, Path(folder) / name)
            if not on_cpu or options.index:
                measure_indexing(
                    config, device, batch, options.photos, options.repeats, Path(folder) / name
                )


def bench_config(name: str) -> LeccrConfig:
    """Describe a model with a full-size visual tower and next to no text tower."""
    return LeccrConfig(
        model_id=f"bench-{name}", text_tower="transformers:bert", text_tower_config=SMALL_TEXT,
        slots=0, **TOWERS[name],
    )  # fmt: skip


def compare_on_cpu(config: LeccrConfig, batch: int, repeats: int, cache: Path) -> None:
    """Measure and print each way to run a tower on a CPU, against PyTorch in fp32."""
    tower = build_visual_tower(config)
    tower.train(False)
    ways: dict[str, VisualTower] = {"PyTorch fp32": tower}
    if openvino_version() is None:
        say("  OpenVINO is not installed: pip install openvino")
    else:
        for precision in ("full", "half", "int8"):
            started_s = time.perf_counter()
            try:
                fast = load_openvino_tower(
                    tower, image_px=config.image_px, precision=precision, cache=cache, digest="b"
                )
            except ModelError as error:
                say(f"  OpenVINO {precision}: {error}")
                continue
            name = f"OpenVINO {precision}"
            ways[name] = fast
            say(f"  {name:<14} ready in {time.perf_counter() - started_s:6.1f} s")

    pixels = torch.randn(batch, 3, config.image_px, config.image_px)
    with torch.inference_mode():
        exact = tower(pixels)
        for way in ways.values():
            way(pixels)  # warms caches up
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(repeats):
            for name, way in ways.items():
                seconds[name] += timed(lambda way=way: way(pixels), 1)  # type: ignore[misc]
        for name, way in ways.items():
            got = way(pixels)
            cosine = torch.cosine_similarity(got, exact, dim=-1).min().item()
            ratios = zip(seconds["PyTorch fp32"], seconds[name], strict=True)
            say(
                f"  {name:<14} {Spread(tuple(1000 * s for s in seconds[name]), 'ms')}"
                f"  {statistics.median(slow / fast for slow, fast in ratios):5.2f} x"
                f"  off by {(got - exact).abs().max().item():.1e}, least cosine {cosine:.5f}"
            )


def measure_indexing(
    config: LeccrConfig, device: torch.device, batch: int, photos: int, repeats: int, folder: Path
) -> None:
    """Measure and print photos per second from disk to a library, and the tower's own rate."""
    model = LeccrModel(config)
    model.train(False)
    encoder = LeccrEncoder(
        model, bench_tokenizer(config), model_id=config.model_id, folder=folder, device=device
    )
    # Speed is what counts here: whether half is exact enough, random weights cannot say.
    dtype = next(iter(half_dtypes(device)), None)
    if dtype is not None:
        model.visual_tower = HalfTower(model.visual_tower, dtype)
    encoder.acceleration = Acceleration(dtype, f"{device}, {dtype or torch.float32}")
    say(f"  {encoder.acceleration.summary}")
    forward = forward_rate(model.visual_tower, config, device, batch, repeats)
    say(f"  tower alone    {forward}")
    settings = IndexSettings(batch_moments=batch)
    for name, size_px in SIZES_PX.items():
        source = folder / name
        draw_photos(source, photos, size_px)

        def index(source: Path = source) -> None:
            with (
                tempfile.TemporaryDirectory(prefix="leccr-bench-") as scratch,
                Library.open(Path(scratch), create=True, write=True) as library,
            ):
                Indexer(library, encoder, settings=settings).run(follow(library, [source]))

        index()  # warms caches up
        rate = Spread(tuple(photos / s for s in timed(index, max(1, repeats // 3))), "photos/s")
        say(f"  files, {name:<7} {rate}  share {rate.median / forward.median:.0%}")
    if device.type == "cuda":
        peak = torch.cuda.max_memory_allocated(device) / (1 << 30)
        say(f"  peak memory    {peak:8.2f} GiB")
        torch.cuda.reset_peak_memory_stats(device)


def forward_rate(
    tower: VisualTower, config: LeccrConfig, device: torch.device, batch: int, repeats: int
) -> Spread:
    """Measure photos per second of the tower by itself, on pixels that are there already."""
    pixels = torch.randn(batch, 3, config.image_px, config.image_px, device=device)

    @torch.inference_mode()
    def look() -> None:
        tower(pixels)[0, 0, 0].item()  # waits for the device

    timed(look, 2)  # warm
    return Spread(tuple(batch / second for second in timed(look, repeats)), "photos/s")


def bench_tokenizer(config: LeccrConfig) -> TextTokenizer:
    """Make a tokenizer of bytes: the texts do not matter here."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: number for number, token in enumerate(["[PAD]", *alphabet])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    return TextTokenizer(tokenizer, max_tokens=config.max_text_tokens, pad_id=0)


if __name__ == "__main__":
    main()
