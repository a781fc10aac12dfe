"""What is synthesized does not depend on the patches.

That it does not depend on lazy loading either takes longer to show: `tests/terraform` does.
"""

from modules.bindings.speed.install import SWITCH, enabled
from tests.support.everything import everything, everything_with


def test_every_stack_and_every_module_is_the_same_without_the_patches() -> None:
    assert enabled()
    assert everything_with(**{SWITCH: "0"}) == everything()
