"""Pictures as plain data: what each shows, and where it lies. Templates draw them as SVG."""
