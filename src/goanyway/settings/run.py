"""The secret of one run of the page's server: made anew for each process, and in no environment.

What is signed with it (a browser's pass, the mark of a form, a start token) is worth nothing to the
next run, nor to another program that takes the port when this one has ended.
"""

from __future__ import annotations

import secrets

SECRET = secrets.token_urlsafe(50)
