"""What a person says of their photos and videos. Owns: `UserData`, its reads and its writes.

Favourites, ratings and albums hang on the content's hash, so they go with a file wherever it goes,
count for all its copies, and are still there when a folder that was removed is added again.

Writes are short transactions of their own. They need no writer's lock, so that a person can mark a
photo in the window while another process indexes; SQLite lets the two take turns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from leccr_engine.library.filters import Filters
    from leccr_engine.library.records import Album, DeletedAlbum, Marks, SavedSearch
    from leccr_engine.types import AlbumId, ContentHash, Description, MomentId, SavedSearchId


class UserData:
    """Reads and writes what a person says, beside whoever else uses the library.

    Hashes of contents that the library does not know are passed over. Every method raises
    `LibraryError` when the disk is full, or the library read-only or locked for too long.
    """

    # ---- favourites and ratings

    def set_favourite(self, hashes: Collection[ContentHash], favourite: bool) -> None:
        """Make contents favourites, or no longer."""
        raise NotImplementedError

    def set_rating(self, hashes: Collection[ContentHash], rating: int) -> None:
        """Rate contents, 1 to 5; 0 takes the rating away."""
        raise NotImplementedError

    def marks(self, hashes: Collection[ContentHash]) -> dict[ContentHash, Marks]:
        """Look up the marks of contents; one that has none comes with the default."""
        raise NotImplementedError

    def restore_marks(self, marks: Mapping[ContentHash, Marks]) -> None:
        """Set marks to what `marks` said before."""
        raise NotImplementedError

    # ---- albums

    def albums(self) -> list[Album]:
        """List the albums by name."""
        raise NotImplementedError

    def add_album(self, name: str) -> AlbumId:
        """Make an empty album."""
        raise NotImplementedError

    def rename_album(self, album_id: AlbumId, name: str) -> None:
        """Give an album another name."""
        raise NotImplementedError

    def delete_album(self, album_id: AlbumId) -> DeletedAlbum:
        """Delete an album, none of its photos, and return what `restore_album` takes."""
        raise NotImplementedError

    def restore_album(self, deleted: DeletedAlbum) -> None:
        """Bring a deleted album back, under the same id."""
        raise NotImplementedError

    def add_to_album(
        self, album_id: AlbumId, hashes: Collection[ContentHash]
    ) -> tuple[ContentHash, ...]:
        """Put contents into an album and return those that were not there before."""
        raise NotImplementedError

    def remove_from_album(
        self, album_id: AlbumId, hashes: Collection[ContentHash]
    ) -> tuple[ContentHash, ...]:
        """Take contents out of an album and return those that were there."""
        raise NotImplementedError

    # ---- searches

    def saved_searches(self) -> list[SavedSearch]:
        """List the saved searches by name."""
        raise NotImplementedError

    def save_search(self, name: str, query: str, filters: Filters) -> SavedSearchId:
        """Keep a search."""
        raise NotImplementedError

    def rename_search(self, search_id: SavedSearchId, name: str) -> None:
        """Give a saved search another name."""
        raise NotImplementedError

    def delete_search(self, search_id: SavedSearchId) -> SavedSearch:
        """Delete a saved search and return what `restore_search` takes."""
        raise NotImplementedError

    def restore_search(self, search: SavedSearch) -> None:
        """Bring a deleted search back, under the same id."""
        raise NotImplementedError

    def history(self, limit: int = 200) -> list[str]:
        """List what was searched for, most recent first, each once."""
        raise NotImplementedError

    def remember_query(self, query: str) -> None:
        """Put a query at the top of the history; an empty one is passed over."""
        raise NotImplementedError

    def forget_history(self) -> None:
        """Empty the history."""
        raise NotImplementedError

    # ---- descriptions

    def set_description(self, moment_id: MomentId, text: str) -> Description | None:
        """Describe a moment in a person's words, which no describer replaces.

        The next description pass takes them up into the slots.

        Args:
            moment_id: which moment.
            text: empty takes the description away, and lets the describers write anew.

        Returns:
            What stood there before, for `restore_description`.
        """
        raise NotImplementedError

    def restore_description(self, moment_id: MomentId, description: Description | None) -> None:
        """Put back what `set_description` returned."""
        raise NotImplementedError
