"""A terminal's screen, as far as ncurses uses one under TERM=xterm-256color."""

import re

SEQUENCE = re.compile(
    rb"\x1b\[([0-9;?>]*)([@-~])"  # CSI
    rb"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # OSC
    rb"|\x1b[()][0-9A-B]|\x1b[=>78cMDEH]")


class Screen:
    def __init__(self, rows=24, columns=80):
        self.rows, self.columns = rows, columns
        self.lines = [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.top, self.bottom = 0, rows - 1
        self.last, self.rest = " ", b""

    @property
    def text(self):
        return "\n".join("".join(line).rstrip() for line in self.lines)

    @property
    def place(self):
        return self.row, self.column

    def show(self, data):
        """Takes in bytes as they come; a sequence or a letter may be cut in two."""
        data, place = self.rest + data, 0
        self.rest = b""
        while place < len(data):
            byte = data[place]
            if byte == 0x1B:
                match = SEQUENCE.match(data, place)
                if match is None:
                    if len(data) - place < 64:
                        self.rest = data[place:]
                        return
                    place += 1
                    continue
                self.obey(match)
                place = match.end()
            elif byte < 0x20 or byte == 0x7F:
                self.control(byte)
                place += 1
            else:
                length = 1 if byte < 0x80 else 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
                if place + length > len(data):
                    self.rest = data[place:]
                    return
                self.put(data[place:place + length].decode("utf-8", "replace"))
                place += length

    def put(self, letter):
        if self.column >= self.columns:
            self.column = 0
            self.feed()
        self.lines[self.row][self.column] = self.last = letter
        self.column += 1

    def control(self, byte):
        if byte == 0x0D:
            self.column = 0
        elif byte == 0x08:
            self.column = max(0, min(self.column, self.columns - 1) - 1)
        elif byte in (0x0A, 0x0B, 0x0C):
            self.feed()

    def feed(self):
        if self.row == self.bottom:
            self.scroll(self.top, 1)
        else:
            self.row = min(self.rows - 1, self.row + 1)

    def scroll(self, top, count):
        for _ in range(abs(count)):
            if count > 0:
                del self.lines[top]
                self.lines.insert(self.bottom, [" "] * self.columns)
            else:
                del self.lines[self.bottom]
                self.lines.insert(top, [" "] * self.columns)

    def obey(self, match):
        final = match[2]
        if final is None:
            if match[0] == b"\x1bM":
                if self.row == self.top:
                    self.scroll(self.top, -1)
                else:
                    self.row -= 1
            return
        if match[1][:1] in (b"?", b">"):
            if match[1] == b"?1049":
                self.lines = [[" "] * self.columns for _ in range(self.rows)]
            return
        numbers = [int(part) if part else 0 for part in match[1].split(b";")]
        first = numbers[0]
        count = max(1, first)
        line = self.lines[self.row]
        column = min(self.column, self.columns - 1)
        if final in b"Hf":
            self.row = min(self.rows, count) - 1
            self.column = min(self.columns, max(1, numbers[1] if len(numbers) > 1 else 1)) - 1
        elif final == b"A":
            self.row = max(0, self.row - count)
        elif final == b"B":
            self.row = min(self.rows - 1, self.row + count)
        elif final == b"C":
            self.column = min(self.columns - 1, column + count)
        elif final == b"D":
            self.column = max(0, column - count)
        elif final == b"G":
            self.column = min(self.columns, count) - 1
        elif final == b"d":
            self.row = min(self.rows, count) - 1
        elif final == b"b":
            for _ in range(count):
                self.put(self.last)
        elif final == b"X":
            line[column:column + count] = [" "] * min(count, self.columns - column)
        elif final == b"P":
            del line[column:column + count]
            line.extend([" "] * (self.columns - len(line)))
        elif final == b"@":
            line[column:column] = [" "] * count
            del line[self.columns:]
        elif final == b"K":
            start, end = [(column, self.columns), (0, column + 1), (0, self.columns)][first]
            line[start:end] = [" "] * (end - start)
        elif final == b"J":
            begin = self.row if first == 0 else 0
            if first == 0:
                line[column:] = [" "] * (self.columns - column)
                begin += 1
            for row in range(begin, self.rows if first != 1 else self.row):
                self.lines[row] = [" "] * self.columns
        elif final == b"L":
            self.scroll(self.row, -count)
        elif final == b"M":
            self.scroll(self.row, count)
        elif final == b"S":
            self.scroll(self.top, count)
        elif final == b"T":
            self.scroll(self.top, -count)
        elif final == b"r":
            self.top = count - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
            self.row = self.column = 0
