"""S12, S13: polku crashes with an answer in its memory; other editors are borrowed and die."""

import os
import shutil
import signal
import subprocess
import time

from .common import Result, Untried, now
from .program import Program, answer, begun, writes

CANARY = "kanarialintu"
CRASHES = ["SEGV", "ILL", "TRAP", "ABRT", "BUS", "FPE"]
F5 = "\x1b[15~"


def crashed(context):
    """Every way to crash, while an answer is on the screen."""
    def attempt(case):
        name, number = case
        folder = begun(context)
        program = writes(context, folder)
        text = f"{CANARY} {number}"
        program.type(text).awaits(text)
        time.sleep(0.1)
        before, start = len(program.raw), now()
        program.signal(getattr(signal, "SIG" + name))
        status = program.ends(35)
        took = now() - start
        after = bytes(program.raw[before:])
        why = None
        if status != -getattr(signal, "SIG" + name):
            why = f"ended with {status}"
        elif took > 1:
            why = f"ended after {took:.1f} s, as if it asked something"
        elif not program.is_cooked or b"\x1b[?1049l" not in after:
            why = "left the terminal in disorder"
        elif CANARY in program.screen.text or CANARY.encode() in after:
            why = "left the answer on the screen"
        elif any(file.startswith("core") for _, _, files in os.walk(folder) for file in files):
            why = "left a core"
        program.close()
        if why is None and answer(context, folder) != text:
            why = "lost the answer"
        return f"{name}: {why}" if why else None

    cases = [(name, number) for number in range(1 if context.short else 4) for name in CRASHES]
    answers = context.each(attempt, cases)
    return Result(len(answers), [bad for bad in answers if bad],
                  "no core, no word of the answer, the terminal as it was, no question")


def hostile_editors(mark):
    """Values of EDITOR that a shell would make something of; `mark` is what it would make."""
    touch = f"touch {mark}"
    return [
        f"true; {touch}", f"true && {touch}", f"false || {touch}", f"true | {touch}", f"true & {touch}",
        f"$({touch})", f"`{touch}`", f"true $({touch})", f"true `{touch}`", f"true > {mark}",
        f"true >> {mark}", f"true 2> {mark}", f"true\n{touch}", f"true\r\n{touch}", f"true # {touch}",
        f"'true; {touch}'", f"\"true; {touch}\"", f"env; {touch}", f"true ;{touch};", f"{{ {touch}; }}",
        f"( {touch} )", f"<( {touch} )", f"X=1 {touch}", f"exec {touch}", f"eval {touch}", f"~/{mark}",
        "nonexistent-editor", "/", "/dev/null", "..", "-", "--", "-rf", "true " + "x" * 100_000,
        "\\true", "true\\", "${PATH}", "*", "?", "\x1b]0;x\x07", "é", "\u202etrue", " ", "   true   ",
    ]


def edited_outside(context):
    """No shell ever sees EDITOR, and whatever it is, polku goes on with the text as it was."""
    def attempt(value):
        folder = begun(context)
        mark = os.path.join(folder, "mark")
        value = value.replace("MARK", mark)
        program = writes(context, folder, environment={"EDITOR": value})
        program.type("ennen").awaits("ennen").type(F5)
        time.sleep(0.3)
        program.read(0.1)
        # Whatever was said, a key more is typed into the answer, or the notice goes first.
        program.type("!")
        why = None if program.sees("ennen!", 20) else "does not go on"
        program.type("\x11")
        program.ends()
        program.close()
        kept = answer(context, folder)
        if os.path.exists(mark):
            why = "a shell has run it"
        elif why is None and kept != "ennen!":
            why = f"kept {kept!r}"
        drafts = os.path.join(folder, "data", "drafts")
        if why is None and os.path.isdir(drafts) and os.listdir(drafts):
            why = f"left {os.listdir(drafts)}"
        return f"EDITOR={value[:60]!r}: {why}" if why else None

    values = hostile_editors("MARK")
    answers = context.each(attempt, context.some(values, 10))
    return Result(len(answers), [bad for bad in answers if bad], "no shell; the answer goes on")


# What is typed to write the canary, without leaving the editor.
EDITORS = {
    "vim": ["iKANARIA\x1b"], "nvim": ["iKANARIA\x1b"], "nano": ["KANARIA"],
    "emacs": ["KANARIA"], "vi": ["iKANARIA\x1b"],
}


def holding(folder, word):
    """The files below a folder that hold a word."""
    found = []
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                with open(os.path.join(path, name), "rb") as file:
                    if word.encode() in file.read():
                        found.append(os.path.relpath(os.path.join(path, name), folder))
            except OSError:
                continue
    return found


def descendant(process, name):
    """The process of an editor that polku has started."""
    children = subprocess.run(["ps", "-o", "pid=,comm=", "--ppid", str(process.pid)],
                              capture_output=True, text=True).stdout.split("\n")
    for line in children:
        words = line.split()
        if len(words) == 2 and words[1].startswith(name[:3]):
            return int(words[0])
    return None


def editors_killed(context):
    """Real editors die with words in them that were never saved: none may be found elsewhere."""
    there = [name for name in EDITORS if shutil.which(name)]
    if not there:
        raise Untried("none of vim, nvim, nano and emacs is installed")
    ways = ["HUP", "TERM", "KILL", "window"]

    def attempt(case):
        name, way = case
        folder = begun(context)
        command = name + (" -nw" if name == "emacs" else "")
        program = writes(context, folder, environment={"EDITOR": command})
        program.type("ennen").awaits("ennen").type(F5)
        end = now() + 20
        editor = None
        while editor is None and now() < end:
            program.read(0.1)
            editor = descendant(program.process, name)
        if editor is None:
            program.close()
            return f"{name}: does not start"
        program.sees("ennen", 10)
        time.sleep(0.5)
        for keys in EDITORS[name]:
            program.type(keys)
        program.sees("KANARIA", 10)
        # Long enough for the editor to write down what it writes down by itself.
        time.sleep(5 if not context.short else 1)
        if way == "window":
            program.hang_up()
        else:
            os.kill(editor, getattr(signal, "SIG" + way))
            program.read(0.5)
            program.type("\x11")
        program.ends(10)
        program.close()
        outside = [path for path in holding(folder, "KANARIA") if not path.startswith("data/")]
        again = Program(context, folder)
        again.sees("Jatka", 20)
        again.type("\x11")
        again.ends()
        again.close()
        inside = holding(os.path.join(folder, "data", "drafts"), "KANARIA")
        if outside or inside:
            return f"{name} killed by {way}: found in {outside + inside}"
        return None if (answer(context, folder) or "").startswith("ennen") else f"{name}: lost the answer"

    cases = [(name, way) for name in there for way in ways]
    answers = context.each(attempt, context.some(cases, 4))
    missing = [name for name in EDITORS if name not in there]
    note = f"; not installed: {', '.join(missing)}" if missing else ""
    return Result(len(answers), [bad for bad in answers if bad],
                  f"{', '.join(there)}, each killed by {', '.join(ways)}{note}")
