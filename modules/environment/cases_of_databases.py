"""The databases of an environment, who reads them, and what is refused of both."""

from __future__ import annotations

from typing import Any

from modules.database.cases import CASES as OF_MODULE
from modules.database.cases import SUBNETS
from modules.database.spec import DatabaseSpec
from modules.environment.cases_of_closed_networks import ENDPOINTS
from modules.environment.cases_of_given_networks import given
from modules.environment.cases_of_services import services
from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import reasons
from modules.language.cases_of_names import table_names

ORDERS = {"engine": "aurora-postgresql", "engine_version": "16"}


def orders(**fields: Any) -> Changes:
    """Return a database."""
    return {"databases": {"orders": {**ORDERS, **fields}}}


def _of_databases() -> Group:
    """Return what the module takes and refuses of a database, with the same words."""
    own = DatabaseSpec.model_fields.keys()
    wrongs = [case for case in OF_MODULE.wrong if case.changes.keys() <= own]
    below = Group((), tuple(wrongs)).below("databases.orders").wrong
    return Group(
        (),
        tuple(
            case._replace(
                title=f"a database: {case.title}",
                changes={
                    **{f"databases.orders.{name}": value for name, value in ORDERS.items()},
                    **case.changes,
                },
            )
            for case in below
        ),
    )


READERS = join(
    {**orders(), **services(api={"reads": {"orders": "keeps orders"}})},
    reasons(
        "services.api.reads.orders",
        lambda why: {**orders(), **services(api={"reads": {"orders": why}})},
    ),
    Group(
        (),
        table_names(
            "services.api.reads", lambda name: services(api={"reads": {name: "keeps orders"}})
        ).wrong,
    ),
    wrong(
        "a database that is not there",
        {**orders(), **services(api={"reads": {"order": "keeps orders"}})},
        'services.api.reads: "order" is no database, cache or table of this environment; did you '
        'mean "orders"?',
    ),
    wrong(
        "two databases in the same variables",
        {
            "databases": {"orders": ORDERS, "orders-reader": ORDERS},
            **services(api={"reads": {"orders": "keeps", "orders-reader": "counts"}}),
        },
        'services.api.reads: "orders-reader" and "orders" would both set ORDERS_READER_HOST; '
        "rename one of them",
    ),
    *(
        wrong(
            f"a variable of a database in {field}",
            {
                **orders(),
                **services(api={"reads": {"orders": "keeps"}, field: {variable: value}}),
                "secrets": {"db": {"description": "For tests"}},
            },
            f"services.api.{field}: {variable} is set by the platform to what it is for database "
            '"orders"; rename or remove it',
        )
        for field, variable, value in (
            ("environment", "ORDERS_HOST", "localhost"),
            ("secrets", "ORDERS_PASSWORD", "db"),
        )
    ),
    wrong(
        "databases: 21 read",
        {
            "databases": {f"d{number}": ORDERS for number in range(21)},
            **services(api={"reads": {f"d{number}": "keeps" for number in range(21)}}),
        },
        "databases: 21 given; give at most 20",
        "services.api.reads: 21 given; give at most 20",
    ),
    wrong(
        "closed network without the endpoint of the passwords of databases",
        {
            **orders(),
            "network.nat_gateways": "none",
            "network.interface_endpoints": ENDPOINTS,
            "services": {"api": {"image": ":1", "reads": {"orders": "keeps"}}},
        },
        "network.interface_endpoints: secretsmanager missing; without NAT gateways tasks reach AWS "
        'through endpoints alone, add it or set nat_gateways = "single"',
    ),
)

PLACE = join(
    {**orders(), **given(isolated_subnet_ids=SUBNETS[:2])},
    {**orders(), **given()},
    wrong(
        "a database in one subnet of theirs",
        {**orders(), **given(isolated_subnet_ids=SUBNETS[:1])},
        "network.isolated_subnet_ids: 1 given, and a database needs two, of two availability "
        "zones; name those of that VPC",
    ),
    wrong(
        "subnets of databases twice",
        {**orders(), **given(isolated_subnet_ids=[SUBNETS[0], SUBNETS[0]])},
        f'network.isolated_subnet_ids: "{SUBNETS[0]}" is given more than once; give it once',
    ),
    wrong(
        "subnets of databases of a VPC that is made",
        {"network.isolated_subnet_ids": SUBNETS[:2]},
        "network.isolated_subnet_ids: is of a VPC that exists; name that in vpc_id, or remove it",
    ),
    wrong(
        "a database called as a service",
        {**orders(), "services": {"orders-database": {}}},
        'databases.orders: would share addresses with service "orders-database"; rename one of '
        "them",
    ),
    wrong(
        "a database called as a target of HTTPS",
        {
            **orders(),
            **given(
                https_targets={
                    "internet": {"description": "AWS", "cidr_ipv4": "0.0.0.0/0"},
                    "orders-database": {"description": "Proxy", "cidr_ipv4": "10.0.0.0/16"},
                }
            ),
        },
        'network.https_targets.orders-database: would share addresses with database "orders"; '
        "rename it",
    ),
    wrong(
        "a database of another partition",
        orders(snapshot_identifier="arn:aws-cn:rds:cn-north-1:111122223333:snapshot:orders"),
        'databases.orders.snapshot_identifier: "arn:aws-cn:rds:cn-north-1:111122223333:snapshot:'
        'orders" is of the partition aws-cn; eu-west-1 is in aws, write arn:aws:…',
    ),
)

QUOTAS = wrong(
    "more readers than rules",
    {
        **orders(),
        "services": {
            f"reader-{number}": {"reads": {"orders": "keeps"}, "desired_count": 1}
            for number in range(61)
        },
    },
    "databases.orders: 61 rules let traffic into its security group, one for each service or job "
    "that reads it, and AWS allows 60; let fewer read it, or have AWS raise it and write the new "
    "value to quotas.rules_per_security_group",
)

DATABASES = join(
    orders(),
    _of_databases(),
    table_names("databases", lambda name: {"databases": {name: ORDERS}}),
    wrong(
        "a database without its version",
        {"databases.orders.engine": "postgres"},
        "databases.orders.engine_version: is required",
    ),
    READERS,
    PLACE,
    QUOTAS,
)
