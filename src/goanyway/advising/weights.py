"""The shipped weights of the screen's model, read once."""

from __future__ import annotations

import io
from functools import cache
from importlib.resources import files

import numpy as np

from goanyway.screening.model import Joining, Model

FILE = "wording.npz"


@cache
def shipped_model() -> Model:
    """The model that is shipped; `weights/wording.md` says what it was made from."""
    return read_model(files("goanyway").joinpath("weights", FILE).read_bytes())


def read_model(data: bytes) -> Model:
    """The model in the bytes of an .npz file."""
    with np.load(io.BytesIO(data)) as arrays:
        return Model(
            arrays["weights"],
            arrays["scales"],
            arrays["intercepts"],
            Joining(*arrays["joining"].tolist()),
        )


def write_model(model: Model) -> bytes:
    """The model as the bytes of an .npz file."""
    joining = model.joining
    buffer = io.BytesIO()
    np.savez_compressed(
        buffer,
        weights=model.weights,
        scales=model.scales,
        intercepts=model.intercepts,
        joining=np.array([getattr(joining, name) for name in Joining.__slots__]),
    )
    return buffer.getvalue()
