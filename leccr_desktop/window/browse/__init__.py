"""Ways through the library without a query."""
