"""The real program at a terminal: started on answers that were begun, typed into, killed, read."""

import errno
import fcntl
import json
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import termios
import threading
import time

from .common import CHECKOUT, PATIENCE, Untried, now
from .screen import Screen

PROMPT = "A0-1"
COURSE = "social-media"


class Program:
    """polku in a pseudo-terminal of its own, with its screen."""

    def __init__(self, context, folder, arguments=(), environment=None, rows=24, columns=80,
                 before=(), content=CHECKOUT, calls=None):
        self.context, self.folder = context, folder
        self.raw = bytearray()
        self.screen = Screen(rows, columns)
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        # Given to polku alone, and not to the programs that start it.
        steered = [f"{name}={value}" for name, value in (calls.environment if calls else {}).items()]
        command = [*before, "setsid", "-c", "env", *steered, context.polku, "--data",
                   os.path.join(folder, "data"), "--content", content, *arguments]
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, cwd=folder, close_fds=True,
            env={"TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
                 "HOME": folder, **(environment or {})})
        self.slave = slave
        os.set_blocking(self.master, False)

    # What is seen

    def read(self, seconds=0.0):
        """Takes in what comes within a time; false once the program has gone."""
        if self.master < 0:
            return False
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return True
        try:
            data = os.read(self.master, 65536)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self.raw += data
        self.screen.show(data)
        return bool(data)

    def sees(self, text, patience=PATIENCE):
        """Waits until a text is on the screen; answers whether it came."""
        end = now() + patience
        while text not in self.screen.text:
            if now() > end or self.process.poll() is not None:
                self.read(0.05)
                return text in self.screen.text
            self.read(min(0.5, max(0.0, end - now())))
        return True

    def awaits(self, text, patience=PATIENCE):
        if not self.sees(text, patience):
            raise RuntimeError(f"waited in vain for “{text}”:\n{self.screen.text}")
        return self

    # What is done

    def type(self, text):
        data = text.encode() if isinstance(text, str) else text
        while data:
            try:
                data = data[os.write(self.master, data):]
            except BlockingIOError:
                self.read(0.05)
        return self

    def signal(self, number):
        os.kill(self.process.pid, number)

    def hang_up(self):
        """Closes the window."""
        for end in ("slave", "master"):
            if getattr(self, end) >= 0:
                os.close(getattr(self, end))
                setattr(self, end, -1)

    def ends(self, patience=PATIENCE):
        """Waits for its end; the status, or nothing where it stays."""
        end = now() + patience
        while self.process.poll() is None and now() < end:
            if self.master >= 0:
                self.read(0.02)
            else:
                time.sleep(0.005)
        while self.master >= 0 and self.read(0.0) and select.select([self.master], [], [], 0)[0]:
            pass
        return self.process.poll()

    @property
    def is_cooked(self):
        """Whether the keyboard was given back: lines are gathered, echoed, and ^C interrupts."""
        flags = termios.tcgetattr(self.master)[3]
        return all(flags & flag for flag in (termios.ICANON, termios.ECHO, termios.ISIG))

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.hang_up()


_template_lock = threading.Lock()


def begun(context):
    """A folder in which the first prompt of the first course was just opened, to be copied."""
    with _template_lock:
        if not hasattr(context, "template"):
            folder = context.new_folder()
            os.makedirs(os.path.join(folder, "data"), 0o700)
            path = os.path.join(folder, "data", "settings.json")
            with open(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600), "w") as file:
                file.write('{"format": "polku.settings/1", "language": "fi"}')
            program = Program(context, folder).awaits("Aloita tästä")
            program.type("\r").awaits("Tervetuloa polulle")
            for page in (2, 3):
                program.type("\x1b[C").awaits(f"sivu {page}/")
            program.type("\t").awaits("Kerro yhdellä virkkeellä").awaits("lukemaan")
            program.awaits("Tallennettu").type("\x11")
            if program.ends() != 0:
                raise RuntimeError("the first sitting does not end well")
            program.close()
            context.template = folder
    folder = context.new_folder()
    shutil.copytree(os.path.join(context.template, "data"), os.path.join(folder, "data"))
    return folder


def writes(context, folder, **options):
    """Opens the program at the prompt that was left, ready to be typed into."""
    program = Program(context, folder, **options)
    program.awaits("Jatka").type("\r").awaits("lukemaan")
    return program


def answer(context, folder, prompt=PROMPT):
    """What is kept under a prompt, read by a program of its own."""
    ended = subprocess.run(
        [context.polku, "answers", "--course", COURSE, "--format", "json", "--data",
         os.path.join(folder, "data"), "--content", CHECKOUT],
        capture_output=True, timeout=PATIENCE, env={"PATH": "/usr/bin:/bin", "HOME": folder,
                                              "LANG": "C.UTF-8"})
    try:
        return json.loads(ended.stdout)["answers"][prompt].get("value", "")
    except (ValueError, KeyError):
        return None
