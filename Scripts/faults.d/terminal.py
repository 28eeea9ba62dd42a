"""The program under a pseudo-terminal of 80 × 24."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time


class Terminal:
    def __init__(self, world, arguments, more=None, wrapper=()):
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.before = termios.tcgetattr(self.slave)
        self.screen = b""
        self.mark = 0

        def become_leader():
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen(
            [*wrapper, world.program, *arguments], stdin=self.slave, stdout=self.slave, stderr=self.slave,
            env={**world.variables, **(more or {})}, cwd=world.folder, start_new_session=True,
            preexec_fn=become_leader)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.master)
        os.close(self.slave)

    def type(self, text):
        data = text.encode() if isinstance(text, str) else text
        while data:
            data = data[os.write(self.master, data):]

    def read(self, seconds):
        """Reads what is there within `seconds`; whether anything came."""
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return False
        self.screen += os.read(self.master, 65536)
        return True

    def wait(self, words, seconds=20):
        """Reads until `words` were shown behind what the last call found; whether they were."""
        wanted = words.encode()
        end = time.monotonic() + seconds
        while True:
            at = self.screen.find(wanted, self.mark)
            if at >= 0:
                self.mark = at + len(wanted)
                return True
            left = end - time.monotonic()
            if left <= 0 or (self.process.poll() is not None and not self.read(0)):
                return False
            self.read(min(left, 0.1))

    def settle(self, seconds=0.15):
        """Reads until nothing comes any more."""
        while self.read(seconds):
            pass

    def end(self, seconds=15):
        """Waits for the program's end; its exit status, or None where it goes on."""
        end = time.monotonic() + seconds
        while self.process.poll() is None:
            if time.monotonic() > end:
                return None
            self.read(0.02)
        while self.read(0):
            pass
        return self.process.returncode

    @property
    def is_as_before(self):
        return termios.tcgetattr(self.slave) == self.before
