"""The vocabulary: what an invitation, a situation and advice are. No files, no clock."""
