"""Which describer a library is used with. Owns: choosing one, and remembering the choice.

`describer.json` beside the library keeps what `--describer` was, so that the next `index`, and the
window's, describe the same way without being told.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Self

from leccr_engine.errors import LibraryError, ModelError

if TYPE_CHECKING:
    from leccr_engine.describe.describer import Describer
    from leccr_engine.model.encoder import LeccrEncoder

__all__ = ["CHOICE_FILE", "DescriberChoice", "DescriberKind"]

CHOICE_FILE = "describer.json"

_EMBEDDED = "concepts"
_NONE = "none"


class DescriberKind(Enum):
    """What sort of describer it is."""

    EMBEDDED = auto()
    """What the model itself sees."""

    MLLM = auto()
    """A multimodal LLM on this machine."""

    SERVER = auto()
    """An OpenAI-compatible server."""

    NONE = auto()
    """Nothing describes."""


@dataclass(frozen=True, slots=True)
class DescriberChoice:
    """What describes the moments of a library. Made by `of`.

    Attributes:
        source: "concepts"; "none"; the address of a server; else a multimodal LLM: a folder, or an
            installed model's name or hub id.
        model: which of the server's models; None for all that is no server.
        allow_remote: whether pictures may go to a server on another machine.
    """

    source: str = _EMBEDDED
    model: str | None = None
    allow_remote: bool = False

    @classmethod
    def of(cls, source: str, *, model: str | None = None, allow_remote: bool = False) -> Self:
        """Return the choice that a person makes.

        Raises:
            ModelError: a server without a model, or a model without a server.
        """
        folder = Path(source).expanduser()
        # A folder is remembered for runs from anywhere; a name or an address stays as it is.
        choice = cls(str(folder.absolute()) if folder.is_dir() else source, model, allow_remote)
        if choice.kind is DescriberKind.SERVER and not model:
            raise ModelError(
                f"{source} is the address of a server: say which of its models describes, with "
                "--describer-model NAME."
            )
        if choice.kind is not DescriberKind.SERVER and model:
            raise ModelError(
                f"The model {model!r} is a server's, but {source!r} is no address of one. It looks "
                "like http://localhost:11434/v1."
            )
        return choice

    @classmethod
    def read(cls, library_folder: Path) -> Self:
        """Return what is remembered; where nothing is, or the note is damaged, the embedded one.

        Raises:
            LibraryError: the note is there and cannot be read.
        """
        file = library_folder / CHOICE_FILE
        try:
            said = json.loads(file.read_text(encoding="utf-8"))
            model = said["model"]
            return cls(
                source=str(said["source"]),
                model=None if model is None else str(model),
                allow_remote=said["allow_remote"] is True,
            )
        except (FileNotFoundError, NotADirectoryError, ValueError, LookupError, TypeError):
            return cls()
        except OSError as error:
            raise LibraryError(
                f"Cannot read {file}, where the library keeps what describes its pictures: "
                f"{error.strerror}. Give yourself access to it.",
                path=library_folder,
            ) from error

    @property
    def kind(self) -> DescriberKind:
        """What sort it is."""
        if self.source.startswith(("http://", "https://")):
            return DescriberKind.SERVER
        named = {_EMBEDDED: DescriberKind.EMBEDDED, _NONE: DescriberKind.NONE}
        return named.get(self.source, DescriberKind.MLLM)

    def keep(self, library_folder: Path) -> None:
        """Remember it.

        Raises:
            LibraryError: it cannot be written.
        """
        file = library_folder / CHOICE_FILE
        unfinished = file.with_name(f"{CHOICE_FILE}.unfinished")
        try:
            unfinished.write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")
            unfinished.replace(file)
        except OSError as error:
            raise LibraryError(
                f"Cannot write {file}: {error.strerror}. Make room or give yourself write access, "
                "then choose again.",
                path=library_folder,
            ) from error

    def describer(self, encoder: LeccrEncoder, *, device: str) -> Describer | None:
        """Make the describer; None where nothing describes, or the model knows no concepts.

        Args:
            encoder: whose concepts the embedded describer names.
            device: of a multimodal LLM; see `choose_device`.

        Raises:
            ModelError: it is not there, or its address is not on this machine and may not be.
        """
        match self.kind:
            case DescriberKind.EMBEDDED if encoder.concepts:
                from leccr_engine.describe.concept_describer import ConceptDescriber

                return ConceptDescriber(encoder)
            case DescriberKind.MLLM:
                from leccr_engine.describe.mllm_describer import MllmDescriber

                return MllmDescriber.late(self.source, device=device)
            case DescriberKind.SERVER:
                from leccr_engine.describe.endpoint_describer import EndpointDescriber

                return EndpointDescriber(
                    self.source, self.model or "", allow_remote=self.allow_remote
                )
        return None
