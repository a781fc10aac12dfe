"""The VPC: subnets, NAT gateways, endpoints, flow logs, security groups."""
