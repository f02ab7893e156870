"""A program's writes to a disk, recorded, and what is left of them where the power goes.

The system calls of a process are recorded by strace. A disk is replayed from them up to any moment:
what was written through (fsync) is there; of what was not, each write may be there, be lost or be
cut at a sector, and of the names that were given, changed or taken away since their folder was
written through, the first so many. Harsher than most disks are: no write brings another along.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
TORN = 0.1
"""So many of the writes that are not written through, and are there, are cut at a sector."""
CALLS = (
    "open,openat,creat,close,lseek,write,pwrite64,writev,pwritev,ftruncate,fallocate,fsync,"
    "fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,"
    "sendfile,copy_file_range,dup,dup2,dup3"
)
ACKNOWLEDGED = "acknowledged "
"""How a line begins in which the process says, on its standard output, that something is done."""

_CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def may_record() -> bool:
    """Whether strace is here, and may trace."""
    strace = shutil.which("strace")
    if strace is None:
        return False
    return subprocess.run([strace, "true"], check=False, capture_output=True).returncode == 0


@dataclass(frozen=True, slots=True)
class Call:
    """One system call: its name, its arguments as strace writes them, the texts in them."""

    name: str
    arguments: str
    texts: tuple[bytes, ...]
    result: int

    @property
    def number(self) -> int:
        """The first argument, of a call that is given a file descriptor."""
        return int(self.arguments.partition(",")[0])

    @property
    def acknowledged(self) -> str | None:
        """What the process says to be done, where it does so."""
        if self.name != "write" or self.number != 1:
            return None
        said = self.texts[0].decode()
        return said.removeprefix(ACKNOWLEDGED).strip() if said.startswith(ACKNOWLEDGED) else None


def record(command: Sequence[str], log: Path) -> list[Call]:
    """Run the command and give its calls, in their order.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    size = str(2**26)
    subprocess.run(
        ["strace", "-f", "-xx", "-s", size, "-e", f"trace={CALLS}", "-o", str(log), *command],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return list(_calls(log.read_text(encoding="ascii")))


def _calls(text: str) -> Iterator[Call]:
    begun: dict[str, str] = {}
    for line in text.splitlines():
        process, _space, rest = line.partition(" ")
        rest = rest.strip()
        if rest.endswith("<unfinished ...>"):
            begun[process] = rest.removesuffix("<unfinished ...>")
            continue
        if rest.startswith("<... "):
            rest = begun.pop(process) + rest.partition(" resumed>")[2]
        if call := _CALL.match(rest):
            name, arguments, result = call.groups()
            if int(result) >= 0:
                texts = tuple(
                    bytes.fromhex(each.replace("\\x", "")) for each in _TEXT.findall(arguments)
                )
                yield Call(name, arguments, texts, int(result))


@dataclass(eq=False)
class Inode:
    """A file or a folder; of a file, the bytes that are written through and the writes since.

    A write is a place and bytes; a new length is a length and None.
    """

    is_folder: bool = False
    data: bytearray = field(default_factory=bytearray)
    writes: list[tuple[int, bytes | None]] = field(default_factory=list)

    def write_through(self) -> None:
        """Put all writes onto the disk."""
        for each in self.writes:
            _apply(self.data, each)
        self.writes.clear()

    def after_loss(self, draw: random.Random, likely: float) -> bytes:
        """The bytes that are left when the power goes."""
        data = bytearray(self.data)
        for place, written in self.writes:
            if draw.random() >= likely:
                continue
            cut = bool(written) and draw.random() < TORN
            end = draw.randrange(0, len(written), SECTOR) if written and cut else None
            _apply(data, (place, written and written[:end]))
        return bytes(data)


def _apply(data: bytearray, write: tuple[int, bytes | None]) -> None:
    place, written = write
    end = place if written is None else place + len(written)
    if len(data) < end:
        data.extend(bytes(end - len(data)))
    if written is None:
        del data[place:]
    else:
        data[place:end] = written


Name = tuple[Path, Inode | None]
"""A path, and what is there from now on."""


class Disk:
    """What a folder holds while a process writes to it.

    Attributes:
        names: what is there, for whoever looks while the power is on.
        changes: how often anything was written, written through or named.
    """

    changes = 0

    def __init__(self, root: Path, begun: Path) -> None:
        """The folder `root`, as its copy `begun` holds it: all of it is written through."""
        self.root = root
        self.names: dict[Path, Inode] = {}
        for path in (begun, *sorted(begun.rglob("*"))):
            data = bytearray() if path.is_dir() else bytearray(path.read_bytes())
            self.names[root / path.relative_to(begun)] = Inode(path.is_dir(), data)
        self._safe = dict(self.names)
        self._unsafe: list[tuple[Name, ...]] = []
        self._open: dict[int, tuple[Inode, int]] = {}

    def call(self, call: Call) -> None:
        """Let the process do that."""
        match call.name:
            case "open" | "openat" | "creat":
                self._opened(call)
            case "close":
                self._open.pop(call.number, None)
            case "rename" | "renameat" | "renameat2":
                self._renamed(*map(self._path, call.texts))
            case "unlink" | "unlinkat":
                self._named((self._path(call.texts[0]), None))
            case "mkdir" | "mkdirat":
                self._named((self._path(call.texts[0]), Inode(is_folder=True)))
            case name if call.arguments[0].isdigit() and call.number in self._open:
                self._of_file(name, call)
            case "link" | "linkat" | "symlink" if self._is_here(self._path(call.texts[-1])):
                raise NotImplementedError(call.name)
            case _:
                pass

    def _of_file(self, name: str, call: Call) -> None:
        inode, place = self._open[call.number]
        self.changes += name != "lseek"
        last = int(call.arguments.rpartition(",")[2]) if name in ("pwrite64", "ftruncate") else 0
        match name:
            case "lseek":
                self._open[call.number] = (inode, call.result)
            case "write":
                written = call.texts[0][: call.result]
                inode.writes.append((place, written))
                self._open[call.number] = (inode, place + len(written))
            case "pwrite64":
                inode.writes.append((last, call.texts[0][: call.result]))
            case "ftruncate":
                inode.writes.append((last, None))
            case "fsync" | "fdatasync":
                self._written_through(inode)
            case _:
                raise NotImplementedError(name)

    def _written_through(self, inode: Inode) -> None:
        inode.write_through()
        if inode.is_folder:
            (folder,) = [path for path, each in self.names.items() if each is inode]
            later = []
            for change in self._unsafe:
                if any(path.parent == folder for path, _inode in change):
                    _rename(self._safe, change)
                else:
                    later.append(change)
            self._unsafe = later

    def _opened(self, call: Call) -> None:
        path = self._path(call.texts[0])
        if not self._is_here(path):
            self._open.pop(call.result, None)
            return
        if path not in self.names:
            self._named((path, Inode()))
        inode = self.names[path]
        if "O_TRUNC" in call.arguments:
            self.changes += 1
            inode.writes.append((0, None))
        if "O_APPEND" in call.arguments:
            raise NotImplementedError("O_APPEND")
        self._open[call.result] = (inode, 0)

    def _renamed(self, old: Path, new: Path) -> None:
        if self._is_here(old):
            self._named((old, None), (new, self.names[old]))

    def _named(self, *change: Name) -> None:
        if all(self._is_here(path) for path, _inode in change):
            _rename(self.names, change)
            self.changes += 1
            self._unsafe.append(change)

    def _path(self, text: bytes) -> Path:
        return Path(text.decode())

    def _is_here(self, path: Path) -> bool:
        return path.is_relative_to(self.root)

    def lose_power(self, target: Path, draw: random.Random) -> None:
        """Make a folder of what is left; what SQLite shares among processes is never on a disk."""
        names = dict(self._safe)
        for change in self._unsafe[: draw.randint(0, len(self._unsafe))]:
            _rename(names, change)
        likely = draw.choice((0.0, 0.5, 0.9, 1.0))
        for path, inode in sorted(names.items()):
            left = target / path.relative_to(self.root)
            if not left.parent.is_dir() and path != self.root:
                continue  # its folder is lost
            if inode.is_folder:
                left.mkdir(mode=0o700)
            elif not path.name.endswith("-shm"):
                left.write_bytes(inode.after_loss(draw, likely))
                left.chmod(0o600)


def _rename(names: dict[Path, Inode], change: Sequence[Name]) -> None:
    for path, inode in change:
        if inode is None:
            names.pop(path, None)
        else:
            names[path] = inode


def moments(calls: Sequence[Call], root: Path, begun: Path) -> list[int]:
    """After how many calls the disk, or what was acknowledged, is another one."""
    disk = Disk(root, begun)
    there = []
    for number, call in enumerate(calls, 1):
        before = disk.changes
        disk.call(call)
        if disk.changes != before or call.acknowledged is not None:
            there.append(number)
    return there


def replayed(calls: Sequence[Call], root: Path, begun: Path) -> Disk:
    """The disk after these calls."""
    disk = Disk(root, begun)
    for call in calls:
        disk.call(call)
    return disk
