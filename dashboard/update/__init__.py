"""Keep current: official APIs -> data/. The one room that asks the network and writes the package.

What is written stands beside the package until `load` has found nothing wrong with it; then both
change places in one step.
"""
