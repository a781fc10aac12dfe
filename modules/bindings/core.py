"""The classes of cdktf and constructs that the platform uses."""

from modules.bindings import checks, garbage, lazy

lazy.prepare()
collects = garbage.pause()

from cdktf import (  # noqa: E402  (the hooks come first)
    App,
    LocalBackend,
    Postcondition,
    S3Backend,
    TerraformElement,
    TerraformOutput,
    TerraformResource,
    TerraformStack,
    Testing,
    Token,
)
from constructs import Construct, Node  # noqa: E402

from modules.bindings import places  # noqa: E402

checks.leave_out()
places.remember()
garbage.resume(collects)

__all__ = [
    "App",
    "Construct",
    "LocalBackend",
    "Node",
    "Postcondition",
    "S3Backend",
    "TerraformElement",
    "TerraformOutput",
    "TerraformResource",
    "TerraformStack",
    "Testing",
    "Token",
]
