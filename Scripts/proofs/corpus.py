"""Texts made to do harm, by rules rather than by hand, so that each kind has all its members."""

ESC, BEL, ST = "\x1b", "\x07", "\x1b\\"

DIRECTION = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
INVISIBLE = [0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x200B, 0x2028, 0x2029,
             *range(0x2060, 0x2065), *range(0x206A, 0x2070), 0x3164, 0xFEFF, 0xFFA0,
             *range(0xFFF9, 0xFFFC), 0x1BCA0, 0x1D173, 0xE0001, 0xE0041, 0xE007F]
NOTHING = [0xE000, 0xF8FF, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF, 0xF0000, 0x0378]

# What terminals obey, as it stands behind ESC; most of it has a form that begins with one C1 code.
COMMANDS = [
    "[31m", "[2J", "[H", "[1;1H", "[99A", "[6n", "[c", "[>c", "[5i", "[?1049l", "[?1049h", "[?25l",
    "[?2004h", "[?1000h", "[8;10;10t", "[21t", "[20t", "[0 q", "[!p", "[4h", "[20h", "[3J", "[r",
    "[200~rm -rf ~\n" + ESC + "[201~", "]0;otsikko" + BEL, "]0;otsikko" + ST, "]2;otsikko" + BEL,
    "]52;c;cm0gLXJmIH4=" + BEL, "]52;c;?" + ST, "]4;1;?" + BEL, "]10;?" + BEL, "]11;#ff0000" + BEL,
    "]50;#1" + BEL, "]7;file:///etc" + BEL, "]8;;https://paha.fi" + ST + "linkki" + ESC + "]8;;" + ST,
    "]1337;File=inline=1:AAAA" + BEL, "]777;notify;a;b" + BEL, "]9;4;1;50" + BEL, "P$q\"p" + ST,
    "Pq#0;2;0;0;0#0!9~" + ST, "P+q544e" + ST, "_Gf=24;AAAA" + ST, "^salaa" + ST, "Xjono" + ST, "c",
    "#8", "(0lqqk", "Z", "7", "8", "D", "M", "E", "=", ">", "k" + "otsikko" + ST, "%G", "%@", "n", "o", "~",
]


def commands():
    """Every kind of command to a terminal, and those with a code of their own in that as well."""
    for rest in COMMANDS:
        yield ESC + rest
        if "@" <= rest[0] <= "_":
            yield chr(ord(rest[0]) + 0x40) + rest[1:].replace(ST, "\x9c")


def hostile():
    """Texts for terminals and documents: codes, commands, marks of direction, what is not seen."""
    codes = [chr(code) for code in [*range(0x20), 0x7F, *range(0x80, 0xA0)] if code not in (9, 10)]
    unseen = [chr(code) for code in DIRECTION + INVISIBLE + NOTHING]
    played = [
        "salasana\rxxxxxxxx", "paha\b\b\b\bhyvä", "a\x0bb\x0cc", "rivi\x85toinen", BEL * 100,
        "hyvaksytty\u202egnp.exe", "\u2066// \u2069\u2066 tarkista\u2069", "\u202b\u202b\u202b", "a\u200d\u200c\u200db",
        "a" + "\u0301" * 500, "a" + "\u0301\u0338" * 300, "\u200d" * 50, "\U0001F3F4" + "\U000E0041" * 50,
        "x" + "\ufe0f" * 20, "\u200b".join("salainen"), "".join(chr(0xE0000 + ord(c)) for c in "salainen"),
        "\x0e\x0f", "\x18\x1a", "\x11\x13", "\x05", "\x00\x00", "\x1b", "\x1b\x1b[A", "\x9b", "%s%n%x",
        "\x1b[" + "9" * 500 + "A", "\x1b]" + "9" * 500, "\x1b[?1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17h",
    ]
    return list(dict.fromkeys(codes + list(commands()) + unseen + played))


def legitimate():
    """What languages and pictures need, which must come through as it is."""
    return [
        "می\u200cخواهم", "کتاب\u200cها", "क\u094d\u200dष", "ක\u0dca\u200dෂ", "👩\u200d💻", "👨\u200d👩\u200d👧\u200d👦",
        "🏳\ufe0f\u200d🌈", "👍🏽", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "1\ufe0f\u20e3",
        "❤\ufe0f", "שלום", "مرحبا", "åäö ÅÄÖ", "e\u0301", "한국어", "汉字", "ŋ č š ž", "– — … ”’ €",
    ]


MARKS = ["\u0301", "\u0338", "\u200d", "\ufe0f", "\u20dd"]
SIGNS = ['"', "'", "<", ">", "&", "/", ",", "=", "+", "-", "@", "|", ";", ":", "\\", "`", "*", "_", "[", "]",
         "(", "#", "~", "!", "{", "}", "$", "%", "?", ".", "\n", "\r", "\r\n", "\t", "\u2028", "\u0085"]


def traps():
    """Signs that act, with marks that make one character of them which is not equal to the sign."""
    words = [
        '"{m}><script>alert(1)</script>', '"{m} onmouseover="alert(1)', "'{m}><img src=x onerror=alert(1)>",
        "<{m}script>alert(1)<{m}/script>", "</{m}w:t><w:t>", "]]{m}>", "<!{m}--", "&{m}lt;", "&{m}#60;",
        "=" + "{m}1+1", "={m}cmd|' /C calc'!A0", "+{m}1", "-{m}1", "@{m}SUM(A1)", "\t{m}=1", "\r{m}=1", " ={m}1",
        "a,{m}b", 'a"{m},"b', 'a\n{m}b', "|{m} a | b |", "---|{m}---", "[{m}a](javascript:alert(1))", "`{m}`",
        "#{m} Otsikko", "- {m}luettelo", "1.{m} numero", "<{m}https://paha.fi>", "..{m}/..{m}/etc", "/{m}etc",
        "a: {m}b", "? {m}{{a: 1}}", "- {m}&a", "*{m}a", "!!{m}python/object", "%{m}YAML", "\\{m}", "${m}x",
    ]
    return [sign + mark for sign in SIGNS for mark in MARKS] + [
        word.format(m=mark) for word in words for mark in MARKS]


# Texts for documents, as lists of naughty strings have them.
NAUGHTY = [
    "<script>alert(1)</script>", "\"><script>alert(1)</script>", "'><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<iframe src=javascript:alert(1)>", "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>", "</title><script>", "</style><script>", "<!--", "-->", "<![CDATA[x]]>",
    "]]>", "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY e 'x'>]>", "&e;", "&lt;", "&#0;", "&#xFFFE;", "&amp;amp;",
    "<b>", "</w:p>", "<text:p/>", "{{7*7}}", "${7*7}", "<%= 7*7 %>", "#{7*7}", "=1+1", "=cmd|' /C calc'!A0",
    "=HYPERLINK(\"https://paha.fi\",\"x\")", "+1+1", "-1+1", "@SUM(1;1)", "=> johtopäätös", "=====", "\t=1", "\r=1",
    "'=1", "\"=1\"", " =1", "\ufeff=1", "=1+1;2", "DDE(\"cmd\";\"/C calc\")", "%0a=1", ";=1", ",=1", "a\n=1",
    "undefined", "null", "NaN", "true", "0", "1e1000", "1/0", "0x0", "-0", "1,000.00", "2026-11-28", "12:30",
    "' OR 1=1 --", "$(touch x)", "`touch x`", "; touch x", "| touch x", "../../../etc/passwd", "/dev/null", "con",
    "\\\\server\\share", "C:\\x", "%s%s%s%n", "%d", "Ω≈ç√∫", "田中さんにあげて", "𠜎𠜱", "هَٰذَا", "\u202etesti\u202c",
    "̡͓̞ͅI̗c͔a̴̛", "ﷺ", "🇫🇮🇸🇪", "(╯°□°）╯︵ ┻━┻)", "…", "\u00a0", " ", "", "  reunat  ", "\n\n", "a" * 5000,
]


def is_hidden(code):
    return (code in DIRECTION or code in INVISIBLE or 0xE0000 <= code <= 0xE0FFF or 0xFE00 <= code <= 0xFE0F
            or code in (0x200C, 0x200D))


def commanding(text):
    """The first scalar that a terminal obeys; lines and tabs are none."""
    return next((letter for letter in text if letter not in "\n\t"
                 and (ord(letter) < 0x20 or 0x7F <= ord(letter) < 0xA0)), None)


def unshown(text):
    """The first scalar that commands, turns or hides, joiners and their like within clusters aside."""
    harm = commanding(text)
    if harm is not None:
        return harm
    before, tags = " ", 0
    for letter in text:
        code = ord(letter)
        # The longest name of a region has six letters and an end; more of them are a message.
        tags = tags + 1 if 0xE0020 <= code <= 0xE007F else 0
        if tags > 7:
            return letter
        joins = code in (0x200C, 0x200D) or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF or 0xE0020 <= code <= 0xE007F
        # A joiner belongs to the letter before it; what stands alone hides.
        if joins and not (before.isspace() or is_hidden(ord(before)) and code in (0x200C, 0x200D)
                          and ord(before) in (0x200C, 0x200D)):
            before = letter
            continue
        if is_hidden(code) or 0xE000 <= code <= 0xF8FF or code >= 0xF0000 or code & 0xFFFE == 0xFFFE \
                or 0xFDD0 <= code <= 0xFDEF:
            return letter
        before = letter
    return None
