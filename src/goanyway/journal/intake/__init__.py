"""What comes in: a document is understood, finds its opportunity, and brings it up to date."""
