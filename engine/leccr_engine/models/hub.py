"""The Hugging Face hub, or a mirror. Owns: asking it, patience, and what its errors mean.

huggingface_hub brings the session (proxies, `HF_TOKEN`, `HF_ENDPOINT`, `HF_HUB_OFFLINE`) and the
words of the protocol. Its own downloads start over after a cut, so the bytes are fetched here.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from huggingface_hub import HfApi, constants, hf_hub_url
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    HFValidationError,
    OfflineModeIsEnabled,
    RemoteEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.utils import (  # type: ignore[attr-defined]  # exported by a computed __all__
    build_hf_headers,
    get_session,
    hf_raise_for_status,
    httpx,
)

from leccr_engine.errors import Cancelled, ModelError
from leccr_engine.models.files import WantedFile, files_to_take
from leccr_engine.models.installed import ModelSource

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from huggingface_hub import ModelInfo
    from huggingface_hub.hf_api import RepoSibling

    from leccr_engine.models.catalogue import CatalogueFile
    from leccr_engine.models.installed import InstalledFile
    from leccr_engine.models.request import ModelRequest

__all__ = ["Hub", "HubModel", "Patience"]

_COMMIT = re.compile(r"[0-9a-f]{40}")
_PASSING_STATUS = frozenset({408, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to put up with a bad line.

    Attributes:
        tries: in a row that bring nothing, before giving up.
        first_wait_s: after the first of them; doubled after each further one.
        longest_wait_s: also where the hub asks for longer.
        timeout_s: for a connection, and for the next bytes of it.
    """

    tries: int = 6
    first_wait_s: float = 1.0
    longest_wait_s: float = 60.0
    timeout_s: float = 15.0


class _CutShort(Exception):
    """The connection ended in good order, and too early."""


_TROUBLE = (httpx.HTTPError, HfHubHTTPError, OfflineModeIsEnabled, _CutShort)
_PASSING = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, _CutShort)


class Hub:
    """Asks a hub.

    Args:
        endpoint: its address; None: as `HF_ENDPOINT` says, or huggingface.co.
        patience: with its line.
        cancel: when set, waiting ends.
    """

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        patience: Patience | None = None,
        cancel: threading.Event | None = None,
    ) -> None:
        self._endpoint = (endpoint or constants.ENDPOINT).rstrip("/")
        self._patience = patience or Patience()
        self._cancel = cancel or threading.Event()

    def look_up(self, request: ModelRequest) -> HubModel:
        """Finds out what a model's download consists of.

        Raises:
            ModelError: it is not there, is not the one that the catalogue pins, or the hub cannot
                be reached.
            Cancelled: on request.
        """
        api = HfApi(endpoint=self._endpoint)
        for failures in count(1):
            try:
                info = api.model_info(
                    request.repo,
                    revision=request.revision,
                    files_metadata=True,
                    timeout=self._patience.timeout_s,
                )
                break
            except _TROUBLE as error:
                self._wait_or_give_up(error, failures, request.repo)
            except HFValidationError as error:
                raise ModelError(f"{request.repo!r} is no hub id: {error}") from error
            except (ValueError, LookupError, TypeError, AttributeError, httpx.InvalidURL) as error:
                raise self._no_hub(f"({error})") from error
        if _COMMIT.fullmatch(info.sha or "") is None:
            raise self._no_hub(f"(the commit of {request.repo} is {info.sha!r})")
        return HubModel(self, request, info)

    def fetch(
        self, model: HubModel, file: WantedFile, target: Path, on_size: Callable[[int], None]
    ) -> None:
        """Writes a file; see `Origin.fetch`. Goes on by itself after cuts that pass.

        Raises:
            ModelError: it cannot be had.
            OSError: the disk does not allow it.
        """
        url = hf_hub_url(
            model.request.repo, file.name, revision=model.version, endpoint=self._endpoint
        )
        if _size(target) > file.size_bytes:
            target.unlink()
        on_size(_size(target))
        failures = 0
        while (before := _size(target)) < file.size_bytes:
            try:
                self._receive(url, file, target, on_size)
            except _TROUBLE as error:
                failures = 1 if _size(target) > before else failures + 1
                self._wait_or_give_up(error, failures, f"{model.request.repo}: {file.name}")
        target.touch()  # an empty file is a file too

    def _receive(
        self, url: str, file: WantedFile, target: Path, on_size: Callable[[int], None]
    ) -> None:
        with target.open("ab") as stream:
            have = stream.tell()
            headers = build_hf_headers() | {"Accept-Encoding": "identity"}
            if have:
                headers["Range"] = f"bytes={have}-"
            timeout = self._patience.timeout_s
            with get_session().stream("GET", url, headers=headers, timeout=timeout) as response:
                hf_raise_for_status(response)
                if have and response.status_code != httpx.codes.PARTIAL_CONTENT:
                    stream.truncate(have := 0)
                for chunk in response.iter_bytes():
                    have += len(chunk)
                    if have > file.size_bytes:
                        raise ModelError(
                            f"{url} sends more than the {file.size_bytes} bytes it announced. "
                            "Check HF_ENDPOINT, or try again later."
                        )
                    stream.write(chunk)
                    # Whatever ends this process, the file's size says what has come.
                    stream.flush()
                    on_size(have)
        if have < file.size_bytes:
            raise _CutShort(f"{have} of {file.size_bytes} bytes came")

    def _no_hub(self, why: str) -> ModelError:
        return ModelError(
            f"{self._endpoint} does not answer as a Hugging Face hub does {why}. Check HF_ENDPOINT."
        )

    def _wait_or_give_up(self, error: Exception, failures: int, what: str) -> None:
        response = error.response if isinstance(error, HfHubHTTPError) else None
        passing = isinstance(error, _PASSING) or (
            response is not None and response.status_code in _PASSING_STATUS
        )
        if not passing or failures >= self._patience.tries:
            raise ModelError(f"{what}: {self._reason(error)}") from error
        wait_s = self._patience.first_wait_s * 2 ** (failures - 1)
        asked_s = response.headers.get("Retry-After", "") if response is not None else ""
        if asked_s.isdecimal():
            wait_s = max(wait_s, float(asked_s))
        if self._cancel.wait(min(wait_s, self._patience.longest_wait_s)):
            raise Cancelled("Stopped. What was fetched so far stays; run the same again to go on.")

    def _reason(self, error: Exception) -> str:
        match error:
            case GatedRepoError():
                return (
                    f"its makers ask you to accept their terms first, at {self._endpoint}. Do so, "
                    "and set HF_TOKEN to your access token."
                )
            case RepositoryNotFoundError():
                return (
                    f"there is no such repository on {self._endpoint}, or it is private. Check the "
                    "name; for a private one, set HF_TOKEN to your access token."
                )
            case RevisionNotFoundError():
                return f"{self._endpoint} has no such revision of it. Check what follows the '@'."
            case RemoteEntryNotFoundError():
                return f"{self._endpoint} does not have this file any more. Try again."
            case HfHubHTTPError():
                status = error.response.status_code
                if status in {401, 403}:
                    return (
                        f"{self._endpoint} does not let you (HTTP {status}). Set HF_TOKEN to an "
                        "access token that may read it."
                    )
                if status == httpx.codes.TOO_MANY_REQUESTS:
                    return f"{self._endpoint} was asked too often (HTTP 429). Try again later."
                return f"{self._endpoint} answers HTTP {status}. Try again later."
            case OfflineModeIsEnabled():
                return "HF_HUB_OFFLINE is set. Unset it, or fetch from a folder: --from FOLDER"
            case httpx.ProxyError():
                return f"the proxy does not let it through ({error}). Check HTTPS_PROXY."
            case _:
                return (
                    f"{self._endpoint} cannot be reached, or the line breaks off again and again "
                    f"({error or type(error).__name__}). What was fetched stays. Try again later, "
                    "name a mirror in HF_ENDPOINT, or fetch from a folder: --from FOLDER"
                )


class HubModel:
    """A model on a hub, at one commit; an `Origin`.

    Args:
        hub: that has it.
        request: what was asked for.
        info: what the hub says of it, its commit included.

    Attributes:
        request: as given.
        version: the commit.
        licence: as the catalogue or the repository names it; None: not said.
        files: to be fetched.

    Raises:
        ModelError: a file is missing, or is not the one that the catalogue pins.
    """

    def __init__(self, hub: Hub, request: ModelRequest, info: ModelInfo) -> None:
        self._hub = hub
        self.request = request
        self.version = str(info.sha)
        self.licence = request.licence or _licence(info)
        there = {sibling.rfilename: sibling for sibling in info.siblings or ()}
        pinned = {file.name: file for file in request.files}
        names = list(pinned) or files_to_take(there, where=request.repo)
        self.files = tuple(
            _wanted(name, there.get(name), pinned.get(name), request.repo) for name in names
        )

    @property
    def size_bytes(self) -> int:
        """Of all its files."""
        return sum(file.size_bytes for file in self.files)

    def source(self, files: tuple[InstalledFile, ...]) -> ModelSource:
        """See `Origin.source`."""
        return ModelSource(
            repo=self.request.repo,
            revision=self.version,
            folder=None,
            licence=self.licence,
            tower=self.request.tower,
            files=files,
        )

    def fetch(self, file: WantedFile, target: Path, on_size: Callable[[int], None]) -> None:
        """See `Origin.fetch`."""
        self._hub.fetch(self, file, target, on_size)


def _wanted(
    name: str, found: RepoSibling | None, pinned: CatalogueFile | None, repo: str
) -> WantedFile:
    if found is None or found.size is None:
        raise ModelError(f"{repo} does not have {name}, or not its size. Try again later.")
    sha256 = found.lfs.sha256 if found.lfs else None
    if pinned is not None:
        for known, said in ((pinned.size_bytes, found.size), (pinned.sha256, sha256)):
            if known is not None and said is not None and known != said:
                raise ModelError(
                    f"{repo}: {name} is not the file that the catalogue pins ({said}, not "
                    f"{known}). Update the program, or tell us; it was not fetched."
                )
        sha256 = pinned.sha256 or sha256
    return WantedFile(name, found.size, sha256, None if found.lfs else found.blob_id)


def _licence(info: ModelInfo) -> str | None:
    said = next((tag for tag in info.tags or () if tag.startswith("license:")), None)
    return said.partition(":")[2] if said else None


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
