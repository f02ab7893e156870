"""What templates can say: figures and records in words, parts of forms."""
