"""The pages, by family: a view reads what its template shows, or hands a form to a use case."""
