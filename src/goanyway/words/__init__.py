"""Figures, records and what happened, in words that the terminal and the page share."""
