"""What further containers of an environment's services take from the environment."""

from __future__ import annotations

from datetime import date
from typing import Any

from modules.environment.cases_of_secrets import KEYED
from modules.environment.cases_of_services import services
from modules.language.cases import Changes, join, wrong
from modules.task.cases_of_sidecars import sidecar
from modules.task.cases_of_tasks import VARIABLE

PROXY = "services.api.containers.proxy"
CHINA = "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/shop:1"


def proxy(**fields: Any) -> Changes:
    """Return a service with a further container."""
    return services(api={"containers": {"proxy": sidecar(**fields)}})


def reading(reference: Any) -> Changes:
    """Return a further container that reads a secret."""
    return {"secrets": {"db": KEYED}, **proxy(secrets={"PASSWORD": reference})}


CONTAINERS = join(
    proxy(user="0", waivers={"root_user": {"reason": "a vendor's", "until": date(2035, 12, 31)}}),
    wrong(
        "waiver of a container that has expired",
        proxy(user="0", waivers={"root_user": {"reason": "a vendor's", "until": date(2020, 1, 1)}}),
        f"{PROXY}.waivers.root_user.until: 2020-01-01 has passed; mend what is waived and remove "
        "the waiver, or write a later date",
    ),
    reading("db:password"),
    reading("/shop/key"),
    wrong(
        "misspelt secret of a container",
        reading("dbs"),
        f'{PROXY}.secrets.PASSWORD: "dbs" is no secret of this environment; did you mean "db"?',
    ),
    wrong(
        "secret of a container in a variable with other characters",
        proxy(secrets={"A=B": "/shop/key"}),
        f'{PROXY}.secrets.A=B: "A=B": {VARIABLE}',
    ),
    wrong(
        "variables of a container from secrets: 501",
        proxy(secrets={f"S{number}": "/shop/key" for number in range(501)}),
        f"{PROXY}.secrets: 501 given; give at most 500",
    ),
    wrong(
        "variable of a container from two sources",
        proxy(environment={"A": "x"}, secrets={"A": "/shop/key"}),
        f'{PROXY}.secrets: "A" is set in environment too; keep one of them',
    ),
    wrong(
        "variable of a container that the platform sets",
        proxy(environment={"SERVICE_NAME": "web"}),
        f"{PROXY}.environment: SERVICE_NAME is set by the platform to the service's name; rename "
        "or remove it",
    ),
    wrong(
        "image of a container in another partition",
        proxy(image=CHINA),
        f'{PROXY}.image: "{CHINA}" is in another partition of AWS than eu-west-1 and cannot be '
        "pulled from there; copy it to a repository in eu-west-1",
    ),
    proxy(user="0", waivers={"root_user": {"reason": "image of a vendor"}}),
)
