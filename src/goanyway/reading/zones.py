"""Time zones as people write them. A zone is only taken where one name means one zone.

Letters such as "EST" say standard time, and people write them in summer too. `Zone.at` therefore
compares the name with the clocks of the day: where they disagree, no zone is given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from goanyway.reading.phrases import Pattern

_EASTERN, _CENTRAL = "America/New_York", "America/Chicago"
_MOUNTAIN, _PACIFIC = "America/Denver", "America/Los_Angeles"

_LETTERS: dict[str, tuple[str, bool | None]] = {
    # name: (zone, whether it says summer time, or None where it says neither)
    "et": (_EASTERN, None), "est": (_EASTERN, False), "edt": (_EASTERN, True),
    "ct": (_CENTRAL, None), "cdt": (_CENTRAL, True),
    "mt": (_MOUNTAIN, None), "mst": (_MOUNTAIN, False), "mdt": (_MOUNTAIN, True),
    "pt": (_PACIFIC, None), "pst": (_PACIFIC, False), "pdt": (_PACIFIC, True),
    "cet": ("Europe/Brussels", False), "cest": ("Europe/Brussels", True),
    "bst": ("Europe/London", True), "gmt": ("Etc/UTC", None), "utc": ("Etc/UTC", None),
    "aest": ("Australia/Brisbane", False), "aedt": ("Australia/Sydney", True),
    "acst": ("Australia/Darwin", False), "awst": ("Australia/Perth", False),
    "nzst": ("Pacific/Auckland", False), "nzdt": ("Pacific/Auckland", True),
    "akst": ("America/Anchorage", False), "akdt": ("America/Anchorage", True),
    "hst": ("Pacific/Honolulu", False), "jst": ("Asia/Tokyo", False),
    "sast": ("Africa/Johannesburg", False), "sgt": ("Asia/Singapore", None),
    "eet": ("Europe/Helsinki", False), "eest": ("Europe/Helsinki", True),
    "mez": ("Europe/Berlin", False), "mesz": ("Europe/Berlin", True),
    "wat": ("Africa/Lagos", None), "eat": ("Africa/Nairobi", None), "cat": ("Africa/Harare", None),
    "hkt": ("Asia/Hong_Kong", None), "kst": ("Asia/Seoul", None), "pkt": ("Asia/Karachi", None),
    "gst": ("Asia/Dubai", None), "brt": ("America/Sao_Paulo", None), "wib": ("Asia/Jakarta", None),
    "pht": ("Asia/Manila", None), "myt": ("Asia/Kuala_Lumpur", None),
    "trt": ("Europe/Istanbul", None),
    "msk": ("Europe/Moscow", None), "acdt": ("Australia/Adelaide", True),
    "awdt": ("Australia/Perth", True),
    "ndt": ("America/St_Johns", True), "nst": ("America/St_Johns", False),
    "adt": ("America/Halifax", True),
}  # fmt: skip
_NAMES: dict[str, str] = {
    "eastern": _EASTERN, "central": _CENTRAL, "mountain": _MOUNTAIN, "pacific": _PACIFIC,
    "new york": _EASTERN, "chicago": _CENTRAL, "denver": _MOUNTAIN, "los angeles": _PACIFIC,
    "toronto": "America/Toronto", "vancouver": "America/Vancouver",
    "mexico city": "America/Mexico_City", "bogota": "America/Bogota",
    "sao paulo": "America/Sao_Paulo", "são paulo": "America/Sao_Paulo", "lima": "America/Lima",
    "london": "Europe/London", "uk": "Europe/London", "dublin": "Europe/Dublin",
    "irish": "Europe/Dublin", "lisbon": "Europe/Lisbon", "madrid": "Europe/Madrid",
    "barcelona": "Europe/Madrid", "paris": "Europe/Paris", "brussels": "Europe/Brussels",
    "amsterdam": "Europe/Amsterdam", "berlin": "Europe/Berlin", "munich": "Europe/Berlin",
    "frankfurt": "Europe/Berlin", "german": "Europe/Berlin", "zurich": "Europe/Zurich",
    "vienna": "Europe/Vienna", "rome": "Europe/Rome", "milan": "Europe/Rome",
    "warsaw": "Europe/Warsaw", "prague": "Europe/Prague", "stockholm": "Europe/Stockholm",
    "oslo": "Europe/Oslo", "copenhagen": "Europe/Copenhagen", "helsinki": "Europe/Helsinki",
    "athens": "Europe/Athens", "istanbul": "Europe/Istanbul", "dubai": "Asia/Dubai",
    "gulf": "Asia/Dubai", "mumbai": "Asia/Kolkata", "kolkata": "Asia/Kolkata",
    "india": "Asia/Kolkata", "indian": "Asia/Kolkata", "singapore": "Asia/Singapore",
    "hong kong": "Asia/Hong_Kong", "tokyo": "Asia/Tokyo", "manila": "Asia/Manila",
    "sydney": "Australia/Sydney", "melbourne": "Australia/Melbourne",
    "brisbane": "Australia/Brisbane", "perth": "Australia/Perth", "auckland": "Pacific/Auckland",
    "arizona": "America/Phoenix", "phoenix": "America/Phoenix", "hawaii": "Pacific/Honolulu",
    "alaska": "America/Anchorage", "atlantic": "America/Halifax", "halifax": "America/Halifax",
    "newfoundland": "America/St_Johns", "montreal": "America/Toronto",
    "calgary": "America/Edmonton",
    "boston": _EASTERN, "atlanta": _EASTERN, "miami": _EASTERN, "seattle": _PACIFIC,
    "san francisco": _PACIFIC, "dallas": _CENTRAL, "houston": _CENTRAL, "austin": _CENTRAL,
    "british": "Europe/London", "gb": "Europe/London", "scottish": "Europe/London",
    "central european": "Europe/Brussels", "eastern european": "Europe/Helsinki",
    "spanish": "Europe/Madrid", "french": "Europe/Paris", "italian": "Europe/Rome",
    "dutch": "Europe/Amsterdam", "swiss": "Europe/Zurich", "polish": "Europe/Warsaw",
    "swedish": "Europe/Stockholm", "finnish": "Europe/Helsinki", "portuguese": "Europe/Lisbon",
    "greek": "Europe/Athens", "turkish": "Europe/Istanbul", "turkey": "Europe/Istanbul",
    "israel": "Asia/Jerusalem", "tel aviv": "Asia/Jerusalem", "uae": "Asia/Dubai",
    "abu dhabi": "Asia/Dubai", "riyadh": "Asia/Riyadh", "saudi": "Asia/Riyadh",
    "doha": "Asia/Qatar", "qatar": "Asia/Qatar", "cairo": "Africa/Cairo", "egypt": "Africa/Cairo",
    "japan": "Asia/Tokyo", "korea": "Asia/Seoul", "korean": "Asia/Seoul", "seoul": "Asia/Seoul",
    "china": "Asia/Shanghai", "beijing": "Asia/Shanghai", "shanghai": "Asia/Shanghai",
    "taipei": "Asia/Taipei", "taiwan": "Asia/Taipei", "bangkok": "Asia/Bangkok",
    "jakarta": "Asia/Jakarta", "hanoi": "Asia/Ho_Chi_Minh", "vietnam": "Asia/Ho_Chi_Minh",
    "kuala lumpur": "Asia/Kuala_Lumpur", "malaysia": "Asia/Kuala_Lumpur",
    "malaysian": "Asia/Kuala_Lumpur", "philippine": "Asia/Manila", "philippines": "Asia/Manila",
    "karachi": "Asia/Karachi", "pakistan": "Asia/Karachi", "dhaka": "Asia/Dhaka",
    "bangladesh": "Asia/Dhaka", "sri lanka": "Asia/Colombo", "colombo": "Asia/Colombo",
    "nepal": "Asia/Kathmandu", "kathmandu": "Asia/Kathmandu", "delhi": "Asia/Kolkata",
    "bangalore": "Asia/Kolkata", "adelaide": "Australia/Adelaide", "darwin": "Australia/Darwin",
    "hobart": "Australia/Hobart", "canberra": "Australia/Sydney", "nsw": "Australia/Sydney",
    "queensland": "Australia/Brisbane", "wellington": "Pacific/Auckland", "nz": "Pacific/Auckland",
    "new zealand": "Pacific/Auckland", "kenya": "Africa/Nairobi", "kenyan": "Africa/Nairobi",
    "east africa": "Africa/Nairobi", "west africa": "Africa/Lagos", "nigeria": "Africa/Lagos",
    "nigerian": "Africa/Lagos", "accra": "Africa/Accra", "ghana": "Africa/Accra",
    "south africa": "Africa/Johannesburg", "south african": "Africa/Johannesburg",
    "cape town": "Africa/Johannesburg", "brasilia": "America/Sao_Paulo",
    "bras\u00edlia": "America/Sao_Paulo", "buenos aires": "America/Argentina/Buenos_Aires",
    "argentina": "America/Argentina/Buenos_Aires", "santiago": "America/Santiago",
    "colombia": "America/Bogota", "peru": "America/Lima", "bucharest": "Europe/Bucharest",
    "budapest": "Europe/Budapest", "sofia": "Europe/Sofia", "kyiv": "Europe/Kyiv",
    "moscow": "Europe/Moscow", "ireland": "Europe/Dublin", "berne": "Europe/Zurich",
    "lagos": "Africa/Lagos", "nairobi": "Africa/Nairobi", "johannesburg": "Africa/Johannesburg",
}  # fmt: skip

_SEVERAL = frozenset(("cst", "ist", "ast", "sst", "amt", "ect"))
"""Letters that stand for zones hours apart."""

_LETTERS_PATTERN = "|".join(sorted(_SEVERAL | set(_LETTERS), key=len, reverse=True))
_NAMES_PATTERN = "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True))
_ZONE = Pattern(
    r"(?:[\s,|\u00b7]|hrs?\b|hours?\b){0,6}[(\[]?\s?(?:"
    r"(?:(?:UTC|GMT)\s?(?P<sign>[+\u2212-])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>[0-5]\d))?"
    r"(?P<display>\)[ ]{1,2}[A-Z][A-Za-z ,&()]{2,60})?)"
    r"|(?P<iana>(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Za-z_]{2,30}"
    r"(?:/[A-Za-z_]{2,30})?)"
    rf"|(?:US[ ]|U\.S\.[ ])?(?P<name>{_NAMES_PATTERN})(?:[ ](?P<kind>standard|daylight|summer))?"
    r"(?P<time>[ ](?:local )?time)?\b"
    r"|(?:(?:heure de|hora de|ora di|hor\u00e1rio de|hora d['\u2019]|heure d['\u2019])[ ]?"
    rf"(?P<place>{_NAMES_PATTERN}))\b"
    rf"|(?P<letters>{_LETTERS_PATTERN})\b"
    r")[)\]]?",
    re.IGNORECASE,
)
_LABEL_BELOW = Pattern(
    r"[^\n]{0,40}\n(?:[^\n:]{0,30}:[^\n]{0,60}\n){0,2}\W{0,5}time[ ]?zone\b[ ]?[:|]?[ ]?",
    re.IGNORECASE,
)
_UNDERSTOOD_ALONE = frozenset({"eastern", "central", "mountain", "pacific"})


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone as written.

    Attributes:
        end: where its words end.
        words: its words.
        zone: the zone they name, or None where they can name several.
        says_summer: whether they name summer time, or None where they name neither.
    """

    end: int
    words: str
    zone: tzinfo | None
    says_summer: bool | None

    def at(self, moment: datetime) -> datetime | None:
        """The moment in this zone, or None where it cannot be told."""
        if self.zone is None:
            return None
        placed = moment.replace(tzinfo=self.zone)
        if self.says_summer is not None and bool(placed.dst()) != self.says_summer:
            return None
        return placed

    @property
    def doubt(self) -> str:
        """Why `at` cannot tell, a sentence for the user."""
        words = self.words.strip("()[], ")
        why = "can mean several time zones"
        if self.zone is not None:
            why = "isn't what clocks there show on that day"
        return f'"{words}" {why}, so we show the time without a zone. Ask which zone they mean.'


def zone_at(text: str, at: int) -> Zone | None:
    """The zone that is named at `at`, right behind a time."""
    match = _ZONE.match(text, at)
    if match is None:
        return None
    if match["sign"]:
        return _by_offset(match)
    if match["iana"]:
        zone = _named(match["iana"])
        return Zone(match.end(), match[0].strip(), zone, None) if zone else None
    if match["name"]:
        name = match["name"].lower()
        if not (match["time"] or match["kind"] or name in _UNDERSTOOD_ALONE):
            return None
        zone = _named(_NAMES[name])
        says = None if not match["kind"] else match["kind"].lower() != "standard"
        return Zone(match.end(), match[0].strip(), zone, says) if zone else None
    if match["place"]:
        zone = _named(_NAMES[match["place"].lower()])
        return Zone(match.end(), match[0].strip(), zone, None) if zone else None
    letters = match["letters"]
    # "et" and "pt" are words in other languages; as zones they are capitals.
    if not letters.isupper() and letters.lower() not in ("gmt", "utc", "est", "edt", "pst", "pdt"):
        return None
    if letters.lower() in _SEVERAL:
        return Zone(match.end(), match[0].strip(), None, None)
    key, says = _LETTERS[letters.lower()]
    zone = _named(key)
    return Zone(match.end(), match[0].strip(), zone, says) if zone else None


def zone_said_below(text: str, at: int) -> Zone | None:
    """The zone on a line of its own, with a label, a few lines below a time."""
    label = _LABEL_BELOW.match(text, at)
    return zone_at(text, label.end()) if label else None


def zone_of_offset(offset: str, end: int) -> Zone:
    """The zone of an offset as ISO 8601 writes it: "Z", "-05:00", "+0530"."""
    if offset == "Z":
        return Zone(end, offset, UTC, None)
    hours, minutes = int(offset[1:3]), int(offset[-2:])
    ahead = timedelta(hours=hours, minutes=minutes)
    return Zone(end, offset, timezone(ahead if offset[0] == "+" else -ahead), None)


def _by_offset(match: re.Match[str]) -> Zone | None:
    hours, minutes = int(match["hours"]), int(match["minutes"] or 0)
    if hours > 14:
        return None
    offset = timedelta(hours=hours, minutes=minutes)
    fixed = timezone(offset if match["sign"] == "+" else -offset)
    if not match["display"]:
        return Zone(match.end(), match[0].strip(), fixed, None)
    # Outlook writes the offset that a zone has in winter, whatever the day: its name decides.
    display = match["display"].lower()
    named = [_NAMES[name] for name in _NAMES if re.search(rf"\b{re.escape(name)}\b", display)]
    zone = _named(named[0]) if named else None
    if zone is None:
        end = match.start("display") + 1
        return Zone(end, match.string[match.start() : end].strip(), None, None)
    return Zone(match.end(), match[0].strip(), zone, None)


def _named(key: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(key)
    except (KeyError, ValueError, OSError):
        return None
