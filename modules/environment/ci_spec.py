"""What an environment file says of CI."""

from __future__ import annotations

from collections.abc import Iterator

from modules.ci.spec import CiSpec
from modules.language.problems import Problem
from modules.language.spec import Spec


class CiTable(Spec):
    """The table ``ci`` of an environment file."""

    ci: CiSpec | None = None
    """Roles for CI, in a stack of their own beside the environment's. Default: none.

    A person deploys that stack, and again when the environment has got resources of other types.
    Each role of the environment then has a permissions boundary. A preview has none of it.
    """

    def problems(self) -> Iterator[Problem]:
        """Yield the broken rule that one role deploys, of the two that a file can name."""
        yield from super().problems()
        if self.ci is not None and getattr(self, "deploy_role_arn", None):
            rule = "its roles plan and deploy themselves, and deploy_role_arn is another; remove it"
            yield Problem(("ci",), rule)
