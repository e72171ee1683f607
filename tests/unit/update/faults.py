"""Ways in which an answer of either API can be wrong, as faults of the server."""

from tests.unit.update.old_package import GDP
from tests.unit.update.server import Fault

# What is asked for, as messages name it, and as an address asks for it.
BANK_PLACE, YEAR_PLACE = f"World Bank, {GDP}", "UN Comtrade, UZB 2023"
UZB_2023 = "reporterCode=860&period=2023"


def changed(**values):
    """A fault that puts other values into the first record of either API."""

    def change(answer):
        record = answer[1][0] if isinstance(answer, list) else answer["data"][0]
        record.update(values)
        return answer

    return Fault(change=change)


def head(**values):
    """A fault that puts other values into what is said of the page, or of the answer."""

    def change(answer):
        (answer[0] if isinstance(answer, list) else answer).update(values)
        return answer

    return Fault(change=change)


def without_first(answer):
    records = answer[1] if isinstance(answer, list) else answer["data"]
    del records[0]
    return answer


def twice_first(answer):
    records = answer[1] if isinstance(answer, list) else answer["data"]
    records[1] = records[0]
    return answer
