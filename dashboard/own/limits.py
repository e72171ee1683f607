"""How much of a reader's file is read; each limit is told when a file goes beyond it."""

BYTES = 4 * 1024 * 1024
# What the parts of a workbook come to when they are unpacked.
UNPACKED_BYTES = 64 * 1024 * 1024
PARTS = 500
SHEETS = 60
ROWS = 20_000
COLUMNS = 400
CELLS = 250_000
# Cells with a value that a sheet is read for.
NUMBERS = 30_000
# Of a cell; what is longer is no heading, name or number, and is read as far as this.
LETTERS = 500
SECONDS = 20
MEMORY_BYTES = 1024 * 1024 * 1024
# Values of a series that lies over charts.
VALUES = 6_000
# Longest name of a series.
NAME_LETTERS = 80
