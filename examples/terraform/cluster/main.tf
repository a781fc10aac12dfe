module "network" {
  source = "../../../modules/network"

  name               = "orders-prod"
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
}

module "cluster" {
  source = "../../../modules/cluster"

  name   = "orders-prod"
  vpc_id = module.network.vpc_id

  capacity_provider_strategy = {
    FARGATE      = { base = 2 }
    FARGATE_SPOT = { weight = 3 }
  }
}
