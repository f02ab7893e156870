"""Names of months, weekdays and parts of the day, in English and the languages near it."""

from __future__ import annotations

import re

_MONTHS = (
    (
        "january jan januar januari janvier janv enero gennaio janeiro jänner styczeń stycznia"
        " tammikuu tammikuuta enero ledna"
    ),
    (
        "february feb februar februari février févr febrero febbraio fevereiro feber luty lutego"
        " helmikuu helmikuuta února"
    ),
    "march mar märz mars marzo março maart marts marzec marca maaliskuu maaliskuuta března",
    "april apr avril abril aprile kwiecień kwietnia huhtikuu huhtikuuta dubna",
    "may mai mayo maggio maio mei maj maja toukokuu toukokuuta května",
    "june jun juni juin junio giugno junho czerwiec czerwca kesäkuu kesäkuuta června",
    "july jul juli juillet julio luglio julho lipiec lipca heinäkuu heinäkuuta července",
    "august aug août agosto augusti augustus sierpień sierpnia elokuu elokuuta srpna",
    (
        "september sep sept septembre septiembre settembre setembro wrzesień września syyskuu"
        " syyskuuta září"
    ),
    (
        "october oct oktober okt octobre octubre ottobre outubro październik października lokakuu"
        " lokakuuta října"
    ),
    "november nov novembre noviembre novembro listopad listopada marraskuu marraskuuta",
    (
        "december dec dezember dez décembre diciembre dicembre dezembro desember grudzień grudnia"
        " joulukuu joulukuuta prosince"
    ),
)
_WEEKDAYS = (
    (
        "monday mon montag lundi lunes lunedì segunda segunda-feira maandag måndag mandag"
        " poniedziałek pondělí maanantai maanantaina"
    ),
    (
        "tuesday tues tue dienstag mardi martes martedì terça terça-feira dinsdag tisdag tirsdag"
        " wtorek úterý tiistai tiistaina"
    ),
    (
        "wednesday weds wed mittwoch mercredi miércoles mercoledì quarta quarta-feira woensdag"
        " onsdag środa środę středa keskiviikko keskiviikkona"
    ),
    (
        "thursday thurs thur thu donnerstag jeudi jueves giovedì quinta quinta-feira donderdag"
        " torsdag czwartek čtvrtek torstai torstaina"
    ),
    (
        "friday fri freitag vendredi viernes venerdì sexta sexta-feira vrijdag fredag piątek pátek"
        " perjantai perjantaina"
    ),
    "saturday sat samstag sonnabend samedi sábado sabato zaterdag lördag lørdag sobota lauantai",
    "sunday sun sonntag dimanche domingo domenica zondag söndag søndag niedziela neděle sunnuntai",
)

MONTH_NUMBERS = {name: i for i, names in enumerate(_MONTHS, 1) for name in names.split()}
WEEKDAY_NUMBERS = {name: i for i, names in enumerate(_WEEKDAYS) for name in names.split()}
CJK_WEEKDAYS = {"月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6,
                "一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5,
                "월": 0, "화": 1, "수": 2, "목": 3, "금": 4, "토": 5, "일": 6}  # fmt: skip


def any_name(names: dict[str, int]) -> str:
    """A pattern for any of the names, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


AFTERNOON = (
    r"afternoon|arvo|evening|tonight|after lunch|nachmittags?|apr\u00e8s-midi|tarde|pomeriggio"
    r"|middag"
    r"|eftermiddagen?|ettermiddag|po po\u0142udniu|odpoledne|iltap\u00e4iv\u00e4"
)
MORNING = (
    r"morning|vormittags?|morgens?|matin|ma\u00f1ana|mattina|manh\u00e3|ochtend"
    r"|f\u00f6rmiddagen?|rano"
)
