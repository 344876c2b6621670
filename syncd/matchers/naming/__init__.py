"""Compare two written names: may they be one person's, and why."""
