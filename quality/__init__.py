"""How well mail is read: every task measured on cases that nothing was fitted to."""
