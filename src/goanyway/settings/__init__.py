"""Settings of Django: one module for each way to run, with nothing in it but assignments.

`local` is one person's own computer. A settings module changes nothing on disk; that is
`goanyway.journal.local.opening`'s.
"""
