module "network" {
  source = "../../../modules/network"

  name               = "orders-prod"
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
}

module "network_load_balancer" {
  source = "../../../modules/network_load_balancer"

  name                = "orders-prod"
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.public_subnet_ids
  ingress_cidr_blocks = ["203.0.113.0/24"]
  listener_ports      = [8883]
  certificate_arn     = "arn:aws:acm:eu-west-1:111122223333:certificate/1"
}
