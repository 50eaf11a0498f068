"""S15: everything that polku can do, under a trace of its sockets."""

import os
import re
import shutil
import subprocess

from .common import CHECKOUT, PATIENCE, Result, Untried
from .program import Program, begun

CALL = re.compile(r"^(\d+) +(socket|connect|bind|sendto)\((.*)")
# Within the machine: names of users, the system's log.
WITHIN = re.compile(r"AF_UNIX|AF_LOCAL|sa_family=AF_UNIX")


def sockets(log):
    """The calls in a trace that could lead out of the machine."""
    with open(log, errors="replace") as lines:
        return [line.strip() for line in lines if (match := CALL.match(line)) and not WITHIN.search(match[3])
                and match[2] in ("socket", "connect", "bind")]


def silent(context):
    """Every command, a sitting on the full screen and one line by line."""
    if shutil.which("strace") is None:
        raise Untried("no strace")
    folder = begun(context)
    trace = ["strace", "-f", "-qq", "-e", "trace=%network", "-o"]
    logs = []

    def traced(*words, given=b""):
        logs.append(os.path.join(folder, f"trace{len(logs)}"))
        try:
            ended = subprocess.run(
                [*trace, logs[-1], context.polku, *words, "--data", f"{folder}/data", "--content", CHECKOUT],
                cwd=folder, input=given, capture_output=True, timeout=PATIENCE,
                env={"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8", "TERM": "xterm-256color"})
        except subprocess.TimeoutExpired:
            return "a hang"
        return ended.returncode

    commands = [
        ["--help"], ["--version"], ["courses"], ["courses", "--format", "json"], ["answers"], ["doctor"], ["check"],
        ["new", "oma"], ["check", "oma"], ["import"], ["import", "--course", "social-media"],
        *(["export", "--course", "social-media", "--to", f"out.{form}"]
          for form in ("docx", "odt", "html", "md", "json", "csv")),
        *(["print", "social-media", "--to", f"print.{form}"] for form in ("docx", "odt", "html", "md")),
        ["import", "out.json", "--yes"], ["team", "create", "team", "--course", "social-media", "--name", "T"],
        ["hand-in", "team", "--course", "social-media", "--yes"], ["team", "status", "team"], ["team", "export", "team"],
        ["session", "team"], ["projector", "team"], ["proposal", "team", "--to", "p.docx"], ["inspect", "out.md"],
    ]
    bad = []
    for words in commands:
        status = traced(*words)
        if status not in (0, 1, 64):
            bad.append(f"{words} ended with {status}")
    logs.append(os.path.join(folder, f"trace{len(logs)}"))
    program = Program(context, folder, before=[*trace, logs[-1]]).awaits("Jatka")
    program.type("\r").awaits("lukemaan").type("sana").awaits("Tallennettu")
    # Help, settings, the overview, an editor of one's own, the menus of a page.
    for key in ("\x1bOP", "\x1b", "\x1bOQ", "\x1b", "\x1bOR", "\x1b", "\x1b[15~", "\x1b[6~", "\x1b[C", "\x1b[C", "\x1b"):
        program.type(key)
        for _ in range(4):
            program.read(0.1)
    program.type("\x11")
    program.ends()
    program.close()

    traced("--plain", given=b"1\n1\n\n\n\n\n\nk\nTeksti.\n.\n" + b"\n" * 60)
    for log in logs:
        bad += sockets(log)
    return Result(len(logs), bad, "every command, and sittings on the full screen and line by line; no call of the "
                  "network but to the machine's own table of users" if not bad else "")


def silent_tests(context):
    """The whole test run, of which the trace follows polku alone."""
    if context.short:
        raise Untried("only in the long form")
    if shutil.which("strace") is None or shutil.which("swift") is None:
        raise Untried("no strace or no swift")
    log = os.path.join(context.new_folder(), "trace")
    ended = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=execve,%network", "-o", log, "swift", "test",
         "--skip-build"], cwd=CHECKOUT, capture_output=True, text=True)
    polku, calls, starts = set(), [], 0
    with open(log, errors="replace") as lines:
        for line in lines:
            process = line.split(" ", 1)[0]
            if "execve(" in line and "= 0" in line:
                is_polku = re.search(r'execve\("[^"]*/polku"', line) is not None
                starts += is_polku
                (polku.add if is_polku else polku.discard)(process)
            elif process in polku and CALL.match(line) and not WITHIN.search(line):
                calls.append(line.strip())
    if starts == 0:
        raise Untried(f"the tests do not run under a trace: {ended.stdout[-200:]}")
    note = "" if ended.returncode == 0 else "; some tests failed under the trace, which slows them down"
    return Result(starts, calls, f"starts of polku in the test run, no socket but local ones{note}")
