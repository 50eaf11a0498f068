"""R3, R8: a disk that loses power, and one that is full; both mounted for the proof."""

import ctypes
import errno
import fcntl
import json
import os
import random
import signal
import subprocess
import time

from .common import Judges, Result, Untried, now, promises
from .program import answer, begun, writes
from .typing import words

libc = ctypes.CDLL(None, use_errno=True)
SHUTDOWN = 0x8004587D  # _IOR('X', 125, __u32): both file systems know it
WITHOUT_LOG = 2


def mount(source, target, kind, options=""):
    if libc.mount(source.encode(), target.encode(), kind.encode(), 0, options.encode()) != 0:
        why = ctypes.get_errno()
        raise Untried(f"{kind} cannot be mounted here: {os.strerror(why)}")


def unmount(target, lazily=False):
    libc.umount2(target.encode(), 2 if lazily else 0)


class FullDisk:
    """A disk of one megabyte in memory."""

    def __init__(self, path):
        self.path = path
        mount("tmpfs", path, "tmpfs", "size=1m,mode=0700")

    def fill(self):
        with open(os.path.join(self.path, "filling"), "wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise

    def free(self):
        os.unlink(os.path.join(self.path, "filling"))


def full(context):
    def attempt(seed):
        folder = context.new_folder()
        os.mkdir(os.path.join(folder, "data"), 0o700)
        disk = FullDisk(os.path.join(folder, "data"))
        try:
            return fill_and_write(seed, folder, disk)
        finally:
            unmount(disk.path, lazily=True)

    def fill_and_write(seed, folder, disk):
        dice = random.Random(seed)
        subprocess.run(["cp", "-r", os.path.join(begun(context), "data"), folder], check=True)
        program = writes(context, folder)
        text = words(dice, 3)
        program.type(text).awaits(text[-15:].strip()).awaits("Tallennettu")
        disk.fill()
        # Longer than the page that the journal has on the disk already.
        more = words(dice, 1500 + seed % 500).strip()
        program.type(b"\x1b[200~" + more.encode() + b"\x1b[201~")
        text += more
        if not program.sees("Tallennus ei onnistu: levy on täynnä."):
            return f"run {seed}: is not told"
        program.type(" loppu")
        text += " loppu"
        if seed % 2:
            disk.free()
            program.awaits("Tallennettu")
            program.signal(signal.SIGKILL)
            program.close()
            kept = answer(context, folder)
        else:
            stick = os.path.join(folder, "stick")
            os.mkdir(stick)
            program.type("\x1b[17~").awaits("Kirjoita kansio").type(stick + "\r")
            program.awaits("kopio on tallennettu")
            program.signal(signal.SIGKILL)
            program.close()
            with open(os.path.join(stick, "social-media.json"), encoding="utf-8") as file:
                kept = json.load(file)["answers"]["A0-1"]["value"]
        return None if kept == text else f"run {seed}: kept {len(kept or '')} of {len(text)}"

    answers = context.each(attempt, range(4 if context.short else 100))
    return Result(len(answers), [bad for bad in answers if bad],
                  "a disk of 1 MiB full while typing, then freed or saved elsewhere, then kill -9")


class LostDisk:
    """A file system in a file, that can lose its power."""

    def __init__(self, folder, kind):
        self.kind, self.image = kind, os.path.join(folder, "image")
        self.path = os.path.join(folder, "mounted")
        os.mkdir(self.path)
        with open(self.image, "wb") as file:
            file.truncate((32 if kind == "ext4" else 320) << 20)
        make = {"ext4": ["mkfs.ext4", "-q", "-F"], "xfs": ["mkfs.xfs", "-q", "-f"]}[kind]
        try:
            subprocess.run([*make, self.image], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Untried(f"{make[0]} cannot be run: {error}") from error
        self.mount()

    def mount(self):
        ended = subprocess.run(["mount", "-o", "loop", "-t", self.kind, self.image, self.path],
                               capture_output=True, text=True)
        if ended.returncode != 0:
            raise Untried(f"{self.kind} cannot be mounted: {ended.stderr.strip()}")

    def lose_power(self):
        place = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.ioctl(place, SHUTDOWN, WITHOUT_LOG.to_bytes(4, "little"))
        finally:
            os.close(place)

    def come_back(self):
        for _ in range(100):
            if subprocess.run(["umount", self.path], capture_output=True).returncode == 0:
                break
            time.sleep(0.05)
        self.mount()

    def close(self):
        unmount(self.path, lazily=True)


def power_lost(context):
    if os.geteuid() != 0:
        raise Untried("only the administrator can mount a disk")
    judges = Judges(context)
    counts = {"ext4": 3 if context.short else 200, "xfs": 0 if context.short else 100}
    oldest = []

    def attempt(case):
        kind, number = case
        dice = random.Random(number)
        folder = context.new_folder()
        disk = LostDisk(folder, kind)
        try:
            return cut(dice, disk, case)
        finally:
            disk.close()
            os.unlink(disk.image)

    def cut(dice, disk, case):
        script = f"{100 + case[1]}.400"
        sitting = os.path.join(disk.path, "s")
        os.mkdir(sitting, 0o700)
        subprocess.run(["sync", "-f", disk.path], check=True)
        lines = []
        process = subprocess.Popen(
            [context.probe, "sit", sitting, script, *(["patient"] if dice.random() < 0.5 else [])],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={"PATH": "/usr/bin:/bin"})
        end = now() + dice.uniform(0.2, 1.6)
        os.set_blocking(process.stdout.fileno(), False)
        rest = b""
        while now() < end:
            data = process.stdout.read()
            if data:
                *whole, rest = (rest + data).split(b"\n")
                lines += [(now(), line.decode()) for line in whole]
            time.sleep(0.002)
        # What was said before this moment is promised; the power goes a moment later.
        disk.lose_power()
        process.kill()
        process.wait()
        disk.come_back()
        answer_ = judges.ask(sitting, script, promises([line for _, line in lines], "synced"))
        if not answer_.startswith("ok"):
            return f"{case}: {answer_}"
        found = int(answer_.split()[1])
        lost = [at for at, line in lines
                if line.startswith("recorded ") and int(line.split()[1]) > found]
        oldest.append(end - lost[0] if lost else 0.0)
        if oldest[-1] > 1.5:
            return f"{case}: lost what was typed {oldest[-1]:.1f} s before"
        return None

    cases = [(kind, number) for kind, count in counts.items() for number in range(count)]
    answers = context.each(attempt, cases, workers=4)
    judges.close()
    figures = ", ".join(f"{count} on {kind}" for kind, count in counts.items())
    return Result(len(answers), [bad for bad in answers if bad],
                  f"{figures}; the oldest text lost was {max(oldest, default=0):.2f} s old, "
                  f"none of it called safe")
