"""The page: the journal in a browser on one's own machine, rendered here, without any account."""
