"""The chart and its filter in Vizro."""

import sys

import vizro.models as vm
from chart import PERIODS, figure, rows
from vizro import Vizro
from vizro.models.types import capture

frame = rows()


@capture("graph")
def drawn(data_frame, period="all"):
    """The figure that Vizro's parameter changes."""
    return figure(data_frame, period)


page = vm.Page(
    title="Trade",
    components=[vm.Graph(id="chart", figure=drawn(frame))],
    controls=[
        vm.Parameter(
            targets=["chart.period"],
            selector=vm.RadioItems(options=list(PERIODS), value="all"),
        )
    ],
)
app = Vizro().build(vm.Dashboard(pages=[page]))

if __name__ == "__main__":
    app.run(port=int(sys.argv[1]), debug=False)
