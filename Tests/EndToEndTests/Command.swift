import CPty
import Glibc
import Robot

/// One of polku's commands, run without a terminal: a file to read, and pipes for what it says.
struct Command {
  var arguments: [String]
  var environment: [String: String] = [:]
  var folder: String
  /// What standard input is read from.
  var input = "/dev/null"
  /// Longer than this is a program that hangs.
  var patience: Duration = .seconds(120)

  func run() throws -> Ending {
    var program = piped_program()
    let path = Robot.product("polku")
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }
    let result = piped_start(path, words, settings, folder, input, &program)
    guard result == 0 else { throw CommandError.notStarted(-result) }
    return try attend(program)
  }

  private var variables: [String: String] {
    var variables = ["PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8"]
    // The lines that the program runs through count for the tests' coverage as well.
    if let profile = getenv("LLVM_PROFILE_FILE") {
      variables["LLVM_PROFILE_FILE"] = String(cString: profile)
    }
    return variables.merging(environment) { $1 }
  }

  /// Reads what the program says until it has ended, and watches how large it gets.
  private func attend(_ program: piped_program) throws -> Ending {
    var ending = Ending()
    var output = Mouth(program.output)
    var errors = Mouth(program.errors)
    let end = ContinuousClock.now + patience
    while !ending.take(program.process, isSilent: !output.isOpen && !errors.isOpen) {
      ending.peakKilobytes = max(ending.peakKilobytes, Self.peakKilobytes(of: program.process))
      output.read()
      errors.read()
      if end < .now { kill(program.process, SIGKILL) }
    }
    guard ending.status != 128 + SIGKILL else { throw CommandError.hangs(arguments) }
    ending.output = String(decoding: output.bytes, as: UTF8.self)
    ending.errors = String(decoding: errors.bytes, as: UTF8.self)
    return ending
  }

  /// The most memory that a process has held so far; nothing of one that has ended.
  private static func peakKilobytes(of process: pid_t) -> Int {
    let status = fileText("/proc/\(process)/status")
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let words = line?.split { $0 == " " || $0 == "\t" } ?? []
    return words.count > 1 ? Int(words[1]) ?? 0 : 0
  }
}

/// How a command ended, and what it said.
struct Ending {
  /// The exit status, or 128 and the signal.
  var status: Int32 = -1
  var output = ""
  var errors = ""
  var processorTime = Duration.zero
  var peakKilobytes = 0

  var outputLines: [String] { output.split(separator: "\n").map(String.init) }

  /// Whether the process has ended; it is only asked once it has nothing more to say.
  fileprivate mutating func take(_ process: pid_t, isSilent: Bool) -> Bool {
    var ended: Int32 = 0
    var usage = rusage()
    guard isSilent, wait4(process, &ended, WNOHANG, &usage) == process else { return false }
    status = ended & 0x7f == 0 ? ended >> 8 & 0xff : 128 + ended & 0x7f
    processorTime =
      .seconds(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + .microseconds(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    return true
  }
}

enum CommandError: Error {
  case notStarted(Int32)
  case hangs([String])
}

/// Our end of a pipe that a program speaks into.
private struct Mouth: ~Copyable {
  private let descriptor: Int32
  private(set) var bytes: [UInt8] = []
  private(set) var isOpen = true

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Reads what comes within a moment.
  mutating func read() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard isOpen, poll(&request, 1, 1) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    bytes += buffer[..<max(0, count)]
    isOpen = count > 0
  }
}

/// A file of the kernel's, such as `/proc/self/status`; empty where there is none.
func fileText(_ path: String) -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return "" }
  defer { close(descriptor) }
  var buffer = [UInt8](repeating: 0, count: 16384)
  let count = read(descriptor, &buffer, buffer.count)
  return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
}
