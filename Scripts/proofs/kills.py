"""R2: a sitting is killed before, after and in the middle of every call that changes a file."""

from .common import (CHANGES, KILL_AFTER, KILL_BEFORE, KILL_WITHIN, KINDS, Judges, Result, Sitting,
                     promises)

SCRIPT = "7.120"
WRITES = 1 << KINDS.index("write")


def count_calls(context, script=SCRIPT, options=(), **kinds):
    """How many calls a sitting makes that nobody disturbs."""
    sitting = Sitting(context, script, options, **kinds).start()
    lines = sitting.wait()
    calls = sitting.calls.control.calls
    sitting.close()
    if lines[-1:] != ["done"]:
        raise RuntimeError(f"an undisturbed sitting does not end well: {lines[-3:]}")
    return calls


def killed_anywhere(context):
    judges = Judges(context)
    total, writes = count_calls(context), count_calls(context, counted=WRITES)

    def attempt(case):
        action, number = case
        sitting = Sitting(context, SCRIPT, counted=WRITES if action == KILL_WITHIN else CHANGES)
        sitting.calls.act(action, number)
        lines = sitting.start().wait()
        hit = sitting.calls.control.hits > 0
        answer = judges.ask(sitting.folder, SCRIPT, promises(lines))
        sitting.close()
        bad = not answer.startswith("ok") or (not hit and lines[-1:] != ["done"])
        name = {KILL_BEFORE: "before", KILL_AFTER: "after", KILL_WITHIN: "within"}[action]
        return hit, f"killed {name} call {number}: {answer}" if bad else None

    # The two threads take turns differently each time, so that the last calls have higher numbers.
    cases = [(action, number) for number in range(1, total + total // 10)
             for action in (KILL_BEFORE, KILL_AFTER)]
    cases += [(KILL_WITHIN, number) for number in range(1, writes + writes // 10)]
    answers = context.each(attempt, context.some(cases, 120))
    judges.close()
    hits = sum(hit for hit, _ in answers)
    return Result(hits, [bad for _, bad in answers if bad],
                  f"{total} calls a sitting, before and after each; {writes} writes torn")
