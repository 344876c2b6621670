"""How the weights that syncd ships were made."""
