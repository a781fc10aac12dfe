"""File systems of EFS."""
