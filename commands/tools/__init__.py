"""What the commands share: the terminal, other programs, the cdktf CLI, providers."""
