"""The whole journal out and in again: export, restore, tables, and whether it is sound."""
