"""Tables in, as spreadsheets and other programs save them."""
