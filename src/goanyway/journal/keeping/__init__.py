"""What you keep and do: people, notes, offers, debriefs, advice, what you owe."""
