"""The classes of cdktf and constructs that the platform uses."""

from modules.bindings import lazy
from modules.bindings.speed.install import install

lazy.prepare()
with install():
    from cdktf import (
        App,
        IAnyProducer,
        IResolveContext,
        Lazy,
        LocalBackend,
        Postcondition,
        S3Backend,
        TerraformDataSource,
        TerraformElement,
        TerraformHclModule,
        TerraformOutput,
        TerraformResource,
        TerraformStack,
        Testing,
        Token,
    )
    from constructs import Construct, Node
    from jsii import implements

__all__ = [
    "App",
    "Construct",
    "IAnyProducer",
    "IResolveContext",
    "Lazy",
    "LocalBackend",
    "Node",
    "Postcondition",
    "S3Backend",
    "TerraformDataSource",
    "TerraformElement",
    "TerraformHclModule",
    "TerraformOutput",
    "TerraformResource",
    "TerraformStack",
    "Testing",
    "Token",
    "implements",
]
