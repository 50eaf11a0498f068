"""S10, S11: folders that somebody has prepared, names that lead out of them, and who may read."""

import os
import pwd
import re
import shutil
import socket
import stat
import subprocess

from .common import PATIENCE, Result, Untried, now
from .program import Program, begun

MANIFEST = """id: {id}
version: "1"
languages: [fi]
title: {{fi: H}}
modules: [{module}]
"""
MODULE = "---\nid: m\ntitle: M\nminutes: 1\n---\n\n## Sivu\n\n{body}\n"
OPENED = re.compile(r'open(?:at)?2?\((?:[^,]*, )?"((?:[^"\\]|\\.)*)".*= (\d+)<([^>]*)>')


def traced(command, folder, environment=None, timeout=PATIENCE):
    """Runs a command under strace; its status, what it said, and every file it opened."""
    if shutil.which("strace") is None:
        raise Untried("no strace")
    log = os.path.join(folder, "trace")
    try:
        ended = subprocess.run(
            ["strace", "-f", "-y", "-qq", "-e", "trace=open,openat,openat2,mkdirat,mkdir", "-o", log,
             *command], capture_output=True, timeout=timeout, cwd=folder,
            env={"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8", **(environment or {})})
    except subprocess.TimeoutExpired:
        return None, b"", []
    with open(log, errors="replace") as lines:
        opened = [match[3] for match in map(OPENED.search, lines) if match]
    os.unlink(log)
    return ended.returncode, ended.stdout + ended.stderr, opened


def course(folder, module="m", identifier="h", body="Teksti."):
    """A small course, and where its one module lies."""
    path = os.path.join(folder, "content/modules/h/00-m")
    os.makedirs(path)
    with open(os.path.join(path, "../course.yaml"), "w") as file:
        file.write(MANIFEST.format(id=identifier, module=module))
    with open(os.path.join(path, "fi.md"), "w") as file:
        file.write(MODULE.format(body=body))
    return path


def secret(folder):
    """Something outside that nobody has asked polku to read."""
    path = os.path.join(folder, "outside")
    os.mkdir(path)
    for name in ("fi.md", "course.yaml", "social-media.json"):
        with open(os.path.join(path, name), "w") as file:
            file.write(MODULE.format(body="kanarialintu"))
    return path


def in_place_of(name, make):
    """A recipe that puts something in the place of one of the course's files or folders."""
    def recipe(folder, outside):
        course(folder)
        path = os.path.join(folder, "content", name)
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.exists(path):
            os.unlink(path)
        make(path, outside)
    return recipe


def beside(name, make):
    def recipe(folder, outside):
        course(folder)
        make(os.path.join(folder, "content", name), outside)
    return recipe


def put(path, data):
    with open(path, "wb") as file:
        file.write(data)


def bound(path):
    """A socket; its address is short, so it is made from within its folder."""
    here = os.getcwd()
    os.chdir(os.path.dirname(path))
    try:
        socket.socket(socket.AF_UNIX).bind(os.path.basename(path))
    finally:
        os.chdir(here)


def circled(path):
    """A link to a link that leads back."""
    os.symlink(path + ".round", path)
    os.symlink(path, path + ".round")


def device(path, number):
    """A device, where this machine allows to make one; a pipe elsewhere."""
    try:
        os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, number))
    except PermissionError:
        os.mkfifo(path)


def long_linked(path, outside):
    """Forty links, each to the next, more than a kernel follows."""
    steps = [path] + [f"{path}.{number}" for number in range(45)] + [outside]
    for here, there in zip(steps, steps[1:]):
        os.symlink(there, here)


MAKERS = {
    "link to a file": lambda path, outside: os.symlink(os.path.join(outside, "fi.md"), path),
    "link to a folder": lambda path, outside: os.symlink(outside, path),
    "link to itself": lambda path, outside: os.symlink(os.path.basename(path), path),
    "link to nowhere": lambda path, outside: os.symlink("/nowhere/at/all", path),
    "link to /etc/passwd": lambda path, outside: os.symlink("/etc/passwd", path),
    "link to /dev/zero": lambda path, outside: os.symlink("/dev/zero", path),
    "link to /proc/self/mem": lambda path, outside: os.symlink("/proc/self/mem", path),
    "link to a link to a folder": lambda path, outside: (
        os.symlink(outside, path + ".next"), os.symlink(path + ".next", path)),
    "link within, past what is above": lambda path, outside: os.symlink(
        "../" * 40 + outside.lstrip("/"), path),
    "links in a circle": lambda path, outside: circled(path),
    "link of forty links": long_linked,
    "link to standard input": lambda path, outside: os.symlink("/dev/stdin", path),
    "link to /proc/self/root": lambda path, outside: os.symlink("/proc/self/root", path),
    "device of zeros": lambda path, outside: device(path, 5),
    "device that is full": lambda path, outside: device(path, 7),
    "pipe": lambda path, outside: os.mkfifo(path),
    "socket": lambda path, outside: bound(path),
    "folder": lambda path, outside: os.mkdir(path),
    "empty file": lambda path, outside: put(path, b""),
    "sparse gigabyte": lambda path, outside: os.truncate(
        os.open(path, os.O_CREAT | os.O_WRONLY, 0o600), 1 << 30),
    "file of NUL": lambda path, outside: put(path, bytes(4096)),
    "file of bytes that are no text": lambda path, outside: put(path, bytes(range(256)) * 16),
    "file of UTF-16": lambda path, outside: put(path, "---\nid: m\n---\n".encode("utf-16")),
    "file that nobody may read": lambda path, outside: os.close(os.open(path, os.O_CREAT, 0)),
}
PLACES = ["modules", "modules/h", "modules/h/course.yaml", "modules/h/00-m", "modules/h/00-m/fi.md"]


# Names that a file may have and nobody gives one.
NAMES = [
    "a\nb.md", "a\rb.md", "a\tb.md", "\u202eif.md", "fi\u200b.md", "fi.md.", "fi.md ", " fi.md", "fi.md\u0301",
    "FI.MD", "-rf.md", "--help", "*.md", "$HOME.md", "`id`.md", "%s%n.md", "a\\b.md", "..md", "...", "~", "CON.md",
    "nul", "c:fi.md", "fi.md~", "fi (1).md", "fi - kopio.md", "fi.sync-conflict-20261128-093000-ABCDEF7.md",
    "x" * 251 + ".md", "\U0001F468\u200d\U0001F469.md", "\x7f.md", "\x1b[2J.md", "\u009b2J.md", "\u2028.md",
]


def recipes():
    for what, make in MAKERS.items():
        # A socket cannot be bound in the single-threaded way while others run.
        for place in PLACES[::1 if "link" in what else 2]:
            yield f"{what} in the place of {place}", in_place_of(place, make)
        yield f"{what} beside the module's text", beside("modules/h/00-m/sv.md", make)
    yield "a name that is no UTF-8", beside(
        "modules/h/00-m/x", lambda path, _: put(os.fsencode(path)[:-1] + b"\xff.md", b"x"))
    yield "names of control characters", beside(
        "modules/h/00-m/\x1b]0;x\x07.md", lambda path, _: put(path, b"x"))
    for name in NAMES:
        yield f"the name {name!r}", beside(
            "modules/h/00-m/" + name, lambda path, _: put(path, MODULE.format(body="x").encode()))
        yield f"a folder of the name {name!r}", beside("modules/" + name, lambda path, _: os.makedirs(path))
    yield "a folder that is very deep", beside(
        "modules/h/" + "d/" * 200, lambda path, _: os.makedirs(path))
    yield "two thousand folders", beside(
        "modules", lambda path, _: [os.mkdir(f"{path}/c{number}") for number in range(2000)])


class Alone:
    """A copy of the program that lies in no checkout, and what it opens when it does nothing."""

    def __init__(self, context):
        self.folder = os.path.realpath(context.new_folder())
        self.program = os.path.join(self.folder, "polku")
        shutil.copy(context.polku, self.program)
        _, _, self.usual = traced([self.program, "--version"], self.folder)
        # Content may lie in the folders that the program lies in.
        above = self.folder
        while above != "/":
            self.usual.append(above)
            above = os.path.dirname(above)

    def strays(self, opened, folder, outside):
        """The files that were opened and are neither polku's business nor the system's own."""
        def is_stray(path):
            if path == folder or path.startswith(folder + "/"):
                return path == outside or path.startswith(outside + "/")
            # The runtime looks at the process's own memory map for the size of its stack.
            return path not in self.usual and not re.fullmatch(
                r"/proc/\d+/maps|/usr/share/zoneinfo/.*|/usr/lib/locale/.*|/etc/localtime", path)
        return [path for path in opened if is_stray(path)]


def hostile_folders(context):
    alone, slowest = Alone(context), [0.0]

    def attempt(case):
        name, make = case
        folder = os.path.realpath(context.new_folder())
        outside = secret(folder)
        make(folder, outside)
        why = None
        for command in (["courses"], ["check", "content"]):
            start = now()
            status, said, opened = traced(
                [alone.program, *command, "--content", "content", "--data", "data", "--lang", "en"],
                folder)
            took = now() - start
            slowest[0] = max(slowest[0], took)
            wrong = alone.strays(opened, folder, outside)
            if status is None or status < 0 or status > 1:
                why = f"{command[0]} ended with {status}"
            elif wrong:
                why = f"{command[0]} opened {wrong[:3]}"
            elif b"kanarialintu" in said or b"root:" in said:
                why = f"{command[0]} read what lies outside"
            elif re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", said):
                why = f"{command[0]} sent control characters"
        shutil.rmtree(folder, ignore_errors=True)
        return f"{name}: {why}" if why else None

    cases = context.some(recipes(), 16)
    answers = context.each(attempt, cases, workers=4)
    return Result(len(answers), [bad for bad in answers if bad],
                  f"no file outside opened; slowest {slowest[0]:.2f} s, tracing included")


def traversals():
    """Ways to write a name that leads somewhere else."""
    up = ["..", "../..", "../../..", "..\\", "..\\..\\x", "....//....//", ".%2e", "%2e%2e", "%2e%2e%2f",
          "..%2f", "..%5c", "%252e%252e%252f", "..;/", "./..", "x/../..", "x/../../y", "..//..//x",
          "..\u2215..", "..\u2044..", "..\uff0f..", "\uff0e\uff0e/", "../\u0338", "/\u0338..", "..\u0301/"]
    absolute = ["/etc/passwd", "//etc/passwd", "///etc", "/", "~", "~/x", "~root", "$HOME", "${HOME}",
                "file:///etc/passwd", "\\\\server\\share", "C:\\x", "/proc/self/environ", "/dev/stdin"]
    odd = [".", "", " ", ".hidden", "-rf", "--content", "a b", "con", "nul", "aux.md", "x\x00y", "x\ny",
           "a" * 65, "a" * 300, "é", "e\u0301", "\u202e", "\u200b", "*", "?", "[a]", "{a,b}", "`x`", "$(x)",
           "|x", ">x", "<x", "&x", ";x", "'", '"', "#", "%s%n", "\\x", "@x", ":x"]
    return [name + end for name in up for end in ("", "/x", "/outside/fi.md", "/etc/passwd")] + absolute + odd


def led_astray(context):
    """Each name as a course's id, a module, an exercise and a file beside a media block."""
    alone, names = Alone(context), list(dict.fromkeys(traversals()))

    def quoted(text):
        return '"' + "".join(f"\\x{ord(letter):02x}" if ord(letter) < 0x20 else
                             "\\" + letter if letter in '"\\' else letter for letter in text) + '"'

    def attempt(name):
        folder = os.path.realpath(context.new_folder())
        outside = secret(folder)
        body = (f"```media\ntitle: T\nminutes: 1\naddress: https://example.org\nfile: {quoted(name)}\n"
                f"```\n\n```exercise\nid: m-2\nexercise: {quoted(name)}\n```\n")
        course(folder, module=quoted(name) if name else "m", body=body)
        with open(os.path.join(folder, "content/modules/h/00-m/sv.md"), "w") as file:
            file.write(MODULE.format(body="x").replace("id: m", f"id: {quoted(name)}"))
        why = None
        for command in (["check", "content"], ["courses"],
                        ["export", "--course", name or "x", "--to", "out.md"]):
            if "\x00" in "".join(command):
                continue
            status, said, opened = traced(
                [alone.program, *command, "--content", "content", "--data", "data", "--lang", "en"],
                folder)
            wrong = alone.strays(opened, folder, outside)
            if status is None or status not in (0, 1, 64):
                why = f"{command[0]} ended with {status}"
            elif wrong:
                why = f"{command[0]} opened {wrong[:3]}"
            elif b"kanarialintu" in said or b"root:" in said:
                why = f"{command[0]} read what lies outside"
        shutil.rmtree(folder, ignore_errors=True)
        return f"{name!r}: {why}" if why else None

    answers = context.each(attempt, context.some(names, 20), workers=4)
    return Result(len(answers), [bad for bad in answers if bad],
                  "as ids of courses, modules and exercises, as files, on the command line")


# Who may read


PLANTED = ["settings.json", "workbooks", "drafts", "workbooks/social-media.json",
           "workbooks/social-media.journal", "workbooks/social-media.journal.1",
           "workbooks/social-media.lock", "workbooks/backups", "workbooks/damaged",
           "workbooks/backups/social-media.1.json"]


def planted(context):
    """A link in the place of each file that polku writes, to a file and to nowhere."""
    def attempt(case):
        name, dangling = case
        folder = begun(context)
        victim = os.path.join(folder, "victim")
        path = os.path.join(folder, "data", name)
        if not dangling:
            (os.mkdir if name in ("workbooks", "drafts") or name.count("/") == 1 and "." not in name
             else lambda path: put(path, b"victim"))(victim)
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.exists(path):
            os.unlink(path)
        os.makedirs(os.path.dirname(path), 0o700, exist_ok=True)
        os.symlink(victim, path)
        program = writes_anyhow(context, folder)
        program.type("kanarialintu")
        program.sees("kanarialintu", 5)
        program.type("\x11\x11")
        program.ends(5)
        program.close()
        if dangling:
            return f"{name}: followed to nowhere" if os.path.exists(victim) else None
        if os.path.isdir(victim):
            return f"{name}: wrote into {os.listdir(victim)}" if os.listdir(victim) else None
        with open(victim, "rb") as file:
            return None if file.read() == b"victim" else f"{name}: wrote through the link"

    cases = [(name, dangling) for name in PLANTED for dangling in (False, True)]
    answers = context.each(attempt, context.some(cases, 6))
    return Result(len(answers), [bad for bad in answers if bad],
                  "links in the places of files and folders, to a victim and to nowhere")


def writes_anyhow(context, folder):
    """Opens the first prompt, whatever was found of the last sitting."""
    program = Program(context, folder)
    program.sees("Kurssit", 10)
    program.type("\r")
    for _ in range(40):
        program.read(0.05)
    return program


def modes(context):
    """Under each umask all that is made is made for its owner alone, from the first moment."""
    if shutil.which("strace") is None:
        raise Untried("no strace")
    made = [0]

    def attempt(mask):
        folder = begun(context)
        shutil.rmtree(os.path.join(folder, "data/workbooks"))
        log = os.path.join(folder, "trace")
        program = writes_new(context, folder, mask, log)
        program.type("\x11")
        program.ends()
        program.close()
        why = []
        with open(log, errors="replace") as lines:
            for line in lines:
                if folder not in line or "O_CREAT" not in line and "mkdir" not in line:
                    continue
                made[0] += 1
                mode = re.search(r", (0\d+)\) *=", line)
                if mode and mode[1] not in ("0600", "0700"):
                    why.append(line.strip())
        for path, names, files in os.walk(os.path.join(folder, "data")):
            for name in names + files:
                mode = stat.S_IMODE(os.lstat(os.path.join(path, name)).st_mode)
                if mode & 0o077:
                    why.append(f"{name} has the mode {mode:o}")
        why += seen_by_others(os.path.join(folder, "data"))
        return f"umask {mask}: {why[:3]}" if why else None

    answers = context.each(attempt, ["000", "022", "027", "077"])
    bad = [bad for bad in answers if bad]
    if made[0] == 0:
        bad.append("nothing was seen being made")
    second = "tried as nobody" if os.geteuid() == 0 else "not tried as another user: no administrator"
    return Result(made[0], bad, f"files and folders made under 4 umasks; {second}")


def writes_new(context, folder, mask, log):
    before = ["strace", "-f", "-y", "-qq", "-e", "trace=open,openat,creat,mkdir,mkdirat,mknodat", "-o", log,
              "sh", "-c", f'umask {mask}; exec "$@"', "sh"]
    program = Program(context, folder, before=before).awaits("Aloita tästä")
    program.type("\r").awaits("Tervetuloa polulle")
    program.type("\x1b[C").awaits("sivu 2/").type("\x1b[C").awaits("sivu 3/")
    program.type("\t").awaits("lukemaan").type("kanarialintu").awaits("Tallennettu")
    return program


def seen_by_others(path):
    """What a second user of the machine can read of a folder."""
    if os.geteuid() != 0:
        return []
    nobody = pwd.getpwnam("nobody")
    os.chmod(os.path.dirname(path), 0o755)
    script = f'find "{path}" -type f -exec cat {{}} + 2>/dev/null; ls -R "{path}" 2>/dev/null'
    ended = subprocess.run(["sh", "-c", script], capture_output=True, user=nobody.pw_uid,
                           group=nobody.pw_gid, extra_groups=[])
    names = [line for line in ended.stdout.decode("utf-8", "replace").split("\n")
             if line and not line.endswith(":")]
    return [f"nobody reads {names[:2]}"] if names else []
