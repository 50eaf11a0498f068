"""S6, S8, S9: files made to cost a great deal of time or memory."""

import json
import os
import subprocess
import sys

from .common import Result, milliseconds
from .texts import TIME, answered, made

MEGABYTE = 1 << 20


# A child begins with the memory of its parent, and that counts as its own; so it has a small parent.
WEIGHER = """
import json, os, sys
for line in sys.stdin:
    command, folder, environment, said = json.loads(line)
    child = os.fork()
    if child == 0:
        os.chdir(folder)
        out = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        for number, file in enumerate((os.open(os.devnull, os.O_RDONLY), out, out)):
            os.dup2(file, number)
        os.execve(command[0], command, environment)
    _, status, usage = os.wait4(child, 0)
    seconds = usage.ru_utime + usage.ru_stime
    print(json.dumps([os.waitstatus_to_exitcode(status), seconds, usage.ru_maxrss << 10]), flush=True)
"""


class Weigher:
    """Runs commands one after another and tells what each has taken of the processor and of memory."""

    def __init__(self):
        self.process = None

    def weigh(self, *job):
        if self.process is None:
            self.process = subprocess.Popen([sys.executable, "-I", "-S", "-c", WEIGHER], text=True,
                                            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


weigher = Weigher()


def weighed(context, folder, *arguments):
    """Runs a command; its status, what it said, and the processor's time and the memory it took."""
    out = os.path.join(folder, "said")
    status, seconds, memory = weigher.weigh(
        [context.polku, *arguments, "--content", "content", "--data", "data", "--lang", "en"], folder,
        {"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8"}, out)
    with open(out, "rb") as file:
        said = file.read()
    return status, said, seconds, memory


class Scale:
    """The heaviest of many, and what was too heavy; ten times the promise is certainly a fault."""

    def __init__(self, seconds, memory, context):
        # The short form runs the build for tests, which is many times slower, on smaller files.
        self.seconds, self.memory, self.slack = seconds, memory, 40 if context.short else 10
        self.bad, self.weights = [], []

    def put(self, what, weighing, statuses=(0, 1)):
        status, said, seconds, memory = weighing
        self.weights.append((seconds, memory, what))
        if status not in statuses:
            self.bad.append(f"{what}: ended with {status}: {said[-200:]!r}")
        if seconds > self.slack * self.seconds or memory > 4 * self.memory:
            self.bad.append(f"{what}: {seconds:.2f} s, {memory >> 20} MiB")

    @property
    def figures(self):
        slowest = max(self.weights, key=lambda weight: weight[0])
        largest = max(self.weights, key=lambda weight: weight[1])
        return (f"slowest {milliseconds(slowest[0])} ({slowest[2]}), "
                f"largest {largest[1] >> 20} MiB ({largest[2]}), of the processor and of memory")


def hand_in(answers="{}", name="null", course='"h"', more=""):
    return (f'{{"format":"polku.hand-in/1","course":{course},"courseVersion":"1","createdAt":"{TIME}",'
            f'"updatedAt":"{TIME}","handedInAt":"{TIME}","device":"{"d" * 32}","generation":1,'
            f'"participant":{{"id":"{"e" * 32}","name":{name}}},"answers":{answers}{more}}}')


def filled(unit, between, size, before, after):
    """One text of a size, made of the same piece again and again."""
    count = (size - len(before) - len(after)) // (len(unit) + len(between)) - 1
    return before + (unit + between) * count + unit + after


def heavy_files(size=8 * MEGABYTE - 1000):
    """Files of eight megabytes, the most that is read of anybody, each heavy in its own way."""
    yield "numbers", filled("0", ",", size, "[", "]")
    yield "empty lists", filled("[]", ",", size, "[", "]")
    yield "empty objects", filled("{}", ",", size, "[", "]")
    yield "empty texts", filled('""', ",", size, "[", "]")
    yield "lists within lists", filled("[" * 14 + "]" * 14, ",", size, "[", "]")
    yield "brackets", "[" * size
    yield "one text", '"' + "a" * size + '"'
    yield "escapes", '"' + "\\u0041" * (size // 6) + '"'
    yield "pairs", '"' + "\\ud83d\\ude00" * (size // 12) + '"'
    yield "digits", "1" * size
    yield "spaces", " " * size + "1"
    yield "lines", "\n" * size + "x"
    yield "a million keys", "{" + ",".join(f'"k{number}":0' for number in range(600_000)) + "}"
    yield "one key again and again", filled('"k":0', ",", size, "{", "}")
    yield "keys in a row in many objects", filled('{"a":0,"b":0}', ",", size, "[", "]")
    yield "quotes", '"' + '\\"' * (size // 2) + '"'
    yield "bytes that are no UTF-8 at the end", b'"' + b"a" * MEGABYTE + b'\xff"'
    yield "as many answers", hand_in("{" + ",".join(
        f'"m-{number}":{{"kind":"text","value":"x","sharing":"team","question":"q","language":"fi",'
        f'"updatedAt":"{TIME}"}}' for number in range(60_000)) + "}")
    yield "as many unknown keys", hand_in(more="," + ",".join(f'"u{number}":0' for number in range(500_000)))
    yield "as many answers that are none", hand_in("{" + ",".join(
        f'"m-{number}":0' for number in range(500_000)) + "}")
    yield "as many options", hand_in('{"m-1":{"kind":"choice","sharing":"team","question":"q","language":"fi",'
                                     f'"updatedAt":"{TIME}","value":[' + ",".join(
                                         f'"o{number}"' for number in range(600_000)) + "]}}")
    yield "as many marks on a scale", hand_in('{"m-1":{"kind":"scale","sharing":"team","question":"q",'
                                              f'"language":"fi","updatedAt":"{TIME}","value":{{' + ",".join(
                                                  f'"o{number}":1' for number in range(500_000)) + "}}}")
    yield "as many records", hand_in('{"m-1":{"kind":"records","sharing":"team","question":"q","language":"fi",'
                                     f'"updatedAt":"{TIME}","value":[' + ",".join(
                                         f'{{"id":"r{number}"}}' for number in range(300_000)) + "]}}")


def team(context):
    """A folder with a course and an empty team folder."""
    folder = answered(context, ["x"])
    status, said, _, _ = weighed(context, folder, "team", "create", "team", "--course", "h", "--name", "T")
    if status != 0:
        raise RuntimeError(f"no team folder: {said!r}")
    return folder


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode("utf-8"))


def heavy(context):
    """S6: each as a hand-in, as a workbook that is taken over, and as the team's own file."""
    scale = Scale(0.5, 128 * MEGABYTE, context)
    folder = team(context)
    path = f"{folder}/team/hand-ins/{'e' * 32}.{'d' * 32}.1.json"
    for what, text in context.some(heavy_files(*([MEGABYTE] if context.short else [])), 5):
        put(path, text)
        scale.put(f"hand-in: {what}", weighed(context, folder, "team", "status", "team"))
        put(f"{folder}/x.json", text if text[:1] in ("{", b"{") else
            (text.decode("latin-1") if isinstance(text, bytes) else text).join(('{"a":', "}")))
        scale.put(f"import: {what}", weighed(context, folder, "import", "x.json", "--yes"))
        other = answered(context, ["x"])
        put(f"{other}/team/team.json", text)
        scale.put(f"team.json: {what}", weighed(context, other, "team", "status", "team"))
    return Result(len(scale.weights), scale.bad, scale.figures)


def hostile_yaml():
    """Blocks that cost a careless reader minutes, or its life."""
    aliases = "a0: &a0 [lol]\n" + "".join(
        f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 10))
    merges = "a0: &a0 {k: v}\n" + "".join(
        f"a{level}: &a{level}\n  <<: [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 10))
    yield "aliases", aliases
    yield "merges", merges
    yield "an alias of itself", "a: &a [*a]\n"
    yield "a mapping as a key", "? {a: 1}\n: b\n"
    yield "a list as a key", "? [a, b]\n: c\n"
    yield "a key that is its own value", "? &a [*a]\n: *a\n"
    yield "tags", "id: !!python/object/apply:os.system ['touch x']\n"
    yield "a tag of its own", "id: !x y\n"
    yield "a tag of a binary", "id: !!binary aGVp\n"
    yield "brackets", "a: " + "[" * 20_000 + "\n"
    yield "braces", "a: " + "{a: " * 10_000 + "\n"
    yield "dashes", "- " * 10_000 + "a\n"
    yield "twenty thousand values", "a: [" + "x," * 20_001 + "x]\n"
    yield "as many keys", "".join(f"k{number}: v\n" for number in range(15_000))
    yield "one key again and again", "a: 1\n" * 20_000
    yield "a long key", "a" * 60_000 + ": 1\n"
    yield "a long value", "a: " + "b" * 60_000 + "\n"
    yield "a quotation without an end", 'a: "' + "b\n" * 20_000
    yield "escapes", 'a: "' + "\\x41" * 15_000 + '"\n'
    yield "directives", "%YAML 9.9\n%TAG ! x\n--- \na: 1\n"
    yield "many documents", "---\na: 1\n" * 10_000
    yield "comments", "# x\n" * 40_000
    yield "anchors", "".join(f"a{number}: &a{number} x\n" for number in range(10_000))
    yield "spaces", "a:" + " " * 60_000 + "b\n"
    yield "indentation", "".join(" " * level + "a:\n" for level in range(300))
    yield "marks", "a: a" + "\u0301" * 30_000 + "\n"
    yield "keys of marks", "a" + "\u0301\u0338" * 15_000 + ": 1\n"


def hostile_yaml_files(context):
    """S8: each as the head of a module, as a block of it, and as a course's own file."""
    scale = Scale(0.1, 64 * MEGABYTE, context)
    for what, text in context.some(hostile_yaml(), 9):
        places = {
            "a module's head": ("00-m/fi.md", f"---\nid: m\ntitle: T\nminutes: 1\n{text}---\n\n## Sivu\n\nx\n"),
            "a block": ("00-m/fi.md", "---\nid: m\ntitle: T\nminutes: 1\n---\n\n## Sivu\n\n```text\nid: m-1\n"
                        f"question: Q\n{text}```\n"),
            "course.yaml": ("course.yaml", f'id: h\nversion: "1"\nlanguages: [fi]\ntitle: {{fi: H}}\nmodules: [m]\n{text}'),
        }
        for place, (name, content) in places.items():
            folder = answered(context, ["x"])
            made(f"{folder}/content/modules/h/{name}", content)
            weighing = weighed(context, folder, "check", "content")
            # A comment, a long line and a deep text may stand there; all else is told.
            scale.put(f"{what} in {place}", weighing)
            if what not in ("comments", "spaces", "a long value", "marks", "many documents") and weighing[0] != 1:
                scale.bad.append(f"{what} in {place}: not refused")
    return Result(len(scale.weights), scale.bad, scale.figures)


def floods(size=MEGABYTE):
    yield "the same mark", "a" + "\u0301" * (size // 2)
    yield "marks in turn", "a" + "\u0301\u0338" * (size // 4)
    yield "marks that must be put in order", "a" + "\u0315\u0300\u05ae\u0300" * (size // 8)
    yield "a letter of Korean again and again", "\u1100\u1161\u11a8" * (size // 9)
    yield "joiners", "👩\u200d" * (size // 7)
    yield "flags", "🇫🇮" * (size // 8)


def flooded(context):
    """S9: a megabyte of marks as an answer, a name, a key, a tag, the name of a file, an argument."""
    scale = Scale(0.2, 128 * MEGABYTE, context)
    for what, flood in context.some(floods(*([MEGABYTE // 16] if context.short else [])), 2):
        folder = team(context)
        path = f"{folder}/team/hand-ins/{'e' * 32}.{'d' * 32}.1.json"
        answer = json.dumps({"kind": "text", "value": flood, "sharing": "team", "question": flood[:9000],
                             "language": "fi", "updatedAt": TIME}, ensure_ascii=False)
        text = json.dumps(flood, ensure_ascii=False)
        for place, content in {
                "an answer": hand_in(f'{{"m-0":{answer}}}'), "a name": hand_in(name=text),
                "a key": hand_in(f"{{{text}:{answer}}}"), "a course": hand_in(course=text),
                "an item": hand_in('{"m-0":{"kind":"scale","sharing":"team","question":"q","language":"fi",'
                                   f'"updatedAt":"{TIME}","value":{{{text}:1}}}}}}')}.items():
            put(path, content)
            scale.put(f"{what} as {place} of a hand-in", weighed(context, folder, "team", "status", "team"))
        own = answered(context, [flood])
        for words in (["answers"], ["courses"], ["answers", "--format", "json"], ["export", "--course", "h", "--to", "o.md"],
                      ["export", "--course", "h", "--to", "o.html"], ["export", "--course", "h", "--to", "o.docx"],
                      ["export", "--course", "h", "--to", "o.odt"], ["export", "--course", "h", "--to", "o.csv"]):
            scale.put(f"{what} as one's own answer, {' '.join(words)}", weighed(context, own, *words), (0,))
        put(f"{own}/paper.txt", f"course: h\n\n{flood[:60_000]}\n\nm-0\n{flood[:60_000]}\n")
        scale.put(f"{what} typed in from paper", weighed(context, own, "import", "paper.txt", "--yes"))
        made(f"{own}/content/modules/h/00-m/fi.md",
             f"---\nid: m\ntitle: T\nminutes: 1\n---\n\n## Sivu\n\n```text\nid: m-0\nquestion: !{flood[:60_000]} x\n```\n")
        scale.put(f"{what} as a tag", weighed(context, own, "check", "content"))
        scale.put(f"{what} as an argument", weighed(context, own, "print", flood[:40_000]), (0, 1, 64))
        name = flood[:80].encode("utf-8")[:240].decode("utf-8", "ignore")
        put(f"{own}/content/modules/h/00-m/{name}.md", "x")
        scale.put(f"{what} as the name of a file", weighed(context, own, "check", "content"))
    return Result(len(scale.weights), scale.bad, scale.figures)
