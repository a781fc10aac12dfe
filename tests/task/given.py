"""What tasks of the tests stand on."""

from modules.bindings.core import Construct
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value
from modules.logs.log_groups import LogGroups
from modules.task.task import Platform


def platform(scope: Construct) -> Platform:
    """Return what the tasks of a small platform share."""
    return Platform(
        names=Names("shop", "test"),
        account=Account(scope, "_account"),
        key_arn=Value("arn:data"),
        logs=LogGroups("shop-test", Value("arn:logs"), Value(30)),
        disposable=Value(False),
    )
