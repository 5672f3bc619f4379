"""Published models of transformers, used as they are. Owns: from a name to a network in memory.

For the describer and the translator, whose networks are other people's. Never a pickle, never code
from a model's folder; and a network of which weights are missing is refused, not made up.
"""

from __future__ import annotations

import importlib.util
import logging
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from safetensors import SafetensorError
from xxhash import xxh3_64

from leccr_engine.errors import ModelError
from leccr_engine.model import torchvision_ops  # noqa: F401  (before transformers)
from leccr_engine.model.device import half_dtypes
from leccr_engine.model.location import find_model
from leccr_engine.models.installed import InstalledModels

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "PublishedModel",
    "find_published",
    "load_network",
    "load_preparation",
    "quiet",
    "usual_dtype",
]

_CONVERTER = "SFconvertbot"
"""The hub's own account that offers a model's pickled weights as safetensors, in a pull request."""

_CHUNK_BYTES = 1 << 20
_VERSION_DIGITS = 8
_LOADING_ERRORS = (
    ImportError,
    KeyError,
    OSError,
    RuntimeError,
    SafetensorError,
    TypeError,
    ValueError,
)
"""What transformers raises for folders that are incomplete, damaged or of an unknown kind."""


@dataclass(frozen=True, slots=True)
class PublishedModel:
    """A model on this machine.

    Attributes:
        folder: its files.
        model_id: "NAME@VERSION": the hub's commit, or a digest of a folder's weights.
    """

    folder: Path
    model_id: str


def find_published(source: str, *, download: bool = True) -> PublishedModel:
    """Finds a model, and downloads it the first time.

    A hub id whose weights are pickles is taken as the hub's own converter offers it.

    Args:
        source: a folder; the name of an installed model, or the hub id that it was fetched by; or
            any other hub id, `OWNER/NAME` or `OWNER/NAME@REVISION`.
        download: whether the hub may be asked.

    Raises:
        ModelError: nothing is there, the download failed, or there are no safetensors.
    """
    if Path(source).is_dir():
        folder = Path(source)
        _refuse_pickles(folder)
        return PublishedModel(folder, f"{folder.resolve().name}@{_digest(folder)}")
    for model in InstalledModels.of_user().all():
        if source in {model.id, model.source.repo}:
            _refuse_pickles(model.folder)
            version = (model.source.revision or _digest(model.folder))[:_VERSION_DIGITS]
            return PublishedModel(model.folder, f"{model.source.repo or model.id}@{version}")
    if not download:
        raise ModelError(
            f"The model {source!r} is not on this machine. Download it first: leccr-desktop models "
            f"pull {source}"
        )
    name, _, revision = source.partition("@")
    folder = find_model(name, revision=revision or None)
    if not revision and not _has_weights(folder):
        folder = _downloaded_conversion(name) or _offered_conversion(name) or folder
    _refuse_pickles(folder)
    return PublishedModel(folder, f"{name}@{folder.name[:_VERSION_DIGITS]}")


def load_network(
    published: PublishedModel,
    auto_class: Any,
    *,
    device: torch.device,
    dtype: torch.dtype,
    bits: int | None = None,
) -> Any:
    """Loads a network for inference.

    Args:
        published: where.
        auto_class: of transformers, such as `AutoModelForSeq2SeqLM`.
        device: where it is to run.
        dtype: of its weights and, where these are quantised, of what is computed.
        bits: 4 or 8 to quantise the weights with bitsandbytes.

    Returns:
        A transformers `PreTrainedModel` in evaluation mode.

    Raises:
        ModelError: files are missing, damaged or of another kind of model; or bitsandbytes is not
            there.
    """
    options: dict[str, Any] = {}
    if bits is not None:
        options = {"quantization_config": _quantisation(bits, dtype), "device_map": {"": device}}
    try:
        with quiet():
            network, report = auto_class.from_pretrained(
                published.folder,
                dtype=dtype,
                use_safetensors=True,
                local_files_only=True,
                trust_remote_code=False,
                output_loading_info=True,
                **options,
            )
    except _LOADING_ERRORS as error:
        raise _unusable(published, error) from error
    if report["missing_keys"]:
        missing = sorted(report["missing_keys"])
        raise ModelError(
            f"{published.folder} lacks {len(missing)} of the network's tensors, {missing[0]} among "
            "them. It is incomplete, or a model of another kind: copy the complete folder again."
        )
    return network if bits is not None else network.to(device)


def load_preparation(published: PublishedModel, auto_class: Any) -> Any:
    """Loads what prepares a model's input: a processor or a tokenizer.

    Args:
        published: where.
        auto_class: of transformers, `AutoProcessor` or `AutoTokenizer`.

    Raises:
        ModelError: files are missing or damaged, or a library that they need is not there.
    """
    try:
        with quiet():
            return auto_class.from_pretrained(
                published.folder, local_files_only=True, trust_remote_code=False
            )
    except _LOADING_ERRORS as error:
        raise _unusable(published, error) from error


def usual_dtype(device: torch.device) -> torch.dtype:
    """Returns the dtype that other people's networks run in on a device: half where it pays."""
    return next(iter(half_dtypes(device)), torch.float32)


@contextmanager
def quiet() -> Iterator[None]:
    """Keeps transformers from writing to the terminal: its advice is for whoever builds models."""
    from transformers.utils import logging as transformers_logging

    logger = logging.getLogger("transformers")
    level, bar = logger.level, transformers_logging.is_progress_bar_enabled()
    logger.setLevel(logging.ERROR)
    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        logger.setLevel(level)
        if bar:
            transformers_logging.enable_progress_bar()  # type: ignore[no-untyped-call]


def _has_weights(folder: Path) -> bool:
    return any(folder.glob("*.safetensors"))


def _refuse_pickles(folder: Path) -> None:
    if not _has_weights(folder):
        raise ModelError(
            f"{folder} has no weights in safetensors form, and pickles are never loaded, because "
            "they can run any code. Name a revision that has them as OWNER/NAME@REVISION (a pull "
            "request on the hub is one: refs/pr/1), or another model."
        )


def _downloaded_conversion(hub_id: str) -> Path | None:
    """Finds a pull request with safetensors that was downloaded before: there may be no network."""
    from huggingface_hub import scan_cache_dir
    from huggingface_hub.errors import CacheNotFound

    try:
        repositories = scan_cache_dir().repos
    except CacheNotFound:
        return None
    offers = (
        revision.snapshot_path
        for repository in repositories
        if repository.repo_id == hub_id
        for revision in repository.revisions
        if any(ref.startswith("refs/pr/") for ref in revision.refs)
    )
    return next(filter(_has_weights, offers), None)


def _offered_conversion(hub_id: str) -> Path | None:
    """Downloads what the hub's converter offers, if it does."""
    from huggingface_hub import get_repo_discussions
    from huggingface_hub.errors import HfHubHTTPError

    try:
        offers = get_repo_discussions(
            hub_id, author=_CONVERTER, discussion_type="pull_request", discussion_status="open"
        )
        offer = next(iter(offers), None)
    except (HfHubHTTPError, OSError):
        return None
    return None if offer is None else find_model(hub_id, revision=offer.git_reference)


def _quantisation(bits: int, dtype: torch.dtype) -> Any:
    from transformers import BitsAndBytesConfig

    if bits not in (4, 8):
        raise ModelError(f"Weights can be quantised to 4 or 8 bits, not to {bits}.")
    if importlib.util.find_spec("bitsandbytes") is None:
        raise ModelError(
            f"Weights of {bits} bits need the library bitsandbytes, which is not installed: "
            "pip install bitsandbytes. Or leave the bits out, for whole weights."
        )
    return BitsAndBytesConfig(  # type: ignore[no-untyped-call]
        load_in_4bit=bits == 4, load_in_8bit=bits == 8, bnb_4bit_compute_dtype=dtype
    )


def _unusable(published: PublishedModel, error: Exception) -> ModelError:
    reason = next(iter(str(error).strip().splitlines()), "") or type(error).__name__
    return ModelError(
        f"{published.folder} cannot be used as a model: {reason} Copy the complete folder again, "
        "or name a model of the right kind."
    )


def _digest(folder: Path) -> str:
    digest = xxh3_64()
    for path in sorted(folder.glob("*.safetensors")):
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                digest.update(chunk)
    return digest.hexdigest()[:_VERSION_DIGITS]
