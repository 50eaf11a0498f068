"""R4: every state that a power cut could leave, by the order of a sitting's calls.

Between two forced writes a disk may keep any of the calls and lose the others: a name without its
contents, contents without their name, the second half of a file without the first. The explorer
takes a log of a real sitting, cuts the power after every call, builds such states, and has each of
them opened. Nothing that was called safe may be missing, and nothing may be there that was never
typed.
"""

import errno
import os
import random
import shutil

from .common import KINDS, REFUSE, Judges, Result, Sitting, promises
from .kills import count_calls
from .promised import entries

SECTOR = 512


class Disk:
    """The calls of a log as a disk sees them: some forced, some at its mercy."""

    def __init__(self, log, root):
        self.root = root
        self.calls, self.troubled = [], set()
        for entry in entries(log):
            if entry[1] >= 0:
                self.calls.append(entry)
            else:
                # What follows an error is where files change places.
                self.troubled.update(range(len(self.calls), len(self.calls) + 25))
        # For each call, the call by which it was forced to the disk; None where none ever did.
        self.forced = [None] * len(self.calls)
        begun, waiting = {}, {}
        for index, (kind, _, inode, path, other, _, _) in enumerate(self.calls):
            if kind == "begin":
                begun[inode, path] = index
            elif kind in ("sync", "datasync"):
                for key in (inode, path):
                    for earlier in waiting.get(key, []):
                        if earlier < begun[inode, path] and self.forced[earlier] is None:
                            self.forced[earlier] = index
            elif kind in ("write", "truncate"):
                waiting.setdefault(inode, []).append(index)
            elif kind in ("create", "rename", "link", "unlink", "mkdir"):
                waiting.setdefault(os.path.dirname(other or path), []).append(index)

    def at_mercy(self, end):
        """The calls before the cut of which the disk may keep what it likes."""
        return [index for index in range(end)
                if self.calls[index][0] not in ("say", "begin", "sync", "datasync")
                and (self.forced[index] is None or self.forced[index] >= end)]

    def said(self, end):
        lines = b"".join(data for kind, *_, data in self.calls[:end] if kind == "say")
        return lines.decode("utf-8", "replace").splitlines()

    def find(self, end, lost, cuts):
        """What is found after the cut: folders, files by name, and of what calls each is made.

        `lost` are the calls that the disk forgot, `cuts` how much it kept of some writes.
        """
        folders, names, pieces = {self.root, self.root + "/stick"}, {}, {}
        for index in range(end):
            if index in lost:
                continue
            kind, _, inode, path, other, _, _ = self.calls[index]
            if kind == "mkdir":
                folders.add(path)
            elif kind == "create":
                names[path] = inode
            elif kind in ("link", "rename"):
                if kind == "rename" and names.get(path) == inode:
                    del names[path]
                names[other] = inode
            elif kind == "unlink" and names.get(path) == inode:
                del names[path]
            elif kind in ("write", "truncate"):
                pieces.setdefault(inode, []).append((index, cuts.get(index)))
        def is_there(path):
            above = os.path.dirname(path)
            return above == self.root or above in folders and is_there(above)
        files = {path: tuple(pieces.get(inode, ())) for path, inode in names.items()
                 if is_there(path)}
        return frozenset(path for path in folders if path != self.root and is_there(path)), files

    def contents(self, pieces):
        file = bytearray()
        for index, cut in pieces:
            kind, _, _, _, _, offset, data = self.calls[index]
            if kind == "truncate":
                del file[offset:]
                continue
            data = data[:cut]
            file.extend(bytes(max(0, offset + len(data) - len(file))))
            file[offset:offset + len(data)] = data
        return file

    def lay(self, folder, found):
        folders, files = found
        for path in sorted(folders):
            os.makedirs(folder + path[len(self.root):], 0o700, exist_ok=True)
        for path, pieces in files.items():
            place = os.open(folder + path[len(self.root):], os.O_CREAT | os.O_WRONLY, 0o600)
            with open(place, "wb") as file:
                file.write(self.contents(pieces))


def choices(mercy, writes, dice, many):
    """Which calls are lost and which are cut: the likely, the single ones, and some by lot."""
    yield (), {}
    yield tuple(mercy), {}
    for index in mercy[-8:]:
        yield (index,), {}
        yield tuple(other for other in mercy if other != index), {}
        yield tuple(other for other in mercy if other >= index), {}
    for index, size in writes[-4:]:
        for cut in sorted({0, size // 2, *range(SECTOR, size, SECTOR)})[:6]:
            yield (), {index: cut}
            yield tuple(other for other in mercy if other > index), {index: cut}
    for _ in range(many if len(mercy) > 2 else 0):
        lost = tuple(index for index in mercy if dice.random() < 0.5)
        kept = [(index, size) for index, size in writes if index not in lost]
        cuts = {index: dice.randrange(size + 1) for index, size in kept if dice.random() < 0.3}
        yield lost, cuts


def logs(context):
    """Sittings of several scripts, some of which meet an error and go on in new files."""
    faults = ((21, None, 0), (22, "write", 9), (23, "datasync", 2), (24, "sync", 9),
              (25, "datasync", 7), (26, "write", 30), (27, "datasync", 12))
    for seed, fault, number in faults:
        script = f"{seed}.60"
        kind = 1 << KINDS.index(fault) if fault else 0
        sitting = Sitting(context, script, counted=kind, log=True)
        if fault:
            sitting.calls.act(REFUSE, number, error=errno.EIO)
        if sitting.start().wait()[-1:] != ["done"]:
            raise RuntimeError("a sitting for the explorer does not end well")
        yield script, Disk(sitting.calls.log, os.path.realpath(sitting.folder))
        sitting.close()


def cut_anywhere(context):
    """A power cut after each call, with what it may lose: script, disk, end, losses, cuts."""
    dice = random.Random(4)
    for script, disk in logs(context):
        for end in range(1, len(disk.calls) + 1):
            if disk.calls[end - 1][0] == "begin":
                continue
            mercy = disk.at_mercy(end)
            writes = [(index, len(disk.calls[index][6])) for index in mercy
                      if disk.calls[index][0] == "write"]
            for lost, cuts in choices(mercy, writes, dice, 20 if end in disk.troubled else 6):
                yield script, disk, end, set(lost), cuts


def explored(context):
    judges = Judges(context)
    seen, cases = set(), []
    for script, disk, end, lost, cuts in context.some(cut_anywhere(context), 300):
        promised = promises(disk.said(end), "synced")
        found = disk.find(end, lost, cuts)
        key = script, promised, found[0], frozenset(found[1].items())
        if key not in seen:
            seen.add(key)
            cases.append((script, disk, end, lost, cuts, promised, found))

    def attempt(case):
        script, disk, end, lost, cuts, promised, found = case
        folder = context.new_folder()
        disk.lay(folder, found)
        answer = judges.ask(folder, script, promised)
        shutil.rmtree(folder, ignore_errors=True)
        if answer.startswith("ok"):
            return None
        names = [f"{index}:{disk.calls[index][0]} {os.path.basename(disk.calls[index][3])}"
                 for index in sorted(lost)]
        return f"{script} cut after call {end} ({promised}), lost {names}, cut {cuts}: {answer}"

    answers = context.each(attempt, cases)
    judges.close()
    return Result(len(answers), [bad for bad in answers if bad],
                  "different states of 7 sittings, 5 of them with a failing disk")
