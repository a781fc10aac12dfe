"""The way of a change through CI: a plan is saved, approved and applied; drift is told."""
