"""The journal as a file on your own computer: opening it, backups, an example to play with."""
