"""How the weights that goanyway ships were made, and how to make them again."""
