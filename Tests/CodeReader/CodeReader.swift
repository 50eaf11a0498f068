import Glibc

/// What kept a photograph from being looked at.
package struct CodeReaderError: Error, CustomStringConvertible {
  package let description: String
}

extension Photograph {
  /// The texts of the codes in the picture, as ZBar reads them, which knows nothing of polku.
  package func codes() throws(CodeReaderError) -> [String] {
    let path = try written()
    defer { unlink(path) }
    let command = "zbarimg --quiet --raw -Sdisable -Sqrcode.enable PGM:\(path) 2>/dev/null"
    guard let pipe = popen(command, "r") else {
      throw CodeReaderError(description: "No shell can be started.")
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
      bytes += buffer[..<count]
    }
    // 4 is how ZBar says that it saw no code.
    let status = pclose(pipe) >> 8 & 0xFF
    guard status == 0 || status == 4 else {
      throw CodeReaderError(description: "zbarimg, of Debian's zbar-tools, ended with \(status).")
    }
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  private func written() throws(CodeReaderError) -> String {
    var template = Array("/tmp/polku-photograph-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0, let handle = fdopen(descriptor, "w") else {
      throw CodeReaderError(description: "Nothing can be written to /tmp.")
    }
    let bytes = file
    let count = fwrite(bytes, 1, bytes.count, handle)
    guard fclose(handle) == 0, count == bytes.count else {
      throw CodeReaderError(description: "The picture cannot be written to /tmp.")
    }
    return String(
      decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
