"""What syncd costs beside the programs that people use to fetch mail: `make bench`."""
