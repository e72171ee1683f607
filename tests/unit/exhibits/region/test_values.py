"""What a reader of the region's cards must be able to trust, case by case."""

from tests.unit.exhibits.native import native


def test_every_indicator_draws_on_the_scale_it_can(make, asked, options, english):
    for code in options.indicators:
        query = f"?indicator={code}&axis=log"
        rows = asked(query).rows
        positive = (rows["value"].dropna() > 0).all()
        figure = make("region", query, english).figure
        assert figure.layout.yaxis.type == ("log" if positive else None)
        assert rows["value"].notna().any()


def test_the_terms_of_the_fund_stand_beside_its_values(make, english):
    exhibit = make("region", "?indicator=IMF.NGDPD", english)
    licences = {one.source: one.licence for one in exhibit.sources}
    assert "IMF terms of use" in licences["IMF_WEO_2025_10"]


def test_suspect_values_are_in_no_picture_and_no_download(make, english):
    exhibit = make("region", "?indicator=BX.TRF.PWKR.CD.DT", english)
    rows = exhibit.rows
    assert rows.loc[rows["country"] == "TKM", "value"].isna().all()
    for narrow in (False, True):
        drawn = {trace.name: trace.y for trace in exhibit.drawn(narrow).data}
        assert set(drawn["Turkmenistan"]) == {None}


def test_turkmenistan_carries_its_warning(make, english):
    told = make("region", "", english).notes
    assert any(note.startswith("Turkmenistan, GDP per capita: editions disagree") for note in told)
    told = make("region", "?country=KAZ", english).notes
    assert not any("disagree" in note for note in told)


def test_the_claim_about_low_income_is_put_right(make, english):
    finding = make("region-income", "", english).finding
    assert "by income in 2023 none was" in finding
    assert "Turkmenistan was upper middle income" in finding


def test_where_nothing_is_known_everything_still_draws(make, asked, english):
    """Remittances to Turkmenistan are suspect in every year, so there is no year to share."""
    query = "?indicator=BX.TRF.PWKR.CD.DT&country=TKM"
    assert asked(query).year is None
    for narrow in (False, True):
        bars = make("region-year", query, english).drawn(narrow).data[0]
        assert (list(bars.x), list(bars.text)) == ([None], [""])
        assert make("region-map", query, english).drawn(narrow).data
    assert native(make("region-pair", query, english)) is None


def test_an_exhibit_draws_nothing_before_it_is_asked(region, monkeypatch):
    """What is said of it costs nothing that its figure costs."""
    from dashboard.exhibits.region import editions, income, map, pair, year
    from dashboard.exhibits.region import region as lines
    from dashboard.words import words_for

    drawn = []
    for module in (lines, year, map, pair, income, editions):
        monkeypatch.setattr(module, "_chart", lambda *_args, one=module: drawn.append(one))
    for exhibitor in region.exhibitors.values():
        exhibit = exhibitor({}, words_for("en"))
        assert exhibit.title and exhibit.finding and exhibit.filters is not None
        assert exhibit.written.rows and len(exhibit.rows)
    assert drawn == []
    assert region.exhibitors["region-map"]({}, words_for("en")).chart is None
    assert drawn == [map]
