"""A message that several tests of the commands use."""

from __future__ import annotations

MAIL = """\
From: Ngozi Adeyemi <ngozi@brightwaterenergy.example>
To: sam@postbox.example
Subject: Interview invitation: Grid Planning Analyst
Date: Mon, 02 Nov 2026 09:41:18 -0500

Hi Sam,
we would like to invite you to a phone interview for the Grid Planning Analyst position at
Brightwater Energy on Thursday, November 12, 2026 at 1:30 PM Eastern.
"""
