"""Selections of the region's page that its exhibits are tried with."""

SELECTIONS = (
    "",
    "?period=3&country=KAZ,UZB&year=2020&table=UZB&topic=trade,prices",
    "?indicator=SP.POP.TOTL&scale=log&size=none&against=NY.GDP.PCAP.CD&table_year=2010",
    "?indicator=BX.TRF.PWKR.CD.DT",
    "?indicator=BX.TRF.PWKR.CD.DT&country=TKM&period=2",
    "?indicator=NY.GDP.MKTP.CD&variant=share&against=LP.LPI.OVRL.XQ&spread=KGZ.gdp",
    "?indicator=IMF.NGDPD&period=3&spread=UZB.population",
    "?indicator=NY.GDP.PCAP.CD&variant=relative&base=UZB&from=2000&to=2019",
)
