"""R5, R6, R7: every call fails, once or from then on; a second fault hits the recovery; a forced
write fails."""

import errno
import random
import subprocess
import threading
import time

from .common import (EVERY, FOREVER, KILL_AFTER, KILL_BEFORE, KINDS, PATIENCE, REFUSE, SHORTEN,
                     Judges, Result, Sitting, Stalls, now, promises)
from .kills import count_calls
from .promised import broken_promise

SCRIPT = "11.40"
ERRORS = [errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EMFILE,
          errno.EINTR, "short write"]
LASTING = 1.2  # seconds that a lasting fault lasts
LATE = "too late: not "
SYNCS = 1 << KINDS.index("sync") | 1 << KINDS.index("datasync")


def name_of(error):
    return error if isinstance(error, str) else errno.errorcode[error]


def follow(sitting, lines):
    """Notes what a sitting says and when, in a thread of its own."""
    def read():
        for line in sitting.process.stdout:
            lines.append((now(), line.decode("utf-8", "replace").strip()))
    thread = threading.Thread(target=read)
    thread.start()
    return thread


def disturbed(context, judges, case):
    """One sitting with one fault; what was bad, how fast it was told, how fast all was safe."""
    error, lasts, number = case
    sitting = Sitting(context, SCRIPT, ("patient", "once"), counted=EVERY)
    action = SHORTEN if error == "short write" else REFUSE
    # No kernel interrupts for ever; but a hundred times in a row must do no harm.
    last = number if not lasts else number + 100 if error == errno.EINTR else FOREVER
    sitting.calls.act(action, number, last, error=0 if action == SHORTEN else error, argument=1)
    lines = []
    thread = follow(sitting.start(), lines)
    control = sitting.calls.control
    end = now() + PATIENCE
    while sitting.process.poll() is None and control.hits == 0 and now() < end:
        time.sleep(0.005)
    hit = control.hits > 0
    hit_at = control.hit_at / 1e9
    over = hit_at
    if hit and lasts:
        while sitting.process.poll() is None and now() < hit_at + LASTING:
            time.sleep(0.005)
        over = now()
        sitting.calls.end()
    while sitting.process.poll() is None and now() < end:
        time.sleep(0.01)
    if sitting.process.poll() is None:
        sitting.process.kill()
    thread.join()
    sitting.process.wait()
    said = [line for _, line in lines]
    sequence = max([int(line.split()[1]) for line in said if line.startswith("recorded")] or [0])
    told = [at for at, line in lines if at >= hit_at and line.split()[0] in ("failed", "refused")]
    safe = [at for at, line in lines if line == f"synced {sequence}"]
    typed = max([at for at, line in lines if line == f"recorded {sequence}"] or [0])
    answer = judges.ask(sitting.folder, SCRIPT, promises(said))
    status = sitting.status
    sitting.close()
    why = None
    if status != 0 or said[-1:] != ["done"]:
        why = f"ended with {status} after {said[-2:]}"
    elif not answer.startswith("ok"):
        why = answer
    elif hit and (not safe or safe[0] - max(over, typed) > 2):
        why = LATE + "safe within 2 s"
    elif told and told[0] - hit_at > 1 and not (safe and safe[0] < told[0]):
        why = LATE + "told within 1 s"
    if why:
        why = f"{name_of(error)} {'from' if lasts else 'at'} call {number}: {why}"
    return (hit, why, told[0] - hit_at if hit and told else None,
            max(0, safe[0] - max(over, typed)) if hit and safe else None)


def swept(context):
    judges = Judges(context)
    total = count_calls(context, SCRIPT, ("patient", "once"), counted=EVERY)
    cases = [(error, lasts, number) for number in range(1, total + 1)
             for error in ERRORS for lasts in (False, True)]
    stalls, repeated = Stalls(), []

    def attempt(case):
        while True:
            start = now()
            answer = disturbed(context, judges, case)
            is_late = answer[1] and LATE in answer[1]
            if not is_late or stalls.since(start) < 0.1 or len(repeated) > len(cases):
                return answer
            # The machine itself stood still; no promise is about that.
            repeated.append(case)

    # They wait more than they work.
    answers = context.each(attempt, context.some(cases, 160), workers=8 * context.workers)
    stalls.over = True
    judges.close()
    told = [answer[2] for answer in answers if answer[2] is not None]
    safe = [answer[3] for answer in answers if answer[3] is not None]
    return Result(
        sum(answer[0] for answer in answers), [answer[1] for answer in answers if answer[1]],
        f"{total} calls × {len(ERRORS)} errors × once, lasting; told after at most "
        f"{max(told, default=0):.2f} s, all safe {max(safe, default=0):.2f} s after the fault{Stalls.note(repeated)}")


def twice(context):
    """The sitting is killed, and the recovery is killed as well or meets an error."""
    judges = Judges(context)
    script = "13.60"
    total = count_calls(context, script)
    dice = random.Random(6)

    def attempt(seed):
        dice = random.Random(seed)
        first = Sitting(context, script)
        first.calls.act(dice.choice((KILL_BEFORE, KILL_AFTER)), dice.randint(2, total))
        lines = first.start().wait()
        promised = promises(lines)
        second = Sitting(context, script, counted=EVERY)
        second.folder, own = first.folder, second.folder
        second.calls.environment["POLKU_CALLS_ROOT"] = first.folder
        fault = dice.choice((KILL_BEFORE, KILL_AFTER, REFUSE, REFUSE))
        error = dice.choice((errno.EIO, errno.ENOSPC, errno.EMFILE))
        number = dice.randint(1, 90)
        second.calls.act(fault, number, error=error)
        shown = opened(context, second, script)
        hit = second.calls.control.hits > 0
        answer = judges.ask(first.folder, script, promised)
        second.folder = own
        second.close()
        first.close()
        bad = None
        if shown == "wrong" or not answer.startswith("ok"):
            bad = f"pair {seed}, fault {fault} at call {number}: {shown}, then {answer}"
        return hit, bad

    seeds = [dice.random() for _ in range(40 if context.short else 900)]
    answers = context.each(attempt, seeds)
    judges.close()
    return Result(sum(hit for hit, _ in answers), [bad for _, bad in answers if bad],
                  "kill, then kill or EIO, ENOSPC, EMFILE while recovering")


def opened(context, sitting, script):
    """What a start of the program shows under the sitting's faults."""
    ended = subprocess.run([context.probe, "show", sitting.folder, script], timeout=PATIENCE,
                           capture_output=True, text=True,
                           env={"PATH": "/usr/bin:/bin", **sitting.calls.environment})
    return ended.stdout.strip().split(" ")[0]


def forced(context):
    """After a forced write has failed nothing is called safe that another file does not hold."""
    judges = Judges(context)
    total = count_calls(context, SCRIPT, (), counted=SYNCS)

    def attempt(number):
        sitting = Sitting(context, SCRIPT, (), counted=SYNCS, log=True)
        sitting.calls.act(REFUSE, number, error=errno.EIO)
        said = sitting.start().wait()
        why = broken_promise(sitting.calls.log)
        answer = judges.ask(sitting.folder, SCRIPT, promises(said))
        if said[-1:] != ["done"] or not answer.startswith("ok"):
            why = f"{said[-1:]} {answer}"
        hit = sitting.calls.control.hits > 0
        sitting.close()
        return hit, f"forced write {number}: {why}" if why else None

    numbers = list(range(1, total + 1))
    answers = context.each(attempt, context.some(numbers, 25))
    judges.close()
    return Result(sum(hit for hit, _ in answers), [bad for _, bad in answers if bad],
                  "each fsync and fdatasync of a sitting fails with EIO once; every “synced” held "
                  "against what was forced under a lasting name")
