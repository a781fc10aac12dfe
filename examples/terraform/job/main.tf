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

module "job" {
  source = "../../../modules/job"

  platform      = "orders-prod"
  name          = "report"
  image         = ":1.4.2"
  schedule      = "cron(0 2 * * ? *)"
  timezone      = "Europe/Berlin"
  vpc_id        = module.network.vpc_id
  subnet_ids    = module.network.private_subnet_ids
  https_targets = module.network.https_targets
  cluster_arn   = module.cluster.cluster_arn
}
