"""create_app(): the one module that knows every part and puts them together."""

from dash import Dash

from dashboard.analysis.periods import read_periods
from dashboard.document import write_document
from dashboard.downloads import add_downloads
from dashboard.load import Tables, load_package
from dashboard.pages.data.page import page as data
from dashboard.pages.mirror.page import page as mirror
from dashboard.pages.overview.page import page as overview
from dashboard.pages.page import Services
from dashboard.pages.periods.page import page as periods
from dashboard.pages.region.page import page as region
from dashboard.pages.trade.page import page as trade
from dashboard.router import Router, document_layout, register_router
from dashboard.routes import BOOTSTRAP, add_routes
from dashboard.settings import ASSETS, Settings


def create_app(settings: Settings, tables: Tables | None = None) -> Dash:
    """The dashboard over a data package.

    Raises `load.PackageError` with every problem when the package is bad. `tables` spares
    reading a package that has been read already.
    """
    tables = load_package(settings.data) if tables is None else tables
    services = Services(tables, read_periods(tables.periods), settings.data)
    pages = [
        overview(services),
        trade(services),
        region(services),
        periods(services),
        mirror(services),
        data(services),
    ]
    router = Router(pages, services)
    app = Dash(
        __name__,
        assets_folder=str(ASSETS),
        assets_ignore=r"theme\.js",
        use_pages=False,
        external_stylesheets=[BOOTSTRAP],
        suppress_callback_exceptions=True,
        update_title=None,
    )
    app.layout = document_layout()
    write_document(app, router.title_key)
    register_router(app, router)
    for page in pages:
        page.register(app)
    exhibits = {name: make for page in pages for name, make in page.exhibits.items()}
    add_downloads(app.server, services, exhibits)
    add_routes(app, services, set(router.pages))
    return app
