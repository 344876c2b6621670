"""What a service owes to those who run it: word to systemd, signs of life, numbers."""
