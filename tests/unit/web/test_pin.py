"""A link that names the version of the data it was made with."""

import pytest

from dashboard.components.painted import painted
from dashboard.exhibits.query import Refused
from dashboard.web.pin import pin_notice, refused_pin

NOW = "2026.11.22"


def test_a_link_that_names_no_version_is_no_matter(words):
    assert pin_notice({"lang": "kk"}, NOW, words) is None
    assert refused_pin({}) == ()


def test_the_same_version_is_told_quietly(words):
    told = painted(pin_notice({"data": NOW}, NOW, words), {})
    assert NOW in told and "role" not in told


def test_another_version_is_announced_with_both(words):
    for wanted in ("2025.01.31", "2026.11.22.1"):
        told = painted(pin_notice({"data": wanted}, NOW, words), {})
        assert wanted in told and NOW in told and 'role="status"' in told


@pytest.mark.parametrize("wanted", ["x", "2024", "2026.11.22.x", "9" * 500, "<b>"])
def test_what_is_no_version_is_refused_by_name(words, wanted):
    assert pin_notice({"data": wanted}, NOW, words) is None
    assert refused_pin({"data": wanted}) == (Refused("data", wanted),)
