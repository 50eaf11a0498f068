"""R1, R9, R16: the program is killed, signalled, stopped and slowed down while somebody types."""

import os
import random
import resource
import signal
import time

from .common import DELAY, FOREVER, KINDS, Calls, Result, Stalls, milliseconds, now, percentile
from .program import answer, begun, writes

WORDS = """asiakas soittaa kun ehtii työntekijä kuuntelee kirjaa omin sanoin mitä tarvitaan juuri nyt
päätös selitetään määräaika sanotaan ääneen seuraava tapaaminen sovitaan yhdessä""".split()
SYNCS = 1 << KINDS.index("sync") | 1 << KINDS.index("datasync")


def words(dice, count):
    return " ".join(dice.choice(WORDS) for _ in range(count)) + " "


class Typist:
    """Types twelve keys a second with pauses, and remembers when each key was pressed."""

    def __init__(self, program, dice):
        self.program, self.dice, self.pressed = program, dice, []

    def type_for(self, seconds):
        end = now() + seconds
        text = ""
        while now() < end:
            text = text or words(self.dice, 6)
            self.program.type(text[0])
            self.pressed.append((now(), text[0]))
            text = text[1:]
            pause = self.dice.choice((0.3, 0.8)) if self.dice.random() < 0.02 else 1 / 12
            wait = min(now() + pause, end)
            while now() < wait:
                self.program.read(max(0.0, wait - now()))

    @property
    def text(self):
        return "".join(key for _, key in self.pressed)


def killed_at_random(context):
    stalls = Stalls()
    repeated = []

    def attempt(seed):
        while True:
            dice = random.Random(seed)
            folder = begun(context)
            program = writes(context, folder)
            typist = Typist(program, dice)
            typist.type_for(dice.uniform(*((2, 4) if context.short else (3, 30))))
            killed = now()
            program.signal(signal.SIGKILL)
            program.close()
            kept = answer(context, folder) or ""
            lost = [at for at, _ in typist.pressed[len(kept):]]
            oldest = killed - lost[0] if lost else 0.0
            stalled = stalls.since(killed - 0.4)
            if not typist.text.startswith(kept):
                return oldest, len(lost), f"seed {seed}: another text is kept"
            if oldest <= 0.1:
                return oldest, len(lost), None
            if stalled < 0.03:
                return oldest, len(lost), f"seed {seed}: lost what was typed {oldest:.2f} s before"
            repeated.append(stalled)
            seed += 0.5

    answers = context.each(attempt, range(12 if context.short else 1000),
                           workers=6 if context.short else 8 * (os.cpu_count() or 1))
    stalls.over = True
    note = Stalls.note(repeated)
    return Result(len(answers), [bad for _, _, bad in answers if bad],
                  f"oldest key lost {milliseconds(max(age for age, _, _ in answers))} before the "
                  f"kill, most {max(count for _, count, _ in answers)} keys{note}")


def signalled(context):
    """Each signal comes a tenth of a second after the last key."""
    ways = ["HUP", "TERM", "INT", "closed window", "PIPE", "XFSZ", "STOP", "TSTP"]
    slowest = []

    def attempt(case):
        way, seed = case
        dice = random.Random(seed)
        folder = begun(context)
        program = writes(context, folder)
        # One word, so that no end of a line parts it.
        mark = f"loppu{seed}"
        text = words(dice, 2 + seed % 9) + mark
        program.type(text).awaits(mark)
        time.sleep(0.1)
        start = now()
        if way == "closed window":
            program.hang_up()
        else:
            program.signal(getattr(signal, "SIG" + way))
        why = survives(program, way, mark, context.short) if way in ("PIPE", "XFSZ", "STOP", "TSTP") \
            else None
        if why is None and way in ("PIPE", "XFSZ", "STOP", "TSTP"):
            text += "!"
            start = now()
            program.type("\x11")
        status = program.ends()
        slowest.append(now() - start)
        if why is None and status != 0:
            why = f"ended with {status}"
        if why is None and way != "closed window":
            if not program.is_cooked or b"\x1b[?1049l" not in program.raw:
                why = "left the terminal in disorder"
        program.close()
        kept = answer(context, folder)
        if why is None and kept != text:
            why = f"kept {kept!r} of {text!r}"
        return f"{way}: {why}" if why else None

    times = 3 if context.short else 50
    answers = context.each(attempt, [(way, seed) for seed in range(times) for way in ways],
                           workers=2 * context.workers)
    answers += context.each(lambda seed: limited(context, seed), range(times))
    return Result(len(answers), [bad for bad in answers if bad],
                  f"{times} each of {', '.join(ways)}, a limit of file sizes; slowest end {max(slowest):.2f} s")


def survives(program, way, mark, short):
    """Whether the program goes on after a signal that is not to end it; what was wrong."""
    if way in ("STOP", "TSTP"):
        time.sleep(0.5 if short else 3)
        program.signal(signal.SIGCONT)
        if way == "TSTP":
            # No shell could continue it here, so it never stopped.
            time.sleep(0.1)
    program.type("!")
    if not program.sees(mark + "!"):
        return "does not go on"
    return None


def limited(context, seed):
    """The largest file that may be written is reached: one is told, and goes on when it is not."""
    folder = begun(context)
    program = writes(context, folder, before=["prlimit", f"--fsize={24 << 10}:unlimited"])
    text = words(random.Random(seed), 4000).strip()
    program.type(b"\x1b[200~" + text.encode() + b"\x1b[201~")
    told = program.sees("EI TALLENNETTU")
    everything = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    resource.prlimit(program.process.pid, resource.RLIMIT_FSIZE, everything)
    saved = program.sees("Tallennettu")
    program.signal(signal.SIGKILL)
    program.close()
    if not told or not saved:
        return f"file size limit: told {told}, saved afterwards {saved}"
    return None if answer(context, folder) == text else "file size limit: text lost"


def slowed(context):
    """Every forced write takes half a second; what is typed appears all the same."""
    folder = begun(context)
    calls = Calls(context, folder, counted=SYNCS)
    calls.act(DELAY, 1, FOREVER, argument=500_000_000)
    program = writes(context, folder, calls=calls)
    dice, times, typed = random.Random(16), [], ""
    for letter in words(dice, 12 if context.short else 60):
        before = program.screen.place
        program.type(letter)
        start, typed = now(), typed + letter
        # The caret moves on with the letter.
        while program.screen.place == before and now() < start + 5:
            program.read(0.5)
        times.append(now() - start)
        wait = start + 1 / 12
        while now() < wait:
            program.read(max(0.0, wait - now()))
    delayed = calls.control.hits
    program.type("\x11")
    status = program.ends()
    program.close()
    kept = (answer(context, folder) or "").strip()
    bad = []
    if status != 0 or kept != typed.strip():
        bad.append(f"ended with {status} and kept {len(kept)} of {len(typed.strip())} letters")
    if delayed == 0:
        bad.append("no forced write was delayed")
    if percentile(times, 0.5) > 0.1:
        bad.append(f"a key waits {milliseconds(percentile(times, 0.5))} for the disk")
    return Result(len(times), bad,
                  f"{delayed} forced writes delayed; key to screen p50 "
                  f"{milliseconds(percentile(times, 0.5))}, p99 {milliseconds(percentile(times, 0.99))}")
