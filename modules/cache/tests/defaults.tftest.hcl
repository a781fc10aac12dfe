# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform   = "orders-test"
  name       = "sessions"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

run "least_input" {
  command = plan

  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this.replication_group_id == "orders-test-sessions",
      aws_elasticache_replication_group.this.engine == "valkey",
      aws_elasticache_replication_group.this.node_type == "cache.t4g.micro",
      aws_elasticache_replication_group.this.num_cache_clusters == 2,
      aws_elasticache_replication_group.this.automatic_failover_enabled,
      aws_elasticache_replication_group.this.multi_az_enabled,
    ])
    error_message = "The cache has other nodes, or none takes over."
  }
  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this.transit_encryption_enabled,
      aws_elasticache_replication_group.this.transit_encryption_mode == "required",
      aws_elasticache_replication_group.this.at_rest_encryption_enabled == "true",
      aws_elasticache_replication_group.this.snapshot_retention_limit == 7,
    ])
    error_message = "What is in the cache is not encrypted, or not kept."
  }
  assert {
    condition     = output.port == 6379
    error_message = "It listens on another port."
  }
}
