"""Why an update is not made; the sentences live in the catalogues."""


class Refused(Exception):
    """Nothing is changed. `code` is the tail of a catalogue key `update.refused.<code>`, `values`
    what its sentence needs: among them the place, such as "World Bank, SP.POP.TOTL"."""

    def __init__(self, code: str, **values: object) -> None:
        self.code, self.values = code, values
        super().__init__(f"{code}: {values}")
