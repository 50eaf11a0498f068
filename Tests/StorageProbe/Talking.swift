import Glibc

/// Says a line to the test at once.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}

/// What the test says, up to the end of a line; nothing at its end.
func hear() -> String? { readLine() }
