"""Queries as vectors. Owns: the child process that holds the model, from start to end.

torch stops every thread of a process for seconds while it is imported, and keeps hundreds of
megabytes. In a process of its own the window feels neither. What the child is and how it talks is
in `leccr_desktop.cli.embed_text`.
"""

from __future__ import annotations

import base64
import json
import subprocess
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock
from typing import IO, TYPE_CHECKING, Any, cast

from leccr_desktop.own_command import own_command
from leccr_engine.errors import Cancelled, LeccrError, MediaError, ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

__all__ = ["EMBED_TEXT_COMMAND", "TextEncoderProcess"]

EMBED_TEXT_COMMAND = own_command("embed-text")

_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows, a child of a program without a console would open one."""

_EXIT_TIMEOUT_S = 5.0
"""A child whose output has ended is gone by then, or never."""


class _EndedError(ModelError):
    """The child ended without an answer."""


class _UnreadableError(LeccrError):
    """The child cannot read the picture that it was asked for."""

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _Model:
    """What the child has loaded."""

    model_id: str
    mixing_weight: float
    possible_score: float | None = None
    strong_score: float | None = None


class TextEncoderProcess:
    """The encoder of a library's model, for queries, in a child process.

    The child starts when it is first needed, and anew when it has died. Everything but `close`
    waits for it, so it belongs on a lane of the task runner; callers take turns.

    Args:
        library: the library folder whose model it is.
        command: the child's program and first arguments.
    """

    def __init__(self, library: Path, *, command: Sequence[str] = EMBED_TEXT_COMMAND) -> None:
        self._command = (*command, "--library", str(library))
        self._turn = Lock()
        self._model: _Model | None = None
        # A turn lasts as long as the child thinks. `close` cannot wait for that: whether there is
        # a child, and may be one, has a lock of its own.
        self._life = Lock()
        self._child: _Child | None = None
        self._closed = False

    @property
    def model_id(self) -> str:
        """Id of the model. Raises as `embed_text`."""
        with self._turn:
            return self._ready()[1].model_id

    @property
    def mixing_weight(self) -> float:
        """The model's a. Raises as `embed_text`."""
        with self._turn:
            return self._ready()[1].mixing_weight

    @property
    def possible_score(self) -> float | None:
        """See `leccr_engine.search.strength.ScoreScale`. Raises as `embed_text`."""
        with self._turn:
            return self._ready()[1].possible_score

    @property
    def strong_score(self) -> float | None:
        """See `leccr_engine.search.strength.ScoreScale`. Raises as `embed_text`."""
        with self._turn:
            return self._ready()[1].strong_score

    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts in any language.

        Returns:
            float32 [N, d], rows L2-normalised.

        Raises:
            ModelError: the model cannot be loaded, fails, or its process dies of these texts.
            Cancelled: closed.
        """
        return self._vectors({"texts": list(texts)})

    def coverage(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """Say how surely the model knows what texts ask for.

        Returns:
            float32 [N] in [0, 1]; None where it cannot tell.

        Raises:
            ModelError: as `embed_text`.
            Cancelled: closed.
        """
        import numpy as np

        covered = self._answer({"coverage": list(texts)})["coverage"]
        return None if covered is None else np.array(covered, dtype=np.float32)

    def embed_image(self, path: Path) -> NDArray[np.float32]:
        """Embed a picture file, or the frame that stands for a video.

        Args:
            path: the file.

        Returns:
            float32 [d], L2-normalised.

        Raises:
            MediaError: the file cannot be decoded.
            ModelError: as `embed_text`.
            Cancelled: closed.
        """
        # What is no UTF-8 in the path gets through: JSON escapes it, as Python's strings do.
        try:
            (vector,) = self._vectors({"picture": str(path.absolute())})
        except _UnreadableError as error:
            raise MediaError(path, error.reason) from error
        embedded: NDArray[np.float32] = vector
        return embedded

    def reload(self) -> None:
        """Let the next call load the model that the library is used with by then."""
        with self._turn:
            self._end()

    def close(self) -> None:
        """End the child at once, whatever it is at, and for good. From any thread.

        Calls under way and all later ones raise `Cancelled`.
        """
        with self._life:
            self._closed = True
            if self._child is not None:
                self._child.kill()
        # Whoever waited for the child has its turn end now.
        with self._turn:
            self._end()

    def _vectors(self, request: dict[str, Any]) -> NDArray[np.float32]:
        import numpy as np

        answer = self._answer(request)
        vectors = np.frombuffer(base64.b64decode(answer["vectors"]), dtype="<f4")
        return vectors.reshape(answer["shape"]).astype(np.float32, copy=False)

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """Ask the child, or a new one where it has died since it was last asked."""
        with self._turn:
            before = self._model
            if before is not None:
                # Perhaps of something else than this request.
                with suppress(_EndedError):
                    return self._ask(request)
            _, model = self._ready()
            if before is not None and model != before:
                raise ModelError(
                    f"The library's model has changed from {before.model_id} to {model.model_id}. "
                    "Search again."
                )
            return self._ask(request)

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        child, _ = self._ready()
        child.say(request)
        return self._hear(child)

    def _ready(self) -> tuple[_Child, _Model]:
        """Return the child and its model, started where there is none."""
        if self._child is None or self._model is None:
            with self._life:
                self._refuse_when_closed()
                child = self._child = _Child(self._command)
            try:
                hello = self._hear(child)
            except ModelError:
                self._end()
                raise
            self._model = _Model(**hello)
        return self._child, self._model

    def _hear(self, child: _Child) -> dict[str, Any]:
        try:
            answer = child.hear()
        except _EndedError:
            self._end()
            self._refuse_when_closed()
            raise
        if "unreadable" in answer:
            raise _UnreadableError(answer["error"], reason=answer["unreadable"])
        if "error" in answer:
            raise ModelError(answer["error"])
        return answer

    def _end(self) -> None:
        child, self._child, self._model = self._child, None, None
        if child is not None:
            child.end()

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise Cancelled("The search was closed.")


class _Child:
    """One child. `kill` from any thread, the rest from one at a time.

    Args:
        command: the program and its arguments.

    Raises:
        ModelError: it cannot be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 - `end` closes it
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._complaints,
                creationflags=_NO_CONSOLE,
            )
        except OSError as error:
            self._complaints.close()
            raise ModelError(f"Cannot start {command[0]}: {error.strerror}.") from error
        self._requests = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)

    def say(self, request: dict[str, Any]) -> None:
        """Send a request. A dead child is noticed by `hear`."""
        with suppress(OSError):
            self._requests.write(json.dumps(request).encode("ascii") + b"\n")
            self._requests.flush()

    def hear(self) -> dict[str, Any]:
        """Wait for the next answer; lines that are none are passed over.

        Raises:
            _EndedError: the child has ended.
        """
        while (line := self._answers.readline()).endswith(b"\n"):
            with suppress(ValueError):
                answer = json.loads(line)
                if isinstance(answer, dict):
                    return answer
        raise _EndedError(
            f"The text encoder ended unexpectedly ({self._last_words()}). Search again to start "
            "it anew."
        )

    def kill(self) -> None:
        """End the process; whoever waits in `hear` is told."""
        self._process.kill()

    def end(self) -> None:
        """End the process and let go of it."""
        self._process.kill()
        self._process.wait()
        for stream in (self._requests, self._answers, self._complaints):
            with suppress(OSError):  # a request that never got out
                stream.close()

    def _last_words(self) -> str:
        try:
            exit_code = self._process.wait(_EXIT_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            return "it closed its output"
        self._complaints.seek(0)
        lines = self._complaints.read().decode("utf-8", "replace").split("\n")
        last = next((line.strip() for line in reversed(lines) if line.strip()), "")
        return f"exit code {exit_code}: {last}" if last else f"exit code {exit_code}"
