"""The commands of the journal: each opens it, calls a use case, and prints what came of it."""
