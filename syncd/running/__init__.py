"""How the pipeline is run: what is due, who fetches it, who stores it, and how every source is."""
