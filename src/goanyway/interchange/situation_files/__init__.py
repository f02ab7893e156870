"""Your side as a file (TOML): read, documented, edited line by line."""
