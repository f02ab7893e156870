"""Messages and postings in: one module per format, from bytes to a decoded message."""
