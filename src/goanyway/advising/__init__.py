"""The main job: an invitation in, honest advice out. The screen comes before the decision."""

from goanyway.advising.answer import SEED, advise

__all__ = ["SEED", "advise"]
