"""Where a model's files are. Owns: from a folder, a model's name or a hub id to a folder."""

from __future__ import annotations

import re
from pathlib import Path

from leccr_engine.errors import ModelError
from leccr_engine.models.conversion import convert
from leccr_engine.models.installed import InstalledModels, is_model_name
from leccr_engine.resources import resource_path

__all__ = ["find_model"]

_HUB_ID = re.compile(r"\w[\w.-]*/\w[\w.-]*")
# Never a pickle: weights only as safetensors.
_FILES = ["*.json", "*.safetensors", "*.txt", "*.model", "*.spm", "*.jinja"]


def find_model(folder_or_id: str | Path, *, revision: str | None = None) -> Path:
    """Returns the folder with a model's files; those of a hub id are downloaded once.

    Args:
        folder_or_id: a folder; the name of a model that ships with the program, such as
            `leccr-mini`, or is installed (see `InstalledModels`), where a tower as its makers
            publish it is made into a LECCR model first; or a Hugging Face hub id, `owner/name`,
            given as a string.
        revision: of a hub id: branch, tag or commit.

    Raises:
        ModelError: nothing is there, the download failed, or it is installed, but neither a
            LECCR model nor made into one.
    """
    name, folder = str(folder_or_id), Path(folder_or_id)
    if name and folder.is_dir():
        return folder
    if folder.is_file():
        raise ModelError(
            f"{folder} is a file. A model is a folder with config.json and model.safetensors: give "
            "that folder."
        )
    if is_model_name(name):
        shipped = resource_path("models", name)
        if shipped.is_dir():
            return shipped
        models = InstalledModels.of_user()
        installed = models.find(name)
        if installed is not None:
            return (installed if installed.is_leccr else convert(installed, models)).folder
    if isinstance(folder_or_id, str) and _HUB_ID.fullmatch(name):
        return _download(name, revision)
    raise ModelError(
        f"No model {name!r}: it is neither a folder, nor a model that ships with the program or is "
        "installed (`leccr-desktop models list`), nor a hub id 'owner/name'. Check the spelling."
    )


def _download(hub_id: str, revision: str | None) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(hub_id, revision=revision, allow_patterns=_FILES))
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError, ValueError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise ModelError(
            f"The model {hub_id!r} is not on this machine and cannot be downloaded: {reason}. "
            "Check the name and the connection, or give a local folder."
        ) from error
