module "topic" {
  source = "../../../modules/topic"

  platform      = "orders-prod"
  name          = "order-events"
  subscriptions = { shipments = { queue_arn = module.queue.queue_arn } }
}

module "queue" {
  source = "../../../modules/queue"

  platform   = "orders-prod"
  name       = "shipments"
  topic_arns = [module.topic.topic_arn]
}
