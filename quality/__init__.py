"""How well mail is read: every task measured beside the best known figure and the one to reach."""
