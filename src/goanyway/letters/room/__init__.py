"""Questions for the room: what people who know the work would ask aloud."""

from __future__ import annotations

from goanyway.letters.room.choice import RoomQuestions, room_questions
from goanyway.letters.room.occupation import Occupation, occupation_of

__all__ = ["Occupation", "RoomQuestions", "occupation_of", "room_questions"]
