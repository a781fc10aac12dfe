module "network" {
  source = "../../../modules/network"

  name               = "orders-prod"
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
}

module "cluster" {
  source = "../../../modules/cluster"

  name   = "orders-prod"
  vpc_id = module.network.vpc_id
}

module "service" {
  source = "../../../modules/service"

  platform      = "orders-prod"
  name          = "api"
  vpc_id        = module.network.vpc_id
  subnet_ids    = module.network.private_subnet_ids
  https_targets = module.network.https_targets
  cluster_arn   = module.cluster.cluster_arn
  namespace_id  = module.cluster.namespace_id
  environment   = { LOG_LEVEL = "info" }
  scaling       = { max_capacity = 20 }
}
