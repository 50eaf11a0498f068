"""R11, R12, R15: how a start goes after a kill, beside another start, and under clocks that lie."""

import os
import random
import shutil
import signal
import subprocess

from .common import Calls, Result, milliseconds, now, percentile
from .program import Program, answer, begun, writes
from .typing import words

YEAR = 31_556_952


def recovered(context):
    """200 answers, and a journal of 256 KiB that no checkpoint holds."""
    folder = begun(context)
    subprocess.run([context.probe, "fill", os.path.join(folder, "data"), "social-media"],
                   check=True, env={"PATH": "/usr/bin:/bin"})
    journal = os.path.getsize(os.path.join(folder, "data/workbooks/social-media.journal"))
    times, bad = {"recovering": [], "fresh": []}, []
    for _ in range(3 if context.short else 15):
        for kind, times_of_kind in times.items():
            own = context.new_folder()
            shutil.rmtree(own)
            shutil.copytree(folder if kind == "recovering" else begun(context), own)
            start = now()
            program = Program(context, own)
            # Painted at once with what was brought back; nothing is asked.
            if not program.sees("palautui" if kind == "recovering" else "Jatka"):
                bad.append("what was brought back is not told of")
            times_of_kind.append(now() - start)
            program.type("\r")
            if not program.sees("lukemaan"):
                bad.append("a question stands before the answers")
            program.close()
            shutil.rmtree(own)
    whole, fresh = (percentile(times[kind], 0.5) for kind in ("recovering", "fresh"))
    return Result(2 * len(times["fresh"]), bad,
                  f"journal {journal >> 10} KiB, 200 answers: on the screen after "
                  f"{milliseconds(whole)}, a start without them {milliseconds(fresh)}")


def raced(context):
    """Two start together; the one that writes is killed; the next has the right to write at once."""
    waits = []

    def race(folder):
        process = subprocess.Popen([context.probe, "race", folder], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, env={"PATH": "/usr/bin:/bin"})
        return process

    def attempt(number):
        folder = context.new_folder()
        pair = [race(folder) for _ in range(2)]
        says = [process.stdout.readline().decode().strip() for process in pair]
        why = None if sorted(says) == ["reads", "writes"] else f"race {number}: {says}"
        for process, said in zip(pair, says):
            if said == "writes":
                process.kill()
            else:
                process.stdin.close()
            process.wait()
        start = now()
        third = race(folder)
        if third.stdout.readline().decode().strip() != "writes":
            why = why or f"race {number}: the lock was left behind"
        waits.append(now() - start)
        third.stdin.close()
        third.wait()
        shutil.rmtree(folder)
        return why

    answers = context.each(attempt, range(15 if context.short else 200), workers=4)
    return Result(len(answers), [bad for bad in answers if bad],
                  f"exactly one wrote each time; the next one after "
                  f"{milliseconds(percentile(waits, 0.5))}, starting included")


def lied_to(context):
    """Sittings under clocks that are years off, go back, and jump while somebody types."""
    clocks = {"ten years back": -10 * YEAR, "fifty years on": 50 * YEAR, "right": 0,
              "an hour back": -3600, "an hour on": 3600}

    def attempt(seed):
        dice = random.Random(seed)
        folder, text = begun(context), ""
        for _ in range(3):
            calls = Calls(context, folder)
            calls.control.clock = dice.choice(list(clocks.values()))
            program = writes(context, folder, calls=calls)
            for _ in range(2):
                mark = f"kohta{len(text)}"
                more = words(dice, 2) + mark + " "
                program.type(more)
                text += more
                if not program.sees(mark):
                    return f"sittings {seed}: does not go on"
                calls.control.clock = dice.choice(list(clocks.values()))
            if dice.random() < 0.5:
                program.signal(signal.SIGKILL)
            else:
                program.awaits("Tallennettu").type("\x11")
            program.ends()
            program.close()
            # As a file system that knows two seconds only, and a stick from another machine.
            for path, _, names in os.walk(os.path.join(folder, "data")):
                for name in names:
                    moment = 2 * dice.randrange(10 ** 9)
                    os.utime(os.path.join(path, name), (moment, moment))
        kept = answer(context, folder)
        return None if kept == text else f"sittings {seed}: kept {kept!r} of {text!r}"

    answers = context.each(attempt, range(3 if context.short else 60))
    return Result(3 * len(answers), [bad for bad in answers if bad],
                  f"sittings under {', '.join(clocks)}, jumping while typing; times of files mixed")
