"""The pages by their addresses."""

# Those with parameters of their own: all but the overview.
OWN = ("/trade", "/goods", "/region", "/periods", "/mirror", "/claims", "/data", "/present")
ALL = ("/", *OWN)
