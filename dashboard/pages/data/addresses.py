"""Where the page's script gets the library of the grid: its file, of one version for ever."""

from importlib.metadata import version

GRID_FOLDER = f"/grid/{version('dash-ag-grid')}"
GRID_SCRIPT = f"{GRID_FOLDER}/dash_ag_grid.min.js"
