"""Which models to take. Owns: what fits some languages, and what can be asked for by its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.models.catalogue import Catalogue

__all__ = ["ModelAdvice", "Recommended", "can_be_named", "language_codes", "read_advice"]


@dataclass(frozen=True, slots=True)
class Recommended:
    """What to take for some languages.

    Attributes:
        best: id of the best model.
        on_cpu: id of the best that is not slow without a graphics card; may be the same.
        unknown: codes of languages that no model was measured in; the mean of all stood in.
    """

    best: str
    on_cpu: str
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModelAdvice:
    """What the catalogue knows of its models, as `models list --languages` tells it.

    Attributes:
        catalogue: with the recall of each model in each language.
    """

    catalogue: Catalogue

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that any model was measured in."""
        return tuple(sorted({code for entry in self.catalogue.model for code in entry.recall}))

    def recommend(self, codes: Sequence[str]) -> Recommended | None:
        """Say which models find best in some languages.

        Args:
            codes: of `language_codes`; none: nothing is recommended.
        """
        if not codes:
            return None
        found = self.catalogue.recommend(codes)
        unknown = tuple(code for code in codes if not self.catalogue.has_figures_in(code))
        return Recommended(found.best.id, found.on_cpu.id, unknown)


def read_advice(
    *,
    runner: TaskRunner,
    then: Callable[[ModelAdvice], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Read the catalogue."""

    def read() -> ModelAdvice:
        from leccr_engine.models.catalogue import read_catalogue

        return ModelAdvice(read_catalogue())

    return runner.run(read, lane=Lane.ENGINE, then=then, failed=failed)


def language_codes(tags: Sequence[str]) -> tuple[str, ...]:
    """The languages of some tags: `de-AT` is `de`."""
    from leccr_engine.models.catalogue import language_code

    return tuple(dict.fromkeys(language_code(tag) for tag in tags))


def can_be_named(name: str) -> bool:
    """Whether a text has the form of a model's name that `ModelAction.PULL` takes beside ids."""
    from leccr_engine.models.request import is_free_name

    return is_free_name(name)
