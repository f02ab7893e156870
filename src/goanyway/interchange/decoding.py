"""From bytes to clean text, whatever the declared charset claims.

A declared charset that is unknown or does not fit gives way to UTF-8 and then to windows-1252,
which is what such bytes nearly always are; where only a few bytes do not fit, they alone are given
up. Nothing raises; what had to be guessed is said.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

TEXT_LIMIT = 250_000
"""The most characters that are kept of one text."""

MARKUP_LIMIT = 1_000_000
"""The most characters that are read of a page, a calendar or a description: few are text."""

_LOOSELY_DECLARED = frozenset({"ascii", "iso8859-1", "cp1252", "utf-8"})
_NOT_CHARSETS = frozenset({"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined"})
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Names that mail programs give to the larger charset that they really use.
_MEANT = {
    "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932",
    "big5": "cp950", "iso2022_jp": "iso2022_jp_ext", "iso8859-9": "cp1254", "tis-620": "cp874",
}  # fmt: skip
_ISO_2022_JP = re.compile(rb"\x1b(?:\$[@B]|\([BIJ])")
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006"), " ")
_SPACES |= dict.fromkeys(map(ord, "\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " ")
_LINE_ENDS = dict.fromkeys(map(ord, "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u034f\u200b\u2060\ufeff"), "")
_CONTROLS = {
    code: "" for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t\x0b\x0c\x85"
}
_CLEANED: dict[int, str] = _CONTROLS | _SPACES | _LINE_ENDS | _INVISIBLE


def clean(text: str) -> str:
    """The text with one kind of line end and of space, composed, without control characters.

    Composed (Unicode's form NFC), so that "é" is one letter however it was sent.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CLEANED)
    text = unicodedata.normalize("NFC", text)
    # A lone surrogate cannot be printed or written to a file.
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def decode(data: bytes, declared: str = "") -> tuple[str, bool]:
    """The clean text of `data`, and whether the declared charset had to be overruled.

    An incomplete last character is dropped: a message may be cut anywhere.
    """
    for mark, charset in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return clean(codecs.getincrementaldecoder(charset)("replace").decode(data)), False
    charset = _known(declared)
    is_loose = charset in _LOOSELY_DECLARED or not charset
    if is_loose and data.isascii() and _ISO_2022_JP.search(data):
        charset, is_loose = "iso2022_jp_ext", False
    candidates = ["utf-8"] if is_loose else [_MEANT.get(charset, charset), "utf-8"]
    for candidate in candidates:
        try:
            text = codecs.getincrementaldecoder(candidate)("strict").decode(data)
        except (UnicodeError, LookupError):
            continue
        return clean(text), bool(declared) and candidate != charset and charset == ""
    for candidate in candidates:
        if (mended := _nearly(data, candidate)) is not None:
            return clean(mended), True
    is_western = charset in ("", "ascii", "iso8859-1", "cp1252")
    text = data.decode("cp1252", "replace")
    return clean(text), not is_western or _is_hardly_western(data)


def _nearly(data: bytes, charset: str) -> str | None:
    """The text where all but a few of the bytes that are not ASCII fit the charset."""
    try:
        text = codecs.getincrementaldecoder(charset)("replace").decode(data)
    except (UnicodeError, LookupError):  # UTF-16 without its mark, which cannot be replaced
        return None
    lost = text.count("\ufffd")
    fitting = sum(character > "\x7f" for character in text) - lost
    return text if 10 * lost < fitting else None


def _is_hardly_western(data: bytes) -> bool:
    """Whether so many bytes are beyond ASCII that they are another alphabet's."""
    beyond = sum(byte > 0x7F for byte in data[:5_000])
    letters = sum(chr(byte).isalpha() for byte in data[:5_000] if byte < 0x80)
    return beyond > letters


def charset_in_markup(data: bytes) -> str:
    """The charset that a page names in its own head; nothing where it names none."""
    match = re.search(
        rb"""charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})""", data[:4096], re.IGNORECASE
    )
    return match[1].decode("ascii", "ignore") if match else ""


def cut(text: str, what: str, limit: int = TEXT_LIMIT) -> tuple[str, tuple[str, ...]]:
    """The text within the limit, and a sentence for the user when some was cut off."""
    if len(text) <= limit:
        return text, ()
    return text[:limit], (f"{what} is longer than {limit:,} characters. We read only that much.",)


def _known(declared: str) -> str:
    """Python's own name of a charset, or nothing where it is none that mail may use."""
    try:
        name = codecs.lookup(declared.strip().strip("\"'")).name if declared.isascii() else ""
        "a".encode(name or "utf-8")  # refuses "base64" and its like, which are no charsets
    except (LookupError, ValueError):
        return ""
    return "" if name.replace("_", "-") in _NOT_CHARSETS else name
