"""What goes out: advice, facts and screenings as JSON, a calendar file, a draft as mail."""
