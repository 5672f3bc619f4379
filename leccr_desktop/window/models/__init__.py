"""Getting, choosing and freeing models."""
