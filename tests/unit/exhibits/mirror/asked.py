"""Selections of the mirror page that its exhibits are tried with."""

SELECTIONS = (
    "",
    "?period=3&unit=million&marks=official,sources&scale=log",
    "?direction=uzb_kaz&from=2015&to=2019&marks=sources",
    "?direction=kaz_uzb&from=2005&to=2014&marks=none",
    "?period=2&from=2003&to=2010",
)
