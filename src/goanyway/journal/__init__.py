"""What happened, kept safe: the records of a search, and the use cases that write them."""
