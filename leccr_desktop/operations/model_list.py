"""The models as the window shows them. Owns: what there is, is used, is left, and describes."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from leccr_desktop.describers import DescriberChoice, DescriberKind
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.models.catalogue import CatalogueEntry
    from leccr_engine.models.installed import InstalledModel

__all__ = [
    "ListedModel",
    "ModelList",
    "ModelState",
    "choose_describer",
    "list_models",
    "read_model_list",
]


class ModelState(Enum):
    """Where a model stands."""

    AVAILABLE = auto()
    """It can be downloaded."""

    READY = auto()
    """It is on this machine, and not used by this library."""

    NEXT = auto()
    """The library will be searched by it, once it has all its vectors."""

    ACTIVE = auto()
    """The library is searched by it."""


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model that can be searched with.

    Attributes:
        id: its name in this program.
        name: for people.
        good_for: in a few words; empty where nobody says.
        licence: None: not known.
        languages: ISO 639 codes of those it is known to be good in, best first.
        size_bytes: on this machine, or about what is downloaded; 0: it ships with the program.
        is_slow: whether it wants a GPU.
        state: where it stands.
        removable: whether it can be deleted.
    """

    id: str
    name: str
    good_for: str
    licence: str | None
    languages: tuple[str, ...]
    size_bytes: int
    is_slow: bool
    state: ModelState
    removable: bool


@dataclass(frozen=True, slots=True)
class ModelList:
    """All that can be chosen.

    Attributes:
        models: those to search with: the catalogue's, in its order, then what else is installed.
        llms: ids of installed multimodal LLMs.
        describer: what describes the library's pictures.
        unused_bytes: what the library holds of models that it no longer uses.
    """

    models: tuple[ListedModel, ...]
    llms: tuple[str, ...]
    describer: DescriberChoice
    unused_bytes: int


def list_models(
    *,
    runner: TaskRunner,
    library: Path,
    then: Callable[[ModelList], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look at what models there are, and which the library uses."""
    return runner.run(lambda: read_model_list(library), lane=Lane.ENGINE, then=then, failed=failed)


def choose_describer(
    *,
    runner: TaskRunner,
    library: Path,
    source: str,
    model: str | None,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Remember what is to describe the library's pictures from now on; nothing runs yet.

    A server has to be on this machine: from the window, pictures go nowhere else.
    """

    def choose() -> None:
        choice = DescriberChoice.of(source, model=model)
        if choice.kind is DescriberKind.SERVER:
            from leccr_engine.describe.endpoint_describer import EndpointDescriber

            EndpointDescriber(choice.source, choice.model or "")  # refuses other machines
        choice.keep(library)

    return runner.run(choose, lane=Lane.ENGINE, then=then, failed=failed)


def read_model_list(library: Path) -> ModelList:
    """See `list_models`. Blocks.

    Raises:
        ModelError: the catalogue or the models folder cannot be read.
        LibraryError: the library's notes cannot be read.
    """
    from leccr_desktop.models import models_in_use
    from leccr_engine.models.catalogue import read_catalogue
    from leccr_engine.models.conversion import is_tower
    from leccr_engine.models.installed import InstalledModels

    catalogue, in_use = read_catalogue(), models_in_use(library)
    installed = {model.id: model for model in InstalledModels.of_user().all()}

    def state(model_id: str, model: InstalledModel | None) -> ModelState:
        names = {model_id} if model is None else {model_id, str(model.folder)}
        if in_use.answers in names:
            return ModelState.ACTIVE
        if in_use.indexes in names:
            return ModelState.NEXT
        return ModelState.READY

    def listed() -> Iterator[ListedModel]:
        others = dict(installed)
        for entry in catalogue.model:
            model = others.pop(entry.id, None)
            is_here = model is not None or entry.repo is None
            yield _listed(
                entry.id, entry, model, state(entry.id, model) if is_here else ModelState.AVAILABLE
            )
        for model in others.values():
            if model.is_leccr or is_tower(model):
                yield _listed(model.id, None, model, state(model.id, model))

    return ModelList(
        models=tuple(listed()),
        llms=tuple(model.id for model in installed.values() if model.is_multimodal_llm),
        describer=DescriberChoice.read(library),
        unused_bytes=_unused_bytes(library),
    )


def _unused_bytes(library: Path) -> int:
    from leccr_desktop.models import unused_vectors
    from leccr_engine.errors import LibraryError
    from leccr_engine.library import Library

    # A library that is not there yet holds nothing; what is wrong with one, others say.
    with suppress(LibraryError), Library.open(library) as opened:
        return sum(held.size_bytes for held in unused_vectors(opened))
    return 0


def _listed(
    model_id: str,
    entry: CatalogueEntry | None,
    model: InstalledModel | None,
    state: ModelState,
) -> ListedModel:
    from leccr_engine.models.catalogue import Speed

    download_bytes = entry.download_mb * 10**6 if entry else 0
    return ListedModel(
        id=model_id,
        name=entry.name if entry else model_id,
        good_for=entry.good_for if entry else "",
        licence=model.source.licence if model else entry.licence if entry else None,
        languages=entry.languages if entry else (),
        size_bytes=model.size_bytes if model else download_bytes,
        is_slow=entry is not None and entry.speed is Speed.SLOW,
        state=state,
        removable=model is not None and state is ModelState.READY,
    )
