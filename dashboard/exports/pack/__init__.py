"""A folder to take along: the slides open from a file, without a server and a network."""
