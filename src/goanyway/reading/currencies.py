"""Currencies as people write them: signs, codes and names, and which country uses which.

A sign that several countries share ("$", "kr") stands for none until the message shows where it
comes from.
"""

from __future__ import annotations

from goanyway.reading.country import EURO

_SIGNS = {
    "£": "GBP", "€": "EUR", "₹": "INR", "₪": "ILS", "₩": "KRW", "₱": "PHP", "₦": "NGN",
    "₺": "TRY", "₴": "UAH", "฿": "THB", "₫": "VND", "₵": "GHS", "円": "JPY", "万円": "JPY",
    "元": "CNY", "원": "KRW", "만원": "KRW", "zł": "PLN", "zl": "PLN", "zloty": "PLN",
    "zlotys": "PLN", "kč": "CZK", "ft": "HUF", "lei": "RON", "tl": "TRY",
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "can$": "CAD",
    "nz$": "NZD", "s$": "SGD", "hk$": "HKD", "r$": "BRL", "mx$": "MXN", "nt$": "TWD",
    "euro": "EUR", "euros": "EUR", "pounds": "GBP", "quid": "GBP", "rand": "ZAR", "r": "ZAR",
    "rm": "MYR", "ksh": "KES", "gh₵": "GHS", "rp": "IDR", "fr": "CHF", "sfr": "CHF",
    "franken": "CHF", "kronor": "SEK", "reais": "BRL", "naira": "NGN", "dirhams": "AED",
    "dhs": "AED", "dh": "AED", "aed": "AED", "ringgit": "MYR", "shekels": "ILS", "nis": "ILS",
    "forint": "HUF", "lpa": "INR", "lakh": "INR",
}  # fmt: skip
_SHARED = {
    "$": {"US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD",
          "MX": "MXN", "CL": "CLP", "CO": "COP", "AR": "ARS", "TW": "TWD", "JM": "JMD"},
    "¥": {"JP": "JPY", "CN": "CNY"},
    "kr": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "rs": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"},
    "n": {"NG": "NGN"},
    "p": {"PH": "PHP", "BW": "BWP"},
    "pounds": {"GB": "GBP", "EG": "EGP"},
    "rupees": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"},
    "pesos": {"PH": "PHP", "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP"},
}  # fmt: skip
_SAME = {"dollars": "$", "bucks": "$", "kroner": "kr", "kr.": "kr", "rs.": "rs", "fr.": "fr",
         "sfr.": "fr", "ksh.": "ksh"}  # fmt: skip
_UNLESS_KNOWN = {"pounds": "GBP", "rupees": "INR"}
"""What a shared name stands for where no country is known."""

_OF_COUNTRY = {
    **dict.fromkeys(EURO, "EUR"), "GB": "GBP", "IN": "INR", "ZA": "ZAR", "NG": "NGN", "PH": "PHP",
    "KE": "KES", "PL": "PLN", "CZ": "CZK", "HU": "HUF", "RO": "RON", "CH": "CHF", "BR": "BRL",
    "JP": "JPY", "AE": "AED", "SG": "SGD", "HK": "HKD", "MY": "MYR", "NZ": "NZD", "AU": "AUD",
    "CA": "CAD", "US": "USD", "SE": "SEK", "NO": "NOK", "DK": "DKK", "TR": "TRY", "PK": "PKR",
}  # fmt: skip

CODES = (
    "USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|SGD|HKD|JPY|CNY|SEK|NOK|DKK|PLN|ZAR|BRL|MXN|AED|ILS|PHP|NGN"
    "|KES|GHS|MYR|CZK|HUF|RON|TRY|SAR|QAR|EGP|PKR|LKR|THB|TWD|KRW|ISK|COP|CLP|ARS|IDR|VND|BWP|UGX"
    "|TZS|KWD|OMR|BHD|MAD|UAH|BGN|RSD|BDT|NPR|MUR|ZMW|RWF|JOD|TND|XOF|XAF|RMB"
)
SIGN_BEFORE = (
    r"(?:(?:US|AU|A|CAN?|C|NZ|S|HK|R|MX|NT)?\$|(?:GH)?[£€₹₪₩₱₦¥₺₴฿₫₵]"
    rf"|(?<![A-Za-z])(?:(?:{CODES}|RM|KSh\.?|Rp|SFr\.?|Fr\.|Rs\.?|kr\.?|euros?|Dhs?)(?![A-Za-z])"
    rf"|(?-i:[RNP])(?=[ ]?\d)))"
)
SIGN_BEHIND = (
    r"(?:\$|[£€₹₪₩¥₺₱₦円元]|万円|만원|원|zł|Kč|"
    r"(?:euros?|dollars|bucks|pounds|quid|rand|kronor|kroner|rupees|pesos|reais|naira|dirhams"
    r"|dhs|ringgit|shekels|NIS|zlotys?|franken|forint|kr|Ft|lei|TL|"
    rf"{CODES})\b|kr\.)"
)


def currency_of(sign: str, countries: frozenset[str]) -> str | None:
    """The ISO code; None where several countries share the sign and none is sure.

    Without a sign it is the currency of the country that the message comes from.
    """
    key = _SAME.get(sign.lower(), sign.lower())
    if not key:
        codes = {_OF_COUNTRY.get(country, "") for country in countries}
        return (codes.pop() or None) if len(codes) == 1 else None
    if key in _SHARED:
        codes = {code for country, code in _SHARED[key].items() if country in countries}
        if not countries:
            return _UNLESS_KNOWN.get(key)
        return codes.pop() if len(codes) == 1 else None
    if key == "rmb":
        return "CNY"
    return _SIGNS.get(key, sign.upper())
