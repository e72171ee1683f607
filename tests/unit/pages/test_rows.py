"""Cards in rows: each has a link, two may share a row, none stands twice."""

from dash import html

from dashboard.pages.rows import in_rows


def test_two_share_a_row_and_a_link_leads_to_each():
    labels = {"a": "A", "b": "B", "c": "C"}
    parts = list(in_rows(labels, {"a": "b"}, lambda name: html.Section(id=name)))
    assert [(part.anchor, part.label) for part in parts] == list(labels.items())
    row, none, alone = (part.content for part in parts)
    assert row.className == "halves" and [one.id for one in row.children] == ["a", "b"]
    assert none is None and alone.id == "c"
