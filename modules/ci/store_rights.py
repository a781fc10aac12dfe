"""Rights over load balancers, stores, messages and alarms."""

from __future__ import annotations

from modules.ci.rights import Rights

_HERE = "{region}:{account}"
_ELB = "elasticloadbalancing"
_LB = f"{_ELB}:{_HERE}:loadbalancer/*/{{names}}/*"
_LISTENER = f"{_ELB}:{_HERE}:listener/*/{{names}}/*"
_RULE = f"{_ELB}:{_HERE}:listener-rule/*/{{names}}/*"
_GROUP = f"{_ELB}:{_HERE}:targetgroup/{{names}}/*"
_BUCKET = ("s3:::{names}-*",)
_WAF = (f"wafv2:{_HERE}:regional/*",)
_TAGS = "AddTags RemoveTags"


def _elb(read: str, write: str, *on: str, linked: str = "") -> Rights:
    open = f"{read} DescribeTrustStoreAssociations ec2:DescribeNetworkInterfaces"
    return Rights(_ELB, read, write, on, open=open, linked=linked)


def _s3(read: str, write: str) -> Rights:
    return Rights("s3", read, write, _BUCKET)


BALANCERS = {
    "aws_lb": _elb(
        "DescribeCapacityReservation DescribeLoadBalancerAttributes DescribeLoadBalancers "
        "DescribeTags",
        "CreateLoadBalancer DeleteLoadBalancer ModifyLoadBalancerAttributes SetIpAddressType "
        "SetSecurityGroups "
        f"SetSubnets {_TAGS} ec2:DescribeNetworkInterfaces",
        _LB,
        linked=_ELB,
    ),
    "aws_lb_listener": _elb(
        "DescribeListenerAttributes DescribeListeners DescribeTags",
        f"CreateListener DeleteListener ModifyListener ModifyListenerAttributes {_TAGS}",
        *(_LB, _LISTENER),
    ),
    "aws_lb_listener_certificate": _elb(
        "DescribeListenerCertificates",
        "AddListenerCertificates RemoveListenerCertificates",
        _LISTENER,
    ),
    "aws_lb_listener_rule": _elb(
        "DescribeListeners DescribeRules DescribeTags",
        f"CreateRule DeleteRule ModifyRule {_TAGS}",
        *(_LISTENER, _RULE),
    ),
    "aws_lb_target_group": _elb(
        "DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups",
        "CreateTargetGroup DeleteTargetGroup ModifyTargetGroup ModifyTargetGroupAttributes "
        f"{_TAGS}",
        _GROUP,
    ),
    "aws_lb_trust_store": _elb(
        "DescribeTags DescribeTrustStores",
        "CreateTrustStore DeleteTrustStore DescribeTrustStoreAssociations ModifyTrustStore "
        f"{_TAGS}",
        f"{_ELB}:{_HERE}:truststore/{{names}}/*",
    ),
    "aws_s3_bucket": _s3(
        "GetAccelerateConfiguration GetBucketAcl GetBucketCORS GetBucketLogging "
        "GetBucketObjectLockConfiguration GetBucketPolicy GetBucketRequestPayment "
        "GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration "
        "GetLifecycleConfiguration GetReplicationConfiguration ListBucket",
        "CreateBucket DeleteBucket ListBucketVersions DeleteObject DeleteObjectVersion "
        "PutBucketTagging",
    ),
    "aws_s3_bucket_lifecycle_configuration": _s3(
        "GetLifecycleConfiguration", "PutLifecycleConfiguration"
    ),
    "aws_s3_bucket_logging": _s3("GetBucketLogging", "PutBucketLogging"),
    "aws_s3_bucket_ownership_controls": _s3(
        "GetBucketOwnershipControls", "PutBucketOwnershipControls"
    ),
    "aws_s3_bucket_policy": _s3("GetBucketPolicy", "DeleteBucketPolicy PutBucketPolicy"),
    "aws_s3_bucket_public_access_block": _s3(
        "GetBucketPublicAccessBlock", "PutBucketPublicAccessBlock"
    ),
    "aws_s3_bucket_server_side_encryption_configuration": _s3(
        "GetEncryptionConfiguration", "PutEncryptionConfiguration"
    ),
    "aws_s3_bucket_versioning": _s3("GetBucketVersioning", "PutBucketVersioning"),
    "aws_wafv2_web_acl": Rights(
        "wafv2",
        "GetWebACL ListTagsForResource",
        "CreateWebACL DeleteWebACL TagResource UntagResource UpdateWebACL",
        _WAF,
    ),
    "aws_wafv2_web_acl_association": Rights(
        "wafv2",
        "GetWebACLForResource",
        f"AssociateWebACL DisassociateWebACL GetWebACL {_ELB}:SetWebAcl",
        (*_WAF, _LB),
        open=f"{_ELB}:SetWebAcl",
    ),
    "aws_wafv2_web_acl_logging_configuration": Rights(
        "wafv2",
        "GetLoggingConfiguration",
        "DeleteLoggingConfiguration PutLoggingConfiguration logs:CreateLogDelivery "
        "logs:DeleteLogDelivery logs:DescribeLogGroups logs:DescribeResourcePolicies "
        "logs:PutResourcePolicy",
        _WAF,
        open="logs:CreateLogDelivery logs:DeleteLogDelivery logs:DescribeLogGroups "
        "logs:DescribeResourcePolicies logs:PutResourcePolicy",
        linked="wafv2",
    ),
}
"""By the type of resource, as provider 5.100 has them."""

_RDS_TAGS = "AddTagsToResource RemoveTagsFromResource"
_RDS = f"rds:{_HERE}:"
_CACHE = f"elasticache:{_HERE}:"
_EFS = (f"elasticfilesystem:{_HERE}:file-system/*", f"elasticfilesystem:{_HERE}:access-point/*")


def _rds(read: str, write: str, *on: str) -> Rights:
    own = tuple(f"{_RDS}{one}:{{names}}" for one in on)
    every = f"{read} ListTagsForResource"
    of_no_region = "DescribeGlobalClusters"
    return Rights("rds", every, f"{write} {_RDS_TAGS}", own, open=of_no_region, linked="rds")


STORES = {
    "aws_secretsmanager_secret_rotation": Rights(
        "secretsmanager",
        "DescribeSecret",
        "CancelRotateSecret RotateSecret",
        # The password of a database is a secret of RDS's, whose name nobody chooses.
        tuple(f"secretsmanager:{_HERE}:secret:{name}" for name in ("{names}-*", "rds!*")),
    ),
    "aws_db_instance": _rds(
        "DescribeDBInstances",
        "CreateDBInstance DeleteDBInstance ModifyDBInstance RestoreDBInstanceFromDBSnapshot",
        *("db", "pg", "subgrp", "snapshot", "snapshot:rds", "og"),
    ),
    "aws_db_parameter_group": _rds(
        "DescribeDBParameterGroups DescribeDBParameters",
        "CreateDBParameterGroup DeleteDBParameterGroup ModifyDBParameterGroup "
        "ResetDBParameterGroup",
        "pg",
    ),
    "aws_db_subnet_group": _rds(
        "DescribeDBSubnetGroups",
        "CreateDBSubnetGroup DeleteDBSubnetGroup ModifyDBSubnetGroup",
        "subgrp",
    ),
    "aws_rds_cluster": _rds(
        "DescribeDBClusters DescribeGlobalClusters",
        "CreateDBCluster DeleteDBCluster ModifyDBCluster RestoreDBClusterFromSnapshot",
        *("cluster", "cluster-pg", "subgrp", "cluster-snapshot", "cluster-snapshot:rds", "og"),
    ),
    "aws_rds_cluster_instance": _rds(
        "DescribeDBClusters DescribeDBInstances",
        "CreateDBInstance DeleteDBInstance ModifyDBInstance",
        *("cluster", "db", "pg", "subgrp"),
    ),
    "aws_rds_cluster_parameter_group": _rds(
        "DescribeDBClusterParameterGroups DescribeDBClusterParameters",
        "CreateDBClusterParameterGroup DeleteDBClusterParameterGroup "
        "ModifyDBClusterParameterGroup ResetDBClusterParameterGroup",
        "cluster-pg",
    ),
    "aws_elasticache_replication_group": Rights(
        "elasticache",
        "DescribeCacheClusters DescribeReplicationGroups ListTagsForResource",
        "AddTagsToResource CreateReplicationGroup DecreaseReplicaCount DeleteReplicationGroup "
        "IncreaseReplicaCount ModifyReplicationGroup RemoveTagsFromResource",
        (
            f"{_CACHE}replicationgroup:{{names}}",
            f"{_CACHE}subnetgroup:{{names}}",
            f"{_CACHE}cluster:{{names}}-*",
            f"{_CACHE}parametergroup:*",
            f"{_CACHE}snapshot:*",
        ),
        linked="elasticache",
    ),
    "aws_elasticache_subnet_group": Rights(
        "elasticache",
        "DescribeCacheSubnetGroups ListTagsForResource",
        "AddTagsToResource CreateCacheSubnetGroup DeleteCacheSubnetGroup ModifyCacheSubnetGroup "
        "RemoveTagsFromResource",
        (f"{_CACHE}subnetgroup:{{names}}",),
    ),
    "aws_dynamodb_table": Rights(
        "dynamodb",
        "DescribeContinuousBackups DescribeTable DescribeTimeToLive ListTagsOfResource",
        "CreateTable DeleteTable TagResource UntagResource UpdateContinuousBackups UpdateTable "
        "UpdateTimeToLive",
        (f"dynamodb:{_HERE}:table/{{names}}",),
    ),
    "aws_efs_file_system": Rights(
        "elasticfilesystem",
        "DescribeFileSystems DescribeLifecycleConfiguration",
        "CreateFileSystem DeleteFileSystem PutLifecycleConfiguration TagResource UntagResource "
        "UpdateFileSystem",
        _EFS,
        open="CreateFileSystem",
        linked="elasticfilesystem",
    ),
    "aws_efs_file_system_policy": Rights(
        "elasticfilesystem",
        "DescribeFileSystemPolicy",
        "DeleteFileSystemPolicy PutFileSystemPolicy",
        _EFS,
    ),
    "aws_efs_backup_policy": Rights(
        "elasticfilesystem", "DescribeBackupPolicy", "PutBackupPolicy", _EFS
    ),
    "aws_efs_access_point": Rights(
        "elasticfilesystem",
        "DescribeAccessPoints",
        "CreateAccessPoint DeleteAccessPoint TagResource UntagResource",
        _EFS,
    ),
    "aws_efs_mount_target": Rights(
        "elasticfilesystem",
        "DescribeMountTargetSecurityGroups DescribeMountTargets",
        "CreateMountTarget DeleteMountTarget ModifyMountTargetSecurityGroups "
        "ec2:CreateNetworkInterface ec2:DescribeNetworkInterfaces ec2:DescribeSubnets",
        _EFS,
        open="ec2:CreateNetworkInterface ec2:DescribeNetworkInterfaces ec2:DescribeSubnets",
    ),
}
"""By the type of resource, as provider 5.100 has them."""
