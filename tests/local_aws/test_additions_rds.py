"""Databases of RDS as AWS answers for them."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

Connect = Callable[[str], Any]


KEY = "arn:aws:kms:us-east-1:123456789012:key/1"

MASTER = {"MasterUsername": "dbadmin", "ManageMasterUserPassword": True}


def test_each_instance_is_found_by_an_id_of_its_own_and_keeps_its_insights(local: Connect) -> None:
    rds, mark = local("rds"), uuid4().hex
    ids = {}
    for name in (f"a-{mark}", f"b-{mark}"):
        made = rds.create_db_instance(
            DBInstanceIdentifier=name,
            DBInstanceClass="db.t4g.small",
            Engine="postgres",
            AllocatedStorage=20,
            EnablePerformanceInsights=True,
            PerformanceInsightsKMSKeyId=KEY,
            **MASTER,
        )
        ids[name] = made["DBInstance"]["DbiResourceId"]

    for name, id in ids.items():
        by_id = [{"Name": "dbi-resource-id", "Values": [id]}]
        [found] = rds.describe_db_instances(Filters=by_id)["DBInstances"]
        assert found["DBInstanceIdentifier"] == name
        assert found["PerformanceInsightsEnabled"]
        assert found["PerformanceInsightsKMSKeyId"] == KEY


def test_an_instance_without_insights_has_none(local: Connect) -> None:
    made = local("rds").create_db_instance(
        DBInstanceIdentifier=f"c-{uuid4().hex}",
        DBInstanceClass="db.t4g.small",
        Engine="postgres",
        AllocatedStorage=20,
        **MASTER,
    )

    assert not made["DBInstance"].get("PerformanceInsightsEnabled")


def test_a_parameter_that_is_set_is_the_users(local: Connect) -> None:
    rds, name = local("rds"), f"group-{uuid4().hex}"
    rds.create_db_parameter_group(
        DBParameterGroupName=name, DBParameterGroupFamily="postgres16", Description="For tests"
    )
    forced = {"ParameterName": "rds.force_ssl", "ParameterValue": "1", "ApplyMethod": "immediate"}
    rds.modify_db_parameter_group(DBParameterGroupName=name, Parameters=[forced])

    [parameter] = rds.describe_db_parameters(DBParameterGroupName=name)["Parameters"]
    assert parameter["Source"] == "user"


def test_a_cluster_tells_of_serverless_v1_only_where_it_is_one(local: Connect) -> None:
    rds = local("rds")
    told = {
        mode: rds.create_db_cluster(
            DBClusterIdentifier=f"{mode}-{uuid4().hex}",
            Engine="aurora-postgresql",
            EngineMode=mode,
            **MASTER,
        )["DBCluster"]
        for mode in ("provisioned", "serverless")
    }

    assert "ScalingConfigurationInfo" not in told["provisioned"]
    assert told["serverless"]["ScalingConfigurationInfo"]["MinCapacity"] == 1


def test_a_subnet_group_gets_other_subnets(local: Connect) -> None:
    rds, name = local("rds"), f"s-{uuid4().hex}"
    # Other tests have subnets of other networks there.
    own = {"Name": "default-for-az", "Values": ["true"]}
    subnets = local("ec2").describe_subnets(Filters=[own])["Subnets"]
    first, second = (one["SubnetId"] for one in subnets[:2])
    rds.create_db_subnet_group(
        DBSubnetGroupName=name, DBSubnetGroupDescription="For tests", SubnetIds=[first]
    )
    rds.modify_db_subnet_group(DBSubnetGroupName=name, SubnetIds=[first, second])

    [found] = rds.describe_db_subnet_groups(DBSubnetGroupName=name)["DBSubnetGroups"]
    assert {one["SubnetIdentifier"] for one in found["Subnets"]} == {first, second}
