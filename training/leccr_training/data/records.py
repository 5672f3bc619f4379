"""Records in JSON files. Owns: checking them against their form, and saying where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pydantic import TypeAdapter, ValidationError

from leccr_training.data.captions import read_text
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["read_records"]

Form = TypeVar("Form")


def read_records(path: Path, form: type[Form], *, expected: str) -> Form:
    """Read a JSON file as a type that pydantic can check, such as `list[SomeModel]`.

    Args:
        path: the file.
        form: what is in it.
        expected: the form, for people.

    Raises:
        DataError: it cannot be read, is not JSON, or has another form.
    """
    try:
        return TypeAdapter(form).validate_json(read_text(path))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = f", at {' > '.join(map(str, first['loc']))}" if first["loc"] else ""
        raise DataError(
            f"{path}{place}: {first['msg']}. Expected {expected}; obtain the file again.",
            path=path,
        ) from error
