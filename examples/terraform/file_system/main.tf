module "network" {
  source = "../../../modules/network"

  name               = "orders-prod"
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
}

module "file_system" {
  source = "../../../modules/file_system"

  platform      = "orders-prod"
  name          = "files"
  vpc_id        = module.network.vpc_id
  subnet_ids    = module.network.private_subnet_ids_by_zone
  access_points = { "/files" = { uid = 1000, gid = 1000 } }
}
