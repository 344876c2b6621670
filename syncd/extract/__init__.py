"""Values become mentions and facts: whose words a line holds, and what stands in them."""
