"""Django's SQLite, which says in words what is wrong with the file."""
