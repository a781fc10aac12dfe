module "network" {
  source = "../../../modules/network"

  name               = "orders-prod"
  cidr_block         = "10.20.0.0/16"
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
  nat_gateways       = "one_per_az"
}
