"""Of Bootstrap only what can match, and that whole."""

import re

from dashboard.web.bundle import BOOTSTRAP_CLASSES, bootstrap


def test_every_class_that_is_left_is_used_and_every_one_used_is_there():
    found = set(
        re.findall(r"\.([a-zA-Z][\w-]*)", re.sub(r"url\([^)]*\)|\d*\.\d+", "", bootstrap()))
    )
    assert found == BOOTSTRAP_CLASSES


def test_the_rules_of_a_check_box_are_whole():
    rule = re.search(r"}(\.form-check-input:checked\{[^}]*\})", bootstrap())
    assert rule[1] == ".form-check-input:checked{background-color:#0d6efd;border-color:#0d6efd}"


def test_media_queries_keep_their_condition():
    assert "@media (prefers-reduced-motion:reduce){.form-control{transition:none}}" in bootstrap()
    assert bootstrap().count("{") == bootstrap().count("}")


def test_no_rule_asks_another_host_and_the_sheet_is_small():
    assert re.findall(r"url\((?!['\"]?data:)", bootstrap()) == []
    assert len(bootstrap()) < 25_000
