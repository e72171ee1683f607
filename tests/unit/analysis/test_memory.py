"""An answer is computed once for each package and question."""

from dashboard.analysis.memory import remembered


def test_each_question_is_computed_once():
    asked = []

    @remembered
    def answer(tables, *question):
        asked.append(question)
        return [*question]

    one, other = object(), object()
    first = answer(one, "KAZ", "export")
    assert answer(one, "KAZ", "export") is first
    assert answer(one, "KAZ", "import") == ["KAZ", "import"]
    assert answer(other, "KAZ", "export") is not first
    assert asked == [("KAZ", "export"), ("KAZ", "import"), ("KAZ", "export")]
