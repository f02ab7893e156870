"""The decision model: is it worth going? Arrays in, result objects out; no input or output."""
