import Answers
import Glibc
import JSONTree
import Runtime
import Sittings
import Storage
import Testing
import Words

@Suite("A failure")
struct FailureTests {
  @Test(
    "of the system is told in words that help",
    arguments: [
      (ENOSPC, Failure.Reason.diskFull), (EDQUOT, .diskFull), (EACCES, .notAllowed),
      (EPERM, .notAllowed), (EROFS, .readOnlyDisk), (EMFILE, .tooManyFiles),
      (ENFILE, .tooManyFiles), (EIO, .deviceError), (ENOENT, .gone), (ENOTDIR, .gone),
      (ELOOP, .notAFile), (EISDIR, .notAFile), (EFBIG, .tooLarge), (EBUSY, .other(Int(EBUSY))),
    ])
  func system(code: Int32, reason: Failure.Reason) {
    let failure = Failure(StorageError(.write, path: "/data/x.json", .system(code)))

    #expect(failure == Failure(path: "/data/x.json", reason: reason))
  }

  @Test("of a file that is no file, too large, or gone is told as such")
  func files() {
    #expect(Failure(StorageError(.open, path: "x", .notARegularFile)).reason == .notAFile)
    #expect(Failure(StorageError(.read, path: "x", .tooLarge(limit: 9))).reason == .tooLarge)
    #expect(Failure(StorageError(.write, path: "x", .doesNotReadBack)).reason == .deviceError)
    #expect(Failure(StorageError(.openFolder, path: "~", .noHome)).reason == .gone)
    #expect(Failure(StorageError(.lock, path: "x", .usedByOther)).reason == .usedByOther)
  }

  @Test("of a workbook that cannot be read names the place in it")
  func unreadable() throws {
    let error = #expect(throws: WorkbookFile.Failure.self) {
      try WorkbookFile.read(Array("{\n  \"format\" 1}".utf8))
    }

    let failure = Failure(StorageError(.read, path: "x", .workbook(try #require(error))))

    #expect(failure.reason == .unreadable(line: 2, column: 12))
  }

  @Test("has a sentence in every language", arguments: Language.allCases)
  func sentences(language: Language) {
    let reasons: [Failure.Reason] = [
      .diskFull, .notAllowed, .readOnlyDisk, .tooManyFiles, .deviceError, .gone, .notAFile,
      .tooLarge, .unreadable(line: 1, column: 2), .other(3),
    ]

    let sentences = reasons.map {
      Failure(path: "x", reason: $0).reason(in: Wording.in(language).saving)
    }

    #expect(sentences.allSatisfy { !$0.isEmpty })
    #expect(Set(sentences).count == reasons.count)
  }
}
