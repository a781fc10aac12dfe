module "queue" {
  source = "../../../modules/queue"

  platform                   = "orders-prod"
  name                       = "shipments"
  visibility_timeout_seconds = 120
  kms_key_arn                = module.encryption.kms_key_arn
  topic_arns                 = [module.topic.topic_arn]
}

module "encryption" {
  source = "../../../modules/encryption"

  name       = "orders-prod"
  topic_arns = [module.topic.topic_arn]
}

module "topic" {
  source = "../../../modules/topic"

  platform      = "orders-prod"
  name          = "order-events"
  kms_key_arn   = module.encryption.kms_key_arn
  subscriptions = { shipments = { queue_arn = module.queue.queue_arn } }
}
