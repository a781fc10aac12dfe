"""Whether requests of a client go to the same task."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.patterns import Matches, refuses
from modules.language.problems import Rule
from modules.language.sources import TakenBy, elb
from modules.language.spec import Spec
from modules.language.value import Value

CookieName = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,256}",
        "the name of a cookie, up to 256 letters, digits and !#$%&'*+.^_`|~-",
    ),
    refuses(r"AWSALB.*", 'a name that does not begin with "AWSALB", as AWS\'s own cookies do'),
]


class StickinessSpec(Spec):
    """A cookie by which the load balancer sends the requests of a client to the same task."""

    taken_by: ClassVar[TakenBy] = elb("ModifyTargetGroupAttributes")

    type: Annotated[
        Value[Literal["lb_cookie", "app_cookie"]], Field(examples=["lb_cookie", "app_cookie"])
    ]
    """Whose cookie it is: the load balancer's own, or one that the service sets."""

    cookie_duration_seconds: Value[Annotated[int, Field(ge=1, le=604800)]] = Value(86400)
    """Seconds after which a client may be sent to another task. The default, a day, is AWS's."""

    cookie_name: Value[CookieName | None] = Value(None)
    """Name of the service's cookie; required with ``app_cookie``, and of no use otherwise."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("cookie_name",),
            (self.type != "app_cookie") | self.cookie_name.is_given,
            "nothing says which cookie the service sets; name it, or set type to lb_cookie",
        )
        yield Rule(
            ("cookie_name",),
            (self.type == "app_cookie") | ~self.cookie_name.is_given,
            "the load balancer names its own cookie; remove it, or set type to app_cookie",
        )
