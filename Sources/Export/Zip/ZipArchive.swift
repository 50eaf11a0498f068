import CZip

/// Files packed into one, in memory from beginning to end.
///
/// Every file has the same date, so that the same document is the same file.
struct ZipArchive {
  struct File {
    var name: String
    var bytes: [UInt8]
    /// What must be readable without being unpacked, such as an OpenDocument's kind.
    var isStored = false
  }

  private(set) var files: [File] = []

  mutating func add(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
    files.append(File(name: name, bytes: bytes, isStored: isStored))
  }

  func packed() throws(ExportError) -> [UInt8] {
    var library = zip_functions()
    guard zip_functions_load(&library) == 1 else { throw .noZipLibrary }
    // libzip reads the bytes when it closes the archive, so they stay in one place until then.
    var whole: [UInt8] = []
    var starts: [Int] = []
    for file in files {
      starts.append(whole.count)
      whole += file.bytes
    }
    let result = whole.withUnsafeBytes { bytes in
      Packing(library: library).pack(files, at: starts, in: bytes)
    }
    guard let result else { throw .notPacked }
    return result
  }
}

/// Why a document could not be made.
package enum ExportError: Error, Equatable, Sendable {
  /// The library that packs documents is not installed.
  case noZipLibrary
  case notPacked
}

/// The steps of libzip, each of which may fail.
private struct Packing {
  let library: zip_functions

  /// 1 January 2024: a date that says nothing.
  private static let date: UInt16 = 0x5821
  private static let bestCompression: UInt32 = 6

  func pack(
    _ files: [ZipArchive.File], at starts: [Int], in bytes: UnsafeRawBufferPointer
  ) -> [UInt8]? {
    guard let target = library.source_buffer_create?(nil, 0, 0, nil) else { return nil }
    library.source_keep?(target)
    defer { library.source_free?(target) }
    guard let archive = library.open_from_source?(target, ZIP_TRUNCATE, nil) else {
      library.source_free?(target)
      return nil
    }
    for (file, start) in zip(files, starts) {
      let part = UnsafeRawBufferPointer(rebasing: bytes[start..<start + file.bytes.count])
      guard add(file, part, to: archive) else {
        library.discard?(archive)
        return nil
      }
    }
    guard library.close?(archive) == 0 else {
      library.discard?(archive)
      return nil
    }
    return contents(of: target)
  }

  private func add(
    _ file: ZipArchive.File, _ bytes: UnsafeRawBufferPointer, to archive: OpaquePointer
  ) -> Bool {
    guard
      let source = library.source_buffer_create?(
        bytes.baseAddress, UInt64(bytes.count), 0, nil)
    else { return false }
    guard let place = library.file_add?(archive, file.name, source, UInt32(ZIP_FL_ENC_UTF_8)),
      place >= 0
    else {
      library.source_free?(source)
      return false
    }
    let method = file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    return library.set_file_compression?(
      archive, UInt64(place), method, Self.bestCompression) == 0
      && library.file_set_dostime?(archive, UInt64(place), 0, Self.date, 0) == 0
  }

  private func contents(of source: OpaquePointer) -> [UInt8]? {
    var facts = zip_stat_t()
    guard library.source_stat?(source, &facts) == 0, library.source_open?(source) == 0 else {
      return nil
    }
    defer { _ = library.source_close?(source) }
    var bytes = [UInt8](repeating: 0, count: Int(facts.size))
    let count = library.source_read?(source, &bytes, UInt64(bytes.count)) ?? -1
    return count == bytes.count ? bytes : nil
  }
}
