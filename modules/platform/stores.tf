module "cache" {
  for_each = var.caches
  source   = "../cache"

  name               = each.key
  disposable         = var.disposable
  kms_key_arn        = module.encryption.kms_key_arn
  node_type          = each.value.node_type
  num_cache_clusters = each.value.num_cache_clusters
  platform           = var.name
  subnet_ids         = local.network.isolated_subnet_ids
  tags               = var.tags
  vpc_id             = local.network.vpc_id
}

module "database" {
  for_each = var.databases
  source   = "../database"

  name                        = var.name
  allow_major_version_upgrade = each.value.allow_major_version_upgrade
  backup_retention_days       = each.value.backup_retention_days
  database                    = each.key
  database_name               = each.value.database_name
  disposable                  = var.disposable
  engine                      = each.value.engine
  engine_version              = each.value.engine_version
  instance_class              = each.value.instance_class
  instance_count              = each.value.instance_count
  kms_key_arn                 = module.encryption.kms_key_arn
  max_allocated_storage_gib   = each.value.max_allocated_storage_gib
  max_capacity                = each.value.max_capacity
  min_capacity                = each.value.min_capacity
  rotation                    = each.value.rotation
  snapshot_identifier         = each.value.snapshot_identifier
  subnet_ids                  = local.network.isolated_subnet_ids
  tags                        = var.tags
  vpc_id                      = local.network.vpc_id

  logs = {
    kms_key_arn    = module.logs.kms_key_arn
    retention_days = var.retention_days
  }
}

module "queue" {
  for_each = var.queues
  source   = "../queue"

  name                        = each.key
  content_based_deduplication = each.value.content_based_deduplication
  delay_seconds               = each.value.delay_seconds
  fifo_queue                  = each.value.fifo_queue
  fifo_throughput_limit       = each.value.fifo_throughput_limit
  kms_key_arn                 = module.encryption.kms_key_arn
  max_receive_count           = each.value.max_receive_count
  message_retention_seconds   = each.value.message_retention_seconds
  platform                    = var.name
  receive_wait_time_seconds   = each.value.receive_wait_time_seconds
  tags                        = var.tags
  visibility_timeout_seconds  = each.value.visibility_timeout_seconds

  topic_arns = [
    for name, topic in var.topics : local.topic_arns[name]
    if contains(keys(topic.subscriptions), each.key)
  ]
}

module "secrets" {
  for_each = var.secrets
  source   = "../secrets"

  name                   = each.key
  description            = each.value.description
  disposable             = var.disposable
  generate_string_key    = each.value.generate_string_key
  initial_value          = each.value.initial_value
  kms_key_arn            = module.encryption.kms_key_arn
  password_length        = each.value.password_length
  platform               = var.name
  rotation               = each.value.rotation
  secret_string_template = each.value.secret_string_template
  tags                   = var.tags
}

module "table" {
  for_each = var.tables
  source   = "../table"

  name                     = each.key
  attributes               = each.value.attributes
  disposable               = var.disposable
  global_secondary_indexes = each.value.global_secondary_indexes
  hash_key                 = each.value.hash_key
  kms_key_arn              = module.encryption.kms_key_arn
  platform                 = var.name
  range_key                = each.value.range_key
  tags                     = var.tags
  ttl_attribute_name       = each.value.ttl_attribute_name
}

module "topic" {
  for_each = var.topics
  source   = "../topic"

  name                        = each.key
  content_based_deduplication = each.value.content_based_deduplication
  fifo_topic                  = each.value.fifo_topic
  kms_key_arn                 = module.encryption.kms_key_arn
  platform                    = var.name
  tags                        = var.tags

  subscriptions = {
    for queue, one in each.value.subscriptions : queue => {
      queue_arn            = module.queue[queue].queue_arn
      raw_message_delivery = one.raw_message_delivery
    }
  }
}
