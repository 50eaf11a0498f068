"""S1, S2, S3, S5: texts made to do harm, in answers, names and arguments, held against every sink."""

import copy
import csv
import html.parser
import io
import json
import os
import re
import shutil
import subprocess
import zipfile
from xml.etree import ElementTree

from . import corpus
from .common import PATIENCE, Result, now
from .program import Program

TIME = "2026-11-21T09:00:00Z"
# What polku itself sends to a terminal: to move, to draw, to clear, and modes that it takes back.
OWN = re.compile(
    rb"\x1b\[[0-9;]*[ABCDGHJKLMPSTX@bdfmrhl]|\x1b\[\?(?:1|7|12|25|1000|1002|1006|1049|2004|2026)(?:;\d+)?[hl]"
    rb"|\x1b\[2[23];0;0t|\x1b[()][B0]|\x1b[=>78M]|[\x08\x0f\r\n]")
PROMPTS = 40  # on a page


def made(path, text):
    os.makedirs(os.path.dirname(path), 0o700, exist_ok=True)
    with open(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text)


def alone(context):
    """The same program in a folder of its own: below no checkout, of which it would find the courses."""
    other = copy.copy(context)
    other.new_folder = context.new_folder  # which counts them
    other.polku = shutil.copy2(context.polku, context.new_folder())
    return other


def answered(context, texts):
    """A folder with a course that has a question for each text, and a workbook that answers so."""
    folder = context.new_folder()
    made(f"{folder}/content/modules/h/course.yaml",
         'id: h\nversion: "1"\nlanguages: [fi]\ntitle: {fi: H}\nmodules: [m]\n')
    pages = []
    for first in range(0, len(texts), PROMPTS):
        pages.append(f"## Sivu {first}\n\n" + "".join(
            f"```text\nid: m-{number}\nquestion: Kysymys?\n```\n\n"
            for number in range(first, min(len(texts), first + PROMPTS))))
    made(f"{folder}/content/modules/h/00-m/fi.md",
         "---\nid: m\ntitle: M\nminutes: 1\nsummary: S\n---\n\n" + "".join(pages))
    answers = {f"m-{number}": {"kind": "text", "value": text, "sharing": "team", "question": text,
                               "language": "fi", "updatedAt": TIME}
               for number, text in enumerate(texts)}
    made(f"{folder}/data/workbooks/h.json", json.dumps({
        "format": "polku.workbook/1", "id": "a" * 32, "course": "h", "courseVersion": "1",
        "participant": {"id": "b" * 32}, "createdAt": TIME, "updatedAt": TIME, "answers": answers,
        "progress": {}}, ensure_ascii=False))
    made(f"{folder}/data/settings.json", '{"format": "polku.settings/1", "language": "fi"}')
    return folder


def run(context, folder, *arguments, given=b""):
    return subprocess.run(
        [context.polku, *arguments, "--content", "content", "--data", "data", "--lang", "fi"], input=given,
        capture_output=True, timeout=PATIENCE, cwd=folder,
        env={"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8", "TERM": "xterm-256color"})


def said(ended):
    """Everything that a command said, as text; bytes that are no UTF-8 are found like any other harm."""
    return (ended.stdout + b"\n" + ended.stderr).decode("utf-8", "surrogateescape")


def judged(what, text, number=""):
    letter = corpus.unshown(text)
    if letter is None and any(0xDC80 <= ord(other) <= 0xDCFF for other in text):
        letter = "\udc80"
    if letter is None:
        return []
    place = text.index(letter)
    return [f"{what} {number}: U+{ord(letter):04X} in {text[max(0, place - 30):place + 10]!r}"]


# S1: terminals


def marked(texts):
    """Each text between two words that tell where it stands."""
    return [f"alku{number:03}{text}loppu{number:03}" for number, text in enumerate(texts)]


def frames(context, texts):
    """Every answer on the full screen: what was seen behind the word before it, and all that came."""
    folder = answered(context, marked(texts))
    program = Program(context, folder, rows=60, columns=140, content="content").awaits("Aloita")
    program.type("\r").awaits("Sivu 0")
    seen = {}
    # At the end of a page it turns to the next. On the way back comes what was passed over.
    for key in ("\x1b[6~", "\x1b[5~", "\x1b[6~"):
        while True:
            for number, what in re.findall(r"alku(\d{3})(.?)", program.screen.text):
                seen[int(number)] = what
            if len(seen) == len(texts) or not turn(program, key):
                break
    program.type("\x11")
    program.ends()
    program.close()
    return seen, bytes(program.raw)


def turn(program, key):
    """Presses a key and waits for another screen, which is whole when nothing more comes; if one came."""
    def numbers():
        return re.findall(r"alku\d+", program.screen.text)

    before, end = numbers(), now() + 5
    program.type(key)
    while numbers() == before and now() < end:
        program.read(0.05)
    if numbers() == before:
        return False
    # A picture is whole where its end has come.
    while program.raw.rfind(b"\x1b[?2026h") > program.raw.rfind(b"\x1b[?2026l") and now() < end:
        program.read(0.05)
    return True


def stand_in(code):
    """What is shown in place of a control code."""
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"


def judge_frames(context, texts):
    seen, raw = frames(context, texts)
    bad = [f"frame: answer {number} was not seen" for number in range(len(texts)) if number not in seen]
    for number, text in enumerate(texts):
        code = ord(text[0])
        controls = code < 0x20 or 0x7F <= code < 0xA0
        if controls and code not in (9, 10, 13) and seen.get(number) not in (stand_in(code), None):
            bad.append(f"frame: U+{code:04X} is shown as {seen[number]!r}")
    rest = OWN.sub(b"", raw)
    return bad + judged("frame", rest.decode("utf-8", "surrogateescape"))


def judge_lines(context, texts):
    """The same answers line by line, and as `polku answers` gives them."""
    folder = answered(context, marked(texts))
    bad = []
    for what, ended in (("plain", run(context, folder, "--plain", given=b"1\n" + b"/j\n" * 3 * len(texts))),
                        ("answers", run(context, folder, "answers"))):
        text = said(ended)
        if ended.returncode != 0:
            bad.append(f"{what} ended with {ended.returncode}")
        missing = [number for number in range(len(texts)) if f"alku{number:03}" not in text]
        bad += [f"{what}: answers {missing[:5]} were not told"] if missing else []
        bad += judged(what, text)
    data = said(run(context, folder, "answers", "--format", "json"))
    if sorted(answer["value"] for answer in json.loads(data)["answers"].values()) != \
            sorted(marked(texts)):
        bad.append("JSON: another text than was written")
    harm = corpus.commanding(data)
    return bad + ([f"JSON: U+{ord(harm):04X} as it is"] if harm else [])


ARGUMENTS = [["print"], ["answers", "--course"], ["export", "--to"], ["check"], ["team", "status"], ["import"],
             ["courses", "--format"], ["--bogus"], ["new"]]


def judge_messages(context, texts):
    """Each text as a word of the command line, which is quoted in what is said of it."""
    folder = answered(context, ["x"])

    def attempt(case):
        number, text = case
        if "\0" in text:
            return []
        words = ARGUMENTS[number % len(ARGUMENTS)]
        ended = run(context, folder, *words, text[:200] or "x")
        bad = judged("message", said(ended), f"{words} {text[:40]!r}")
        if ended.returncode not in (0, 1, 64):
            bad.append(f"message: {words} {text[:40]!r} ended with {ended.returncode}")
        return bad

    return [bad for some in context.each(attempt, context.some(enumerate(texts), 90)) for bad in some]


def judge_names(context, texts):
    """Each text as a name in a hand-in and as the name of a file in a team folder."""
    folder = answered(context, ["x"])
    run(context, folder, "team", "create", "team", "--course", "h", "--name", "T")
    for number, text in enumerate(texts):
        made(f"{folder}/team/hand-ins/{number:032x}.{number:032x}.1.json", json.dumps({
            "format": "polku.hand-in/1", "course": "h", "courseVersion": "1", "createdAt": TIME,
            "updatedAt": TIME, "handedInAt": TIME, "device": f"{number:032x}", "generation": 1,
            "participant": {"id": f"{number:032x}", "name": f"nimi{number}{text[:40]}"}, "answers": {}}))
        name = f"{number}{text[:40]}".replace("/", "").replace("\0", "")
        with open(os.fsencode(f"{folder}/team/hand-ins/{name}.json".encode("utf-8", "surrogateescape")), "w"):
            pass
    bad = []
    for words in (["team", "status", "team"], ["team", "status", "team", "--format", "json"]):
        ended = run(context, folder, *words)
        text = said(ended)
        bad += judged("team status", text) if "json" not in words else []
        harm = corpus.commanding(text)
        bad += [f"team status as JSON: U+{ord(harm):04X}"] if harm else []
        if ended.returncode not in (0, 1):
            bad.append(f"team status ended with {ended.returncode}")
    return bad


# S1, S2, S5: documents


class Page(html.parser.HTMLParser):
    """An HTML page as its elements, their attributes and its words."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements, self.words = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, tuple(name for name, _ in attributes)))

    def handle_comment(self, data):
        self.elements.append(("a comment", ()))

    def handle_decl(self, decl):
        self.elements.append((decl, ()))

    def handle_pi(self, data):
        self.elements.append(("an instruction", ()))

    def handle_data(self, data):
        self.words.append(data)


# Marks of direction bring an attribute of their own, which isolates them.
DIRECTED = {"dir", "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}bidi",
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}rtl"}


def skeleton_of_page(data):
    page = Page(data.decode("utf-8"))
    shape = [(tag, tuple(sorted(set(names) - DIRECTED))) for tag, names in page.elements if tag != "bdi"]
    return shape, "".join(page.words)


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if archive.testzip() is not None:
            raise ValueError("a part is spoilt")
        return {name: archive.read(name) for name in archive.namelist()}


def words_of_parts(data):
    """All words of a packed document; a part that is not well formed raises."""
    words = []
    for name, part in sorted(parts_of(data).items()):
        if name.endswith((".xml", ".rels")):
            words.append("".join(ElementTree.fromstring(part).itertext()))
    return "".join(words)


def elements_of_parts(data):
    """How often each element stands in a packed document."""
    counts = {}
    for name, part in parts_of(data).items():
        if name.endswith((".xml", ".rels")):
            for element in ElementTree.fromstring(part).iter():
                counts[element.tag] = counts.get(element.tag, 0) + 1
    return counts


HARMLESS_ELEMENTS = ("br", "tab", "s", "line-break", "span", "bdi", "r", "t", "p", "rtl", "bidi", "rPr", "pPr", "pStyle")


def only(counts):
    """The counts of those elements that no text has a reason to add to."""
    return {tag: count for tag, count in counts.items()
            if tag.rpartition("}")[2] not in HARMLESS_ELEMENTS}


def documents(context, texts):
    """Every text in documents of each form, beside the same document of harmless words."""
    bad = []
    folder, tame = answered(context, marked(texts)), answered(context, marked(["x"] * len(texts)))
    for form in ("html", "docx", "odt", "md", "csv"):
        written = []
        for place in (folder, tame):
            ended = run(context, place, "export", "--course", "h", "--to", f"out.{form}")
            if ended.returncode != 0:
                bad.append(f"{form} ended with {ended.returncode}: {said(ended)[:200]}")
                return bad
            with open(f"{place}/out.{form}", "rb") as file:
                written.append(file.read())
        bad += JUDGES[form](*written, texts)
    return bad


def flat(text):
    """A text as every form may show it: what commands is seen to have been there, spaces are one."""
    letters = ["\ufffd" if corpus.commanding(letter) and letter != "\r" or ord(letter) in (0xFFFE, 0xFFFF)
               else letter for letter in text]
    return re.sub(r"[ \t\n\r]+", " ", "".join(letters))


def kept(form, words, texts, is_spaced=False):
    """Whether each text stands between its two words; spaces may be elements of their own."""
    bad, words = [], flat(words)
    for number, text in enumerate(texts):
        start, end = f"alku{number:03}", f"loppu{number:03}"
        if is_spaced and set("\n\r\t\u2028\u2029 ") & set(text):
            continue
        if flat(f"{start}{text}{end}") not in words:
            place = words.find(start)
            bad.append(f"{form}: {text[:40]!r} became {words[place:place + 60]!r}")
    return bad


def judge_page(data, tame, texts):
    shape, words = skeleton_of_page(data)
    harm = corpus.commanding(data.decode("utf-8"))
    bad = [f"html: U+{ord(harm):04X}"] if harm else []
    expected = skeleton_of_page(tame)[0]
    if [tag for tag in shape if tag[0] not in ("br", "p")] != [tag for tag in expected if tag[0] not in ("br", "p")]:
        extra = set(shape) - set(expected)
        bad.append(f"html: other elements than those of the template: {sorted(extra)[:5]}")
    return bad + kept("html", words, texts)


def judge_parts(form):
    def judge(data, tame, texts):
        try:
            words = words_of_parts(data)
        except (ElementTree.ParseError, ValueError) as error:
            return [f"{form}: not well formed: {error}"]
        bad = []
        shape, expected = only(elements_of_parts(data)), only(elements_of_parts(tame))
        if shape != expected:
            extra = set(shape.items()) ^ set(expected.items())
            bad.append(f"{form}: other elements than those of the template: {sorted(extra)[:6]}")
        for name, part in parts_of(data).items():
            if name.endswith(".xml") and (harm := corpus.commanding(part.decode("utf-8"))):
                bad.append(f"{form}: U+{ord(harm):04X} in {name}")
        return bad + kept(form, words, texts, is_spaced=True)
    return judge


def judge_markdown(data, tame, texts):
    text = data.decode("utf-8")
    harm = corpus.commanding(text)
    bad = [f"md: U+{ord(harm):04X}"] if harm else []
    # Outside of code, which no answer can begin, no bare < or | and no raw link is left.
    for match in re.finditer(r"alku(\d{3})(.*?)loppu\1", text, re.DOTALL):
        raw = re.sub(r"\\.", "", match[2])
        if re.search(r"[<>|`*\[\]]|\n#", raw):
            bad.append(f"md: {match[0][:60]!r}")
    return bad


def judge_table(data, tame, texts):
    text = data.decode("utf-8")
    rows, expected = list(csv.reader(io.StringIO(text, newline=""))), list(csv.reader(io.StringIO(
        tame.decode("utf-8"), newline="")))
    bad = [] if [len(row) for row in rows] == [len(row) for row in expected] else ["csv: other cells than written"]
    harm = corpus.commanding(text.replace("\r", ""))
    bad += [f"csv: U+{ord(harm):04X}"] if harm else []
    return bad + [f"csv: a cell begins as a formula: {cell[:30]!r}" for row in rows for cell in row
                  if cell.lstrip(" \ufeff")[:1] in set("=+-@\t\r\n\0") and cell.lstrip(" \ufeff")]


JUDGES = {"html": judge_page, "docx": judge_parts("docx"), "odt": judge_parts("odt"), "md": judge_markdown,
          "csv": judge_table}


def neutralised(context):
    """S1: hostile strings and every sink."""
    context = alone(context)
    texts = corpus.hostile()
    bad = judge_frames(context, texts) + judge_lines(context, texts) + judge_messages(context, texts) \
        + judge_names(context, texts) + documents(context, texts)
    fair = corpus.legitimate()
    folder = answered(context, marked(fair))
    told = said(run(context, folder, "answers"))
    bad += [f"answers: {text!r} did not survive" for text in fair if text not in told.replace("\\", "")]
    bad += documents(context, fair)
    return Result(10 * len(texts) + 7 * len(fair), bad,
                  f"{len(texts)} hostile strings, {len(fair)} that must survive; frames, lines, answers, messages, "
                  "names, HTML, DOCX, ODT, CSV, Markdown; no title is ever sent")


def trapped(context):
    """S2, S3, S5: signs with marks on them, naughty strings, and what XML cannot hold."""
    texts = corpus.traps() + corpus.NAUGHTY
    bad = documents(context, texts)
    # At the start of its cell each text is tried without a word before it.
    bare = answered(context, texts)
    run(context, bare, "export", "--course", "h", "--to", "out.csv")
    with open(f"{bare}/out.csv", "rb") as file:
        data = file.read()
    bad += judge_table(data, data, texts)
    return Result(6 * len(texts), bad, f"{len(corpus.traps())} traps, {len(corpus.NAUGHTY)} naughty strings; well "
                  "formed, no element, no cell, no formula more than the template has; words equal")
