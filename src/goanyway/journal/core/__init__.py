"""What every record needs: reached through its owner, changed in one way, remembered, undone."""
