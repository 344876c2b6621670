"""News and facts of people as learned from letters: what may be one is weighed by the words around it."""
