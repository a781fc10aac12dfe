"""`make modules`: writes the Terraform modules and their READMEs."""
