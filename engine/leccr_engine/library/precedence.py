"""Whose description stands where describers differ. Owns: the one rule, for SQL and Python alike.

A moment has one description, and these may write it:

    what is there                          an instant describer     a slow describer
    nothing                                writes                   writes
    a person's                             leaves it                leaves it
    its own                                is done                  is done
    an older version's of its own family   writes anew              writes anew
    any other's                            leaves it                writes anew

So the embedded describer, which runs over everything at every chance, fills gaps and keeps its own
texts fresh, and never replaces what a better one wrote. A slow describer runs because a person
chose it, so it replaces what any other describer wrote. What a person wrote always stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

PERSON = "person"
"""Describer id of what a person wrote."""

SQL_NAME = "description_is_due"
"""`description_is_due(written_by, describer_id, instant)`, on every connection of a library."""


def description_is_due(written_by: str | None, describer_id: str, *, instant: bool) -> bool:
    """Whether a describer is to write a description.

    Args:
        written_by: the describer id of the description that is there, None where there is none.
        describer_id: who asks.
        instant: what kind of describer that is, see `leccr_engine.describe.describer`.
    """
    if written_by is None:
        return True
    if written_by in {PERSON, describer_id}:
        return False
    return not instant or _family(written_by) == _family(describer_id)


def register(connection: sqlite3.Connection) -> None:
    """Make the rule known to SQL, under `SQL_NAME`."""
    connection.create_function(
        SQL_NAME,
        3,
        lambda written_by, describer_id, instant: description_is_due(
            written_by, describer_id, instant=bool(instant)
        ),
        deterministic=True,
    )


def _family(describer_id: str) -> str:
    """Leave out the version: "leccr-mini@1f00/concepts" is of the family "leccr-mini/concepts"."""
    model, _, versioned = describer_id.rpartition("@")
    if not model:
        return describer_id
    _, _, method = versioned.partition("/")
    return f"{model}/{method}"
