"""The clips of benchmarks. Owns: whether they are seen as videos or as frame features, and where.

Clips lie beside their captions: several benchmarks may share a data folder, and each have its own
`FeatureData`. So they are looked for near the captions first, and then further and further out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_training.data.assembly import Visuals
from leccr_training.data.bigfile import FeatureTable
from leccr_training.data.files import CLIP_SUFFIXES, MissingDataError, Wanted, find_all, index_files
from leccr_training.data.items import FrameFeatures, VideoFile
from leccr_training.errors import DataError, RecipeError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leccr_training.data.benchmarks import LoadOptions

__all__ = ["clip_visuals", "clips_wanted"]

_FEATURES = "FeatureData"
_VIDEOS = (
    "videos/",
    "videos/all/",
    "videos/train/",
    "videos/val/",
    "videos/validation/",
    "videos/test/",
    "TrainValVideo/",
    "TestVideo/",
    "VideoData/",
)
"""All folders of these names count together: videos often come in one for each split."""


def clips_wanted(benchmark: str, source: str, options: LoadOptions) -> Wanted:
    """Say what a benchmark's clips are called.

    Args:
        benchmark: its name.
        source: where features and videos are obtained, for people.
        options: whether it is features or videos; "auto": features where there are any, else
            videos. A name of features means features.

    Raises:
        RecipeError: images are asked for.
    """
    features = f"{_FEATURES}/{options.features or '*'}/"
    match options.visual, options.features:
        case "images", _:
            raise RecipeError(
                f"{benchmark} is made of clips; it has no images. Set `visual` to auto, videos or "
                "features."
            )
        case "videos", _:
            return Wanted(f"the folder of the videos of {benchmark}", _VIDEOS, source)
        case "auto", None:
            what = f"frame features of the clips of {benchmark}, or the folder of its videos"
            return Wanted(what, (features, *_VIDEOS), source)
        case _:
            return Wanted(f"frame features of the clips of {benchmark}", (features,), source)


def clip_visuals(data: Path, near: Path, wanted: Wanted) -> Visuals:
    """Find clips by id.

    Args:
        data: the data folder.
        near: a file with captions of these clips, under it.
        wanted: of `clips_wanted`.

    Raises:
        MissingDataError: there is neither.
        DataError: there is a choice of features, or those there are are damaged.
    """
    for folder in near.parents:
        found = [path for path in find_all(folder, wanted) if path.is_dir()]
        features = [path for path in found if path.parent.name == _FEATURES]
        if features:
            return _in_features(features)
        videos = index_files(found, CLIP_SUFFIXES)
        if videos:
            return Visuals(
                {stem: VideoFile(path) for stem, path in videos.items()},
                f"video in {' or '.join(map(str, found))}",
            )
        if folder == data:
            break
    raise MissingDataError(data, (wanted,))


def _in_features(folders: Sequence[Path]) -> Visuals:
    nearest = folders[0].parent
    names = [folder.name for folder in folders if folder.parent == nearest]
    if len(names) > 1:
        raise DataError(
            f"Which frame features are meant? In {nearest} there are {' and '.join(names)}. Say "
            f"which by name: --set data.features={names[0]}",
            path=nearest,
        )
    table = FeatureTable.open(folders[0])
    return Visuals(
        {clip: FrameFeatures(table, rows) for clip, rows in table.clips().items()},
        f"frame features in {table.folder}",
    )
