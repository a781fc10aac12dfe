module "logs" {
  source = "../../../modules/logs"

  name = "orders-prod"
}

module "network" {
  source = "../../../modules/network"

  name               = "orders-prod"
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
  logs               = { kms_key_arn = module.logs.kms_key_arn }
}
