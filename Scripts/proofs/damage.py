"""R10: one bit is flipped, and the file is cut, at every byte of what a sitting has left."""

import os
import shutil
import subprocess

from .common import KILL_BEFORE, Result, Sitting
from .kills import count_calls

# So many that checkpoints, backups, an old journal and the current one are there.
SCRIPT = "3.90"


def mutated(context):
    total = count_calls(context, SCRIPT)
    sitting = Sitting(context, SCRIPT)
    # Killed near the end, so that the journal holds what no checkpoint does.
    sitting.calls.act(KILL_BEFORE, total * 9 // 10)
    sitting.start().wait()
    workbooks = os.path.join(sitting.folder, "data", "workbooks")
    sizes = {name: os.path.getsize(os.path.join(workbooks, name)) for name in os.listdir(workbooks)
             if os.path.isfile(os.path.join(workbooks, name))}
    parts = 2 * context.workers
    # Each part tries every so-manieth mutant; the short form leaves most parts out.
    stride = parts * (120 if context.short else 1)

    def part(number):
        own = os.path.join(context.new_folder(), "left")
        shutil.copytree(sitting.folder, own)
        ended = subprocess.run([context.probe, "mutants", own, SCRIPT, str(number), str(stride)],
                               capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"})
        shutil.rmtree(own, ignore_errors=True)
        lines = ended.stdout.splitlines()
        bad = [line for line in lines if line.startswith("bad")]
        if ended.returncode != 0:
            bad.append(f"a reader died with {ended.returncode} after {lines[-1:]}")
        return sum(int(line.split()[1]) for line in lines if line.startswith("tried")), bad

    answers = context.each(part, range(parts))
    sitting.close()
    files = ", ".join(f"{name} {size} B" for name, size in sorted(sizes.items()))
    return Result(sum(tried for tried, _ in answers), [bad for _, some in answers for bad in some],
                  f"a bit and a cut at every byte: backups, {files}")
