"""The claims of the source article, and a reader's own, recomputed from the data package.

`claim` holds the objects, `read` makes claims of the table `claims`, `measures` and `alternatives`
are the two registries that its codes name, `judge` puts a claim, its recomputation and its
alternatives together, and `verdict` says what follows.
"""
