import Glibc

/// libFuzzer, which makes inputs from seeds and keeps those that reach code which none has reached.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ attempt: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Where the program begins: `seeds FOLDER` writes seeds, all else is libFuzzer's.
@_cdecl("Fuzz_main")
func begin(_ count: CInt, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  if count == 3, let verb = words[1], let folder = words[2], String(cString: verb) == "seeds" {
    Seeds.write(into: String(cString: folder))
    return 0
  }
  var (count, words) = (count, words)
  return runDriver(&count, &words, attempt)
}

@_cdecl("LLVMFuzzerTestOneInput")
func attempt(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  let start = Patience.spent
  Reader.chosen.read(input)
  let seconds = Patience.spent - start
  expect(seconds <= Patience.limit, "took \(seconds) s of reckoning")
  return 0
}

/// How much a reader may reckon over one input, in its own time: others may keep the machine busy.
enum Patience {
  static let limit = 1.0

  static var spent: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Ends the program where a reader does not do what it promises, so that libFuzzer keeps the input.
func expect(_ holds: Bool, _ claim: @autoclosure () -> String) {
  guard !holds else { return }
  complain("\nBAD: \(claim())")
  abort()
}

func complain(_ text: String) {
  let line = text + "\n"
  _ = write(STDERR_FILENO, line, line.utf8.count)
}
