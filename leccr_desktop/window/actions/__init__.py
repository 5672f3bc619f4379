"""What can be done with photos and videos, from every page that shows them."""
