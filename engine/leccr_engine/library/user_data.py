"""What a person says of their photos and videos. Owns: `UserData`, its reads and its writes.

Favourites, ratings and albums hang on the content's hash, so they go with a file wherever it goes,
count for all its copies, and are still there when a folder that was removed is added again.

Writes are short transactions of their own. They need no writer's lock, so that a person can mark a
photo in the window while another process indexes; SQLite lets the two take turns.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from leccr_engine.errors import LibraryError
from leccr_engine.library.browsing import CAN_BE_SHOWN
from leccr_engine.library.file_records import json_list
from leccr_engine.library.filters import Filters, is_readable
from leccr_engine.library.path_codec import storable_text
from leccr_engine.library.precedence import PERSON
from leccr_engine.library.reading import known_contents
from leccr_engine.library.records import Album, DeletedAlbum, Marks, SavedSearch
from leccr_engine.library.storage import Storage
from leccr_engine.types import AlbumId, ContentHash, Description, SavedSearchId

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator, Mapping

    from leccr_engine.types import MomentId

_HISTORY_LENGTH = 200
_CONTENTS = "SELECT hash FROM contents WHERE hash IN (SELECT value FROM json_each(:hashes))"


class UserData:
    """Reads and writes what a person says, beside whoever else uses the library.

    Hashes of contents that the library does not know are passed over. Every method raises
    `LibraryError` when the disk is full, or the library read-only or locked for too long, and those
    that name an album or a saved search when it is not there any more. Names and texts are kept
    without the white space around them; an empty name raises `ValueError`.

    Args:
        reader: the library's own connection.
    """

    def __init__(self, reader: Storage) -> None:
        self._reader = reader
        self._writer: Storage | None = None
        self._opening = threading.Lock()

    def close(self) -> None:
        """Close what writing opened. Closing twice is harmless."""
        with self._opening:
            writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()

    # ---- favourites and ratings

    def set_favourite(self, hashes: Collection[ContentHash], favourite: bool) -> None:
        """Make contents favourites, or no longer."""
        with self._write() as connection:
            _set_mark(connection, "favourite", hashes, int(favourite))

    def set_rating(self, hashes: Collection[ContentHash], rating: int) -> None:
        """Rate contents, 1 to 5; 0 takes the rating away.

        Raises:
            ValueError: another number.
        """
        if rating not in range(6):
            raise ValueError(f"a rating is 0 to 5, not {rating}")
        with self._write() as connection:
            _set_mark(connection, "rating", hashes, rating)

    def marks(self, hashes: Collection[ContentHash]) -> dict[ContentHash, Marks]:
        """Look up the marks of contents; one that has none comes with the default."""
        with self._reader.read() as connection:
            rows = connection.execute(
                "SELECT content_hash, favourite, rating FROM marks "
                "WHERE content_hash IN (SELECT value FROM json_each(?))",
                (json_list(hashes),),
            ).fetchall()
        found = {digest: Marks(bool(favourite), rating) for digest, favourite, rating in rows}
        return {digest: found.get(digest, Marks()) for digest in hashes}

    def restore_marks(self, marks: Mapping[ContentHash, Marks]) -> None:
        """Set marks to what `marks` said before."""
        with self._write() as connection:
            for digest, mark in marks.items():
                _set_mark(connection, "favourite", [digest], int(mark.favourite))
                _set_mark(connection, "rating", [digest], mark.rating)

    # ---- albums

    def albums(self) -> list[Album]:
        """List the albums by name."""
        with self._reader.read() as connection:
            # The bare columns are those of the row with the largest position: SQLite promises it
            # for max().
            rows = connection.execute(
                f"""
                SELECT albums.id, name, count(files.id), max(iif(files.id, position, NULL)),
                       files.content_hash, files.path, files.kind
                FROM albums LEFT JOIN album_contents ON album_id = albums.id
                LEFT JOIN files ON files.content_hash = album_contents.content_hash
                  AND {CAN_BE_SHOWN}
                GROUP BY albums.id
                """
            ).fetchall()
        albums = [
            Album(
                id=AlbumId(album_id),
                name=name,
                count=count,
                cover=known_contents([cover])[0] if count else None,
            )
            for album_id, name, count, _, *cover in rows
        ]
        return sorted(albums, key=lambda album: (album.name.casefold(), album.id))

    def album_names(self, content_hash: ContentHash) -> list[str]:
        """Name the albums that a content is in, in order of their names."""
        with self._reader.read() as connection:
            rows = connection.execute(
                "SELECT name FROM albums JOIN album_contents ON album_id = albums.id "
                "WHERE content_hash = ?",
                (content_hash,),
            ).fetchall()
        return sorted((name for (name,) in rows), key=str.casefold)

    def add_album(self, name: str) -> AlbumId:
        """Make an empty album."""
        kept = _name(name)
        with self._write() as connection:
            cursor = connection.execute("INSERT INTO albums (name) VALUES (?)", (kept,))
            return AlbumId(cursor.lastrowid or 0)

    def rename_album(self, album_id: AlbumId, name: str) -> None:
        """Give an album another name."""
        kept = _name(name)
        with self._write() as connection:
            self._album_name(connection, album_id)
            connection.execute("UPDATE albums SET name = ? WHERE id = ?", (kept, album_id))

    def delete_album(self, album_id: AlbumId) -> DeletedAlbum:
        """Delete an album, none of its photos, and return what `restore_album` takes."""
        with self._write() as connection:
            name = self._album_name(connection, album_id)
            contents = connection.execute(
                "SELECT content_hash FROM album_contents WHERE album_id = ? ORDER BY position",
                (album_id,),
            ).fetchall()
            connection.execute("DELETE FROM albums WHERE id = ?", (album_id,))
        return DeletedAlbum(album_id, name, tuple(ContentHash(digest) for (digest,) in contents))

    def restore_album(self, deleted: DeletedAlbum) -> None:
        """Bring a deleted album back, under the same id."""
        with self._write() as connection:
            connection.execute(
                "INSERT INTO albums (id, name) VALUES (?, ?)", (deleted.id, deleted.name)
            )
            _put(connection, deleted.id, deleted.contents)

    def add_to_album(
        self, album_id: AlbumId, hashes: Collection[ContentHash]
    ) -> tuple[ContentHash, ...]:
        """Put contents into an album and return those that were not there before."""
        with self._write() as connection:
            self._album_name(connection, album_id)
            return _put(connection, album_id, hashes)

    def remove_from_album(
        self, album_id: AlbumId, hashes: Collection[ContentHash]
    ) -> tuple[ContentHash, ...]:
        """Take contents out of an album and return those that were there."""
        with self._write() as connection:
            self._album_name(connection, album_id)
            removed = connection.execute(
                "DELETE FROM album_contents WHERE album_id = ? "
                "AND content_hash IN (SELECT value FROM json_each(?)) RETURNING content_hash",
                (album_id, json_list(hashes)),
            ).fetchall()
        return tuple(ContentHash(digest) for (digest,) in removed)

    # ---- searches

    def saved_searches(self) -> list[SavedSearch]:
        """List the saved searches by name; filters that are damaged come as none."""
        with self._reader.read() as connection:
            rows = connection.execute(
                "SELECT id, name, query, filters FROM saved_searches"
            ).fetchall()
        searches = [_saved_search(row) for row in rows]
        return sorted(searches, key=lambda search: (search.name.casefold(), search.id))

    def save_search(self, name: str, query: str, filters: Filters) -> SavedSearchId:
        """Keep a search."""
        kept = _name(name)
        with self._write() as connection:
            cursor = connection.execute(
                "INSERT INTO saved_searches (name, query, filters) VALUES (?, ?, ?)",
                (kept, storable_text(query.strip()), filters.to_json()),
            )
            return SavedSearchId(cursor.lastrowid or 0)

    def rename_search(self, search_id: SavedSearchId, name: str) -> None:
        """Give a saved search another name."""
        kept = _name(name)
        with self._write() as connection:
            renamed = connection.execute(
                "UPDATE saved_searches SET name = ? WHERE id = ?", (kept, search_id)
            )
            if not renamed.rowcount:
                raise self._missing("saved search")

    def delete_search(self, search_id: SavedSearchId) -> SavedSearch:
        """Delete a saved search and return what `restore_search` takes."""
        with self._write() as connection:
            row = connection.execute(
                "DELETE FROM saved_searches WHERE id = ? RETURNING id, name, query, filters",
                (search_id,),
            ).fetchone()
            if row is None:
                raise self._missing("saved search")
        return _saved_search(row)

    def restore_search(self, search: SavedSearch) -> None:
        """Bring a deleted search back, under the same id."""
        with self._write() as connection:
            connection.execute(
                "INSERT INTO saved_searches (id, name, query, filters) VALUES (?, ?, ?, ?)",
                (search.id, search.name, search.query, search.filters.to_json()),
            )

    def history(self, limit: int = _HISTORY_LENGTH) -> list[str]:
        """List what was searched for, most recent first, each once."""
        with self._reader.read() as connection:
            rows = connection.execute(
                "SELECT query FROM search_history ORDER BY turn DESC LIMIT ?", (limit,)
            ).fetchall()
        return [query for (query,) in rows]

    def remember_query(self, query: str) -> None:
        """Put a query at the top of the history; an empty one is passed over."""
        text = storable_text(query.strip())
        if not text:
            return
        with self._write() as connection:
            connection.execute(
                "INSERT INTO search_history (query, turn) "
                "VALUES (?, (SELECT ifnull(max(turn), 0) + 1 FROM search_history)) "
                "ON CONFLICT (query) DO UPDATE SET turn = excluded.turn",
                (text,),
            )
            connection.execute(
                "DELETE FROM search_history WHERE query NOT IN "
                "(SELECT query FROM search_history ORDER BY turn DESC LIMIT ?)",
                (_HISTORY_LENGTH,),
            )

    def forget_query(self, query: str) -> None:
        """Take one query out of the history."""
        with self._write() as connection:
            connection.execute(
                "DELETE FROM search_history WHERE query = ?", (storable_text(query.strip()),)
            )

    def forget_history(self) -> None:
        """Empty the history."""
        with self._write() as connection:
            connection.execute("DELETE FROM search_history")

    # ---- descriptions

    def set_description(self, moment_id: MomentId, text: str) -> Description | None:
        """Describe a moment in a person's words, which no describer replaces.

        The next description pass takes them up into the slots.

        Args:
            moment_id: which moment.
            text: empty takes the description away, and lets the describers write anew.

        Returns:
            What stood there before, for `restore_description`.

        Raises:
            LibraryError: as always; also when the moment is not there any more.
        """
        kept = text.strip()
        return self._describe(moment_id, Description(kept, PERSON) if kept else None)

    def restore_description(self, moment_id: MomentId, description: Description | None) -> None:
        """Put back what `set_description` returned.

        Raises:
            LibraryError: as for `set_description`.
        """
        self._describe(moment_id, description)

    # ---- inside

    def _describe(self, moment_id: MomentId, new: Description | None) -> Description | None:
        with self._write() as connection:
            row = connection.execute(
                "SELECT text, describer_id FROM moments "
                "LEFT JOIN descriptions ON moment_id = id WHERE id = ?",
                (moment_id,),
            ).fetchone()
            if row is None:
                raise self._missing("moment")
            if new is None:
                connection.execute("DELETE FROM descriptions WHERE moment_id = ?", (moment_id,))
            else:
                connection.execute(
                    "INSERT OR REPLACE INTO descriptions (moment_id, text, describer_id) "
                    "VALUES (?, ?, ?)",
                    (moment_id, storable_text(new.text), new.describer_id),
                )
            # The vectors stay as they are until the description pass has fed them this text.
            connection.execute(
                "UPDATE embeddings SET described = 0 WHERE moment_id = ?", (moment_id,)
            )
        return None if row == (None, None) else Description(*row)

    @contextmanager
    def _write(self) -> Iterator[sqlite3.Connection]:
        # Its own connection, also where the library is open for writing: a person never waits for
        # a transaction of this process to end on a thread that waits for the person.
        with self._opening:
            if self._writer is None:
                self._writer = Storage.open(self._reader.path, writable=True)
            writer = self._writer
        with writer.write() as connection:
            yield connection

    def _album_name(self, connection: sqlite3.Connection, album_id: AlbumId) -> str:
        row = connection.execute("SELECT name FROM albums WHERE id = ?", (album_id,)).fetchone()
        if row is None:
            raise self._missing("album")
        return str(row[0])

    def _missing(self, what: str) -> LibraryError:
        return LibraryError(
            f"Cannot change this {what}: it is not in the library {self._reader.path.parent} any "
            "more. Look at the list again.",
            path=self._reader.path,
        )


def _set_mark(
    connection: sqlite3.Connection, column: str, hashes: Collection[str], value: int
) -> None:
    named = {"hashes": json_list(hashes), "value": value}
    connection.execute(
        f"INSERT INTO marks (content_hash, {column}) SELECT hash, :value FROM ({_CONTENTS}) "
        f"WHERE true ON CONFLICT (content_hash) DO UPDATE SET {column} = excluded.{column}",
        named,
    )
    connection.execute("DELETE FROM marks WHERE favourite = 0 AND rating = 0")


def _put(
    connection: sqlite3.Connection, album_id: int, hashes: Collection[str]
) -> tuple[ContentHash, ...]:
    added = connection.execute(
        """
        INSERT INTO album_contents (album_id, content_hash, position)
        SELECT :album, hash, given.key + 1 + (
            SELECT ifnull(max(position), 0) FROM album_contents WHERE album_id = :album
        )
        FROM json_each(:hashes) AS given CROSS JOIN contents ON hash = given.value
        WHERE true ON CONFLICT DO NOTHING RETURNING content_hash
        """,
        {"album": album_id, "hashes": json_list(hashes)},
    ).fetchall()
    return tuple(ContentHash(digest) for (digest,) in added)


def _saved_search(row: tuple[int, str, str, str]) -> SavedSearch:
    search_id, name, query, text = row
    # Where they are damaged, `check` says so; this one's words and the others are still of use.
    filters = Filters.from_json(text) if is_readable(text) else Filters()
    return SavedSearch(SavedSearchId(search_id), name, query, filters)


def _name(text: str) -> str:
    kept = storable_text(text.strip())
    if not kept:
        raise ValueError("a name has at least one character")
    return kept
