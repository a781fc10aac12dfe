"""The one error that a command ends with."""


class CommandError(Exception):
    """What is wrong, all of it at once, in the user's words.

    Args:
        subject: Command, file or tool with the problems.
        problems: One line each: field, rule, value given, repair.
    """

    def __init__(self, subject: str, *problems: str) -> None:
        super().__init__(subject, *problems)
        self.subject = subject
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join([self.subject, *(f"  - {problem}" for problem in self.problems)])
