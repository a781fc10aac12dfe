# Each input that has a default, otherwise.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform   = "orders-test"
  name       = "sessions"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

run "all_of_a_cache" {
  command = plan

  variables {
    node_type          = "cache.r7g.large"
    num_cache_clusters = 3
    kms_key_arn        = "arn:aws:kms:us-east-1:111122223333:key/1"
    tags               = { Team = "orders" }
  }

  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this.node_type == "cache.r7g.large",
      aws_elasticache_replication_group.this.num_cache_clusters == 3,
      aws_elasticache_replication_group.this.kms_key_id == var.kms_key_arn,
    ])
    error_message = "The cache has other nodes, or another key."
  }
  assert {
    condition = alltrue([
      for tags in [
        aws_elasticache_replication_group.this.tags,
        aws_elasticache_subnet_group.this.tags,
        aws_security_group.cache.tags,
      ] : tags.Team == "orders"
    ])
    error_message = "A part has not the tags."
  }
}

run "disposable" {
  command = plan

  variables {
    disposable = true
  }

  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this.num_cache_clusters == 1,
      !aws_elasticache_replication_group.this.automatic_failover_enabled,
      !aws_elasticache_replication_group.this.multi_az_enabled,
      aws_elasticache_replication_group.this.snapshot_retention_limit == 0,
      aws_elasticache_replication_group.this.final_snapshot_identifier == null,
    ])
    error_message = "A cache that is not kept costs more than it has to."
  }
}
