"""Holds what a program has promised against what it had forced to the disk by then."""

import re

NUMBER = re.compile(rb'"n":(\d+)\}')
SEQUENCE = re.compile(rb'"sequence": (\d+)')


def entries(log):
    """What was done, in its order: kind, result, inode, path, other path, offset, bytes."""
    with open(log, encoding="utf-8") as lines:
        for line in lines:
            kind, result, inode, path, other, offset, data = line.rstrip("\n").split("\t")
            yield kind, int(result), int(inode), path, other, int(offset), bytes.fromhex(data)


class Lasting:
    """Which change each file is known to hold on the disk, and under which names it will be found."""

    def __init__(self):
        self.written, self.begun, self.forced = {}, {}, {}
        self.names, self.lasting = {}, {}
        self.suspect, self.left = set(), set()

    def last(self):
        """The newest change that would be found after a power cut, whatever else is lost."""
        return max((self.forced.get(inode, 0) for name, inode in self.lasting.items()
                    if not name.endswith(".tmp")), default=0)

    def wrote(self, inode, data):
        numbers = NUMBER.findall(data) + SEQUENCE.findall(data)
        if numbers:
            self.written[inode] = max(map(int, numbers))

    def named(self, kind, inode, path, other):
        if kind == "create":
            # A number that another file had before means nothing.
            self.suspect.discard(inode)
            self.left.discard(inode)
            # Whoever types cannot know of a failure before it is told; from the file that takes the
            # place of the failed one on everybody knows.
            self.left |= self.suspect
            self.written.pop(inode, None)
            self.forced.pop(inode, None)
            self.names[path] = inode
        elif kind == "link":
            self.names[other] = inode
        elif kind == "rename":
            # Until the folder is forced it lies under one of both names, unless the old one is
            # given to another file meanwhile.
            self.names.pop(path, None)
            self.names[other] = inode
            self.lasting.pop(other, None)
        elif kind == "unlink":
            self.names.pop(path, None)
            self.lasting.pop(path, None)

    def synced(self, inode, path, failed):
        if failed:
            # The kernel may have thrown away what it could not write.
            self.suspect.add(inode)
        elif inode not in self.suspect:
            self.forced[inode] = self.begun.get(inode, 0)
        if not failed:
            def inside(names):
                return {name: inode for name, inode in names.items()
                        if name.rsplit("/", 1)[0] == path}
            for name in inside(self.lasting):
                del self.lasting[name]
            self.lasting.update(inside(self.names))


def broken_promise(log):
    """The first promise that the disk did not keep, or nothing."""
    disk = Lasting()
    for kind, result, inode, path, other, _, data in entries(log):
        if kind == "write" and result > 0:
            if inode in disk.left and not path.endswith(".lock"):
                return f"writes again to a file that could not be forced: {path}"
            disk.wrote(inode, data)
        elif kind == "begin":
            disk.begun[inode] = disk.written.get(inode, 0)
        elif kind in ("sync", "datasync"):
            disk.synced(inode, path, result < 0)
        elif kind == "say":
            for line in data.decode("utf-8", "replace").splitlines():
                if line.startswith("synced ") and int(line.split()[1]) > disk.last():
                    return f"says “{line}”, and the disk holds {disk.last()}"
        elif result == 0:
            disk.named(kind, inode, path, other)
    return None
