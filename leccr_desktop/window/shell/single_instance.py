"""One window for each library and person. Owns: who is first, and what later starts hand over.

The first holds a lock of the operating system, which goes with its process however that ends, and
listens at a socket. Whoever holds the lock may sweep away a socket that a crash left; whoever does
not get it hands over what it was started with, waiting while the first is still starting.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from leccr_engine.errors import LibraryError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SingleInstance", "StartRequest"]

_log = logging.getLogger(__name__)

_PATIENCE_S = 10.0
"""How long a second start waits for the first to listen, and to answer."""

_AGAIN_S = 0.05
_DONE = b"ok\n"
_LONGEST_BYTES = 1 << 20
_TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"


@dataclass(frozen=True, slots=True)
class StartRequest:
    """What a start asks of the window.

    Attributes:
        folders: to be added to the library.
        query: to be searched for; empty: none.
        activation_token: lets the window come to the front under Wayland; empty elsewhere.
    """

    folders: tuple[Path, ...] = ()
    query: str = ""
    activation_token: str = ""

    @classmethod
    def of_this_start(cls, *, folders: Sequence[Path], query: str) -> StartRequest:
        """What this process was started with; paths become absolute."""
        token = os.environ.get(_TOKEN_VARIABLE, "")
        return cls(tuple(folder.absolute() for folder in folders), query, token)

    def to_line(self) -> bytes:
        """One line of JSON."""
        folders = [str(folder) for folder in self.folders]
        said = {"folders": folders, "query": self.query, "token": self.activation_token}
        return json.dumps(said).encode("ascii") + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> StartRequest:
        """Read `to_line` back.

        Raises:
            ValueError: it is something else.
        """
        said = json.loads(line)
        try:
            folders, query, token = said["folders"], said["query"], said["token"]
            return cls(tuple(map(Path, folders)), str(query), str(token))
        except (KeyError, TypeError) as error:
            raise ValueError(f"not what a start asks: {line[:80]!r}") from error


class SingleInstance(QObject):
    """The first start for a library, or the way to it.

    Args:
        library: the library folder.
        runtime: where lock and socket are; by default where the system keeps such things.

    Signals:
        asked: a later start's `StartRequest`.
    """

    asked = Signal(object)

    def __init__(
        self, library: Path, *, runtime: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        folder = runtime or _runtime_folder()
        whose = f"{getpass.getuser()}\0{library.resolve()}"
        name = hashlib.sha256(os.fsencode(whose)).hexdigest()[:16]
        self._library = library
        self._lock = FileLock(folder / f"window-{name}.lock")
        self._address = str(folder / f"{name}.sock") if os.name == "posix" else f"leccr-{name}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._half: dict[QLocalSocket, bytes] = {}

    def begin(self, request: StartRequest, *, patience_s: float = _PATIENCE_S) -> bool:
        """Become the first, or hand the request over to it. Blocks: for before the window opens.

        Args:
            request: what this start asks.
            patience_s: how long to wait for a first that does not answer.

        Returns:
            Whether this is the first.

        Raises:
            LibraryError: another one is there and does not answer.
        """
        end_s = time.monotonic() + patience_s
        while True:
            if self._take_lock():
                self._listen()
                return True
            if self._hand_over(request, timeout_s=max(0.1, end_s - time.monotonic())):
                return False
            if time.monotonic() > end_s:
                raise LibraryError(
                    f"Another window is open on {self._library} and does not answer. End it, or "
                    "wait until it has ended, then start again.",
                    path=self._library,
                )
            # It may be about to listen, or about to end.
            time.sleep(_AGAIN_S)

    def end(self) -> None:
        """Let the next start be the first."""
        self._server.close()
        self._lock.release()

    def _take_lock(self) -> bool:
        try:
            Path(self._lock.lock_file).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as error:
            # Two windows on one library do no harm; no window would.
            _log.warning("Cannot tell whether another window is open: %s", error)
        return True

    def _listen(self) -> None:
        QLocalServer.removeServer(self._address)
        if not self._server.listen(self._address):
            _log.warning("A second start will not reach this one: %s", self._server.errorString())

    def _hand_over(self, request: StartRequest, *, timeout_s: float) -> bool:
        socket = QLocalSocket()
        wait_ms = max(1, round(timeout_s * 1000))
        socket.connectToServer(self._address)
        if not socket.waitForConnected(wait_ms):
            return False
        socket.write(request.to_line())
        socket.flush()
        answered = socket.waitForReadyRead(wait_ms) and bytes(socket.readAll().data()) == _DONE
        socket.abort()
        return answered

    @Slot()
    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._half[socket] = b""
            socket.readyRead.connect(self._hear)
            socket.disconnected.connect(self._let_go)
            self._hear_from(socket)

    @Slot()
    def _hear(self) -> None:
        for socket in list(self._half):
            self._hear_from(socket)

    def _hear_from(self, socket: QLocalSocket) -> None:
        self._half[socket] += bytes(socket.readAll().data())
        line, end, _ = self._half[socket].partition(b"\n")
        if not end:
            if len(line) > _LONGEST_BYTES:
                socket.abort()
            return
        self._half[socket] = b""
        try:
            request = StartRequest.from_line(line)
        except ValueError as error:
            _log.warning("A second start was not understood: %s", error)
            socket.abort()
            return
        socket.write(_DONE)
        socket.flush()
        if request.activation_token:
            os.environ[_TOKEN_VARIABLE] = request.activation_token
        self.asked.emit(request)

    @Slot()
    def _let_go(self) -> None:
        for socket in list(self._half):
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                del self._half[socket]
                socket.deleteLater()


def _runtime_folder() -> Path:
    """Where what lives as long as a session belongs; else where what may go at any time does."""
    said = os.environ.get("XDG_RUNTIME_DIR", "")
    if said.startswith("/") and Path(said).is_dir():
        return Path(said) / "leccr-desktop"
    import platformdirs

    return platformdirs.user_cache_path("leccr-desktop", appauthor=False)
