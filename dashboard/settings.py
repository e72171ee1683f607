"""What a run of the dashboard is told from outside."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
DATA = ROOT / "data"
ASSETS = ROOT / "assets"


@dataclass(frozen=True)
class Settings:
    """Where the data package lies and where the server listens."""

    data: Path = DATA
    host: str = "127.0.0.1"
    port: int = 8050
