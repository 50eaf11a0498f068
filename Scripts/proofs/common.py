"""What all proofs stand on: the folders they play in, the calls they steer, and their table."""

import ctypes
import mmap
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
CHECKOUT = os.path.dirname(os.path.dirname(HERE))

# Kinds of call and what is done about them, as in calls.c.
KINDS = ("create write sync datasync rename link unlink mkdir truncate "
         "open read stat lock close list").split()
CHANGES = sum(1 << KINDS.index(kind) for kind in KINDS[:9])
EVERY = (1 << len(KINDS)) - 1
NOTHING, KILL_BEFORE, KILL_AFTER, KILL_WITHIN, REFUSE, SHORTEN, DELAY = range(7)
FOREVER = 2 ** 63
# Seconds until what does not come counts as a hang: a busy machine lets programs wait for long.
PATIENCE = 300


class Untried(Exception):
    """What cannot be tried on this machine, and why."""


class Result:
    """One line of the table: what was tried how often, what was bad, and the figures."""

    def __init__(self, tried=0, bad=(), figures=""):
        self.tried, self.bad, self.figures = tried, list(bad), figures


class Control(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("calls", "hits", "hit_at", "first", "last")]
    _fields_ += [("clock", ctypes.c_int64), ("argument", ctypes.c_uint64),
                 ("counted", ctypes.c_uint32), ("action", ctypes.c_uint32),
                 ("error", ctypes.c_int32)]


class Calls:
    """The calls of one program, numbered and, where it is wished, refused."""

    def __init__(self, context, folder, counted=CHANGES, log=False):
        self.path = os.path.join(folder, "calls")
        with open(self.path, "wb") as file:
            file.write(bytes(mmap.PAGESIZE))
        with open(self.path, "r+b") as file:
            self.memory = mmap.mmap(file.fileno(), mmap.PAGESIZE)
        self.control = Control.from_buffer(self.memory)
        self.control.counted = counted
        self.log = os.path.join(folder, "log") if log else None
        self.environment = {"LD_PRELOAD": context.calls_library, "POLKU_CALLS": self.path,
                            "POLKU_CALLS_ROOT": folder}
        if log:
            self.environment["POLKU_CALLS_LOG"] = self.log

    def act(self, action, first, last=None, error=0, argument=0):
        control = self.control
        control.first, control.last = first, first if last is None else last
        control.error, control.argument = error, argument
        control.action = action

    def end(self):
        self.control.action = NOTHING



class Context:
    """Where the programs are, where to play, and how much time there is."""

    def __init__(self, build, short, workers=None):
        self.polku = os.path.join(build, "polku")
        self.probe = os.path.join(build, "StorageProbe")
        self.short = short
        self.workers = workers or max(4, 2 * (os.cpu_count() or 1))
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        self.folder = tempfile.mkdtemp(prefix="polku-proof-", dir=memory)
        self._count = 0
        self._lock = threading.Lock()
        self._library = None

    @property
    def calls_library(self):
        """The library of calls.c, built when it is first asked for."""
        with self._lock:
            if self._library is None:
                compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
                if compiler is None:
                    swift = shutil.which("swift")
                    beside = os.path.join(os.path.dirname(os.path.realpath(swift or "")), "clang")
                    compiler = beside if os.path.exists(beside) else None
                if compiler is None:
                    raise Untried("no C compiler")
                library = os.path.join(self.folder, "calls.so")
                subprocess.run([compiler, "-std=gnu11", "-O2", "-shared", "-fPIC", "-o", library,
                                os.path.join(HERE, "calls.c")], check=True)
                self._library = library
            return self._library

    def new_folder(self):
        with self._lock:
            self._count += 1
            path = os.path.join(self.folder, f"{self._count}")
        os.mkdir(path, 0o700)
        return path

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def each(self, function, cases, workers=None):
        """Does something with every case, many at a time; what it answers, in order."""
        with ThreadPoolExecutor(workers or self.workers) as pool:
            return list(pool.map(function, cases))

    def some(self, cases, at_most):
        """All cases, or in the short form so many of them, evenly spread."""
        cases = list(cases)
        if not self.short or len(cases) <= at_most:
            return cases
        return [cases[index * len(cases) // at_most] for index in range(at_most)]


class Sitting:
    """StorageProbe playing its script in a folder, and what it has been promised."""

    def __init__(self, context, script, options=(), counted=CHANGES, log=False):
        self.context, self.script = context, script
        self.folder = context.new_folder()
        self.calls = Calls(context, self.folder, counted, log)
        self.options = options
        self.process = None

    def start(self, **environment):
        self.process = subprocess.Popen(
            [self.context.probe, "sit", self.folder, self.script, *self.options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={"PATH": "/usr/bin:/bin", **self.calls.environment, **environment})
        return self

    def wait(self, timeout=PATIENCE):
        """Waits for its end, whatever that is; the lines that it said."""
        try:
            said, complaint = self.process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
            return ["hangs"]
        self.complaint = complaint.decode("utf-8", "replace")
        return said.decode("utf-8", "replace").splitlines()

    @property
    def status(self):
        return self.process.returncode

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def promises(lines, what="recorded"):
    """What a sitting was promised last: the words of `Judge`."""
    kept = {"seq": 0}
    for line in lines:
        word, _, number = line.partition(" ")
        if word in (what, "synced"):
            kept["seq"] = max(kept["seq"], int(number))
        elif word in ("settings", "out"):
            kept[word] = int(number)
        elif word == "stick":
            kept["stick"] = 1
    return " ".join(f"{word}={number}" for word, number in kept.items())


class Judges:
    """StorageProbe as a judge, one for each thread that asks."""

    def __init__(self, context):
        self.context = context
        self.own = threading.local()
        self.processes = []

    def ask(self, folder, script, promised):
        """`ok N` or `bad WHY`; a judge that dies has met something very bad."""
        process = getattr(self.own, "process", None)
        if process is None or process.poll() is not None:
            process = subprocess.Popen(
                [self.context.probe, "judge"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL, text=True, env={"PATH": "/usr/bin:/bin"})
            self.own.process = process
            self.processes.append(process)
        try:
            process.stdin.write(f"{folder} {script} {promised}\n")
            process.stdin.flush()
            answer = process.stdout.readline().strip()
        except OSError:
            answer = ""
        if not answer:
            process.wait()
            return f"bad the judge died: {process.returncode}"
        return answer

    def close(self):
        for process in self.processes:
            if process.poll() is None:
                process.stdin.close()
                process.wait()


class Stalls:
    """Watches how long this machine lets a waiting program wait: no promise is about that."""

    def __init__(self):
        self.worst, self.over = [], False
        self.thread = threading.Thread(target=self.watch, daemon=True)
        self.thread.start()

    def watch(self):
        while not self.over:
            start = now()
            time.sleep(0.005)
            late = now() - start - 0.005
            if late > 0.02:
                self.worst.append((now(), late))

    @staticmethod
    def note(repeated):
        return f"; {len(repeated)} repeated, since the machine itself stood still" if repeated else ""

    def since(self, moment):
        return max((late for at, late in self.worst if at >= moment), default=0.0)


def milliseconds(seconds):
    return f"{seconds * 1000:.0f} ms"


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def say(text):
    print(text, file=sys.stderr, flush=True)


def now():
    return time.monotonic()
