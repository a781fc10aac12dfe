# Alarms of a service behind a load balancer, by its names: it never waits for them.

module "alarms" {
  source = "../../../modules/alarms"

  name        = "orders-prod"
  cluster_arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/orders-prod"
  email       = "on-call@example.com"

  services = { orders = { max_capacity = 10 } }
  routes = {
    orders = {
      load_balancer_arn_suffix = "app/orders-prod/0123456789abcdef"
      target_group_arn         = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/orders/0123456789abcdef"
    }
  }
}
