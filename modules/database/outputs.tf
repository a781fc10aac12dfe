output "arn" {
  description = "ARN of the cluster, or of the instance of postgres."
  value = (
    var.engine != "postgres" ? one(aws_rds_cluster.this[*].arn) : one(aws_db_instance.this[*].arn)
  )
}

output "database_name" {
  description = "Name of the database inside."
  value       = var.database_name
}

output "endpoint" {
  description = "Host that writes; known once it answers."
  value = (
    var.engine != "postgres"
    ? one(aws_rds_cluster.this[*].endpoint)
    : one(aws_db_instance.this[*].address)
  )

  depends_on = [
    aws_rds_cluster_instance.first,
    aws_rds_cluster_instance.this,
    aws_db_instance.this,
  ]
}

output "identifier" {
  description = "What RDS calls the cluster, or the instance of postgres; known when Terraform plans, for the input databases of the module alarms."
  value = (
    length("${var.name}-${var.database}") <= 60
    ? "${var.name}-${var.database}"
    : join("", [
      "${trimsuffix(substr("${var.name}-${var.database}", 0, 53), "-")}-",
      substr(sha256("${var.name}-${var.database}\n"), 0, 6),
    ])
  )
}

output "master_user_secret_arn" {
  description = "ARN of the secret with the keys username and password, which RDS rotates."
  value = (
    var.engine != "postgres"
    ? one(aws_rds_cluster.this[*].master_user_secret[0].secret_arn)
    : one(aws_db_instance.this[*].master_user_secret[0].secret_arn)
  )
}

output "port" {
  description = "Port."
  value       = var.engine == "aurora-mysql" ? 3306 : 5432
}

output "reader_endpoint" {
  description = "Host that reads alone, of Aurora; else the same."
  value = (
    var.engine != "postgres"
    ? one(aws_rds_cluster.this[*].reader_endpoint)
    : one(aws_db_instance.this[*].address)
  )

  depends_on = [
    aws_rds_cluster_instance.first,
    aws_rds_cluster_instance.this,
    aws_db_instance.this,
  ]
}

output "security_group_id" {
  description = "Its security group, for the egress of whoever reads it, with both_sides."
  value       = aws_security_group.database.id
}
