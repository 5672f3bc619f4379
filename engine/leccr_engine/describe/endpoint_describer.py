"""Descriptions by a multimodal LLM that a local server runs. Owns: asking an OpenAI-compatible one.

For Ollama, llama.cpp, vLLM and the like. Pictures are private: they go to this machine alone, past
no proxy and along no redirect, unless a remote address is allowed explicitly.
"""

from __future__ import annotations

import base64
import io
import json
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener

from PIL import Image

from leccr_engine.describe.cleaning import clean_description
from leccr_engine.describe.prompt import PROMPT_ID, prompt_for
from leccr_engine.errors import ModelError
from leccr_engine.types import Description

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from leccr_engine.model.encoder import VisualTokens
    from leccr_engine.types import Moment

__all__ = ["EndpointDescriber"]

_FRAMES_OF_A_MOMENT = 4
"""Many a server's model takes few pictures in one question."""

_JPEG_QUALITY = 90
_MOST_ANSWER_BYTES = 1 << 20
_MOST_NEW_TOKENS = 192
_TIME_LIMIT_S = 120.0


class EndpointDescriber:
    """Describes images and moments of videos through a chat endpoint.

    Args:
        url: where it is, up to the version: `http://localhost:11434/v1`.
        model: which of its models, by its own name.
        allow_remote: send pictures to another machine.
        items_at_once: asked about at the same time; more than one pays where the server batches.
        most_new_tokens: an answer is cut after so many.
        time_limit_s: for one answer, the loading of the model included.

    Attributes:
        describer_id: model and prompt.
        items_at_once: as given.

    Raises:
        ModelError: the address is not on this machine, or is none.
    """

    instant = False
    frames_to_describe = _FRAMES_OF_A_MOMENT

    def __init__(
        self,
        url: str,
        model: str,
        *,
        allow_remote: bool = False,
        items_at_once: int = 1,
        most_new_tokens: int = _MOST_NEW_TOKENS,
        time_limit_s: float = _TIME_LIMIT_S,
    ) -> None:
        _refuse_elsewhere(url, allow_remote=allow_remote)
        self.describer_id = f"endpoint/{model}/{PROMPT_ID}"
        self._url = f"{url.rstrip('/')}/chat/completions"
        self._model = model
        self.items_at_once = items_at_once
        self._most_new_tokens = most_new_tokens
        self._time_limit_s = time_limit_s
        # A proxy would be another machine; the one of the environment is for remote addresses.
        self._opener = build_opener(_NoRedirects, *([] if allow_remote else [ProxyHandler({})]))

    def describe(self, moments: Sequence[Moment], tokens: VisualTokens) -> list[Description]:
        """Describe moments by their frames; see `MllmDescriber.describe`.

        Raises:
            ModelError: the endpoint does not answer, or not as it should.
        """
        texts = self.describe_images([list(moment.frames_to_describe) for moment in moments])
        return [Description(text, self.describer_id) for text in texts]

    def describe_images(self, items: Sequence[Sequence[NDArray[np.uint8]]]) -> list[str]:
        """Describe images and clips, without a library.

        Args:
            items: N images (one frame) or clips (several, in order): uint8 [H, W, 3], RGB, upright.

        Returns:
            N texts in the same order: whole English sentences, or empty.

        Raises:
            ModelError: the endpoint does not answer, or not as it should.
        """
        with ThreadPoolExecutor(self.items_at_once) as threads:
            return list(threads.map(self._ask, items))

    def _ask(self, frames: Sequence[NDArray[np.uint8]]) -> str:
        pictures = [
            {"type": "image_url", "image_url": {"url": _data_url(frame)}} for frame in frames
        ]
        answer = self._post(
            {
                "model": self._model,
                "messages": [
                    {
                        "role": "user",
                        "content": [*pictures, {"type": "text", "text": prompt_for(len(frames))}],
                    }
                ],
                "max_tokens": self._most_new_tokens,
                "temperature": 0,
                "seed": 0,
                "stream": False,
            }
        )
        try:
            choice = json.loads(answer)["choices"][0]
            text, finished = choice["message"]["content"], choice.get("finish_reason") != "length"
            return clean_description(text, finished=finished)
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise ModelError(
                f"{self._url} does not answer like an OpenAI-compatible endpoint: "
                f"{answer[:200]!r}. Check the address; it usually ends in /v1."
            ) from error

    def _post(self, question: dict[str, Any]) -> bytes:
        request = Request(
            self._url,
            data=json.dumps(question).encode(),
            headers={"Content-Type": "application/json"},
        )
        try:
            with self._opener.open(request, timeout=self._time_limit_s) as response:
                answer: bytes = response.read(_MOST_ANSWER_BYTES)
                return answer
        except HTTPError as error:
            with error:
                said = error.read(500).decode("utf-8", "replace")
            raise ModelError(
                f"{self._url} refuses, with {error.code} {error.reason}: {said} Is the model "
                f"{self._model!r} there, and does it take pictures?"
            ) from error
        except TimeoutError as error:
            raise self._too_slow() from error
        except (URLError, HTTPException, OSError) as error:
            reason = getattr(error, "reason", error)
            if isinstance(reason, TimeoutError):
                raise self._too_slow() from error
            raise ModelError(
                f"{self._url} cannot be reached: {reason}. Start the server, or correct the "
                "address."
            ) from error

    def _too_slow(self) -> ModelError:
        return ModelError(
            f"{self._url} gave no answer within {self._time_limit_s:g} s. Raise the time limit, or "
            f"take a smaller model than {self._model!r}."
        )


class _NoRedirects(HTTPRedirectHandler):
    """Follows none: a server on this machine could send the pictures on to another."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Give none, which makes the answer an error."""


def _refuse_elsewhere(url: str, *, allow_remote: bool) -> None:
    parts = urlsplit(url)
    host = parts.hostname
    if parts.scheme not in {"http", "https"} or not host:
        raise ModelError(
            f"{url!r} is no address of an endpoint. One looks like http://localhost:11434/v1."
        )
    if not allow_remote and not _is_this_machine(host):
        raise ModelError(
            f"{url} is not on this machine: your pictures would be sent to {host}. If that is what "
            "you want, allow remote addresses explicitly."
        )


def _is_this_machine(host: str) -> bool:
    """Whether a host is this machine whatever a name server says."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _data_url(frame: NDArray[np.uint8]) -> str:
    buffer = io.BytesIO()
    Image.fromarray(frame).save(buffer, "JPEG", quality=_JPEG_QUALITY)
    return f"data:image/jpeg;base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"
