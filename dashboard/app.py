"""create_app(): the one module that knows every part and puts them together."""

from collections.abc import Iterable

from dash import Dash

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.figures.library import PLOTLY, plotly_js
from dashboard.load import Tables, load_package
from dashboard.pages.claims.page import page as claims
from dashboard.pages.data.page import page as data
from dashboard.pages.goods.page import page as goods
from dashboard.pages.mirror.page import page as mirror
from dashboard.pages.overview.page import page as overview
from dashboard.pages.page import Page
from dashboard.pages.periods.page import page as periods
from dashboard.pages.present.page import page as present
from dashboard.pages.region.page import page as region
from dashboard.pages.trade.page import page as trade
from dashboard.settings import ASSETS, Settings
from dashboard.web.api import add_api
from dashboard.web.bundle import script, sheet
from dashboard.web.compression import compress
from dashboard.web.document import FAVICON, theme_script, write_document
from dashboard.web.downloads import add_downloads
from dashboard.web.headers import add_headers
from dashboard.web.limits import Heavy, limit_heavy
from dashboard.web.mount import folder, mount, trust_proxies
from dashboard.web.own import add_own
from dashboard.web.own_address import know_own_hosts
from dashboard.web.present import add_present_routes
from dashboard.web.refusing import refuse_what_is_wrong
from dashboard.web.router import Router, document_layout, register_router
from dashboard.web.routes import add_routes
from dashboard.web.sharing import add_sharing
from dashboard.web.shelf import Shelf
from dashboard.web.taking import add_taking
from dashboard.web.unfurled import add_unfurled
from dashboard.web.views import Views, add_views


def create_app(settings: Settings, tables: Tables | None = None) -> Dash:
    """The dashboard over a data package.

    Raises `load.PackageError` with every problem when the package is bad. `tables` spares
    reading a package that has been read already.
    """
    tables = load_package(settings.data) if tables is None else tables
    services = services_of(settings, tables)
    pages = charted_pages(services)
    exhibits = exhibits_of(pages)
    pages.append(present(services, exhibits))
    router = Router(pages, services)
    shelf = Shelf()
    app = Dash(
        __name__,
        assets_folder=str(ASSETS),
        include_assets_files=False,
        use_pages=False,
        external_stylesheets=[shelf.put("site.css", sheet(ASSETS))],
        external_scripts=[
            shelf.put(PLOTLY, plotly_js().read_bytes()),
            shelf.put("site.js", script(ASSETS)),
        ],
        suppress_callback_exceptions=True,
        update_title=None,
    )
    app.layout = document_layout()
    # Answers are compressed after all that is added later has been done to them.
    compress(app.server)
    refuse_what_is_wrong(app.server)
    know_own_hosts(app.server, settings.host)
    mount(app.server, folder(settings.public_url))
    trust_proxies(app.server, settings.behind_proxies)
    add_headers(app.server, [theme_script(app)])
    limit_heavy(app.server, Heavy(settings.heavy_per_minute))
    views = Views(router, services)
    write_document(app, views, shelf.put(FAVICON, (ASSETS / FAVICON).read_bytes()))
    register_router(app)
    add_views(app.server, views)
    shelf.register(app.server)
    states = {name: page.state for page in pages for name in page.exhibits}
    add_downloads(app.server, services, exhibits, states)
    add_own(app.server, services, views)
    add_api(app.server, services, exhibits, states)
    add_present_routes(app.server, services, exhibits)
    add_taking(app.server, services, exhibits)
    add_unfurled(app.server, views, states)
    add_sharing(app.server, services, exhibits, set(router.pages))
    add_routes(app, services, set(router.pages), views.release)
    return app


def services_of(settings: Settings, tables: Tables) -> Services:
    """What the pages over a data package work with."""
    spans = read_periods(tables.periods)
    return Services(tables, spans, settings.data, public_url=settings.public_url)


def charted_pages(services: Services) -> list[Page]:
    """Every page with charts of its own, in the order of the navigation."""
    return [
        overview(services),
        trade(services),
        goods(services),
        region(services),
        periods(services),
        mirror(services),
        claims(services),
        data(services),
    ]


def exhibits_of(pages: Iterable[Page]) -> dict[str, Exhibitor]:
    """Everything that is on show on the pages, by name."""
    return {name: make for page in pages for name, make in page.exhibits.items()}
