"""The main job: an invitation in, honest advice out. The screen comes before the decision."""

from goanyway.advising.answer import SEED, advise
from goanyway.advising.screened import all_screened, screened

__all__ = ["SEED", "advise", "all_screened", "screened"]
