module "network" {
  source = "../../../modules/network"

  name               = "orders-prod"
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
}

module "load_balancer" {
  source = "../../../modules/load_balancer"

  name                = "orders-prod"
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.public_subnet_ids
  ingress_cidr_blocks = ["0.0.0.0/0"]
  domain_name         = "orders.example.com"
  hosted_zone_id      = "Z0123456789EXAMPLE"
}
