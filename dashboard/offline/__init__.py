"""Pack: the slides as a folder that opens without a server. Writes files, serves nothing."""
