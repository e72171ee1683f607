"""Every key that the source names is in the catalogues, and every key there is named."""

from tests.contract.key_domains import DOMAINS, expanded
from tests.contract.key_domains_of_pages import ANY, FIELDS, OWN
from tests.contract.key_patterns import KNOWN, asked_for, literals, patterns

# Looked up for the table alone first and for any table then: see below.
FIELD_PATTERNS = {"data.field.*", "data.field.*.*"}


def test_no_key_is_missing():
    assert [one for one in asked_for() if one.key not in KNOWN] == []


def test_every_pattern_says_what_it_may_come_to():
    undeclared = {one for one in patterns() if one.key not in {*DOMAINS, *FIELD_PATTERNS}}
    assert undeclared == set()


def test_every_declared_pattern_is_in_the_source():
    found = {one.key for one in patterns()}
    assert {*DOMAINS, *FIELD_PATTERNS} - found == set()


def test_everything_that_a_pattern_comes_to_is_there():
    missing = {
        key for one in patterns() if one.key not in FIELD_PATTERNS for key in expanded(one.key)
    } - KNOWN
    assert missing == set()


def test_every_field_of_the_data_has_a_meaning():
    told = [
        (f"data.field.{table}.{field['name']}", f"data.field.{field['name']}")
        for table, field in FIELDS
    ]
    assert [own for own, any_table in told if own not in KNOWN and any_table not in KNOWN] == []


def test_no_key_is_left_over():
    used = {one.key for one in literals()} | (OWN | ANY) & KNOWN
    for one in patterns():
        used |= set() if one.key in FIELD_PATTERNS else expanded(one.key)
    assert KNOWN - used == set()
