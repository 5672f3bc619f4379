"""What `models list` and `models info` show. Owns: tables for people, objects for programs.

`--json` of `list` prints one object:

    {"models_folder": str, "languages": [str], "recommended": {"best": id, "on_cpu": id} | null,
     "benchmark": {"name", "measure", "source", "languages"}, "models": [MODEL]}

and of `info` one MODEL with "models_folder", where what is not known is null:

    {"id", "state": "shipped" | "installed" | "downloaded" | "available", "name", "good_for",
     "licence", "repo", "revision", "tower", "embed_dim", "download_mb", "memory_mb", "speed",
     "languages": [code], "weak_languages": [code], "recall": {code: percent}, "mean_recall",
     "recall_of", "note", "folder", "size_bytes", "files": [{"name", "size_bytes", "sha256"}]}

"installed" can be searched with; "downloaded" cannot, or is a tower that was not made into a LECCR
model yet.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from leccr_engine.models.catalogue import Speed
from leccr_engine.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console

    from leccr_engine.models.catalogue import Catalogue, CatalogueEntry
    from leccr_engine.models.installed import InstalledModel, InstalledModels

__all__ = ["list_object", "model_object", "print_info", "print_list"]

_SPEEDS = {Speed.FAST: "quick", Speed.MEDIUM: "fair", Speed.SLOW: "slow: wants a GPU"}


def list_object(
    catalogue: Catalogue, installed: InstalledModels, codes: Sequence[str]
) -> dict[str, object]:
    """Return what `models list --json` prints."""
    recommended = catalogue.recommend(codes) if codes else None
    return {
        "models_folder": str(installed.folder),
        "languages": list(codes),
        "recommended": recommended
        and {"best": recommended.best.id, "on_cpu": recommended.on_cpu.id},
        "benchmark": asdict(catalogue.benchmark),
        "models": [
            model_object(catalogue, model_id, entry, model)
            for model_id, entry, model in _everything(catalogue, installed)
        ],
    }


def model_object(
    catalogue: Catalogue,
    model_id: str,
    entry: CatalogueEntry | None,
    model: InstalledModel | None,
) -> dict[str, object]:
    """Return what `--json` says of one model."""
    source = model.source if model else None
    files = source.files if source else entry.files if entry else ()
    mean = catalogue.mean_recall(entry) if entry else None
    return {
        "id": model_id,
        "state": _state(model_id, model),
        "name": entry and entry.name,
        "good_for": entry and entry.good_for,
        "licence": source.licence if source else entry and entry.licence,
        "repo": source.repo if source else entry and entry.repo,
        "revision": source.revision if source else entry and entry.revision,
        "tower": source.tower if source else entry and entry.tower,
        "embed_dim": entry and entry.embed_dim,
        "download_mb": entry and entry.download_mb,
        "memory_mb": entry and entry.memory_mb,
        "speed": entry and entry.speed,
        "languages": list(entry.languages) if entry else [],
        "weak_languages": list(entry.weak_languages) if entry else [],
        "recall": dict(entry.recall) if entry else {},
        "mean_recall": round(mean, 2) if mean else None,
        "recall_of": entry and entry.recall_of,
        "note": entry and entry.note,
        "folder": str(model.folder) if model else None,
        "size_bytes": model.size_bytes if model else None,
        "files": [asdict(file) for file in files],
    }


def print_list(catalogue: Catalogue, installed: InstalledModels, codes: Sequence[str]) -> None:
    """Print what `models list` shows."""
    from rich.table import Table

    console = _console()
    table = Table(box=None, pad_edge=False)
    for heading in ("Model", "", "MB", "Licence", "On a CPU"):
        table.add_column(heading, justify="right" if heading == "MB" else "left", no_wrap=True)
    for heading in codes or ["mean"]:
        table.add_column(heading, justify="right", no_wrap=True)
    for model_id, entry, model in _everything(catalogue, installed):
        size_mb = model.size_bytes / 1e6 if model else entry.download_mb if entry else 0
        licence = model.source.licence if model else entry and entry.licence
        table.add_row(
            model_id,
            _state(model_id, model),
            f"{size_mb:,.0f}" if size_mb else "",
            licence or "not stated",
            _SPEEDS[entry.speed] if entry else "",
            *_recalls(catalogue, entry, codes),
        )
    console.print(table)
    benchmark = catalogue.benchmark
    console.print(f"\n{', '.join(codes) or 'mean'}: {benchmark.name}, {benchmark.measure}.")
    console.print(f"From: {benchmark.source}")
    if codes:
        _print_recommendation(console, catalogue, codes)
    console.print(f"Models folder: {installed.folder}", soft_wrap=True)


def print_info(
    catalogue: Catalogue,
    installed: InstalledModels,
    model_id: str,
    entry: CatalogueEntry | None,
    model: InstalledModel | None,
) -> None:
    """Print what `models info` shows."""
    said = model_object(catalogue, model_id, entry, model)
    lines: list[tuple[str, object]] = [
        ("Model", f"{model_id} ({said['state']})"),
        ("Name", said["name"]),
        ("Good for", said["good_for"]),
        ("Licence", said["licence"] or "not stated, ask its makers"),
        ("From", said["repo"] or (model.source.folder if model else None)),
        ("Revision", said["revision"] or ("not pinned" if said["repo"] else None)),
    ]
    if entry is not None:
        memory = f"{entry.memory_mb:,} MiB" if entry.memory_mb else None
        mean = catalogue.mean_recall(entry)
        lines += [
            ("Download", f"about {entry.download_mb:,} MB" if entry.download_mb else None),
            ("Memory", memory),
            ("On a CPU", _SPEEDS[entry.speed]),
            ("Vectors", f"width {entry.embed_dim}"),
            ("Good in", ", ".join(entry.languages)),
            ("Weak in", ", ".join(entry.weak_languages)),
            ("Mean recall", f"{mean:.1f} ({catalogue.benchmark.name})" if mean else None),
            ("Measured", entry.recall_of),
            ("Note", entry.note),
        ]
    if model is not None:
        lines += [
            ("Folder", model.folder),
            ("On disk", f"{model.size_bytes / 1e6:,.1f} MB in {len(model.source.files)} files"),
        ]
    lines.append(("Models folder", installed.folder))
    console = _console()
    for label, value in lines:
        if value:
            console.print(f"{label:<14}{value}", soft_wrap=True)


def _print_recommendation(console: Console, catalogue: Catalogue, codes: Sequence[str]) -> None:
    unknown = [code for code in codes if not catalogue.has_figures_in(code)]
    if unknown:
        console.print(f"No figures in {', '.join(unknown)}: recommended by the mean instead.")
    recommended = catalogue.recommend(codes)
    languages = ", ".join(codes)
    if recommended.best is recommended.on_cpu:
        console.print(f"Best in {languages}: {recommended.best.id}")
    else:
        console.print(f"Best in {languages} with a GPU: {recommended.best.id}")
        console.print(f"Best in {languages} without: {recommended.on_cpu.id}")


def _recalls(catalogue: Catalogue, entry: CatalogueEntry | None, codes: Sequence[str]) -> list[str]:
    """In each of the languages, or the mean where none is named."""
    recalls: list[float | None]
    if entry is None:
        recalls = [None] * max(1, len(codes))
    elif codes:
        recalls = [entry.recall.get(code) for code in codes]
    else:
        recalls = [catalogue.mean_recall(entry)]
    return ["-" if recall is None else f"{recall:.1f}" for recall in recalls]


def _everything(
    catalogue: Catalogue, installed: InstalledModels
) -> Iterator[tuple[str, CatalogueEntry | None, InstalledModel | None]]:
    """What the catalogue has, in its order, then what else is installed."""
    there = {model.id: model for model in installed.all()}
    for entry in catalogue.model:
        yield entry.id, entry, there.pop(entry.id, None)
    for model_id, model in there.items():
        yield model_id, None, model


def _state(model_id: str, model: InstalledModel | None) -> str:
    if resource_path("models", model_id).is_dir():
        return "shipped"
    if model is None:
        return "available"
    return "installed" if model.is_leccr else "downloaded"


def _console() -> Console:
    from rich.console import Console

    return Console(highlight=False, markup=False)
