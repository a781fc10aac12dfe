"""Databases and a cache that are deployed, read, changed, kept and taken away."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from commands.tools.errors import CommandError
from local_aws.leftovers import leftovers
from tests.local_aws.platform.project import Change, Project, plan_again
from tests.local_aws.platform.scenarios import make_state_bucket

STACK, REGION, BUCKET = "shop-test", "eu-west-1", "shop-state"

PLATFORM = """
project = "shop"
region = "eu-west-1"
account_id = "123456789012"
disposable = {disposable}

[network]
availability_zones = ["eu-west-1a", "eu-west-1b"]

[services.web]
desired_count = 1
reads.orders = "keeps orders"
reads.sessions = "keeps sessions"

[caches.sessions]
num_cache_clusters = 2

[jobs.report]
image = "example.com/report:1"
"""
BOTH_ARE_READ = 'reads = { orders = "counts orders", archive = "counts older ones" }\n'
ORDERS = """
[databases.orders]
engine = "aurora-postgresql"
engine_version = "16"
"""
ORDERS_17 = ORDERS.replace('"16"', '"17"')
UPGRADE = "allow_major_version_upgrade = true\n"
ARCHIVE = """
[databases.archive]
engine = "postgres"
engine_version = "16"
"""
LARGER = "min_capacity = 2\nmax_capacity = 32\ninstance_count = 2\nbackup_retention_days = 14\n"
ROTATION = """
[databases.orders.rotation]
schedule_expression = "rate(30 days)"
"""


class Shop:
    """Their platform, deployed, and what AWS knows of its databases."""

    def __init__(self, project: Project) -> None:
        self.project = project
        for file in (project.folder / "environments").iterdir():
            file.unlink()
        s3 = {"bucket": BUCKET, "region": REGION, "encrypt": True, "use_lockfile": True}
        backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
        (project.folder / "backend.tf.json").write_text(backend)
        make_state_bucket(project, BUCKET)

    def says(self, *lines: str, disposable: bool = True) -> None:
        platform = PLATFORM.format(disposable=str(disposable).lower())
        self.project.environment("test").write_text(platform + "".join(lines))

    def apply(self, phase: str, *lines: str, disposable: bool = True) -> Change:
        self.says(*lines, disposable=disposable)
        change = self.project.apply(STACK, phase)
        assert change.second_plan.empty, change.second_plan.report
        return change

    def client(self, service: str) -> Any:
        return self.project.read.client(service)

    @property
    def cluster(self) -> dict[str, Any]:
        [cluster] = self.client("rds").describe_db_clusters()["DBClusters"]
        return dict(cluster)

    @property
    def instances(self) -> dict[str, dict[str, Any]]:
        found = self.client("rds").describe_db_instances()["DBInstances"]
        return {one["DBInstanceIdentifier"]: one for one in found}

    def container(self, family: str) -> dict[str, Any]:
        found = self.client("ecs").describe_task_definition(taskDefinition=family)
        [container] = found["taskDefinition"]["containerDefinitions"]
        return dict(container)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Their platform, with a database of Aurora and one of RDS, and who reads them."""
    project = Project(tmp_path_factory.mktemp("shop"), region=REGION)
    shop = Shop(project)
    shop.says(BOTH_ARE_READ, ORDERS, ARCHIVE)
    project.deploy(STACK, "deployed")
    yield shop
    project.stop()


def test_the_plan_after_a_deployment_is_empty(shop: Shop) -> None:
    assert plan_again(shop.project.cdktf("planned"), STACK).empty


def test_a_cluster_is_encrypted_backed_up_and_of_the_least_capacity(shop: Shop) -> None:
    cluster = shop.cluster

    assert cluster["StorageEncrypted"]
    assert cluster["IAMDatabaseAuthenticationEnabled"]
    assert cluster["BackupRetentionPeriod"] == 7
    assert cluster["EnabledCloudwatchLogsExports"] == ["postgresql"]
    capacity = cluster["ServerlessV2ScalingConfiguration"]
    assert (capacity["MinCapacity"], capacity["MaxCapacity"]) == (0.5, 8)
    assert shop.instances["shop-orders-test-1"]["DBInstanceClass"] == "db.serverless"


def test_a_parameter_group_takes_tls_alone(shop: Shop) -> None:
    rds = shop.client("rds")
    group = shop.cluster["DBClusterParameterGroup"]
    found = rds.describe_db_cluster_parameters(DBClusterParameterGroupName=group)["Parameters"]
    [archive] = shop.instances["shop-archive-test"]["DBParameterGroups"]
    name = archive["DBParameterGroupName"]
    others = rds.describe_db_parameters(DBParameterGroupName=name)["Parameters"]

    for parameters in (found, others):
        values = {one["ParameterName"]: one.get("ParameterValue") for one in parameters}
        assert values["rds.force_ssl"] == "1"


def test_no_route_leads_out_of_the_subnets_of_databases(shop: Shop) -> None:
    [group] = {
        one["DBSubnetGroup"]["DBSubnetGroupName"]: one["DBSubnetGroup"]
        for name, one in shop.instances.items()
        if name == "shop-archive-test"
    }.values()
    ids = [one["SubnetIdentifier"] for one in group["Subnets"]]
    ec2 = shop.client("ec2")
    subnets = ec2.describe_subnets(SubnetIds=ids)["Subnets"]
    tables = ec2.describe_route_tables(Filters=[{"Name": "association.subnet-id", "Values": ids}])[
        "RouteTables"
    ]

    assert sorted(one["CidrBlock"] for one in subnets) == ["10.0.160.0/22", "10.0.164.0/22"]
    assert [route["GatewayId"] for table in tables for route in table["Routes"]] == ["local"]


def test_whoever_reads_a_database_finds_it_and_its_password(shop: Shop) -> None:
    container = shop.container("shop-web-test")
    found = {one["name"]: one["value"] for one in container["environment"]}
    read = {one["name"]: one["valueFrom"] for one in container["secrets"]}
    secret = shop.cluster["MasterUserSecret"]["SecretArn"]

    assert found["ORDERS_HOST"] == shop.cluster["Endpoint"]
    assert found["ORDERS_READER_HOST"] == shop.cluster["ReaderEndpoint"]
    assert (found["ORDERS_PORT"], found["ORDERS_NAME"]) == ("5432", "app")
    assert read == {
        "ORDERS_PASSWORD": f"{secret}:password::",
        "ORDERS_USERNAME": f"{secret}:username::",
    }
    value = shop.client("secretsmanager").get_secret_value(SecretId=secret)["SecretString"]
    assert json.loads(value).keys() == {"username", "password"}
    job = shop.container("shop-report-test")
    instance = shop.instances["shop-archive-test"]
    hosts = {one["name"]: one["value"] for one in job["environment"]}
    assert hosts["ARCHIVE_HOST"] == instance["Endpoint"]["Address"]


def test_nobody_reaches_a_database_but_who_reads_it(shop: Shop) -> None:
    groups = shop.client("ec2").describe_security_groups()["SecurityGroups"]
    names = {one["GroupId"]: dict(t.values() for t in one.get("Tags", [])) for one in groups}
    [own] = shop.cluster["VpcSecurityGroups"]
    [rules] = [g["IpPermissions"] for g in groups if g["GroupId"] == own["VpcSecurityGroupId"]]

    readers = {
        (names[pair["GroupId"]]["Name"], rule["FromPort"], pair["Description"])
        for rule in rules
        for pair in rule["UserIdGroupPairs"]
    }
    assert readers == {
        ("shop-web-test", 5432, "keeps orders"),
        ("shop-report-test", 5432, "counts orders"),
    }
    assert not [rule for rule in rules if rule["IpRanges"]]


def test_a_cache_is_encrypted_of_two_nodes_and_found_by_who_reads_it(shop: Shop) -> None:
    [cache] = shop.client("elasticache").describe_replication_groups()["ReplicationGroups"]
    [group] = cache["NodeGroups"]
    variables = {
        one["name"]: one["value"] for one in shop.container("shop-web-test")["environment"]
    }

    assert cache["ReplicationGroupId"] == "shop-sessions-test"
    assert cache["TransitEncryptionEnabled"]
    assert cache["AtRestEncryptionEnabled"]
    assert (cache["AutomaticFailover"], cache["MultiAZ"]) == ("enabled", "enabled")
    assert len(cache["MemberClusters"]) == 2
    assert variables["SESSIONS_HOST"] == group["PrimaryEndpoint"]["Address"]
    assert (variables["SESSIONS_PORT"], variables["SESSIONS_TLS"]) == ("6379", "true")


def test_capacity_instances_and_backups_change_in_place(shop: Shop) -> None:
    change = shop.apply("larger", BOTH_ARE_READ, ORDERS, LARGER, ROTATION, ARCHIVE)

    assert change.actions == {
        "aws_rds_cluster.orders": "change",
        'aws_rds_cluster_instance.orders["2"]': "add",
        "aws_secretsmanager_secret_rotation.orders_master_user": "add",
    }
    assert shop.cluster["BackupRetentionPeriod"] == 14
    assert shop.cluster["ServerlessV2ScalingConfiguration"]["MaxCapacity"] == 32


def test_a_password_that_rds_keeps_is_rotated_as_the_file_says_and_by_hand(shop: Shop) -> None:
    secrets, arn = shop.client("secretsmanager"), shop.cluster["MasterUserSecret"]["SecretArn"]
    former = secrets.describe_secret(SecretId=arn)
    code, said = shop.project.command("rotate", "test", "databases.orders", YES="1")

    assert former["RotationRules"] == {"ScheduleExpression": "rate(30 days)"}
    assert (code, "read by web" in said, "Redeploying web" in said) == (0, True, True), said
    assert (
        secrets.describe_secret(SecretId=arn)["VersionIdsToStages"]
        != (former["VersionIdsToStages"])
    )
    assert plan_again(shop.project.cdktf("rotated"), STACK).empty


@pytest.mark.parametrize(
    ("field", "old", "new"),
    [
        ("engine_version", '"16"', '"17"'),
        ("database_name", '"16"', '"16"\ndatabase_name = "orders"'),
        ("snapshot_identifier", '"16"', '"16"\nsnapshot_identifier = "orders-1"'),
    ],
)
def test_what_would_replace_or_upgrade_a_database_ends_the_plan(
    shop: Shop, field: str, old: str, new: str
) -> None:
    shop.says(BOTH_ARE_READ, ORDERS.replace(old, new), LARGER, ARCHIVE)

    with pytest.raises(CommandError, match=rf"databases\.orders\.{field}"):
        shop.project.apply(STACK, f"refused {field}")


def test_another_major_version_is_asked_for_by_name(shop: Shop) -> None:
    change = shop.apply("17", BOTH_ARE_READ, ORDERS_17, UPGRADE, LARGER, ARCHIVE, disposable=False)

    assert change.actions["aws_rds_cluster.orders"] == "change"
    assert shop.cluster["EngineVersion"] == "17"


def test_a_database_that_is_not_disposable_is_kept(shop: Shop) -> None:
    assert shop.cluster["DeletionProtection"]
    shop.says(ORDERS_17, UPGRADE, LARGER, disposable=False)

    with pytest.raises(CommandError, match="Cannot delete protected DB Instance"):
        shop.project.apply(STACK, "removed")
    assert "shop-archive-test" in shop.instances


def test_a_destroyed_platform_leaves_nothing_of_its_databases(shop: Shop) -> None:
    shop.apply("disposable", BOTH_ARE_READ, ORDERS_17, LARGER, ARCHIVE)
    shop.project.destroy(STACK, "destroyed")

    left = leftovers(shop.project.server.endpoint_url, REGION)
    assert left == [f"S3 bucket {BUCKET}"]
