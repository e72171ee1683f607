"""A machine that exists on paper: it answers commands from a table and notes them."""

from tests.runner.machine import Machine, Outcome


class FakeMachine(Machine):
    """`answers` maps how a command line begins to its outcome, or to a function that gives it.

    The longest beginning that fits wins; what fits none succeeds and prints nothing.
    """

    python = "/usr/bin/python3"
    version = (3, 12)

    def __init__(self, answers=None, programs=(), variables=None, root=False, distribution=""):
        self.answers = answers or {}
        self.programs = set(programs)
        self.variables = variables or {}
        self.root = root
        self.missing_modules = set()
        self.commands = []
        self.lines = []
        self._distribution = distribution

    def run(self, command, **environment):
        line = " ".join(command)
        self.commands.append(line)
        fitting = [beginning for beginning in self.answers if line.startswith(beginning)]
        if not fitting:
            return Outcome(0)
        answer = self.answers[max(fitting, key=len)]
        return answer() if callable(answer) else answer

    def show(self, command, **environment):
        self.shown_with = environment
        return self.run(command)

    def say(self, step, result):
        self.lines.append(f"{step}: {result}")

    def variable(self, name):
        return self.variables.get(name, "")

    def which(self, name):
        return f"/usr/bin/{name}" if name in self.programs else None

    def has_module(self, name):
        return name not in self.missing_modules

    def is_root(self):
        return self.root

    def distribution(self):
        return self._distribution

    def ran(self, part):
        """Whether any command line holds `part`."""
        return any(part in line for line in self.commands)
