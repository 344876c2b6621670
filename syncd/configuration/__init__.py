"""What an admin writes down: a TOML file becomes settings, or a list of everything that is wrong with it."""
